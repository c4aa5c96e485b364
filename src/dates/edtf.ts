import {formatDay} from './calendar.js'

/** A year, a month or a day, and the time of a day. */
const shape =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?)?)?$/

/**
 * Tells whether a text is a date as trees hold it: level 0 of EDTF (ISO 8601-2).
 *
 * ```text
 * date     = year ["-" month ["-" day]]
 * moment   = year "-" month "-" day "T" hh ":" mm ":" ss ["Z" | ("+" | "-") hh ":" mm]
 * interval = date "/" date
 * ```
 *
 * The calendar is asked too: there is no `2023-02-29`, and an interval does not end before it begins.
 *
 * @param text Any text.
 * @returns Whether it is a date, a moment or an interval.
 */
export function isEdtf(text: string): boolean {
  if (text.length > 25) return false
  const slash = text.indexOf('/')
  if (slash < 0) return isDate(text)
  const from = text.slice(0, slash)
  const to = text.slice(slash + 1)
  const shared = Math.min(from.length, to.length)
  return !text.includes('T') && isDate(from) && isDate(to) && from.slice(0, shared) <= to.slice(0, shared)
}

function isDate(text: string): boolean {
  const match = shape.exec(text)
  if (match === null) return false
  const [year = 0, month, day] = match.slice(1, 4).map((part?: string) => (part === undefined ? part : Number(part)))
  return formatDay(year, month, day) !== undefined
}
