import {codes} from '../text/codes.js'
import type {LiteralPiece, Piece} from './pattern.js'

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
export function needsOf(
  head: Piece,
  gather: (text: string, from: number, to: number) => number,
  digit: number
): number {
  let needs = 0
  for (let piece: Piece | undefined = head; piece !== undefined && piece.kind !== 'lineEnd'; piece = piece.next) {
    // what follows these may stand on another line
    if (
      piece.kind === 'slot' &&
      (piece.slot.reading === 'speech' || piece.slot.reading === 'label' || piece.name === 'description')
    )
      break
    if (piece.kind === 'slot' && piece.slot.reading === 'digits') needs |= digit
    if (piece.kind === 'optional' && crossesLines(piece.inner, piece.next)) break
    if (piece.kind !== 'literal') continue
    needs |= piece.spellings.reduce((all, spelling) => all & gather(spelling, 0, spelling.length), -1)
  }
  return needs
}

function crossesLines(piece: Piece | undefined, end: Piece | undefined): boolean {
  for (; piece !== undefined && piece !== end; piece = piece.next) if (piece.kind === 'lineEnd') return true
  return false
}
