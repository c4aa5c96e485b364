import type {DateWords} from '../languages/date-words.js'
import {daysInMonth, formatDay, fromDays, toDays, weekdayOf} from './calendar.js'
import {readWhen} from './date-reader.js'
import {dateIn, type Reading} from './date-note.js'

export {type DateParts, formatDateParts} from './date-parts.js'
export {isTimeZone} from './date-zones.js'

/** Result of reading a time expression: a date, or why there is none. */
export interface WhenResult {
  /** EDTF date as exact as the source: `2024-12-16`, `2023-05`, `2019`, `2024-12-16/2024-12-22` for a week. */
  date?: string
  /**
   * `date-without-base`: relative, and the article has no date. `date-ambiguous`: may mean two days. `date-unknown`:
   * no such day, or no time expression, or the base is not exact enough.
   */
  problem?: 'date-without-base' | 'date-ambiguous' | 'date-unknown'
}

/** As much of the base date as is known. */
interface Base {
  year: number
  month: number | undefined
  /** Days since 1970-01-01. */
  days: number | undefined
}

/**
 * Whether all words of a note are words of time: `last 16th`, `지난해 6월 22일`, `Dec. 16`, but not `Monday Club`.
 *
 * @param expression - the note, without its brackets
 * @param words - words of the language
 */
export function isWhen(expression: string, words: DateWords): boolean {
  return readWhen(expression, words) !== undefined
}

/**
 * Finds the date that a time expression means.
 *
 * A bare day (`the 16th`, `Dec. 16`) is the latest such day on or before the base; `last 16th` and `지난 16일` are the
 * latest strictly before it. A number beside a relative word (`어제(21일)`) wins, and the word says where to look for
 * it. The time of the day is not part of the answer. Arithmetic is on the day that the base names, in its own zone.
 *
 * @param expression - the note, without its brackets
 * @param base - when the article was published: ISO 8601 or an EDTF date
 * @param words - words of the language
 */
export function resolveWhen(expression: string, base: string | undefined, words: DateWords): WhenResult {
  const reading = readWhen(expression, words)
  if (reading === undefined) return unknown()
  if (reading.unclear) return ambiguous()
  if (reading.year !== undefined) return answer(formatDay(reading.year, reading.month, reading.day))
  if (dateIn(reading) === undefined) return unknown()
  const start = readBase(base)
  return start === undefined ? {problem: 'date-without-base'} : resolveReading(reading, start)
}

function resolveReading(reading: Reading, base: Base): WhenResult {
  const {day, dayShift, month, monthShift, turn, weekday, weekend, weekShift, yearShift} = reading
  if (yearShift !== undefined) return answer(formatDay(base.year + yearShift, month, day))
  if (base.month === undefined) return unknown()
  if (monthShift !== undefined) return resolveMonthShift(reading, base.year * 12 + base.month - 1 + monthShift)
  if (day === undefined && month !== undefined) return resolveDay(reading, toDays(base.year, base.month, 1))
  if (base.days === undefined) return unknown()
  if (day !== undefined) return resolveDay(reading, base.days)
  if (weekShift !== undefined) return resolveWeek(reading, mondayOf(base.days) + 7 * weekShift)
  if (weekend !== undefined) return resolveWeekend(base.days, turn)
  if (dayShift !== undefined) return checkWeekday(base.days + dayShift, weekday)
  return resolveWeekday(weekday ?? 0, base.days, turn)
}

/** `지난달`, `the 3rd of last month`, `지난달(11월)`; months are counted from year 0. */
function resolveMonthShift(reading: Reading, months: number): WhenResult {
  const month = (months % 12) + 1
  if (reading.month !== undefined && reading.month !== month) return ambiguous()
  return answer(formatDay(Math.floor(months / 12), month, reading.day))
}

/**
 * A day without year or without month and year, which follow from the base. A month without day is looked for as its
 * first day, from the first day of the base's month.
 */
function resolveDay({day, dayShift, month, turn, weekday, weekShift}: Reading, base: number): WhenResult {
  const shift = dayShift ?? weekShift
  if (shift === undefined && turn === 0) {
    return month === undefined ? ambiguous() : answer(formatDay(fromDays(base).year, month, day))
  }
  const start = day ?? 1
  let found: number | undefined
  if ((shift ?? turn ?? 0) > 0) found = findDay(start, month, turn === 1 ? base + 1 : base, 1)
  // Nothing of today or yesterday lies ahead, but the page may be dated in a zone where it is the day before.
  else if (shift !== undefined) found = findDay(start, month, base + 1, -1)
  else found = findDay(start, month, turn === undefined ? base : base - 1, -1)
  if (found === undefined) return unknown()
  return day === undefined ? answer(formatDay(fromDays(found).year, month, day)) : checkWeekday(found, weekday)
}

/** First day with a day number and, if given, a month, from a day on (that day included), backward or forward. */
function findDay(day: number, month: number | undefined, from: number, step: 1 | -1): number | undefined {
  const start = fromDays(from)
  const first = start.year * 12 + start.month - 1
  // 29 February can be eight years away.
  for (let count = 0; count <= 97; count++) {
    const year = Math.floor((first + count * step) / 12)
    const at = first + count * step - year * 12 + 1
    if ((month !== undefined && month !== at) || day > daysInMonth(year, at)) continue
    const found = toDays(year, at, day)
    if ((found - from) * step >= 0) return found
  }
  return undefined
}

function resolveWeek(reading: Reading, monday: number): WhenResult {
  if (reading.weekday !== undefined) return answer(formatDays(monday + reading.weekday - 1))
  return span(reading.weekend === undefined ? monday : monday + 5, monday + 6)
}

/** The last weekend is the one whose Sunday is past. On a weekend, a bare `weekend` may be this one or the last. */
function resolveWeekend(base: number, turn: number | undefined): WhenResult {
  const saturday = mondayOf(base) + 5
  if (turn === -1 || (turn === undefined && base < saturday)) return span(saturday - 7, saturday - 6)
  return turn === 0 || turn === 2 ? span(saturday, saturday + 1) : ambiguous()
}

/** `Monday`, `last Monday`: the latest before the base; `this Monday` and `next Monday` mean either of two. */
function resolveWeekday(weekday: number, base: number, turn: number | undefined): WhenResult {
  const distance = (weekday - weekdayOf(base) + 7) % 7
  if (turn === 2) return answer(formatDays(base + (distance === 0 ? 7 : distance)))
  return turn === undefined || turn < 0 ? answer(formatDays(base + distance - 7)) : ambiguous()
}

/** A weekday beside a date checks it: another weekday means another year or month. */
function checkWeekday(days: number, weekday: number | undefined): WhenResult {
  return weekday === undefined || weekday === weekdayOf(days) ? answer(formatDays(days)) : ambiguous()
}

function mondayOf(days: number): number {
  return days - weekdayOf(days) + 1
}

function formatDays(days: number): string | undefined {
  const {year, month, day} = fromDays(days)
  return formatDay(year, month, day)
}

function span(from: number, to: number): WhenResult {
  const start = formatDays(from)
  const end = formatDays(to)
  return start === undefined || end === undefined ? unknown() : {date: start + '/' + end}
}

function answer(date: string | undefined): WhenResult {
  return date === undefined ? unknown() : {date}
}

function unknown(): WhenResult {
  return {problem: 'date-unknown'}
}

function ambiguous(): WhenResult {
  return {problem: 'date-ambiguous'}
}

/** Reads `2024`, `2024-12`, `2024-12-25` or `2024-12-25T05:10:00+09:00`; the time and its offset do not matter. */
function readBase(base: string | undefined): Base | undefined {
  const match = base === undefined ? null : /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T.*)?)?)?$/.exec(base)
  if (match === null) return undefined
  const [year = 0, month, day] = match.slice(1).map((part?: string) => (part === undefined ? part : Number(part)))
  if (formatDay(year, month, day) === undefined) return undefined
  return {year, month, days: month === undefined || day === undefined ? undefined : toDays(year, month, day)}
}
