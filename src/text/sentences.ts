import {isBlank, isDigit, isHangul, isLower, isUpper, isWord, fold} from './characters.js'
import {codes} from './codes.js'
import {lastIndexWithin} from './search.js'

/**
 * Start of the last sentence of `[from, to)`.
 *
 * Periods of initials and of short abbreviations do not end one: a capital letter or a word of address before a
 * period, when the word began with a capital.
 */
export function lastSentence(text: string, from: number, to: number): number {
  let start = from
  for (let at = from; at < to; at++) {
    const next = sentenceEnd(text, at, to)
    if (next > 0 && next < to) start = next
  }
  return start > from ? start : lastVerb(text, from, to)
}

/** Where the last words behind a verb begin in a Korean line whose stops are lost, the last one too; else `from`. */
function lastVerb(text: string, from: number, to: number): number {
  if (to === from || isStop(text.charCodeAt(to - 1))) return from
  const verb = lastIndexWithin(text, '니다 ', from, to - 1)
  return verb > from ? verb + 3 : from
}

/** Starts of all sentences of `[from, to)`, the first being `from`. */
export function sentenceStarts(text: string, from: number, to: number): number[] {
  const starts = [from]
  for (let at = from; at < to; at++) {
    const next = sentenceEnd(text, at, to)
    if (next > 0 && next < to) starts.push(next)
  }
  const last = starts.length > 1 ? from : lastVerb(text, from, to)
  if (last > from) starts.push(last)
  return starts
}

/** Whether `[from, to)` ends as a sentence does, quotation marks, brackets and slashes aside. */
export function endsSentence(text: string, from: number, to: number): boolean {
  let at = to - 1
  while (at > from && isCloser(fold(text.charCodeAt(at)))) at--
  return isStop(text.charCodeAt(at))
}

/** The same, of a line whose full stop was forgotten: in Korean a verb ends the sentence all the same. */
export function endsLine(text: string, from: number, to: number): boolean {
  return endsSentence(text, from, to) || text.startsWith('니다', to - 2)
}

/**
 * Where the sentence after the stop at `at` begins, or −1.
 *
 * ```text
 * > | The road is closed.The bus waits.
 *                       ^
 * ```
 */
function sentenceEnd(text: string, at: number, to: number): number {
  const code = text.charCodeAt(at)
  if (!isStop(code)) return -1
  let next = at + 1
  while (next < to && (isCloser(fold(text.charCodeAt(next))) || isStop(text.charCodeAt(next)))) next++
  const gap = next
  while (next < to && isBlank(text.charCodeAt(next))) next++
  if (next >= to) return -1
  const after = text.charCodeAt(next)
  if (next === gap) return code !== codes.ellipsis && isGlued(text, at, gap, after) ? next : -1
  if (isLower(after) && !isHangul(text.charCodeAt(at - 1))) return -1
  return code === codes.dot && isAbbreviation(text, at) ? -1 : next
}

/** Two sentences without a space: a small letter before the stop and a capital behind it, or a syllable before it. */
function isGlued(text: string, at: number, gap: number, after: number): boolean {
  if (gap !== at + 1) return false
  const before = text.charCodeAt(at - 1)
  return (isLower(before) && isUpper(after)) || (isHangul(before) && (isHangul(after) || isUpper(after)))
}

function isStop(code: number): boolean {
  return (
    code === codes.dot ||
    code === codes.questionMark ||
    code === codes.exclamationMark ||
    code === codes.ellipsis ||
    code === 0x3002 ||
    code === 0xff1f ||
    code === 0xff01
  )
}

/** Marks behind the stop of a sentence; slashes end a part of a script: `불었습니다.///`. */
function isCloser(code: number): boolean {
  return (
    code === codes.quotationMark ||
    code === codes.slash ||
    code === codes.apostrophe ||
    code === codes.rightParenthesis ||
    code === codes.rightSquareBracket ||
    code === codes.rightCurlyBrace
  )
}

function isAbbreviation(text: string, at: number): boolean {
  let start = at
  while (start > 0 && isWord(text.charCodeAt(start - 1)) && at - start < 5) start--
  const first = text.charCodeAt(start)
  const length = at - start
  if (length === 0 || length > 4 || isDigit(first) || !isUpper(first)) return false
  return length === 1 || isTitleWord(text.slice(start, at))
}

function isTitleWord(word: string): boolean {
  return 'Mr Ms Mrs Dr St Jr Sr Lt Col Gen Gov Sen Rep Rev Capt Sgt Prof No vs'.split(' ').includes(word)
}
