import type {Language} from '../languages/language.js'
import type {Reading} from '../recognise/entries.js'
import {isHangul} from '../text/characters.js'
import {lineFlags} from '../text/lines.js'
import {hasWord} from '../text/search.js'
import {endsSentence} from '../text/sentences.js'

/** What an unmarked line before the broadcast is. */
export type FrontLine =
  'programme' | 'byline' | 'headline' | 'caption' | 'subheadline' | 'bullet' | 'paragraph' | 'boilerplate'

/** Find headlines inside the broadcast that nothing marks: lines without a stop right before an anchor's label. */
export function findHeadlines(text: string, reading: Reading, first: number, found: Set<number>): void {
  for (let at = first; at < reading.cue.length; at++)
    if (isAnchorLabel(reading, at + 1) && isHeadline(text, reading, at)) found.add(at)
}

/**
 * Find the headlines of a list of stories, each of which its date ends: the lines without a stop behind the dates, where
 * an anchor's label follows one of them, and the last line before the first label, where a headline stands above it.
 *
 * ```text
 * > | 물미항에 쌓인 그물
 *     ^^^^^^^^^^
 * > | ◀ANC▶ 그물이 쌓였습니다. …
 * > | 조하늬 2020년 08월 10일 -
 * ```
 */
export function findListed(text: string, reading: Reading, body: number, found: Set<number>): void {
  const starts: number[] = []
  for (let at = body + 1; at < reading.cue.length; at++)
    if (reading.cue[at - 1]?.construct === 'timestamp' && isHeadline(text, reading, at)) starts.push(at)
  if (!starts.some((at) => isAnchorLabel(reading, at + 1))) return
  for (const at of starts) found.add(at)
  const others = reading.cue.findIndex((cue, at) => cue === undefined && isHeadline(text, reading, at))
  if (others < body - 1 && isHeadline(text, reading, body - 1)) found.add(body - 1)
}

function isAnchorLabel({cue}: Reading, at: number): boolean {
  return cue[at]?.construct === 'label' && cue[at].detail === 'anchor'
}

/** Whether an unmarked line has words and no stop. */
function isHeadline(text: string, reading: Reading, at: number): boolean {
  if (reading.cue[at] !== undefined || ((reading.flags[at] ?? 0) & lineFlags.printedBreak) !== 0) return false
  const from = reading.from[at] ?? 0
  const to = reading.to[at] ?? 0
  return hasWord(text, from, to) && !endsSentence(text, from, to)
}

/** Most and fewest syllables of a name that stands alone on a line. */
const longestName = 4
const shortestName = 2

/** End of the name on a line of nothing but the name of whom the text calls a reporter elsewhere, or who signs; or −1. */
export function reporterEnd(text: string, words: string, {roles}: Language): number {
  const space = words.indexOf(' ')
  const name = space > 0 && roles[words.slice(space + 1)] === 'reporter' ? words.slice(0, space) : words
  return isReporter(text, name, roles) ? name.length : -1
}

function isReporter(text: string, words: string, roles: Language['roles']): boolean {
  if (words.length > longestName || words.length < shortestName) return false
  for (let at = 0; at < words.length; at++) if (!isHangul(words.charCodeAt(at))) return false
  if (text.includes(` ${words}입니다`)) return true
  return Object.keys(roles).some((role) => text.includes(`${words} ${role}`))
}

/** Which of the lines is printed again right behind it, or 0. */
export function findDoubled(text: string, reading: Reading, lines: readonly number[]): number {
  const words = lines.map((at) => text.slice(reading.from[at], reading.to[at]))
  return Math.max(
    0,
    words.findIndex((line, order) => line === words[order + 1])
  )
}

/** A bracket alone on its line before the broadcast names the programme: `[뉴스리뷰]`. */
export function isTag(words: string): boolean {
  if (words.charAt(0) !== '[' || words.length > longestTag || words.indexOf(']') !== words.length - 1) return false
  return isHangul(words.charCodeAt(words.length - 2)) || isHangul(words.charCodeAt(1))
}

/** Longest name of a programme in brackets, in UTF-16 units. */
const longestTag = 30

/** Whether a line goes on with the one before it. */
export function goesOn(reading: Reading, plain: readonly number[], order: number): boolean {
  const at = plain[order] ?? 0
  return plain[order - 1] === at - 1 && ((reading.flags[at] ?? 0) & lineFlags.blankBefore) === 0
}
