const dash = 0x2d
const plus = 0x2b
const colon = 0x3a
const zero = 0x30
const upperT = 0x54
const upperZ = 0x5a

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
  if (slash >= 0) return isInterval(text.slice(0, slash), text.slice(slash + 1))
  return text.charCodeAt(10) === upperT ? isDate(text.slice(0, 10)) && isTime(text) : isDate(text)
}

function isInterval(from: string, to: string): boolean {
  const shared = Math.min(from.length, to.length)
  return isDate(from) && isDate(to) && from.slice(0, shared) <= to.slice(0, shared)
}

function isDate(text: string): boolean {
  const {length} = text
  const year = digits(text, 0, 4)
  if (year < 0 || length === 4) return year >= 0
  const month = text.charCodeAt(4) === dash ? digits(text, 5, 2) : -1
  if (month < 1 || month > 12 || length === 7) return month >= 1 && month <= 12
  const day = text.charCodeAt(7) === dash ? digits(text, 8, 2) : -1
  return length === 10 && day >= 1 && day <= daysOf(year, month)
}

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Reads what follows a `T` at 10. */
function isTime(text: string): boolean {
  if (!isClock(text, 11) || text.charCodeAt(16) !== colon) return false
  const second = digits(text, 17, 2)
  return second >= 0 && second <= 59 && isZone(text)
}

/** Reads what follows the seconds at 19: nothing, `Z` or an offset. */
function isZone(text: string): boolean {
  const sign = text.charCodeAt(19)
  if (text.length === 19) return true
  if (text.length === 20) return sign === upperZ
  return text.length === 25 && (sign === plus || sign === dash) && isClock(text, 20)
}

function isClock(text: string, from: number): boolean {
  const minute = text.charCodeAt(from + 2) === colon ? digits(text, from + 3, 2) : -1
  const hour = digits(text, from, 2)
  return hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59
}

/** The number that `count` ASCII digits make, or −1. */
function digits(text: string, from: number, count: number): number {
  let number = 0
  for (let index = from; index < from + count; index++) {
    const digit = text.charCodeAt(index) - zero
    if (!(digit >= 0 && digit <= 9)) return -1
    number = number * 10 + digit
  }
  return number
}
