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
  for (let at = first; at + 1 < reading.cue.length; at++) {
    const next = reading.cue[at + 1]
    if (next?.construct !== 'label' || next.detail !== 'anchor' || reading.cue[at] !== undefined) continue
    if (((reading.flags[at] ?? 0) & lineFlags.printedBreak) !== 0) continue
    const from = reading.from[at] ?? 0
    const to = reading.to[at] ?? 0
    if (hasWord(text, from, to) && !endsSentence(text, from, to)) found.add(at)
  }
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
