import {isBlank, isDigit, isSpace, isWord} from './characters.js'
import {codes} from './codes.js'

/** Offset of `what` in `[from, to)`, or −1. Unlike `indexOf` it never reads past `to`. */
export function indexWithin(text: string, what: string, from: number, to: number): number {
  const first = what.charCodeAt(0)
  const last = to - what.length
  for (let at = from; at <= last; at++) {
    if (text.charCodeAt(at) === first && text.startsWith(what, at)) return at
  }
  return -1
}

/** Offset of a code in `[from, to)`, or −1. */
export function codeWithin(text: string, code: number, from: number, to: number): number {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === code) return at
  return -1
}

/** Last offset of `what` in `[from, to)`, or −1. Unlike `lastIndexOf` it never reads before `from`. */
export function lastIndexWithin(text: string, what: string, from: number, to: number): number {
  const first = what.charCodeAt(0)
  for (let at = to - what.length; at >= from; at--) {
    if (text.charCodeAt(at) === first && text.startsWith(what, at)) return at
  }
  return -1
}

/** Last offset of a code in `[from, to)`, or −1. */
export function lastCodeWithin(text: string, code: number, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (text.charCodeAt(at) === code) return at
  return -1
}

/** The last of the words of `[from, to)` that spaces part. */
export function lastWord(text: string, from: number, to: number): string {
  return text.slice(Math.max(from, lastCodeWithin(text, codes.space, from, to) + 1), to)
}

/** End of the word that begins at a place: a blank stands behind it. */
export function wordEnd(text: string, from: number, to: number): number {
  while (from < to && !isBlank(text.charCodeAt(from))) from++
  return from
}

/** First offset in `[from, to]` that is no blank. */
export function skipBlanks(text: string, from: number, to: number): number {
  while (from < to && isBlank(text.charCodeAt(from))) from++
  return from
}

/** Last offset in `[from, to]` before which no white space stands. */
export function trimEnd(text: string, from: number, to: number): number {
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--
  return to
}

/** First offset in `[from, to]` at which no white space stands. */
export function trimStart(text: string, from: number, to: number): number {
  while (from < to && isSpace(text.charCodeAt(from))) from++
  return from
}

/** Whether a letter or digit stands in `[from, to)`. */
export function hasWord(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isWord(text.charCodeAt(at))) return true
  return false
}

/** Whether a letter stands in `[from, to)`. */
export function hasLetter(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isWord(text.charCodeAt(at)) && !isDigit(text.charCodeAt(at))) return true
  return false
}

/** Whether an address on the web begins at a place. */
export function isAddress(text: string, at: number): boolean {
  return text.startsWith('http', at) || text.startsWith('www.', at)
}

/** Words that a line break parts, with a space in its place. */
export function onOneLine(words: string): string {
  if (!words.includes('\n') && !words.includes('\r')) return words
  let line = ''
  for (let at = 0; at < words.length; at++) {
    const blank = isSpace(words.charCodeAt(at))
    if (!blank) line += words.charAt(at)
    else if (!line.endsWith(' ')) line += ' '
  }
  return line
}

/** End of the ASCII digits at a place. */
export function digitsEnd(text: string, from: number, to: number): number {
  while (from < to && isDigit(text.charCodeAt(from))) from++
  return from
}

/** The same of a number that may have commas between its thousands: `1,204`. */
export function numberEnd(text: string, from: number, to: number, limit: number): number {
  let end = digitsEnd(text, from, to)
  if (end === from || end > from + 3) return end
  while (text.charCodeAt(end) === codes.comma && digitsEnd(text, end + 1, limit) === end + 4) end += 4
  return end
}
