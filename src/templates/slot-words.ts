import type {SlotPiece} from './pattern.js'

/**
 * Reads the words of slots whose end no mark tells: names of months, halves of the day; and judges whether words can
 * fill a slot. The languages answer.
 */
export interface SlotWords {
  /** End of a word of a list at `from`, or −1. */
  wordEnd(list: 'month' | 'weekday' | 'ampm' | 'zone', text: string, from: number, to: number): number
  /** Whether the words between the places can be what the slot says. */
  fits(slot: SlotPiece['name'], text: string, from: number, to: number): boolean
}
