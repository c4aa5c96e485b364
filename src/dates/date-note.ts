import type {DateSuffix, DateUnit, DateWords} from '../languages/date-words.js'

/** What a time expression says in numbers. */
export type ReadingField =
  'year' | 'month' | 'day' | 'weekday' | 'turn' | 'dayShift' | 'weekShift' | 'monthShift' | 'yearShift' | 'weekend'

/**
 * What a time expression says, before it is held against a base date.
 *
 * `year`, `month`, `day` and `weekday` are printed; the shifts are distances from the base; `turn` is the side of the
 * base on which to look (see `DateTerm`).
 */
export type Reading = {[field in ReadingField]?: number | undefined} & {
  /** Whether it can be read in two ways: `04/12/2019`. */
  unclear?: boolean
}

/** Something that tells which day, week, month or year; nothing if a reading has only a time of the day. */
export function dateIn(reading: Reading): number | undefined {
  return reading.year ?? reading.month ?? reading.day ?? reading.weekday ?? reading.weekend ?? shiftIn(reading)
}

function shiftIn(reading: Reading): number | undefined {
  return reading.dayShift ?? reading.weekShift ?? reading.monthShift ?? reading.yearShift
}

/** A note while it is read: the cursor, what was found, and what still waits for its other half. */
export class Note {
  at = 0
  reading: Reading = {}
  /** Whether the note turned out to be no time. */
  failed = false
  /** Whether it names a time of the day, or a time of no certain day. */
  timed = false
  /** Whether what follows only repeats the time in the reader's own zone. */
  closed = false
  /** Whether a weekday or month was found that is a common word when it stands alone: `Sun`, `march`. */
  weak = false
  /** A number that waits for what it counts, and how many digits it has; 0 for a number in words. */
  amount: number | undefined
  digits = 0
  /** A number that may be the day of a month: `16` of `16 December`. */
  loose: number | undefined
  /** The word before, if it was `last` or the like. */
  turn: number | undefined
  /** The number and unit before, until `ago` follows, or a day after `the day before`. */
  span: {count: number; unit: DateUnit | 'from'} | undefined
  /** Suffix of the number directly before: `3일` may go on with `전`. */
  suffix: DateSuffix | undefined

  constructor(
    readonly text: string,
    readonly words: DateWords
  ) {}

  /** Fills a field; a field that is filled already makes the note no time. */
  put(field: ReadingField, value: number): void {
    if (this.closed) return
    if (this.reading[field] !== undefined) this.failed = true
    this.reading[field] = value
  }

  /** Keeps a number of units until `ago` follows. */
  hold(count: number, unit: DateUnit): void {
    if (this.span) this.failed = true
    this.span = {count, unit}
  }

  /** The number that waits, if there is one, for the word that asks for it. */
  takeAmount(): number | undefined {
    const {amount} = this
    this.amount = undefined
    return amount
  }

  /**
   * Decides about what waits when something unrelated follows. A number is a year, or the day of a month. `last`
   * belongs to the whole: `last 16th night`.
   */
  settle(): void {
    const amount = this.takeAmount()
    if (this.turn !== undefined) this.put('turn', this.turn)
    this.turn = undefined
    if (amount === undefined) return
    if (this.digits === 4 && amount >= 1900 && amount < 2100) this.put('year', amount)
    else if (this.digits === 0 || this.digits === 4 || this.loose !== undefined) this.failed = true
    else this.loose = amount
  }

  /** Closes what still waits; gives whether the note is a time. */
  finish(): boolean {
    this.settle()
    const {loose, reading} = this
    if (loose !== undefined) {
      if ((reading.month ?? reading.weekday) === undefined || reading.day !== undefined) return false
      reading.day = loose
    }
    const {day, month, turn, year} = reading
    // `last Mon` is a time; `last march` is none.
    const company = day ?? year ?? shiftIn(reading) ?? (month === undefined ? turn : undefined)
    if (this.failed || this.span || (this.weak && company === undefined)) return false
    // `98년` may be a year of two centuries, `3년` is a duration.
    if (year !== undefined && year < 1000) {
      if (year < 10 || year > 99) return false
      reading.unclear = true
    }
    // `45일` is a duration, too.
    if (month === 0 || day === 0 || (month ?? 1) > 12 || (day ?? 1) > 31) return false
    return this.timed || reading.unclear === true || dateIn(reading) !== undefined
  }
}
