import {fold} from '../text/characters.js'
import {codes} from '../text/codes.js'
import type {SlotPiece} from './pattern.js'

/** What a code can be for a slot. */
export const kinds = {
  /** A stop can begin with it. */
  stop: 1,
  /** The slot never holds it. */
  forbidden: 2,
  /** It opens parentheses, … */
  opens: 4,
  /** … or closes them. */
  closes: 8
} as const

/** Tabulate what the codes of ASCII are for a slot whose stops are known. */
export function assignKinds(piece: SlotPiece): void {
  for (const code of piece.stopCodes) {
    if (code >= 0x80) piece.wideStops = true
    else if (code >= 0) addKind(piece, code, kinds.stop)
  }
  const {forbidden} = piece.slot
  for (let at = 0; at < forbidden.length; at++) addKind(piece, forbidden.charCodeAt(at), kinds.forbidden)
  addKind(piece, codes.leftParenthesis, kinds.opens)
  addKind(piece, codes.rightParenthesis, kinds.closes)
}

function addKind(piece: SlotPiece, code: number, kind: number): void {
  piece.kinds[code] = (piece.kinds[code] ?? 0) | kind
}

/** What a code is for a slot. */
export function kindOf(piece: SlotPiece, code: number): number {
  if (code >= 0x80) code = fold(code)
  if (code < 0x80) return piece.kinds[code] ?? 0
  return piece.wideStops && piece.stopCodes.includes(code) ? kinds.stop : 0
}
