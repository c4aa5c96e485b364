import {send} from '../messages.js'
import {fold, isHangul, isLower, isWord} from '../text/characters.js'
import {codes} from '../text/codes.js'
import {lineFlags} from '../text/lines.js'
import {endsLine, sentenceStarts} from '../text/sentences.js'
import {lastWord} from '../text/search.js'
import {deliveryOf} from '../recognise/notes.js'
import {spansOf, wordsOf, type Span} from './read.js'
import {addHandoff, callsReporter} from './handoffs.js'
import {addOwnSignOff} from './sign-offs.js'
import {trimMarks} from './literals.js'
import {asksUnmarked} from './questions.js'
import {goOnQuoting, quoteBefore} from './quotes.js'
import {addParagraph, readSentence} from './sentences.js'
import {readSpeech} from './speech.js'
import {beginsLine, entryFrom, entryTo, isUnmarked, type Assembly} from './state.js'
import {addToss} from './tosses.js'
import {closeVoice, openStory, openVoice, resumeVoice} from './voices.js'

/** Add an unmarked line of the broadcast: a paragraph, or what a sentence of it says it is. */
export function speak(assembly: Assembly): void {
  warnOfLabel(assembly)
  if (goOnQuoting(assembly) || addCaption(assembly) || callsReporter(assembly)) return
  if (assembly.role !== 'anchor' && asksUnmarked(assembly)) openVoice(assembly, 'anchor')
  if (assembly.habits.unmarkedVoices === true && (assembly.segment === undefined || assembly.signed))
    openVoice(assembly, assembly.habits.lead ?? 'anchor')
  resumeVoice(assembly)
  openStory(assembly)
  assembly.builder.skip(entryFrom(assembly))
  const standing = standsUp(assembly)
  if (standing) assembly.builder.skip(wordStart(assembly))
  else if (addBareQuote(assembly)) return
  const from = entryFrom(assembly)
  joinLines(assembly)
  if (addToss(assembly) || addHandoff(assembly, from) || addSignOff(assembly, from)) return
  if (standing) endStandUp(assembly, closingEntry(assembly))
  else addParagraph(assembly, entryTo(assembly))
}

/**
 * The caption of a picture repeats whom the quote before it names.
 *
 * ```text
 * > | Ada Moore, captain of the Heron, said," We can't sail."
 * > | Ada Moore, captain of the Heron
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
function addCaption(assembly: Assembly): boolean {
  const {text, reading, at} = assembly
  if (reading.cue[at - 1]?.construct !== 'quote' || !beginsLine(assembly, at)) return false
  const from = entryFrom(assembly)
  const before = reading.from[at - 1] ?? 0
  if (!text.startsWith(text.slice(from, entryTo(assembly)), before)) return false
  closeVoice(assembly)
  assembly.builder.skip(from)
  return assembly.builder.literal('caption', entryTo(assembly))
}

/** A line of nothing but quoted words. */
function addBareQuote(assembly: Assembly): boolean {
  const {text, builder} = assembly
  const before = quoteBefore(assembly)
  // `- "…"` goes on with a soundbite that began with a dash
  const dashed = before !== undefined && text.charCodeAt(entryFrom(assembly)) === codes.dash
  const from = entryFrom(assembly) + (dashed ? 2 : 0)
  if (fold(text.charCodeAt(from)) !== codes.quotationMark) return false
  if (isHeard(assembly)) assembly.at = closingEntry(assembly)
  const to = entryTo(assembly)
  const quoted = fold(text.charCodeAt(to - 1)) === codes.quotationMark
  if (!quoted || assembly.habits.bareQuotes !== true || to - from < 4 || !isOneQuotation(text, from, to)) return false
  if (before === undefined) builder.parent('quote')
  else builder.reopen(before)
  builder.skip(from + 1)
  readSpeech(assembly, from + 1, to - 1)
  builder.skip(to)
  builder.end()
  return true
}

/** Whether the line above says that somebody is heard: `◀INT▶`. */
function isHeard({reading, at}: Assembly): boolean {
  const cue = reading.cue[at - 1]
  return cue?.construct === 'direction' && cue.detail === 'mark'
}

/** What stands in quotation marks behind a label that names the reporter is the reporter's: `[단가을 기자]`. */
function standsUp(assembly: Assembly): boolean {
  const {text, at} = assembly
  if (assembly.reading.cue[at - 1]?.construct !== 'label' || assembly.role !== 'reporter') return false
  let quoted = wordStart(assembly) - 1
  while (quoted >= entryFrom(assembly) && fold(text.charCodeAt(quoted)) !== codes.quotationMark) quoted--
  if (quoted < entryFrom(assembly)) return false
  return spansOf(assembly, at - 1).some(
    (span) => span.name === 'name' || span.name === 'delivery' || isDelivery(assembly, span)
  )
}

/** Whether a label is a word for the camera: `S/U`. */
function isDelivery(assembly: Assembly, span: Span): boolean {
  if (span.name !== 'words') return false
  return deliveryOf(trimMarks(wordsOf(assembly, span)), assembly.language) !== undefined
}

/** Most lines of a quotation. */
const longestQuotation = 12

/** The entry that closes the quotation which begins with this one: this one, or one of the unmarked lines behind it. */
function closingEntry(assembly: Assembly): number {
  const {at, reading, text} = assembly
  for (let last = at; last < at + longestQuotation && (last === at || isUnmarked(assembly, last)); last++) {
    if (last > at && fold(text.charCodeAt(reading.from[last] ?? 0)) === codes.quotationMark) return at
    if (fold(text.charCodeAt((reading.to[last] ?? 0) - 1)) === codes.quotationMark) return last
  }
  return at
}

/** What follows a stand-up is the reporter's again, and not on camera. */
function endStandUp(assembly: Assembly, last: number): void {
  const {text, segment} = assembly
  assembly.at = Math.max(assembly.at, last)
  const to = entryTo(assembly)
  addParagraph(assembly, fold(text.charCodeAt(to - 1)) === codes.quotationMark ? to - 1 : to)
  assembly.builder.skip(to)
  if (segment !== undefined) segment['delivery'] ??= 'on-camera'
  closeVoice(assembly)
}

/** First letter or digit of the entry. */
function wordStart(assembly: Assembly): number {
  let at = entryFrom(assembly)
  const to = entryTo(assembly)
  while (at < to && !isWord(assembly.text.charCodeAt(at))) at++
  return at
}

/** Two quotations on one line are narration: `"…" he said, "…"`. */
function isOneQuotation(text: string, from: number, to: number): boolean {
  for (let at = from + 1; at < to - 1; at++) if (fold(text.charCodeAt(at)) === codes.quotationMark) return false
  return true
}

/** The sentence by which a reporter closes. */
function addSignOff(assembly: Assembly, from: number): boolean {
  const {role, text} = assembly
  if (role !== 'reporter' && role !== 'narrator') return false
  const to = entryTo(assembly)
  const starts = sentenceStarts(text, from, to)
  const start = starts[starts.length - 1] ?? from
  return (
    readSentence(assembly, 'signOff', start, to, starts.length === 1 ? 0 : 2, true) ||
    addOwnSignOff(assembly, start, to)
  )
}

/** Lines that go on with a sentence belong to it: the last of them is the current entry afterwards. */
function joinLines(assembly: Assembly): void {
  while (goesOn(assembly, assembly.at)) assembly.at++
}

/**
 * Whether the next line goes on with the sentence of a line: no stop at the end, and a small letter at the start.
 *
 * ```text
 * > | There was nobody on the
 * > |
 * > | bench below.
 *     ^
 * ```
 */
function goesOn(assembly: Assembly, at: number): boolean {
  const {text, reading} = assembly
  if (!isUnmarked(assembly, at + 1) || !beginsLine(assembly, at + 1)) return false
  const flags = reading.flags[at + 1] ?? 0
  if ((flags & lineFlags.printedBreak) !== 0 || reading.cue[at] !== undefined) return false
  if (endsLine(text, reading.from[at] ?? 0, reading.to[at] ?? 0)) return false
  const first = text.charCodeAt(reading.from[at + 1] ?? 0)
  if (isLower(first)) return true
  if ((flags & lineFlags.blankBefore) === 0 && endsOpen(text, reading.from[at] ?? 0, reading.to[at] ?? 0)) return true
  if (fold(text.charCodeAt((reading.to[at] ?? 0) - 1)) === codes.quotationMark) return false
  const wrapped = assembly.habits.wrapped === true || assembly.segment !== undefined
  return wrapped && isHangul(first) && (flags & lineFlags.blankBefore) === 0
}

/** Words that no sentence ends in: `… I'm ⏎ Ada Moore in Sorrel.` */
const open = " i'm i’m and the of in to for a an is with by from at on as or our my his her "

/** Whether a line ends in a word that another one follows. */
function endsOpen(text: string, from: number, to: number): boolean {
  return open.includes(` ${lastWord(text, from, to).toLowerCase()} `)
}

/** Longest line in brackets that may be a label, in UTF-16 units. */
const longestLabel = 40

/** A line of nothing but a bracket was meant as a mark. */
function warnOfLabel(assembly: Assembly): void {
  const {text, builder, report} = assembly
  if (report === undefined) return
  const from = entryFrom(assembly)
  const to = entryTo(assembly)
  const close = '[]【】<>◀▶'.indexOf(text.charAt(from)) + 1
  if (close % 2 === 0 || to - from > longestLabel || text.charAt(to - 1) !== '[]【】<>◀▶'.charAt(close)) return
  const place = {start: builder.point(from), end: builder.point(to)}
  send(report, 'unknown-label', place, text.slice(from, to))
}
