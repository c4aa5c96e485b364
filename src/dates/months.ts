import type {DateWords} from '../languages/date-words.js'
import {isSlip} from '../text/slip.js'

/** Shortest name of a month that slips of the pen are told from other words. */
const shortest = 6

/** Number of the month that a word names, one slip of the pen allowed, or 0: `Februrary`. */
export function monthNumber(word: string, {months}: DateWords): number {
  const key = word.endsWith('.') ? word.slice(0, -1).toLowerCase() : word.toLowerCase()
  if (Object.hasOwn(months, key)) return months[key] ?? 0
  if (key.length < shortest) return 0
  for (const name in months) if (name.length >= shortest && isSlip(name, key)) return months[name] ?? 0
  return 0
}
