import {isLower} from '../text/characters.js'
import {codes} from '../text/codes.js'
import type {Construct} from './constructs.js'
import type {Cue} from './cues.js'

/**
 * Groups of directions that say what the unmarked words behind them are: a banner's words are a caption, the words on
 * the line of a package's mark are its headline.
 */
const announcing: {readonly [group: string]: {construct: Construct; lines: boolean}} = {
  banner: {construct: 'caption', lines: true},
  package: {construct: 'headline', lines: false}
}

/** The cue of such words. */
export const technical: Cue = {
  construct: 'direction',
  detail: '',
  pattern: {
    template: '',
    head: {kind: 'lineEnd', next: undefined},
    needs: {all: [], either: undefined, next: undefined}
  },
  open: true,
  alone: false,
  endless: false,
  inner: false,
  family: false,
  anyPage: true,
  tells: 'nothing',
  owners: [],
  serial: -1
}

/** The cue of words in double parentheses that describe who says the lines behind them. */
export const described: Cue = {...technical, construct: 'quote'}

/** Whether words in double parentheses may describe a person: no colon and no mark in capitals. */
export function isDescription(text: string, from: number, to: number): boolean {
  let small = false
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === codes.colon || code === codes.slash) return false
    if (isLower(code)) small = true
  }
  return small
}

/** Double parentheses hold technical words, whatever they are. */
export function isTechnical(text: string, from: number, to: number): boolean {
  return text.startsWith('((', from) && text.startsWith('))', to - 2)
}

/** The cue of unmarked words behind a direction, or `undefined`. */
export function markedBy(cue: Cue | undefined, sameLine: boolean): Cue | undefined {
  if (cue?.construct === 'caption' && cue.detail === 'banner') return sameLine ? undefined : cue
  if (cue?.construct !== 'direction') return undefined
  const announced = announcing[cue.detail]
  if (announced === undefined || !(announced.lines || sameLine)) return undefined
  return {...cue, construct: announced.construct, detail: cue.detail}
}
