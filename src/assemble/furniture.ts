import type {Cue} from '../recognise/cues.js'
import {isWord} from '../text/characters.js'
import {codes} from '../text/codes.js'
import {codeWithin, trimEnd, trimStart} from '../text/search.js'
import type {Draft, DraftParent} from './builder.js'
import {dateOf, headlineOf, noticeOf, secondsOf, timestampOf} from './literals.js'
import {enlistByline, enlistCast} from './roster.js'
import {hasSpan, readSpans, spansOf, wordsOf, type Span} from './read.js'
import {entryFrom, entryTo, type Assembly} from './state.js'

/** Add what stands outside the broadcast: date lines, credits, contacts, notices, page furniture. */
export function addFurniture(assembly: Assembly, cue: Cue): void {
  const {builder} = assembly
  builder.skip(entryFrom(assembly))
  switch (cue.construct) {
    case 'timestamp':
      addProgramme(assembly)
      builder.leaf(timestampOf(assembly, cue), entryTo(assembly))
      break
    case 'notice':
      builder.leaf(noticeOf(assembly, cue), entryTo(assembly))
      break
    case 'headline':
      addHeadline(assembly)
      break
    case 'bullet':
      addBullet(assembly, entryTo(assembly))
      break
    case 'credit':
    case 'byline':
    case 'cast':
    case 'field':
    case 'contact':
      addParent(assembly, cue)
      break
    default:
      builder.leaf({type: literalType(cue), value: ''}, entryTo(assembly))
  }
}

/** A headline that the page prints again is furniture; one with a date in it dates the page. */
export function addHeadline(assembly: Assembly): void {
  const {text, builder} = assembly
  const from = entryFrom(assembly)
  const to = entryTo(assembly)
  const words = text.slice(from, to)
  const again = words === assembly.headline && assembly.stage === 'front'
  assembly.headline = words
  assembly.dated ??= dateOf(assembly, spansOf(assembly))
  builder.leaf(again ? {type: 'boilerplate', value: ''} : headlineOf(text, from, to), to)
}

/** The name of a programme may stand before its date. */
function addProgramme(assembly: Assembly): void {
  const span = spansOf(assembly).find((span) => span.name === 'programme')
  if (span !== undefined) assembly.builder.leaf({type: 'programme', value: ''}, span.to)
}

function literalType(cue: Cue): Draft['type'] {
  const {construct} = cue
  if (construct === 'programme' || construct === 'subheadline' || construct === 'heading' || construct === 'caption')
    return construct
  return 'boilerplate'
}

/** Add a bullet to the summary before it, or to a new one. */
export function addBullet(assembly: Assembly, to: number): void {
  const {builder} = assembly
  const last = builder.top.children[builder.top.children.length - 1]
  const summary: DraftParent = last?.type === 'summary' ? (last as DraftParent) : {type: 'summary', children: []}
  if (last === summary) builder.reopen(summary)
  else builder.start(summary)
  builder.leaf({type: 'bullet', value: ''}, to)
  builder.end()
}

/** Add a note inside the broadcast: a stage direction, a place on the clock. */
export function addNote(assembly: Assembly, cue: Cue): void {
  const {builder} = assembly
  const to = entryTo(assembly)
  builder.skip(entryFrom(assembly))
  if (cue.construct === 'timecode') builder.leaf({type: 'timecode', seconds: secondsOf(assembly), value: ''}, to)
  else
    builder.leaf(
      cue.detail === '' ? {type: 'direction', value: ''} : {type: 'direction', kind: cue.detail, value: ''},
      to
    )
}

function addParent(assembly: Assembly, cue: Cue): void {
  const spans = spansOf(assembly)
  if (cue.construct === 'credit') addCredits(assembly, spans)
  else if (cue.construct === 'contact') addContact(assembly, cue, spans)
  else {
    const node = parentOf(assembly, cue, spans)
    addOne(assembly, node, spans, cue.construct === 'byline' ? bylineWords(assembly, spans) : 'key')
    if (cue.construct === 'cast') enlistCast(assembly, node)
    else if (cue.construct === 'byline') enlistByline(assembly, node)
  }
}

/** Words that a byline spells out name the broadcaster, unless a colon says that they name the line. */
function bylineWords(assembly: Assembly, spans: readonly Span[]): 'affiliation' | 'text' {
  const words = spans.find((span) => span.name === 'words')
  const last = words === undefined ? '' : wordsOf(assembly, words).trimEnd().slice(-1)
  return hasSpan(spans, 'affiliation') || last === ':' || last === '=' ? 'text' : 'affiliation'
}

function parentOf(assembly: Assembly, cue: Cue, spans: readonly Span[]): DraftParent {
  if (cue.construct === 'cast') return {type: 'cast', role: cue.detail, children: []}
  if (cue.construct === 'byline') return {type: 'byline', children: []}
  return {type: 'field', key: wordsOfKey(assembly, spans, 'key'), children: []}
}

function wordsOfKey(assembly: Assembly, spans: readonly Span[], name: 'key' | 'job'): string {
  const span = spans.find((span) => span.name === name) ?? spans.find((span) => span.name === 'words')
  return span === undefined ? '' : trimMarks(wordsOf(assembly, span))
}

/** Words without the marks around them; a break inside, as in `Edit ⏎ video`, is a space. */
function trimMarks(words: string): string {
  let from = 0
  let to = words.length
  while (from < to && !isWord(words.charCodeAt(from))) from++
  while (to > from && !isWord(words.charCodeAt(to - 1))) to--
  return words.slice(from, to).replaceAll('\r', '').replaceAll('\n', ' ')
}

function addOne(assembly: Assembly, node: DraftParent, spans: readonly Span[], words: Draft['type']): void {
  const {builder} = assembly
  builder.start(node)
  readSpans(assembly, spans, words)
  builder.skip(closeMarks(assembly))
  builder.end()
}

/** Marks behind the last span belong to the node. */
function closeMarks(assembly: Assembly): number {
  return Math.max(assembly.builder.cursor, entryTo(assembly))
}

/** Several credits may share a line: each job opens one. */
function addCredits(assembly: Assembly, found: readonly Span[]): void {
  const list = found.find((span) => span.name === 'credits')
  const spans = list === undefined ? joinWords(found) : creditSpans(assembly.text, list)
  const starts = spans.flatMap((span, index) => (span.name === 'job' || isJobWord(spans, index) ? [index] : []))
  starts.forEach((start, order) => {
    const part = spans.slice(order === 0 ? 0 : start, starts[order + 1] ?? spans.length)
    const node: DraftParent = {type: 'credit', job: wordsOfKey(assembly, part, 'job'), children: []}
    const last = order === starts.length - 1
    if (last) addOne(assembly, node, part, 'job')
    else addPart(assembly, node, part)
  })
}

/**
 * Jobs and names of a list of credits: a job is what stands between the last slash or comma and a colon.
 *
 * ```text
 * > | 촬영기자:류다엘/영상편집:진하론
 *     ^^^^ ^^^ ^^^^ ^^^
 * ```
 */
function creditSpans(text: string, list: Span): Span[] {
  const spans: Span[] = []
  let start = list.from
  for (let colon = codeWithin(text, codes.colon, list.from, list.to); colon >= 0;) {
    spans.push({name: 'job', from: trimStart(text, start, colon), to: trimEnd(text, start, colon)})
    const next = codeWithin(text, codes.colon, colon + 1, list.to)
    const end = next < 0 ? list.to : partEnd(text, colon + 1, next)
    spans.push({name: 'names', from: trimStart(text, colon + 1, end), to: trimEnd(text, colon + 1, end)})
    start = end + 1
    colon = next
  }
  return spans
}

function partEnd(text: string, from: number, to: number): number {
  for (let at = to - 1; at > from; at--) {
    const code = text.charCodeAt(at)
    if (code === codes.slash || code === codes.comma) return at
  }
  return to
}

/** A job that a line break parts is one: `Edit ⏎ video`. */
function joinWords(found: readonly Span[]): Span[] {
  const spans: Span[] = []
  for (const span of found) {
    const last = spans[spans.length - 1]
    if (last?.name === 'words' && span.name === 'words') last.to = span.to
    else spans.push(span)
  }
  return spans
}

function isJobWord(spans: readonly Span[], index: number): boolean {
  return spans[index]?.name === 'words' && !hasSpan(spans, 'job')
}

function addPart(assembly: Assembly, node: DraftParent, spans: readonly Span[]): void {
  assembly.builder.start(node)
  readSpans(assembly, spans, 'job')
  assembly.builder.end()
}

/** One way to reach the newsroom: the word for it, and the number or address. */
function addContact(assembly: Assembly, cue: Cue, spans: readonly Span[]): void {
  const {builder} = assembly
  builder.start({type: 'contact', channel: cue.detail, children: []})
  const valued = spans.some((span) => span.name !== 'words')
  for (const span of spans) {
    const worded = span.name === 'words' && valued
    let {from} = span
    if (worded) while (isOpening(assembly.text.charCodeAt(from))) from++
    builder.skip(from)
    builder.leaf(
      {type: worded ? 'channel' : 'contactValue', value: ''},
      worded ? endOfWord(assembly.text, from, span.to) : span.to
    )
  }
  builder.skip(closeMarks(assembly))
  builder.end()
}

function isOpening(code: number): boolean {
  return (
    code === codes.leftSquareBracket ||
    code === codes.leftParenthesis ||
    code === codes.space ||
    (code > 0x2100 && code < 0x2800)
  )
}

function endOfWord(text: string, from: number, to: number): number {
  while (to > from && ' :])'.includes(text.charAt(to - 1))) to--
  return to
}
