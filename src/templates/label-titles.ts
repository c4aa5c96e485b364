import {fold, isLower, isSpace, isWord} from '../text/characters.js'
import {codes} from '../text/codes.js'

/** Words in small letters for a part in the programme. */
const parts = [
  'host',
  'byline',
  'anchor',
  'co-anchor',
  'co-host',
  'moderator',
  'correspondent',
  'reporter',
  'reporting'
]

/** Longest title, in UTF-16 units. */
const longestTitle = 200

/** In small letters a title is a word for the part: `host`. */
export function isPart(text: string, from: number, to: number): boolean {
  return (
    parts.some((part) => text.startsWith(part, from) && !isWord(text.charCodeAt(from + part.length))) || to - from > 16
  )
}

/** The colon behind a title, outside parentheses and quotation marks, or 0. */
export function titleEnd(text: string, from: number, limit: number, quotes: boolean): number {
  let quoted = false
  let depth = 0
  for (let at = from; at < Math.min(limit, from + longestTitle); at++) {
    const code = fold(text.charCodeAt(at))
    if (code === codes.quotationMark && quotes) quoted = !quoted
    else if (code === codes.leftParenthesis) depth++
    else if (code === codes.rightParenthesis) depth--
    else if (code === codes.colon && !quoted && depth <= 0) return at
    else if (!quoted && endsWords(text, at, code)) return 0
  }
  return 0
}

/** A stop behind a word in small letters, and what no title holds. */
function endsWords(text: string, at: number, code: number): boolean {
  if (code === codes.questionMark || code === codes.exclamationMark) return true
  return (
    code === codes.dot &&
    isSpace(text.charCodeAt(at + 1)) &&
    isLower(text.charCodeAt(at - 1)) &&
    isLower(text.charCodeAt(at - 3)) &&
    isLower(text.charCodeAt(at - 4))
  )
}
