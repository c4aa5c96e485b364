/** A day of the Gregorian calendar. */
export interface CivilDay {
  year: number
  /** 1 to 12. */
  month: number
  /** 1 to 31. */
  day: number
}

/** Count of days from 1970-01-01 to a day of the Gregorian calendar; months may be 1 to 12. */
export function toDays(year: number, month: number, day: number): number {
  // The year is counted from March, so that the leap day comes last and 153 days make any five months.
  const shifted = month > 2 ? year : year - 1
  const leaps = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400)
  return 365 * shifted + leaps + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 719469
}

/** Day of the Gregorian calendar that lies so many days after 1970-01-01; the inverse of {@link toDays}. */
export function fromDays(days: number): CivilDay {
  // The mean year leads to the right year or to the one beside it.
  let year = 1971 + Math.floor(days / 365.2425)
  while (toDays(year, 1, 1) > days) year--
  let month = 12
  while (toDays(year, month, 1) > days) month--
  return {year, month, day: days - toDays(year, month, 1) + 1}
}

/** Number of days in a month. */
export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return 30 + ((month + (month >> 3)) & 1)
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
}

/** Weekday of a count of days: 1 is Monday, 7 is Sunday. */
export function weekdayOf(days: number): number {
  return ((((days + 3) % 7) + 7) % 7) + 1
}

/** A number with zeros before it: `pad(3, 2)` is `03`. */
export function pad(value: number, length: number): string {
  return String(value).padStart(length, '0')
}

/** EDTF of a year, a month or a day, or nothing if the calendar has none such or its year has not four digits. */
export function formatDay(year: number, month: number | undefined, day: number | undefined): string | undefined {
  if (!isWithin(year, 0, 9999)) return undefined
  if (month === undefined) return day === undefined ? pad(year, 4) : undefined
  if (!isWithin(month, 1, 12)) return undefined
  const yearAndMonth = pad(year, 4) + '-' + pad(month, 2)
  if (day === undefined) return yearAndMonth
  return isWithin(day, 1, daysInMonth(year, month)) ? yearAndMonth + '-' + pad(day, 2) : undefined
}

/** Whether a number is whole and lies between two others. */
export function isWithin(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most
}
