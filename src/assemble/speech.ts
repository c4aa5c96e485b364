import {fold, isBlank, isDigit} from '../text/characters.js'
import {codes} from '../text/codes.js'
import {trimEnd, trimStart} from '../text/search.js'
import {addWords} from './notes-inside.js'
import type {Assembly} from './state.js'

/** Longest question of another voice, in UTF-16 units. */
const longestInterjection = 200

/**
 * Words of the person quoted, and another voice's questions among them.
 *
 * ```text
 * > | We saw it. (When was that?) On Sunday.
 *                ^^^^^^^^^^^^^^^^
 * ```
 *
 * Parentheses that do not end in a question or an exclamation are words that an editor added: they stay speech.
 */
export function readSpeech(assembly: Assembly, from: number, to: number): void {
  const {text, builder} = assembly
  for (let at = from; at < to; at++) {
    const code = fold(text.charCodeAt(at))
    if (code !== codes.leftParenthesis && code !== codes.leftCurlyBrace && code !== codes.lessThan) continue
    const close = code + (code === codes.leftParenthesis ? 1 : 2)
    const end = interjectionEnd(text, at, Math.min(to, at + longestInterjection), close)
    if (end < 0) continue
    addWords(assembly, 'speech', withoutMark(text, from, at))
    builder.skip(at)
    builder.literal('interjection', end)
    builder.skip(skipMark(text, end, to))
    at = end - 1
  }
  const cut = assembly.habits.wrapped === true ? cutStart(text, from, to) : to
  addWords(assembly, 'speech', cut)
  if (cut < to) builder.leaf({type: 'direction', kind: 'cut', value: ''}, to)
}

/** Quotation marks may close before a question and open again behind it: `"It leaks." (Still?) "It does."`. */
function withoutMark(text: string, from: number, to: number): number {
  const end = trimEnd(text, from, to)
  return end > from && fold(text.charCodeAt(end - 1)) === codes.quotationMark ? end - 1 : to
}

function skipMark(text: string, from: number, to: number): number {
  const start = trimStart(text, from, to)
  return start < to && fold(text.charCodeAt(start)) === codes.quotationMark ? start + 1 : from
}

/**
 * Where a newsroom's note of the tape begins behind the words: six digits, a dash and two digits.
 *
 * ```text
 * > | (We saw it. 000151-55)
 *                 ^^^^^^^^^
 * ```
 */
function cutStart(text: string, from: number, to: number): number {
  const end = trimEnd(text, from, to)
  const start = end - 9
  if (start < from || text.charCodeAt(end - 3) !== codes.dash || !isBlank(text.charCodeAt(start - 1))) return to
  for (let at = start; at < end; at++) if (at !== end - 3 && !isDigit(text.charCodeAt(at))) return to
  return start
}

function interjectionEnd(text: string, from: number, to: number, close: number): number {
  for (let at = from + 1; at < to; at++) {
    if (fold(text.charCodeAt(at)) !== close) continue
    const last = fold(text.charCodeAt(trimEnd(text, from, at) - 1))
    return last === codes.questionMark || last === codes.exclamationMark ? at + 1 : -1
  }
  return -1
}
