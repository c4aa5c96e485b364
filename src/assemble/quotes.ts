import type {Cue} from '../recognise/cues.js'
import {unclosed} from '../recognise/entries.js'
import {send} from '../messages.js'
import {fold, isWord} from '../text/characters.js'
import {codes} from '../text/codes.js'
import {lineFlags} from '../text/lines.js'
import {endsLine} from '../text/sentences.js'
import type {DraftParent} from './builder.js'
import {asksUnmarked} from './questions.js'
import {deliveryIn, readSpans, spansOf, type Span} from './read.js'
import {readSpeech} from './speech.js'
import {beginsLine, entryFrom, entryTo, isUnmarked, type Assembly} from './state.js'
import {openStory, openVoice, readDescription, resumeVoice} from './voices.js'

/** Spans that belong to the attribution. */
const attributive: readonly Span['name'][] = [
  'name',
  'label',
  'speaker',
  'capitals',
  'voice',
  'caller',
  'person',
  'known',
  'description',
  'who',
  'head',
  'title',
  'affiliation',
  'note',
  'when',
  'via',
  'delivery'
]

/**
 * Add a soundbite: its mark, its attribution and its speech.
 *
 * ```text
 * > | ▶ 인터뷰 : 도하린 / 가람시 솔내동
 *       ^^^^^^   ^^^^^^^^^^^^^^^^^^^^^ direction, attribution
 * ```
 */
export function addQuote(assembly: Assembly, cue: Cue): void {
  assembly.stage = 'body'
  endQuote(assembly)
  resumeVoice(assembly)
  openStory(assembly)
  const {builder} = assembly
  builder.skip(entryFrom(assembly))
  const spans = spansOf(assembly)
  const worded = cue.construct === 'label' || spans.some((span) => span.name !== 'speech')
  const before = worded ? undefined : quoteBefore(assembly)
  if (before !== undefined) builder.reopen(before)
  const quote = before ?? builder.parent('quote')
  const speech = spans.findIndex((span) => span.name === 'speech' || span.name === 'question')
  const head = speech < 0 ? spans : spans.slice(0, speech)
  const labelled = cue.construct === 'label'
  const first = labelled ? 0 : head.findIndex((span) => attributive.includes(span.name))
  readSpans(assembly, first < 0 ? head : head.slice(0, first), 'direction')
  if (first >= 0) readAttribution(assembly, quote, head.slice(first), labelled)
  if (speech >= 0) readSpans(assembly, spans.slice(speech), 'speech')
  builder.skip(marksEnd(assembly))
  if (speech < 0 && (assembly.habits.quotedLines === true || labelled)) assembly.quote = quote
  else builder.end()
  if (((assembly.reading.flags[assembly.at] ?? 0) & unclosed) !== 0)
    send(assembly.report, 'unclosed-quote', quote.position)
}

/**
 * The quote that a quoted line goes on with: the line follows its words without a blank line, and its speaker stands on a
 * line above them.
 *
 * ```text
 * > | [편다솔/길음 주민]
 * > | "물이 찼어요."
 * > | "무릎까지요."
 *     ^^^^^^^^^^^^^
 * ```
 */
export function quoteBefore(assembly: Assembly): DraftParent | undefined {
  const {reading, builder, text, at} = assembly
  let before = at
  while (isQuotedLine(text, reading.from[before] ?? 0) && follows(assembly, before)) before--
  const cue = reading.cue[before]
  const last = builder.top.children[builder.top.children.length - 1]
  if (before === at || cue?.construct !== 'quote' || !cue.pattern.template.includes('\n')) return undefined
  return last?.type === 'quote' ? (last as DraftParent) : undefined
}

/** A quotation mark, behind a dash or not. */
function isQuotedLine(text: string, from: number): boolean {
  return fold(text.charCodeAt(quotedFrom(text, from))) === codes.quotationMark
}

function quotedFrom(text: string, from: number): number {
  return text.charCodeAt(from) === codes.dash ? from + 2 : from
}

/** Whether an entry begins a line that no blank line parts from the one before. */
function follows(assembly: Assembly, at: number): boolean {
  return at > 0 && beginsLine(assembly, at) && ((assembly.reading.flags[at] ?? 0) & lineFlags.blankBefore) === 0
}

/** Groups of notes behind which nothing is said that was said before. */
const ending = ['transition', 'natural', 'mark', 'interview', 'end', 'standup', 'sign-off', 'tape']

/** Whether a note stands among the words of a quote; else it ends the quote. */
export function keepsQuote(assembly: Assembly, cue: Cue): boolean {
  if (assembly.quote === undefined) return false
  if (isUnmarked(assembly, assembly.at + 1) && !ending.includes(cue.detail))
    return assembly.builder.top === assembly.quote
  endQuote(assembly)
  return false
}

/** Sound that is heard, and words among it: whose they are the page does not tell. */
export function openQuote(assembly: Assembly): void {
  if (!isUnmarked(assembly, assembly.at + 1)) return
  assembly.stage = 'body'
  resumeVoice(assembly)
  openStory(assembly)
  const quote = assembly.builder.parent('quote')
  assembly.quote = quote
}

/** The line behind the mark of a soundbite is its words, where it says nothing of the speaker. */
export function addSpokenLine(assembly: Assembly): void {
  if (!isUnmarked(assembly, assembly.at + 1)) return
  assembly.stage = 'body'
  assembly.at++
  const {builder} = assembly
  resumeVoice(assembly)
  openStory(assembly)
  builder.parent('quote')
  readSpeech(assembly, entryFrom(assembly), entryTo(assembly))
  builder.end()
}

/** Nothing that follows belongs to the quote. */
export function endQuote(assembly: Assembly): void {
  const {builder} = assembly
  if (assembly.quote !== undefined && builder.top === assembly.quote) builder.end()
  assembly.quote = undefined
}

/**
 * Add an unmarked line to the quote that its speaker's mark opened.
 *
 * ```text
 * > | ((Ada Moore, Pilot))
 * > | We saw the edge.
 *     ^^^^^^^^^^^^^^^^
 * ```
 */
export function goOnQuoting(assembly: Assembly): boolean {
  const {builder, quote, text} = assembly
  if (quote === undefined) return false
  if ((assembly.habits.narrated === true && beginsLine(assembly, assembly.at)) || isOver(assembly, quote)) {
    endQuote(assembly)
    return false
  }
  if (quote.children.some((child) => child.type === 'speech') && asksUnmarked(assembly)) {
    endQuote(assembly)
    openVoice(assembly, 'anchor')
    return false
  }
  if (builder.top !== quote) {
    resumeVoice(assembly)
    const next = builder.parent('quote')
    assembly.continued.set(next, quote)
    assembly.quote = next
  }
  const from = entryFrom(assembly)
  const to = entryTo(assembly)
  const start = isQuotedLine(text, from) ? quotedFrom(text, from) + 1 : from
  const end = to - 1 > start && fold(text.charCodeAt(to - 1)) === codes.quotationMark ? to - 1 : to
  builder.skip(start)
  readSpeech(assembly, start, end)
  builder.skip(to)
  // a line in quotation marks is all that was said, but for such a line behind it
  if (start > from && end < to && !isQuotedLine(text, assembly.reading.from[assembly.at + 1] ?? to)) endQuote(assembly)
  return true
}

/**
 * On a page of short lines a soundbite ends at a blank line; where the page has none, with its first sentence: what
 * follows may be the reporter's.
 */
function isOver(assembly: Assembly, quote: DraftParent): boolean {
  if (assembly.habits.wrapped !== true || !beginsLine(assembly, assembly.at)) return false
  if (((assembly.reading.flags[assembly.at] ?? 0) & lineFlags.blankBefore) !== 0) return true
  if (assembly.plan.spaced || !quote.children.some((child) => child.type === 'speech')) return false
  return endsLine(assembly.text, assembly.reading.from[assembly.at - 1] ?? 0, assembly.reading.to[assembly.at - 1] ?? 0)
}

function readAttribution(assembly: Assembly, quote: DraftParent, spans: readonly Span[], labelled: boolean): void {
  const {builder} = assembly
  builder.skip(spans[0]?.from ?? builder.cursor)
  const attribution = builder.parent('attribution')
  if (!labelled) readSpans(assembly, spans, 'text')
  else if (!readDescription(assembly, spans, 'title')) readSpans(assembly, spans, 'title')
  builder.end()
  for (const child of attribution.children)
    if (child.type === 'name') for (const word of (child.value ?? '').split(' ')) assembly.quoted.add(word)
  const delivery = deliveryIn(attribution.children)
  if (delivery !== undefined) quote['delivery'] = delivery
}

function marksEnd(assembly: Assembly): number {
  const {text, builder} = assembly
  let at = builder.cursor
  const to = Math.max(at, entryTo(assembly))
  while (at < to && !isWord(text.charCodeAt(at))) at++
  return at
}
