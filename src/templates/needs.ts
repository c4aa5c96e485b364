import {codes} from '../text/codes.js'
import {addressBit, capitalsBit, digitBit, emailBit, LineMarks, markBit} from '../text/marks.js'
import type {LiteralPiece, Piece, SlotPiece} from './pattern.js'

/** Codes with which a stop can begin: its blank, which may be missing, and what follows it. */
export function firstCodes(stop: LiteralPiece | undefined): number[] {
  if (stop === undefined) return [-1]
  return stop.spellings.flatMap((spelling) => {
    const word = spelling.trimStart()
    const first = word === '' ? [] : [word.charCodeAt(0)]
    return word.length < spelling.length ? [codes.space, ...first] : first
  })
}

/** What no line can lack that the template takes: what is in every spelling of literals outside of groups. */
export function needsOf(head: Piece): {marks: number; letters: number} {
  const needs = {marks: 0, letters: 0}
  for (let piece: Piece | undefined = head; piece !== undefined && piece.kind !== 'lineEnd'; piece = piece.next) {
    // what follows these may stand on another line
    if (piece.kind === 'slot' && endsElsewhere(piece)) break
    if (piece.kind === 'optional' && crossesLines(piece.inner, piece.next)) break
    if (piece.kind === 'slot') {
      needs.letters |= slotNeeds(piece)
      // a list of credits without a bracket before it has a colon behind its first job
      if (piece.name === 'credits' && piece === head) needs.marks |= markBit(codes.colon)
    } else if (piece.kind === 'literal') addLiteral(needs, piece)
  }
  return needs
}

function slotNeeds(piece: SlotPiece): number {
  if (piece.slot.reading === 'digits') return digitBit
  if (piece.name === 'email') return emailBit
  if (piece.name === 'url') return addressBit
  return piece.name === 'caller' || piece.name === 'initials' ? capitalsBit : 0
}

function addLiteral(needs: {marks: number; letters: number}, piece: LiteralPiece): void {
  const found = new LineMarks()
  let marks = -1
  let letters = -1
  for (const spelling of piece.spellings) {
    found.read(spelling, 0, spelling.length)
    marks &= found.marks
    letters &= found.letters
  }
  needs.marks |= marks
  needs.letters |= letters
}

function crossesLines(piece: Piece | undefined, end: Piece | undefined): boolean {
  for (; piece !== undefined && piece !== end; piece = piece.next) if (piece.kind === 'lineEnd') return true
  return false
}

/** Slots that may end on another line, and with them all that follows. */
function endsElsewhere(piece: SlotPiece): boolean {
  const {reading} = piece.slot
  return reading === 'speech' || reading === 'label' || piece.name === 'description'
}
