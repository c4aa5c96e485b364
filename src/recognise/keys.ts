import type {LiteralPiece, Piece} from '../templates/pattern.js'
import {isWord} from '../text/characters.js'
import {codes} from '../text/codes.js'

/** Lines that begin with a digit share a key. */
const digitKey = codes.digit0

/** Key under which a line that a template takes can be looked up. */
export interface FirstKey {
  key: number
  /** Whether the second code is not of the first literal: then the template is as unspecific as its first code. */
  late: boolean
}

/** Key of a first code. */
export function lineKey(code: number): number {
  return code >= codes.digit0 && code <= codes.digit9 ? digitKey : code
}

/** Key of two first codes. */
export function pairKey(first: number, second: number): number {
  return (first << 16) | second
}

/** Keys of all lines that a template can take; 0 where it begins with a free slot. */
export function firstKeys(piece: Piece | undefined): FirstKey[] {
  if (piece === undefined || piece.kind === 'lineEnd') return [{key: 0, late: false}]
  if (piece.kind === 'optional') return [...firstKeys(piece.inner), ...firstKeys(piece.next)]
  if (piece.kind === 'slot') return [{key: piece.slot.reading === 'digits' ? digitKey : 0, late: false}]
  return piece.spellings.flatMap((spelling) => spellingKeys(piece, spelling))
}

function spellingKeys(piece: LiteralPiece, spelling: string): FirstKey[] {
  const words = spelling.trim()
  const first = lineKey(words.charCodeAt(0))
  let next = 1
  while (next < words.length && words.charCodeAt(next) === codes.space) next++
  if (next >= words.length) {
    const seconds = words === '' ? undefined : secondCodes(piece.next)
    if (seconds !== undefined) return seconds.map((second) => ({key: pairKey(first, second), late: true}))
  }
  // a blank in the template may stand for nothing in the text, but only beside a mark
  const single = next >= words.length || (next > 1 && isWord(words.charCodeAt(0)))
  return [{key: single ? first : pairKey(first, words.charCodeAt(next)), late: false}]
}

/** First codes of what follows a mark; `undefined` where anything can. */
function secondCodes(piece: Piece | undefined): number[] | undefined {
  if (piece === undefined || piece.kind === 'slot' || piece.kind === 'lineEnd') return undefined
  if (piece.kind === 'optional') {
    const inner = secondCodes(piece.inner)
    const after = secondCodes(piece.next)
    return inner === undefined || after === undefined ? undefined : [...inner, ...after]
  }
  const found = piece.spellings.map((spelling) => spelling.trimStart().charCodeAt(0))
  return found.some(Number.isNaN) ? undefined : found
}
