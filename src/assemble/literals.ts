import type {NoticeKind, Prohibition, Rights} from '../ast.js'
import {languages} from '../languages/index.js'
import type {Cue} from '../recognise/cues.js'
import {monthNumber} from '../dates/months.js'
import {formatDateParts, type DateParts} from '../dates/dates.js'
import {isWord} from '../text/characters.js'
import {codes} from '../text/codes.js'
import {codeWithin, lastCodeWithin, lastWord} from '../text/search.js'
import type {Draft} from './builder.js'
import {spansOf, wordsOf, type Span} from './read.js'
import type {Assembly} from './state.js'

/** Parts of dates by the slots that hold them. */
const dateSlots: {readonly [name in Span['name']]?: keyof DateParts} = {
  yyyy: 'year',
  yy: 'year',
  MM: 'month',
  M: 'month',
  month: 'month',
  dd: 'day',
  d: 'day',
  HH: 'hour',
  H: 'hour',
  h: 'hour',
  mm: 'minute',
  ss: 'second'
}

/** Whether a slot holds a part of a date. */
export function isDateSlot(name: Span['name']): boolean {
  return dateSlots[name] !== undefined
}

/** The date line of a page. */
export function timestampOf(assembly: Assembly, cue: Cue): Draft {
  const date = dateOf(assembly, spansOf(assembly))
  const node: Draft = {type: 'timestamp', kind: cue.detail, value: ''}
  if (date !== undefined) node['date'] = date
  return node
}

/** ISO 8601 or EDTF of what date slots hold. */
export function dateOf(assembly: Assembly, spans: readonly Span[]): string | undefined {
  const parts: DateParts = {year: 0}
  for (const span of spans) {
    const words = wordsOf(assembly, span)
    const slot = dateSlots[span.name]
    if (span.name === 'ampm') parts.meridiem = isAfternoon(words) ? 'pm' : 'am'
    else if (span.name === 'zone') parts.zone = words
    else if (slot === 'month') parts.month = monthOf(assembly, words)
    else if (slot === 'year') parts.year = words.length === 2 ? centuryOf(Number(words)) : Number(words)
    // of a stretch, `8:00am-8:12am`, the beginning
    else if (slot !== undefined && parts[slot] === undefined) setNumber(parts, slot, Number(words))
  }
  if (parts.year === 0 && parts.day !== undefined) parts.year = yearNearby(assembly)
  return parts.year === 0 ? undefined : formatDateParts(parts, assembly.timeZone)
}

/** A date line without a year has that of the address behind it, or none. */
function yearNearby(assembly: Assembly): number {
  for (let at = assembly.at + 1; at <= assembly.at + 2; at++) {
    const year = spansOf(assembly, at).find((span) => span.name === 'yyyy')
    if (year !== undefined) return Number(wordsOf(assembly, year))
  }
  return 0
}

function setNumber(parts: DateParts, slot: keyof DateParts, value: number): void {
  if (slot === 'day' || slot === 'hour' || slot === 'minute' || slot === 'second') parts[slot] = value
}

/** Broadcasts of two-digit years are of 1970 to 2069. */
function centuryOf(year: number): number {
  return year >= 70 ? 1900 + year : 2000 + year
}

function monthOf(assembly: Assembly, words: string): number {
  return monthNumber(words, assembly.language.dates) || Number(words)
}

function isAfternoon(half: string): boolean {
  return half === '오후' || half.charAt(0) === 'p' || half.charAt(0) === 'P'
}

/** A sentence of the publisher, with what a copyright notice forbids. */
export function noticeOf(assembly: Assembly, cue: Cue): Draft {
  const kind = cue.detail as NoticeKind
  const node: Draft = {type: 'notice', kind, value: ''}
  if (kind === 'copyright') node['rights'] = rightsOf(assembly)
  return node
}

function rightsOf(assembly: Assembly): Rights {
  const spans = spansOf(assembly)
  const rights: Rights = {prohibits: []}
  const holder = spans.find((span) => span.name === 'holder')
  const year = spans.find((span) => span.name === 'year')
  if (holder !== undefined) rights.holder = holderOf(assembly, holder)
  else if (assembly.dialect.broadcaster !== undefined) rights.holder = assembly.dialect.broadcaster
  if (year !== undefined) rights.year = wordsOf(assembly, year)
  rights.prohibits = prohibitionsIn(assembly)
  return rights
}

/** What many notices say behind the holder, in small letters. */
const reserved = '. all rights reserved'

/** A company's abbreviation keeps its full stop: `Mokpo Munhwa Broadcasting Corp.` */
function holderOf(assembly: Assembly, {from, to}: Span): string {
  const {text} = assembly
  if (text.slice(from, to).toLowerCase().endsWith(reserved)) to -= reserved.length
  const last = lastWord(text, from, to)
  const shortened = text.charAt(to) === '.' && ['Corp', 'Co', 'Inc', 'Ltd'].includes(last)
  return text.slice(from, shortened ? to + 1 : to)
}

function prohibitionsIn(assembly: Assembly): Prohibition[] {
  const {text, reading, at} = assembly
  const words = text
    .slice(reading.from[at], reading.to[at])
    .toLowerCase()
    .replaceAll('copyright', '')
    .replaceAll('학습 이용', '학습')
  const found = new Set<Prohibition>()
  for (const {prohibitions} of languages) {
    for (const [prohibition, marks] of Object.entries(prohibitions) as [Prohibition, string][])
      if (marks.split('|').some((mark) => words.includes(mark))) found.add(prohibition)
  }
  return [...found].sort()
}

/**
 * A headline and its tags.
 *
 * ```text
 * > | [Exclusive] Lighthouse Moves [Video]
 *      ^^^^^^^^^                    ^^^^^
 * ```
 */
export function headlineOf(text: string, from: number, to: number): Draft {
  const tags: string[] = []
  let start = from
  while (text.charAt(start) === '[') {
    const close = codeWithin(text, codes.rightSquareBracket, start, to - 1)
    if (close < 0) break
    tags.push(text.slice(start + 1, close).trim())
    start = close + 1
    while (text.charAt(start) === ' ') start++
  }
  if (text.charAt(to - 1) === ']') {
    const open = lastCodeWithin(text, codes.leftSquareBracket, start + 1, to)
    if (open > start) tags.push(text.slice(open + 1, to - 1).trim())
  }
  return {type: 'headline', tags: tags.filter((tag) => tag !== ''), value: ''}
}

/** Seconds of a place on the clock. */
export function secondsOf(assembly: Assembly, spans: readonly Span[] = spansOf(assembly)): number {
  let seconds = 0
  // of a stretch, `:00:16. > :00:19.`, the beginning
  const seen = new Set<Span['name']>()
  for (const span of spans) {
    const value = Number(wordsOf(assembly, span))
    if (seen.has(span.name)) break
    seen.add(span.name)
    if (span.name === 'HH' || span.name === 'H' || span.name === 'h') seconds += value * 3600
    else if (span.name === 'mm' || span.name === 'M' || span.name === 'MM') seconds += value * 60
    else if (span.name === 'ss') seconds += value
    else if (span.name === 'ampm') seconds = (seconds % 43200) + (isAfternoon(wordsOf(assembly, span)) ? 43200 : 0)
  }
  return seconds
}

/** Words without the marks around them; a break inside, as in `Edit ⏎ video`, is a space. */
export function trimMarks(words: string): string {
  let from = 0
  let to = words.length
  while (from < to && isMark(words.charCodeAt(from))) from++
  while (to > from && isMark(words.charCodeAt(to - 1))) to--
  return words.slice(from, to).replaceAll('\r', '').replaceAll('\n', ' ')
}

/** A letter of the alphabet may stand for the bar between a job and a name: `취재기자ㅣ`. */
function isMark(code: number): boolean {
  return !isWord(code) || code === 0x3163
}
