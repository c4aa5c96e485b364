import {isBlank, isLineEnd} from './characters.js'
import {codes} from './codes.js'
import {codeWithin, skipBlanks, trimEnd} from './search.js'

/**
 * The lines of a text, flat: `from` and `to` without the white space around, blank lines left out.
 *
 * A printed `<br />` ends a line as a line end does; the run of them is an entry of its own, since its letters need a
 * node.
 */
export interface Lines {
  /** Offsets at which lines of the source begin, for line numbers. */
  starts: number[]
  /** Start of each entry. */
  from: number[]
  /** End of each entry. */
  to: number[]
  /** {@link lineFlags} of each entry. */
  flags: number[]
  /** Whether the signs of a list before most lines are skipped. */
  listed: boolean
}

/** What is known of an entry of {@link Lines}. */
export const lineFlags = {
  /** A blank line (or two printed line breaks) stands before it. */
  blankBefore: 1,
  /** It is a run of printed line breaks. */
  printedBreak: 2,
  /** Several blank lines stand before it. */
  wideGap: 64
} as const

/** Fewest lines of a text that a copy can have made a list. */
const fewestItems = 8

/** Cut a text into lines in one pass. */
export function readLines(text: string): Lines {
  const lines = cutLines(text)
  const items = lines.from.filter((from) => text.charCodeAt(from) === codes.bullet).length
  // where most lines are items of a list, a copy made them so, and the signs say nothing
  lines.listed = items >= fewestItems && items * 2 > lines.from.length
  if (lines.listed) skipBullets(lines, text)
  return lines
}

function skipBullets({from, to}: Lines, text: string): void {
  for (let line = 0; line < from.length; line++) {
    const start = from[line] ?? 0
    if (text.charCodeAt(start) !== codes.bullet) continue
    const words = skipBlanks(text, start + 1, to[line] ?? 0)
    if (words < (to[line] ?? 0)) from[line] = words
  }
}

function cutLines(text: string): Lines {
  const lines: Lines = {starts: [0], from: [], to: [], flags: [], listed: false}
  let from = 0
  let blank = 0
  for (let at = 0; at <= text.length; at++) {
    const code = at === text.length ? codes.lineFeed : text.charCodeAt(at)
    if (code > codes.lessThan) continue
    if (isLineEnd(code)) {
      blank = pushLine(lines, text, from, at, blank)
      if (code === codes.carriageReturn && text.charCodeAt(at + 1) === codes.lineFeed) at++
      from = at + 1
      if (at < text.length) lines.starts.push(from)
    } else if (code === codes.lessThan && breakEnd(text, at) > 0) {
      pushLine(lines, text, from, at, blank)
      from = breakRunEnd(text, at)
      blank = pushBreaks(lines, text, at, from)
      at = from - 1
    }
  }
  return lines
}

function pushLine(lines: Lines, text: string, from: number, to: number, blank: number): number {
  while (from < to && isBlank(text.charCodeAt(from))) from++
  const end = trimEnd(text, from, to)
  if (end === from) return blank === 0 ? lineFlags.blankBefore : lineFlags.blankBefore | lineFlags.wideGap
  lines.from.push(from)
  lines.to.push(end)
  lines.flags.push(blank)
  return 0
}

/** Two printed breaks in a row stand for a blank line. */
function pushBreaks(lines: Lines, text: string, from: number, to: number): number {
  lines.from.push(from)
  lines.to.push(to)
  lines.flags.push(lineFlags.printedBreak)
  return codeWithin(text, codes.lessThan, from + 1, to) < 0 ? 0 : lineFlags.blankBefore
}

/**
 * End of a printed line break, or −1.
 *
 * ```text
 * > | pumps.<br />Next
 *           ^^^^^^
 * ```
 */
function breakEnd(text: string, at: number): number {
  if ((text.charCodeAt(at + 1) | 32) !== 98 || (text.charCodeAt(at + 2) | 32) !== 114) return -1
  at += 3
  if (text.charCodeAt(at) === codes.space) at++
  if (text.charCodeAt(at) === codes.slash) at++
  return text.charCodeAt(at) === codes.greaterThan ? at + 1 : -1
}

function breakRunEnd(text: string, at: number): number {
  let end = breakEnd(text, at)
  for (;;) {
    let next = end
    while (isBlank(text.charCodeAt(next))) next++
    const more = text.charCodeAt(next) === codes.lessThan ? breakEnd(text, next) : -1
    if (more < 0) return end
    end = more
  }
}
