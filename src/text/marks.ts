import {fold, isHangul, isUpper, isWord} from './characters.js'
import {codes} from './codes.js'

/** Bits of {@link LineMarks.letters} behind those of the capitals: a digit is there; … */
export const digitBit = 1 << 26
/** … `@`, or `em` as in a masked `[email protected]`; … */
export const emailBit = 1 << 27
/** … `tt` or `ww`, as in `http` and `www`; … */
export const addressBit = 1 << 28
/** … two capitals side by side. */
export const capitalsBit = 1 << 29

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

/** What stands between two places: the marks of ASCII, the Latin capitals, and what letters side by side hint at. */
export class LineMarks {
  /** A bit for each mark. */
  marks = 0
  /** A bit for each capital, and the bits above. */
  letters = 0
  private line = -1

  /** Gather what stands on a line, unless it is the one that was looked at last. */
  look(text: string, line: number, from: number, to: number): void {
    if (this.line === line) return
    this.line = line
    this.read(text, from, to)
  }

  /** Whether one of the bits is missing. */
  lack(marks: number, letters: number): boolean {
    return (marks & ~this.marks) !== 0 || (letters & ~this.letters) !== 0
  }

  /** Gather what stands in `[from, to)`. */
  read(text: string, from: number, to: number): void {
    let marks = 0
    let letters = 0
    let last = 0
    for (let at = from; at < to; at++) {
      let code = text.charCodeAt(at)
      if (code >= codes.lowercaseA && code <= codes.lowercaseZ) letters |= pairBit(last, code)
      else if (!isHangul(code)) {
        code = fold(code)
        if (code >= codes.uppercaseA && code <= codes.uppercaseZ) letters |= 1 << (code - codes.uppercaseA)
        else if (code >= codes.digit0 && code <= codes.digit9) letters |= digitBit
        else marks |= markBit(code)
        if (code === codes.at) letters |= emailBit
        else if (isUpper(code) && isUpper(last)) letters |= capitalsBit
      }
      last = code
    }
    this.marks = marks
    this.letters = letters
  }
}

function pairBit(last: number, code: number): number {
  if (code === 109 && last === 101) return emailBit
  return (code === 116 || code === 119) && last === code ? addressBit : 0
}

/** Where the last letters and digits before an offset stand: what was read once for it is not read again. */
export class LastWords {
  private to = -1
  /** Start of what is known to hold no word up to `to`. */
  private clear = -1
  /** Offset of the last letter or digit before `to`, once it is found. */
  private word = -1

  /** Whether a letter or digit stands in `[from, to)`. */
  areIn(text: string, from: number, to: number): boolean {
    if (to !== this.to) {
      this.to = this.clear = to
      this.word = -1
    }
    while (this.word < 0 && this.clear > from) {
      this.clear--
      if (isWord(text.charCodeAt(this.clear))) this.word = this.clear
    }
    return this.word >= from
  }
}
