import type {Cue} from '../recognise/cues.js'
import {codes} from '../text/codes.js'
import {entryFrom, entryTo, type Assembly} from './state.js'

/**
 * In a talk whose guest or reporter has a mark and whose host has none, the last line before the same mark asks.
 *
 * ```text
 * > | [인터뷰]              > | [기자]
 * > | 세 통이요.            > | 둑이 낮아졌습니다.
 * > | 다 전하셨나요?        > | 얼마나요?
 *     ^^^^^^^^                 ^^^^^
 * > | [인터뷰]              > | [기자]
 * ```
 */
export function asksUnmarked(assembly: Assembly): boolean {
  const {reading, at, plan, text} = assembly
  const next = reading.cue[at + 1]
  if (plan.led) return false
  if (next === undefined || !isMark(next)) return plan.announced && thanks(assembly)
  if (!plan.announced && text.charCodeAt(entryTo(assembly) - 1) !== codes.questionMark) return false
  const mark = markBefore(assembly)
  return mark < at - 1 && wordsAt(assembly, mark) === wordsAt(assembly, at + 1)
}

/** Whether a line behind what a reporter or a guest says thanks for it. */
function thanks(assembly: Assembly): boolean {
  const {text, language, role, quote} = assembly
  if (role !== 'reporter' && quote === undefined) return false
  const words = text.slice(entryFrom(assembly), entryTo(assembly))
  return language.thanks.some((phrase) => words.includes(phrase)) && markBefore(assembly) < assembly.at - 1
}

/** Marks of one who answers. */
function isMark({construct, detail}: Cue): boolean {
  if (construct === 'direction') return detail === 'interview'
  return construct === 'label' && (detail === 'reporter' || detail === 'guest')
}

/** The entry of the last mark above the unmarked lines; behind the current one where something else stands above them. */
function markBefore({reading, at}: Assembly): number {
  let before = at
  while (before > 0 && reading.cue[before] === undefined) before--
  const cue = reading.cue[before]
  return cue !== undefined && isMark(cue) ? before : at
}

function wordsAt({reading, text}: Assembly, at: number): string {
  return text.slice(reading.from[at], reading.to[at])
}
