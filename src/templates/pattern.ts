import type {Needs} from './needs.js'
import type {Slot, SlotName} from './slots.js'

/** One piece of a compiled template; `next` is what follows it, `undefined` at the end. */
export type Piece = LiteralPiece | SlotPiece | OptionalPiece | LineEndPiece

/** Spelled-out characters, in one of several spellings. */
export interface LiteralPiece {
  kind: 'literal'
  /** Spellings, longest first, folded, a blank for any white space. */
  spellings: string[]
  /** What each begins with, white space left out; 0 for white space alone, which may be missing. */
  heads: number[]
  /** Whether a letter or digit is among them, which then needs a node. */
  lettered: boolean
  next: Piece | undefined
}

/** A hole. */
export interface SlotPiece {
  kind: 'slot'
  name: SlotName
  id: number
  slot: Slot
  /** What may end it: the literals that can follow; `undefined` stands for the end of the line. */
  stops: (LiteralPiece | undefined)[]
  /** Codes with which a stop can begin; −1 for the end of the line. */
  stopCodes: number[]
  /** Whether a stop can begin with a code outside of ASCII. */
  wideStops: boolean
  /** What every code of ASCII is for the slot, by its bits. */
  kinds: Uint8Array
  /** For speech: whether the template opens the bracket or the quotation mark that closes it; then that may be missing. */
  opened: boolean
  next: Piece | undefined
}

/** A group that may be missing; the end of `inner` leads to `next`. */
export interface OptionalPiece {
  kind: 'optional'
  inner: Piece
  next: Piece | undefined
}

/** A line break, with or without blank lines. */
export interface LineEndPiece {
  kind: 'lineEnd'
  next: Piece | undefined
}

/** A compiled template. */
export interface Pattern {
  /** The template as written. */
  template: string
  /** First piece. */
  head: Piece
  /** What no line can lack that the template takes. */
  needs: Needs
}
