import {formatDay, isWithin, pad, toDays} from './calendar.js'
import {offsetOf} from './date-zones.js'

/** Parts of a timestamp as a page prints them. */
export interface DateParts {
  /** Four digits; a page that prints two leaves the century to its template. */
  year: number
  /** 1 to 12. */
  month?: number
  /** 1 to 31. */
  day?: number
  /** 0 to 23, or 0 to 12 with a meridiem. */
  hour?: number
  /** 0 to 59. */
  minute?: number
  /** 0 to 59. */
  second?: number
  /** Half of the day: `12 am` is midnight. */
  meridiem?: 'am' | 'pm'
  /** Time zone as printed: `KST`, `ET`, `GMT`, `+09:00`. */
  zone?: string
}

/**
 * Writes the parts of a timestamp as a date.
 *
 * @param parts - what the page prints
 * @param timeZone - IANA name of the zone of a page that prints none; a printed zone wins
 * @returns ISO 8601 with offset (`2024-12-25T05:10:00+09:00`); without offset if no zone is known; an EDTF date where
 *   no time was printed (`2024-12-25`, `2024-08`); nothing if there is no such time (31 February, 25 o'clock)
 */
export function formatDateParts(parts: DateParts, timeZone: string | undefined): string | undefined {
  const date = formatDay(parts.year, parts.month, parts.day)
  if (date === undefined || parts.hour === undefined) return date
  const hour = hourOfDay(parts.hour, parts.meridiem)
  const minute = parts.minute ?? 0
  const second = parts.second ?? 0
  if (parts.month === undefined || parts.day === undefined || !isWithin(hour, 0, 23)) return undefined
  if (!isWithin(minute, 0, 59) || !isWithin(second, 0, 59)) return undefined
  const local = toDays(parts.year, parts.month, parts.day) * 1440 + hour * 60 + minute
  const time = date + 'T' + pad(hour, 2) + ':' + pad(minute, 2) + ':' + pad(second, 2)
  return time + formatOffset(offsetOf(parts.zone, timeZone, local))
}

/** Hour of 24. Some pages print `PM 13:05`, and some `AM 0:30`, so the meridiem only adds what the hour lacks. */
function hourOfDay(hour: number, meridiem: 'am' | 'pm' | undefined): number {
  if (meridiem === undefined || hour < 0 || hour > 23) return hour
  if (meridiem === 'pm') return hour > 12 ? hour : (hour % 12) + 12
  return hour > 12 ? -1 : hour % 12
}

function formatOffset(offset: number | undefined): string {
  if (offset === undefined) return ''
  const size = Math.abs(offset)
  return (offset < 0 ? '-' : '+') + pad(Math.floor(size / 60), 2) + ':' + pad(size % 60, 2)
}
