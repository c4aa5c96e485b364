import type {Scanner} from '../templates/scan.js'
import {captureIds} from '../templates/slots.js'
import {codes} from '../text/codes.js'
import {codeWithin} from '../text/search.js'
import type {Cue} from './cues.js'
import {described, isDescription, isTechnical, markedBy, technical} from './marked.js'

/** What the lines of a text are, in order: one entry a line or part of a line. */
export interface Reading {
  /** The cue, `undefined` for a line that no template takes. */
  cue: (Cue | undefined)[]
  /** Start of each entry. */
  from: number[]
  /** End of each entry. */
  to: number[]
  /** {@link lineFlags} of the line, for its first entry; {@link unclosed} where speech was not closed. */
  flags: number[]
  /** Where the captures of each entry begin; one more than there are entries. */
  captured: number[]
}

/** Flag of an entry whose speech lacks its closing mark. */
export const unclosed = 4
/** Flag of an entry that does not begin its line. */
export const inLine = 8

/** Add what a cue takes, or words that none does. */
export function push(
  reading: Reading,
  scanner: Scanner,
  cue: Cue | undefined,
  from: number,
  to: number,
  flags: number,
  captured = scanner.captures.length
): void {
  reading.cue.push(cue)
  reading.from.push(from)
  reading.to.push(to)
  reading.flags.push(flags)
  reading.captured.push(captured)
}

/** Add words without a mark of their own; double brackets around what is spoken are none of it. */
export function pushPlain(
  reading: Reading,
  scanner: Scanner,
  from: number,
  to: number,
  flags: number,
  captured?: number
): void {
  const {text} = scanner
  if (isDouble(text, from, codes.leftSquareBracket) && to - from > 2) from += 2
  if (isDouble(text, to - 2, codes.rightSquareBracket) && to - from > 2) to -= 2
  to = withoutClose(text, from, to)
  if (isTechnical(text, from, to)) {
    pushTechnical(reading, scanner, from, to, flags)
    return
  }
  const marked = markedBy(reading.cue[reading.cue.length - 1], (flags & inLine) !== 0)
  push(reading, scanner, marked, from, to, flags, captured)
}

/** Words in double parentheses that no template knows: who says the next lines, or a note. */
function pushTechnical(reading: Reading, scanner: Scanner, from: number, to: number, flags: number): void {
  const {text, lines} = scanner
  const kept = scanner.captures.length
  const next = lines.from[scanner.line + 1]
  const spoken = next !== undefined && !text.startsWith('((', next) && lines.from[scanner.line] === from
  const person = spoken && isDescription(text, from, to)
  if (person) scanner.captures.push(captureIds.title, from + 2, to - 2)
  push(reading, scanner, person ? described : technical, from, to, flags, kept)
}

/** The mark that closes what the label before opened: `{앵커: … }`. */
function withoutClose(text: string, from: number, to: number): number {
  const last = text.charCodeAt(to - 1)
  if (last !== codes.rightCurlyBrace && last !== codes.rightSquareBracket) return to
  return codeWithin(text, last - 2, from, to) < 0 ? to - 1 : to
}

function isDouble(text: string, at: number, code: number): boolean {
  return text.charCodeAt(at) === code && text.charCodeAt(at + 1) === code
}
