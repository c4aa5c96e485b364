import {fold, isHangul, isUpper, isWord} from './characters.js'
import {codes} from './codes.js'

/** Places of what is more than one character: a digit; … */
export const digitPlace = codes.digit0
/** … `@`, or `em` as in a masked `[email protected]`; … */
export const emailPlace = 128
/** … `tt` or `ww`, as in `http` and `www`; … */
export const addressPlace = 129
/** … two capitals side by side. */
export const capitalsPlace = 130

/** Where the places of single letters and signs beyond ASCII begin, and how many there are: a power of two. */
const [firstSign, signs] = [256, 256]
/** The same of two characters side by side. */
const [firstPair, pairs] = [512, 2048]

/** Place of two characters side by side; different ones may share it. */
function pairPlace(first: number, second: number): number {
  return firstPair + ((Math.imul(first, 31) + second) & (pairs - 1))
}

/** Place of a character by itself. */
function singlePlace(code: number): number {
  return code < emailPlace ? code : firstSign + (code & (signs - 1))
}

/** Places of what a spelling cannot do without, the most telling first: letters side by side, then marks, then others. */
export function placesOf(spelling: string): number[] {
  const places: number[] = []
  for (let at = 0; at < spelling.length; at++) {
    const code = spelling.charCodeAt(at)
    const before = at > 0 ? spelling.charCodeAt(at - 1) : 0
    // white space may stand beside a mark, and not between two letters
    if (isWord(code) && isWord(before)) places.push(pairPlace(before, code))
    else if (code > codes.space) places.push(singlePlace(code))
  }
  return places.sort((left, right) => rarity(right) - rarity(left))
}

/** How seldom a place is met: that of two letters most, then that of a sign, a mark, and at last a letter or a stop. */
export function rarity(place: number): number {
  if (place >= emailPlace) return place
  return isWord(place) || place === codes.dot || place === codes.comma ? 0 : 1
}

/**
 * What stands on a line: the characters of ASCII, and any two characters side by side.
 *
 * A line and a template are each a set of places; a template one of whose places is not the line's cannot take it.
 */
export class LineMarks {
  /** The number of the line that had each place last. */
  private readonly table = new Int32Array(firstPair + pairs)
  private count = 0
  private from = -1
  private to = -1

  /** Gather what stands between two places, unless they are those of the last time. */
  look(text: string, from: number, to: number): void {
    if (this.from === from && this.to === to) return
    this.from = from
    this.to = to
    this.read(text, from, to)
  }

  /** Begin another text. */
  forget(): void {
    this.from = -1
  }

  /** The first of a list of places, from the one numbered `at`, that is there; −1 where none is. */
  next(places: Int16Array, at: number): number {
    const {table, count} = this
    for (; at < places.length; at++) if (table[places[at] ?? 0] === count) return at
    return -1
  }

  /** Whether one of the places is missing. */
  lackOne(places: readonly number[]): boolean {
    for (let at = 0; at < places.length; at++) if (this.table[places[at] ?? 0] !== this.count) return true
    return false
  }

  /** Whether all of the places are missing. */
  lackAll(places: readonly number[]): boolean {
    for (let at = 0; at < places.length; at++) if (this.table[places[at] ?? 0] === this.count) return false
    return true
  }

  private read(text: string, from: number, to: number): void {
    const {table} = this
    const count = ++this.count
    table[0] = count
    let last = 0
    let capital = 0
    let capitals = 0
    // few branches: in running text nobody can guess which way they go
    for (let at = from; at < to; at++) {
      let code = text.charCodeAt(at)
      let upper = code >= codes.uppercaseA && code <= codes.uppercaseZ ? 1 : 0
      if (code >= emailPlace && !isHangul(code)) {
        code = fold(code)
        upper = isUpper(code) ? 1 : 0
      }
      table[singlePlace(code)] = count
      table[pairPlace(last, code)] = count
      capitals |= capital & upper
      capital = upper
      last = code
    }
    if (capitals > 0) table[capitalsPlace] = count
    this.readKinds()
  }

  /** Places that follow from others. */
  private readKinds(): void {
    const {table, count} = this
    for (let code = codes.digit0; code <= codes.digit9; code++) if (table[code] === count) table[digitPlace] = count
    if (table[codes.at] === count || table[pairPlace(101, 109)] === count) table[emailPlace] = count
    if (table[pairPlace(116, 116)] === count || table[pairPlace(119, 119)] === count) table[addressPlace] = count
  }
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
