import {fold} from './characters.js'

/**
 * Bit of a mark of ASCII, 0 for anything else: 32 marks, 32 bits.
 *
 * A line and a template are each a set of marks; a template whose marks are not all on the line cannot take it.
 */
export function markBit(code: number): number {
  if (code < 33 || code > 126) return 0
  if (code < 48) return 1 << (code - 33)
  if (code < 58) return 0
  if (code < 65) return 1 << (code - 43)
  if (code < 91) return 0
  if (code < 97) return 1 << (code - 69)
  return code < 123 ? 0 : 1 << (code - 95)
}

/** The marks between two places. */
export function marksIn(text: string, from: number, to: number): number {
  let marks = 0
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code < 0xac00 || code > 0xd7a3) marks |= markBit(fold(code))
  }
  return marks
}

/** Bit that says that a digit is among the capitals of {@link capitalsIn}. */
export const digitBit = 1 << 26

/** The Latin capitals between two places, a bit each, and whether a digit is among them. */
export function capitalsIn(text: string, from: number, to: number): number {
  let capitals = 0
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code >= 65 && code <= 90) capitals |= 1 << (code - 65)
    else if (code >= 48 && code <= 57) capitals |= digitBit
  }
  return capitals
}

/** What is on one line, gathered when it is first asked for. */
export class LineMarks {
  private line = -1
  private marks = 0
  private capitals = 0

  /** Whether a line has all marks and capitals that are wanted. */
  have(marks: number, capitals: number, text: string, line: number, from: number, to: number): boolean {
    if (this.line !== line) {
      this.line = line
      this.marks = marksIn(text, from, to)
      this.capitals = capitalsIn(text, from, to)
    }
    return (marks & ~this.marks) === 0 && (capitals & ~this.capitals) === 0
  }
}
