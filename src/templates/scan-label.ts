import {isBlank, isLower, isWord} from '../text/characters.js'
import {indexWithin} from '../text/search.js'
import {findMixedNames, type MixedNames} from './mixed-names.js'
import type {SlotPiece} from './pattern.js'
import type {Scanner} from './scan.js'
import {mayGoOn, readTurnLabel} from './turn-label.js'

/** Longest line that is part of a label, in UTF-16 units. */
const longestLabel = 120

/** Names as one writes them that the text proves to be labels. */
export function mixedNamesOf(scanner: Scanner): MixedNames {
  return (scanner.mixed ??= findMixedNames(scanner.text))
}

/** A label ends before its colon; its title may go on behind the line's end. */
export function scanLabel(scanner: Scanner, piece: SlotPiece, from: number): number {
  const {text, line, limit} = scanner
  let end = readTurnLabel(text, from, limit, mixedNamesOf(scanner))
  if (end < 0 && from === scanner.lines.from[line]) end = brokenLabel(scanner, from)
  if (end >= 0 && !isHeading(text, end + 1, scanner.limit)) return scanner.fill(piece, from, end, end)
  return scanner.restore(scanner.captures.length, line, limit, scanner.loose)
}

/**
 * ```text
 * > | DR. ADA MOORE, DIRECTOR, INSTITUTE OF FERRIES AND
 * > | BRIDGES: We can't sail.
 *            ^
 * ```
 */
function brokenLabel(scanner: Scanner, from: number): number {
  const {text, limit} = scanner
  if (limit - from > longestLabel || !mayGoOn(text, from, limit, mixedNamesOf(scanner))) return -1
  const next = scanner.nextLine(limit)
  if (next < 0) return -1
  const end = readTurnLabel(text, from, Math.min(scanner.limit, next + longestLabel), mixedNamesOf(scanner))
  return end >= next && !opensAgain(text, next, end) ? end : -1
}

/** Behind which a label is looked for again, in UTF-16 units. */
const again = 8000

/** Whether what stands on the line below is a label itself: it opens another line, too. */
function opensAgain(text: string, from: number, colon: number): boolean {
  return indexWithin(text, `\n${text.slice(from, colon + 1)}`, colon, Math.min(text.length, colon + again)) >= 0
}

/** Fewest words in capitals behind a colon that make a heading of the line. */
const headingWords = 4

/** Words in capitals without a stop behind a colon: `STORM WATCH: FERRIES STOP AS LAKE RISES`. */
function isHeading(text: string, from: number, to: number): boolean {
  let words = 1
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (isLower(code)) return false
    if (isBlank(code)) words++
  }
  return words > headingWords && isWord(text.charCodeAt(to - 1))
}
