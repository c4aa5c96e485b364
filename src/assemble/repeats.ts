import type {Cue, CueIndex} from '../recognise/cues.js'
import type {Reading} from '../recognise/entries.js'
import {isWord} from '../text/characters.js'
import {codes} from '../text/codes.js'
import {endsSentence} from '../text/sentences.js'
import {entryFrom, entryTo, type Assembly} from './state.js'

/** Longest name of a programme on a line of its own, in UTF-16 units. */
const longestProgramme = 24

/** Shortest headline that is known again without its tags, in UTF-16 units. */
const shortestHeadline = 6

/** Whether the current line belongs to the article that the page prints a second time: its headline opens it. */
export function isPrintedAgain(assembly: Assembly): boolean {
  if (assembly.habits.repeated !== true) return false
  if (assembly.printed !== undefined) return true
  if (assembly.stage === 'front' || assembly.headline === undefined) return false
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

/** The words of an entry without the sign of a list before them. */
function lineOf(assembly: Assembly, at: number): string {
  const {text, reading} = assembly
  let from = reading.from[at] ?? 0
  const to = reading.to[at] ?? 0
  while (from < to && isListSign(text.charCodeAt(from))) from++
  return text.slice(from, to)
}

function isListSign(code: number): boolean {
  return code === 0x2022 || code === codes.middleDot || code === codes.space || code === codes.tab
}

function linesBefore(assembly: Assembly): Set<string> {
  const lines = new Set<string>()
  for (let at = 0; at < assembly.at; at++) lines.add(lineOf(assembly, at))
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
  return to - from <= longestProgramme && isWord(text.charCodeAt(from)) && !endsSentence(text, from, to)
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
