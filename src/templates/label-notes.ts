import {fold, isDigit, isLower} from '../text/characters.js'
import {codes} from '../text/codes.js'
import {lastCodeWithin, trimEnd} from '../text/search.js'

/** Longest note, in UTF-16 units. */
const longestNote = 160

/** End of the note whose parenthesis opens at `from`, or −1. */
export function noteEnd(text: string, from: number, limit: number): number {
  let depth = 0
  for (let at = from; at < Math.min(limit, from + longestNote); at++) {
    const code = fold(text.charCodeAt(at))
    if (code === codes.leftParenthesis) depth++
    else if (code === codes.rightParenthesis && --depth === 0) return at + 1
  }
  return -1
}

/** Start of the note that ends a title, notes in a row included, or −1: `(through translator)`, `(August 3, 2009)`. */
export function trailingNote(text: string, from: number, to: number): number {
  let open = -1
  while (to > from && fold(text.charCodeAt(to - 1)) === codes.rightParenthesis) {
    const at = lastCodeWithin(text, codes.leftParenthesis, from, to)
    if (at <= from || !isNote(text, at + 1, to - 1)) return open
    open = at
    to = trimEnd(text, from, at)
  }
  return open
}

function isNote(text: string, from: number, to: number): boolean {
  if (to - from < 3 || text.charAt(from + 1) === '-') return true
  for (let at = from; at < to; at++) if (isLower(text.charCodeAt(at)) || isDigit(text.charCodeAt(at))) return true
  return false
}
