import type {Cue, CueIndex} from '../recognise/cues.js'
import type {Reading} from '../recognise/entries.js'
import {isDigit, isLineEnd, isWord} from '../text/characters.js'
import {codes} from '../text/codes.js'
import {endsSentence} from '../text/sentences.js'
import {beginsLine, entryFrom, entryTo, type Assembly} from './state.js'

/** Longest name of a programme on a line of its own, in UTF-16 units. */
const longestProgramme = 24

/** Shortest headline that is known again without its tags, in UTF-16 units. */
const shortestHeadline = 6

/** Shortest and longest text by which the beginning of a broadcast is known again, in UTF-16 units. */
const shortestOpening = 24
const longestOpening = 400

/** Shortest line that may open a broadcast, in UTF-16 units: shorter ones are marks. */
const shortestLine = 10

/** Whether the current line belongs to the article that the page prints a second time. */
export function isPrintedAgain(assembly: Assembly): boolean {
  if (assembly.stage === 'front') return false
  return isCopied(assembly) || isBelowHeadline(assembly)
}

/**
 * Whether the line belongs to a copy of the broadcast: its first two lines come again, and each line since was there.
 *
 * ```text
 *   | [앵커]
 *   | 밤새 방앗간에 불이 났습니다.
 *   | 다친 사람은 없습니다.
 *   | 나루뉴스 국슬기입니다.
 * > | 밤새 방앗간에 불이 났습니다.
 *     ^^^^^^^^^^^^^^^^
 * > | 다친 사람은 없습니다.
 * ```
 */
function isCopied(assembly: Assembly): boolean {
  if (assembly.copied !== undefined) return goesOnCopied(assembly, assembly.copied)
  assembly.opening ??= findOpening(assembly)
  if (!beginsLine(assembly, assembly.at)) return false
  const {text, opening} = assembly
  const from = entryFrom(assembly)
  if (from <= opening.from || opening.to === opening.from) return false
  if (!text.startsWith(text.slice(opening.from, opening.to), from)) return false
  assembly.above ??= linesBefore(assembly)
  if (!goesOnFor(assembly, assembly.above)) return false
  assembly.copied = assembly.above
  return true
}

/** Lines that must come again for a copy of the broadcast, where it has so many: a recording may be played twice. */
const fewestCopied = 6

function goesOnFor(assembly: Assembly, above: Set<string>): boolean {
  let lines = 0
  for (let at = assembly.at; at < assembly.reading.from.length && lines < fewestCopied; at++) {
    if (!beginsLine(assembly, at)) continue
    if (!above.has(lineOf(assembly, at))) return false
    lines++
  }
  return true
}

function goesOnCopied(assembly: Assembly, copied: Set<string>): boolean {
  if (copied.has(lineOf(assembly, assembly.at))) return true
  // Whatever comes now is new.
  assembly.copied = undefined
  assembly.opening = {from: 0, to: 0}
  return false
}

/** The first two lines of the broadcast that are longer than marks. */
function findOpening({text, reading, plan}: Assembly): {from: number; to: number} {
  let first = plan.body
  while (first < reading.from.length && lineEnd(text, reading, first) - (reading.from[first] ?? 0) < shortestLine)
    first++
  const from = reading.from[first] ?? text.length
  const second = lineEnd(text, reading, first)
  let next = first + 1
  while (next < reading.from.length && (reading.from[next] ?? 0) <= second) next++
  const to = lineEnd(text, reading, next)
  return to - from < shortestOpening || to - from > longestOpening ? {from, to: from} : {from, to}
}

/** Where the line of an entry ends, looked for as far as an opening may reach. */
function lineEnd(text: string, reading: Reading, at: number): number {
  let to = reading.to[at] ?? text.length
  const most = Math.min(text.length, to + longestOpening)
  while (to < most && !isLineEnd(text.charCodeAt(to))) to++
  return to
}

/** The same of an article whose headline opens the copy. */
function isBelowHeadline(assembly: Assembly): boolean {
  if (assembly.habits.repeated !== true) return false
  if (assembly.printed !== undefined) return true
  if (assembly.headline === undefined || !beginsLine(assembly, assembly.at)) return false
  const line = lineOf(assembly, assembly.at)
  const again = line === assembly.headline || isUntagged(line, assembly.headline)
  if (again) assembly.printed = linesBefore(assembly)
  return again
}

/** Whether a line is the headline without its tag: `[930뉴스]`. */
function isUntagged(line: string, headline: string): boolean {
  if (line.length <= shortestHeadline || !headline.endsWith(line)) return false
  return headline.slice(0, -line.length).trimEnd().endsWith(']')
}

/** The words of a line from an entry on, without the sign of a list before them. */
function lineOf(assembly: Assembly, at: number): string {
  const {text, reading} = assembly
  let from = reading.from[at] ?? 0
  const to = reading.to[lastOfLine(assembly, at)] ?? 0
  while (from < to && isListSign(text.charCodeAt(from))) from++
  return text.slice(from, to)
}

/** Most entries of a line that are taken together. */
const mostEntries = 64

/** The last entry of the line that an entry stands on. */
export function lastOfLine(assembly: Assembly, at: number): number {
  const most = Math.min(assembly.reading.from.length - 1, at + mostEntries)
  while (at < most && !beginsLine(assembly, at + 1)) at++
  return at
}

function isListSign(code: number): boolean {
  return code === 0x2022 || code === codes.middleDot || code === codes.space || code === codes.tab
}

function linesBefore(assembly: Assembly): Set<string> {
  const lines = new Set<string>()
  for (let at = 0; at < assembly.at; at++) if (beginsLine(assembly, at)) lines.add(lineOf(assembly, at))
  return lines
}

/** Date lines stay what they are, and so do what addresses the reader and page furniture, if they are new. */
export function staysItself(assembly: Assembly, cue: Cue): boolean {
  const {construct} = cue
  if (construct === 'timestamp' || construct === 'programme') return true
  if (construct !== 'notice' && construct !== 'contact' && construct !== 'boilerplate') return false
  return assembly.printed?.has(lineOf(assembly, assembly.at)) !== true
}

/** Whether a line is the name of a programme: short, no sentence, and right behind a date line. */
export function isNamedByDate(assembly: Assembly): boolean {
  const {text, reading, at} = assembly
  const from = entryFrom(assembly)
  const to = entryTo(assembly)
  if (reading.cue[at] !== undefined || reading.cue[at - 1]?.construct !== 'timestamp') return false
  if (to - from > longestProgramme || !isWord(text.charCodeAt(from)) || endsSentence(text, from, to)) return false
  // a number counts the page's readers
  return !isDigit(text.charCodeAt(from)) || !isDigit(text.charCodeAt(to - 1))
}

/** Most lines of a list below page furniture, and longest of them, in UTF-16 units. */
const mostListed = 12
const longestListed = 60

/**
 * Whether a line is furniture like the line above it: short, no sentence, and no voice comes any more.
 *
 * ```text
 * > | Go Deeper
 * > | drought
 *     ^^^^^^^
 * ```
 */
export function isListedFurniture(assembly: Assembly): boolean {
  const {plan, reading, index, at} = assembly
  if (!index.turns || plan.nextRole[at] !== undefined) return false
  for (let before = at; before > at - mostListed; before--) {
    const cue = reading.cue[before]
    if (cue !== undefined) return before < at && cue.construct === 'boilerplate'
    if (!isShort(assembly, before)) return false
  }
  return false
}

function isShort({text, reading}: Assembly, at: number): boolean {
  const from = reading.from[at] ?? 0
  const to = reading.to[at] ?? 0
  return to - from <= longestListed && !endsSentence(text, from, to)
}

/**
 * Whether a headline is the head of a page that stands in the middle of speech: it repeats what the first one says.
 *
 * ```text
 * > | THE ADA MOORE SHOW     …     THE ADA MOORE SHOW, 3RD MARCH 2019
 *                                  ^^^^^^^^^^^^^^^^^^
 * ```
 */
export function isRunningHead(text: string, index: CueIndex, reading: Reading, at: number): boolean {
  if (index.pageHeads.length === 0 || reading.cue[at]?.construct !== 'headline') return false
  const first = reading.cue.findIndex((cue) => cue?.construct === 'headline')
  const words = text.slice(reading.from[first], reading.to[first])
  return first < at && text.startsWith(words, reading.from[at])
}
