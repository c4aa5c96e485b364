import {formatDateParts, type DateParts} from '../dates/dates.js'

const numbered =
  /^(?<year>\d{4})-?(?<month>\d{2})-?(?<day>\d{2})(?:[T ]?(?<hour>\d{2}):?(?<minute>\d{2})(?::?(?<second>\d{2})(?:\.\d+)?)?)? ?(?<zone>[A-Z]{1,4}|[+-]\d{2}:?\d{2})?$/i
const dotted =
  /^(?<year>\d{4})[./] ?(?<month>\d{1,2})[./] ?(?<day>\d{1,2})\.?(?: (?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}))?)?$/
const written =
  /^(?:[a-z]{3,9}, )?(?<day>\d{1,2}) (?<month>[a-z]{3})[a-z]* (?<year>\d{4}) (?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2}))? ?(?<zone>[A-Z]{1,4}|[+-]\d{2}:?\d{2})$/i
const months = ' jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/**
 * Read a date that a page gives to machines: ISO 8601 and its relatives, dates with dots or slashes that begin with the
 * year, RFC 2822.
 *
 * @param text
 *   Date, as the page has it: `2025-06-03 14:22:11 +0900`.
 * @param timeZone
 *   IANA zone of clock times that tell none.
 * @returns
 *   ISO 8601, as exact as the text: a moment, with its offset where one is known, or a day; `undefined` where it is no
 *   date.
 */
export function readMoment(text: string, timeZone: string | undefined): string | undefined {
  const words = text.trim()
  const found = numbered.exec(words) ?? dotted.exec(words) ?? written.exec(words)
  if (found?.groups === undefined) return undefined
  const {year, month = '', day, hour, minute, second, zone} = found.groups
  const parts: DateParts = {year: Number(year), month: Number(month) || months.indexOf(month.toLowerCase())}
  parts.day = Number(day)
  if (hour !== undefined) {
    parts.hour = Number(hour)
    parts.minute = Number(minute)
    parts.second = Number(second ?? 0)
    if (zone !== undefined) parts.zone = zone.toUpperCase() === 'Z' ? 'UTC' : zone
  }
  return formatDateParts(parts, timeZone)
}
