import type {Reading} from '../recognise/entries.js'
import type {Scanner} from '../templates/scan.js'
import {isHangul, isLower} from '../text/characters.js'
import {codes} from '../text/codes.js'
import {endsLine, endsSentence, lastSentence} from '../text/sentences.js'

/** Whether an unmarked line is a sentence rather than a headline: it ends as one, or one ends inside of it. */
export function isSentence(scanner: Scanner, reading: Reading, at: number): boolean {
  const {text} = scanner
  const from = reading.from[at] ?? 0
  const to = reading.to[at] ?? 0
  if (lastSentence(text, from, to) > from || text.endsWith('니다', to)) return true
  if (!endsSentence(text, from, to)) return false
  let last = to - 1
  while (
    last > from &&
    text.charCodeAt(last) !== codes.dot &&
    !isHangul(text.charCodeAt(last)) &&
    !isLower(text.charCodeAt(last))
  )
    last--
  return text.charCodeAt(last) === codes.dot && text.charCodeAt(last - 1) !== codes.dot
}

/** Longest line of a summary in which a sentence ends, in UTF-16 units. */
const longestPoint = 40

/** A sentence; a short line that ends without a stop is a point of a summary: `Lost? Not a bit of it`. */
export function isSpoken(scanner: Scanner, reading: Reading, at: number, wrapped: boolean): boolean {
  const from = reading.from[at] ?? 0
  const to = reading.to[at] ?? 0
  if (!isSentence(scanner, reading, at)) return false
  return wrapped || to - from > longestPoint || endsLine(scanner.text, from, to)
}
