/** What a time expression says in numbers. */
export type ReadingField =
  'year' | 'month' | 'day' | 'weekday' | 'turn' | 'dayShift' | 'weekShift' | 'monthShift' | 'yearShift' | 'weekend'

/**
 * What a time expression says, before it is held against a base date.
 *
 * `year`, `month`, `day` and `weekday` are printed; the shifts are distances from the base; `turn` is the side of the
 * base on which to look (see `DateTerm`).
 */
export type Reading = {[field in ReadingField]: number | undefined} & {
  /** Whether it can be read in two ways: `04/12/2019`. */
  unclear: boolean
  /** Whether it names a time of the day, or a time of no certain day. */
  timed: boolean
}

/** A reading that says nothing yet. */
export function emptyReading(): Reading {
  return {
    year: undefined,
    month: undefined,
    day: undefined,
    weekday: undefined,
    turn: undefined,
    dayShift: undefined,
    weekShift: undefined,
    monthShift: undefined,
    yearShift: undefined,
    weekend: undefined,
    unclear: false,
    timed: false
  }
}

/** Whether a reading says which day, week, month or year. */
export function isDated(reading: Reading): boolean {
  return (
    reading.year !== undefined ||
    reading.month !== undefined ||
    reading.day !== undefined ||
    reading.weekday !== undefined ||
    reading.weekend !== undefined ||
    isShifted(reading)
  )
}

/** Whether a reading says how far from the base. */
export function isShifted(reading: Reading): boolean {
  return (
    reading.dayShift !== undefined ||
    reading.weekShift !== undefined ||
    reading.monthShift !== undefined ||
    reading.yearShift !== undefined
  )
}

/** Whether the numbers are such as dates have: `45일` is a duration and `61년` may be one. */
export function isPlausible(reading: Reading): boolean {
  const {year, month, day} = reading
  if (month !== undefined && (month < 1 || month > 12)) return false
  if (day !== undefined && (day < 1 || day > 31)) return false
  return year === undefined || year >= 1000 || (year >= 10 && year < 100)
}
