import type {Reading} from '../recognise/entries.js'
import {isHangul, isLower} from '../text/characters.js'
import {endsSentence} from '../text/sentences.js'
import type {FrontLine} from './headlines.js'
import type {Plan} from './plan.js'

/**
 * What the lines before the first voice are where most of them are furniture: the line right above the date is the
 * headline and sentences below it the summary; on a page without a date the headline is a line with a word.
 */
export function planChrome(text: string, reading: Reading, plan: Plan, lines: readonly number[], word: string): void {
  const dated = lines.find((at) => reading.cue[at + 1]?.construct === 'timestamp')
  const printed = new Set<string>()
  for (const at of lines) {
    const words = text.slice(reading.from[at], reading.to[at])
    plan.front.set(at, printed.has(words) ? 'boilerplate' : chromeLine(text, reading, at, word, dated))
    printed.add(words)
  }
}

function chromeLine(text: string, reading: Reading, at: number, word: string, dated: number | undefined): FrontLine {
  const from = reading.from[at] ?? 0
  const to = reading.to[at] ?? 0
  const named = text.slice(from, to).includes(word)
  if (dated === undefined) return named ? 'headline' : 'boilerplate'
  if (at === dated) return 'headline'
  if (at > dated && endsSentence(text, from, to)) return 'bullet'
  return named ? 'programme' : 'boilerplate'
}

/** A line in capitals right behind a marked headline in capitals goes on with it. */
export function isSubheadline(text: string, reading: Reading, plan: Plan, at: number): boolean {
  const before = at - 1
  if (reading.cue[before]?.construct !== 'headline' && plan.front.get(before) !== 'subheadline') return false
  return (
    isCapitals(text, reading.from[before] ?? 0, reading.to[before] ?? 0) &&
    isCapitals(text, reading.from[at] ?? 0, reading.to[at] ?? 0)
  )
}

function isCapitals(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isLower(text.charCodeAt(at)) || isHangul(text.charCodeAt(at))) return false
  return true
}

/** The headline that carries a mark, if there is one. */
export function markedHeadline(reading: Reading, end: number): string | undefined {
  for (let at = 0; at < end; at++) if (reading.cue[at]?.construct === 'headline') return ''
  return undefined
}
