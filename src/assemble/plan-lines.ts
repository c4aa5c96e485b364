import type {Reading} from '../recognise/recognise.js'
import {isHangul, isLower} from '../text/characters.js'
import type {FrontLine} from './headlines.js'
import type {Plan} from './plan.js'

/** What a line of furniture before the first voice is: a headline where it has a word. */
export function chromeLine(text: string, reading: Reading, at: number, word: string): FrontLine {
  return text.slice(reading.from[at], reading.to[at]).includes(word) ? 'headline' : 'boilerplate'
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
