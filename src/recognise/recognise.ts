import type {Scanner} from '../templates/scan.js'
import {fold, isBlank, isWord} from '../text/characters.js'
import {codes} from '../text/codes.js'
import {lineFlags} from '../text/lines.js'
import {trimEnd} from '../text/search.js'
import {endsSentence} from '../text/sentences.js'
import type {Cue, CueIndex} from './cues.js'
import {inLine, push, pushPlain, unclosed, type Reading} from './entries.js'
import {findCredits, findVoice, startsPageHead} from './inner-labels.js'
import {findCue, findIn} from './find-cue.js'
import {findDate, isHead} from './inner-dates.js'
import {cuesFor} from './lookup.js'
import {sentencesOf} from './may-hold.js'
import {isRefused} from './refusals.js'

/** Say of every line what it is. */
export function recognise(scanner: Scanner, index: CueIndex): Reading {
  const {lines} = scanner
  const reading: Reading = {cue: [], from: [], to: [], flags: [], captured: []}
  for (let line = 0; line < lines.from.length; line++) {
    const flags = lines.flags[line] ?? 0
    if ((flags & lineFlags.printedBreak) === 0) line = readLine(scanner, index, reading, line)
    else push(reading, scanner, undefined, lines.from[line] ?? 0, lines.to[line] ?? 0, flags)
  }
  reading.captured.push(scanner.captures.length)
  return reading
}

/** Read a line part by part; gives back the last line that was read. */
function readLine(scanner: Scanner, index: CueIndex, reading: Reading, line: number): number {
  const {lines} = scanner
  let at = lines.from[line] ?? 0
  let to = lines.to[line] ?? 0
  let flags = lines.flags[line] ?? 0
  while (at < to) {
    const before = scanner.captures.length
    const found = findCue(scanner, index, line, at, to)
    const cue =
      found !== undefined && isRefused(scanner, index, reading, found, line, at, to, (flags & inLine) !== 0)
        ? undefined
        : found
    if (cue === undefined) scanner.drop(before)
    if (cue !== undefined && runsOn(cue, flags, scanner.found - at) && scanner.line === line)
      shorten(scanner, index, cue, line, at, to, before)
    if (cue === undefined) {
      at = readWords(scanner, index, reading, line, at, to, flags)
    } else {
      const end = scanner.found
      push(reading, scanner, cue, at, wholeEnd(scanner, cue, end), scanner.unclosed ? flags | unclosed : flags, before)
      if (scanner.line !== line) {
        line = scanner.line
        to = scanner.limit
      }
      at = scanner.lastWords.areIn(scanner.text, end, to) ? nextPart(scanner.text, end, to) : to
    }
    flags = inLine
  }
  return line
}

/** Whether what a cue takes ends with the next mark of its line, whatever the line's end is. */
function runsOn({construct, endless}: Cue, flags: number, length: number): boolean {
  if (construct === 'headline') return length > longestHeadline
  return construct === 'contact' || endless || (construct === 'notice' && (flags & inLine) !== 0)
}

/** Longest headline of which no label can be a part, in UTF-16 units. */
const longestHeadline = 160

/** Read words that no cue takes up to the next mark of their line; gives back where the next part begins. */
function readWords(
  scanner: Scanner,
  index: CueIndex,
  reading: Reading,
  line: number,
  from: number,
  to: number,
  flags: number
): number {
  const {text} = scanner
  const end = findInner(scanner, index, line, from + 1, to)
  scanner.line = line
  if (readBetween(scanner, index, reading, line, from, end, to, flags)) return nextPart(text, end, to)
  const before = scanner.captures.length
  const glued = end < to || (flags & inLine) !== 0
  const date = glued && isHead(reading) ? findDate(scanner, index, line, from, end) : undefined
  const stop = date === undefined ? end : date.at
  if (stop > from) {
    const held = flags | sentencesOf(scanner, index, line)
    pushPlain(reading, scanner, from, trimEnd(text, from, stop), held, before)
  }
  if (date === undefined) return end
  push(reading, scanner, date.cue, stop, trimEnd(text, stop, scanner.found), inLine, before)
  return nextPart(text, scanner.found, to)
}

/** What stands between two marks of a line may be a line of its own, a byline or a notice, and before the first a notice. */
function readBetween(
  scanner: Scanner,
  index: CueIndex,
  reading: Reading,
  line: number,
  from: number,
  end: number,
  to: number,
  flags: number
): boolean {
  const {text, captures} = scanner
  const before = captures.length
  const limit = trimEnd(text, from, end)
  if (end === to) return false
  const cue = findCue(scanner, index, line, from, limit)
  const between = cue?.construct === 'notice' || (cue?.construct === 'byline' && (flags & inLine) !== 0)
  if (cue !== undefined && between && scanner.found === limit) {
    push(reading, scanner, cue, from, limit, flags, before)
    return true
  }
  captures.length = before
  return false
}

/** Marks behind a sentence of the page's own belong to it: `E&OE...`. */
function wholeEnd(scanner: Scanner, cue: Cue, end: number): number {
  if (cue.construct !== 'notice' && cue.construct !== 'boilerplate') return restStart(scanner, end)
  return scanner.endsWithRest || scanner.lastWords.areIn(scanner.text, end, scanner.limit) ? end : scanner.limit
}

/** Where the rest is a line of its own, the mark ends on the line before. */
function restStart(scanner: Scanner, end: number): number {
  if (!scanner.endsWithRest || end !== scanner.lines.from[scanner.line]) return end
  return scanner.lines.to[scanner.line - 1] ?? end
}

/** The value of a contact, and speech that nothing closes, run to the next mark of their line. */
function shorten(
  scanner: Scanner,
  index: CueIndex,
  cue: Cue,
  line: number,
  from: number,
  to: number,
  kept: number
): void {
  const stop = findInner(scanner, index, line, from + 1, to)
  const end = trimEnd(scanner.text, from, stop)
  for (const limit of stop === to ? [] : [end, to]) {
    scanner.drop(kept)
    scanner.found = scanner.match(cue.pattern, line, from, limit)
    if (scanner.found > from) return
  }
}

function nextPart(text: string, from: number, to: number): number {
  while (from < to && isBlank(text.charCodeAt(from))) from++
  return from
}

/** A label in quotation marks is spoken of: `He wrote "[Anchor]" on the wall.` */
function isQuoted(text: string, cue: Cue, from: number, to: number): boolean {
  return (
    cue.construct === 'label' &&
    fold(text.charCodeAt(from - 1)) === codes.quotationMark &&
    fold(text.charCodeAt(to)) === codes.quotationMark
  )
}

/** How often each character of a line may be looked at for the closing marks of what may begin in its middle. */
const looksPerCharacter = 32

/** Start of the first mark in the middle of a line, or the line's end. */
function findInner(scanner: Scanner, index: CueIndex, line: number, from: number, to: number): number {
  const {text} = scanner
  const most = scanner.spent + looksPerCharacter * (to - from) + 8192
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (index.pageHeads.length > 0 && startsPageHead(scanner, index, line, at, to)) return at
    if (code === codes.colon) {
      const start = Math.max(
        findVoice(scanner, index, line, from, at, to),
        index.credits.length > 0 ? findCredits(scanner, index, line, from, at, to) : -1
      )
      if (start >= from) return start
    }
    if (isWord(code) || isBlank(code) || scanner.spent > most || !index.openers.has(fold(code))) continue
    const ended = endsSentence(text, from - 1, trimEnd(text, from, at))
    const glued = !isBlank(text.charCodeAt(at - 1)) && !ended
    const kept = scanner.captures.length
    const cue = findIn(scanner, index, cuesFor(index, text, at, to).inner, line, at, to, true)
    scanner.drop(kept)
    // `(남)` may be an aside, `[기자]` is none
    const aside = cue?.construct === 'label' && fold(code) === codes.leftParenthesis && !ended
    if (cue !== undefined && !aside && !isQuoted(text, cue, at, scanner.found) && !(glued && cue.construct === 'quote'))
      return at
  }
  return to
}
