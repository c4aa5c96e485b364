import type {DateSuffix, DateUnit, DateWords} from '../languages/date-words.js'
import {emptyReading, isDated, isPlausible, isShifted, type Reading, type ReadingField} from './date-reading.js'

/** A note while it is read: the cursor, what was found, and what still waits for its other half. */
export class Note {
  at = 0
  reading = emptyReading()
  /** What stands before the time in the reader's own zone. */
  kept: Reading | undefined
  /** A number that waits for what it counts, and how many digits it has; 0 for a number in words. */
  amount: number | undefined
  digits = 0
  /** A number that may be the day of a month: `16` of `16 December`. */
  loose: number | undefined
  /** The word before, if it was `last` or the like. */
  turn: number | undefined
  /** The number and unit before, until `ago` follows. */
  span: {count: number; unit: DateUnit} | undefined
  /** Suffix of the number directly before: `3일` may go on with `전`. */
  suffix: DateSuffix | undefined
  /** Whether `before` waits for `yesterday`. */
  open = false
  /** Whether a weekday or month was found that is a common word when it stands alone: `Sun`, `march`. */
  weak = false

  constructor(
    readonly text: string,
    readonly words: DateWords
  ) {}

  /** Fills a field; a field that is filled already makes the note no time. */
  put(field: ReadingField, value: number): boolean {
    if (this.reading[field] !== undefined) return false
    this.reading[field] = value
    return true
  }

  /** `last` did not belong to the word after it (`last month`), so it belongs to the whole: `last 16th night`. */
  commitTurn(): boolean {
    const {turn} = this
    this.turn = undefined
    return turn === undefined || this.put('turn', turn)
  }

  /** Decides what a number is that nothing followed: a year, or the day of a month. */
  settle(): boolean {
    const {amount} = this
    this.amount = undefined
    if (amount === undefined) return true
    if (this.digits === 4) return amount >= 1900 && amount < 2100 && this.put('year', amount)
    if (this.digits === 0 || this.loose !== undefined) return false
    this.loose = amount
    return true
  }

  /** Closes what still waits; gives whether the note is a time. */
  finish(): boolean {
    if (!this.settle() || !this.commitTurn() || this.span !== undefined || this.open) return false
    const {reading, loose} = this
    if (loose !== undefined) {
      if (reading.month === undefined && reading.weekday === undefined) return false
      if (!this.put('day', loose)) return false
    }
    if (this.weak && this.standsAlone()) return false
    // `98년` may be a year of two centuries.
    if (reading.year !== undefined && reading.year < 100) reading.unclear = true
    return isPlausible(reading) && (isDated(reading) || reading.timed || this.kept !== undefined)
  }

  /** Whether a weak word has nothing beside it that makes it a date: `last Mon` does, `last march` does not. */
  standsAlone(): boolean {
    const {day, month, turn, year} = this.reading
    if (day !== undefined || year !== undefined || isShifted(this.reading)) return false
    return month !== undefined || turn === undefined
  }
}
