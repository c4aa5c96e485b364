import {dateTerms, type DateWords} from '../languages/date-words.js'
import {isSlip} from '../text/slip.js'

/** Shortest name of a month that slips of the pen are told from other words. */
const shortest = 6

/** Number of the month that a word names, one slip of the pen allowed, or 0: `Februrary`. */
export function monthNumber(word: string, words: DateWords): number {
  const key = word.endsWith('.') ? word.slice(0, -1).toLowerCase() : word.toLowerCase()
  const terms = dateTerms(words)
  const term = terms.get(key)
  if (term?.[0] === 'month') return term[1]
  if (key.length < shortest) return 0
  for (const [name, [kind, month]] of terms)
    if (kind === 'month' && name.length >= shortest && isSlip(name, key)) return month
  return 0
}
