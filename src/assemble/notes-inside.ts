import {cuesFor} from '../recognise/lookup.js'
import {deliveryOf} from '../recognise/notes.js'
import {fold} from '../text/characters.js'
import {codes} from '../text/codes.js'
import {codeWithin, trimEnd} from '../text/search.js'
import type {Draft} from './builder.js'
import {secondsOf} from './literals.js'
import {spansFrom} from './read.js'
import type {Assembly} from './state.js'

/** Longest note among words, in UTF-16 units. */
const longestNote = 60

/**
 * Add words up to `to`, the stage notes among them as directions.
 *
 * ```text
 * > | The heron (ph) is back. (LAUGHTER) He is.
 *               ^^^^          ^^^^^^^^^^
 * ```
 *
 * On a page that a copy made a list of, its signs part the lines of a sentence and belong to none.
 */
export function addWords(assembly: Assembly, type: 'text' | 'speech', to: number): void {
  const {text, builder} = assembly
  const {listed} = assembly.scanner.lines
  const looks = assembly.index.turns || listed
  for (let at = builder.cursor; at < to && looks; at++) {
    const code = fold(text.charCodeAt(at))
    if (listed && code === codes.bullet) {
      builder.literal(type, trimEnd(text, builder.cursor, at))
      builder.skip(at + 1)
    }
    if (code !== codes.leftParenthesis && code !== codes.leftSquareBracket) continue
    const close = code === codes.leftParenthesis ? codes.rightParenthesis : codes.rightSquareBracket
    const end = codeWithin(text, close, at, Math.min(to, at + longestNote)) + 1
    const note = end === 0 ? undefined : noteAt(assembly, at, end)
    if (note === undefined) continue
    builder.literal(type, at)
    builder.leaf(note, end)
    at = end - 1
  }
  builder.literal(type, to)
}

/** The direction or the clock that the brackets of `[from, to)` are, if they are one. */
function noteAt(assembly: Assembly, from: number, to: number): Draft | undefined {
  const {scanner, index, text} = assembly
  const kept = scanner.captures.length
  for (const cue of cuesFor(index, text, from, to).all.cues) {
    if ((cue.construct !== 'direction' || cue.detail === 'note') && cue.construct !== 'timecode') continue
    const end = scanner.match(cue.pattern, scanner.line, from, to)
    if (end !== to) {
      scanner.drop(kept)
      continue
    }
    const spans = spansFrom(assembly, kept)
    if (cue.construct === 'timecode') return {type: 'timecode', seconds: secondsOf(assembly, spans), value: ''}
    return {type: 'direction', kind: cue.detail, value: ''}
  }
  const manner = deliveryOf(text.slice(from + 1, to - 1), assembly.language)
  return manner === undefined ? undefined : {type: 'direction', kind: 'manner', value: ''}
}
