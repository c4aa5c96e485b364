import {fold} from '../text/characters.js'
import {codes} from '../text/codes.js'
import {trimEnd} from '../text/search.js'
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
    if (code !== codes.leftParenthesis && code !== codes.leftCurlyBrace) continue
    const end = interjectionEnd(
      text,
      at,
      Math.min(to, at + longestInterjection),
      code + (code === codes.leftParenthesis ? 1 : 2)
    )
    if (end < 0) continue
    builder.leaf({type: 'speech', value: ''}, at)
    builder.skip(at)
    builder.leaf({type: 'interjection', value: ''}, end)
    at = end - 1
  }
  builder.leaf({type: 'speech', value: ''}, to)
}

function interjectionEnd(text: string, from: number, to: number, close: number): number {
  for (let at = from + 1; at < to; at++) {
    if (fold(text.charCodeAt(at)) !== close) continue
    const last = fold(text.charCodeAt(trimEnd(text, from, at) - 1))
    return last === codes.questionMark || last === codes.exclamationMark ? at + 1 : -1
  }
  return -1
}
