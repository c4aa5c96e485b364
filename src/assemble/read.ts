import type {Delivery} from '../ast.js'
import {classifyNote, deliveryOf, noteParts} from '../recognise/notes.js'
import {honorificEnd, isOffice, nameEndOf} from '../recognise/label-names.js'
import {isVoice} from '../templates/label-words.js'
import {captureNames, type CaptureName} from '../templates/slots.js'
import {roleOfTitle} from '../languages/roles.js'
import {isWord} from '../text/characters.js'
import {codes} from '../text/codes.js'
import {codeWithin, trimEnd, trimStart} from '../text/search.js'
import type {Draft} from './builder.js'
import {readSpeech} from './speech.js'
import type {Assembly} from './state.js'
import {readNames} from './name-list.js'
import {readTurnParts} from './read-turn.js'
import {isDescription, readWho} from './who.js'

/** Node types of slots that become one literal as they stand. */
const leaves: {readonly [name in CaptureName]?: Draft['type']} = {
  voice: 'name',
  initials: 'name',
  caller: 'name',
  question: 'interjection',
  title: 'title',
  capitals: 'title',
  description: 'title',
  affiliation: 'affiliation',
  when: 'when',
  via: 'via',
  text: 'text',
  place: 'location',
  key: 'key',
  value: 'value',
  job: 'job',
  email: 'email'
}

/** A span that a template captured. */
export interface Span {
  name: CaptureName
  from: number
  to: number
}

/** The spans of an entry, in order. */
export function spansOf(assembly: Assembly, at = assembly.at): Span[] {
  const {captures} = assembly.scanner
  const end = assembly.reading.captured[at + 1] ?? captures.length
  const spans: Span[] = []
  for (let index = assembly.reading.captured[at] ?? end; index < end; index += 3) {
    spans.push(spanAt(captures, index))
  }
  return spans
}

/** The spans that a sentence left behind the others. */
export function spansFrom(assembly: Assembly, kept: number): Span[] {
  const {captures} = assembly.scanner
  const spans: Span[] = []
  for (let index = kept; index < captures.length; index += 3) spans.push(spanAt(captures, index))
  captures.length = kept
  return spans
}

function spanAt(captures: readonly number[], index: number): Span {
  return {
    name: captureNames[captures[index] ?? 0] ?? 'words',
    from: captures[index + 1] ?? 0,
    to: captures[index + 2] ?? 0
  }
}

/** The words of a span. */
export function wordsOf(assembly: Assembly, span: Span): string {
  return assembly.text.slice(span.from, span.to)
}

/**
 * Give every span its literals inside the open parent.
 *
 * @param words
 *   Type of the literals for letters that the template spells out.
 */
export function readSpans(assembly: Assembly, spans: readonly Span[], words: Draft['type']): void {
  let house = -1
  spans.forEach((span, order) => {
    const start = spans[order + 1]?.name === 'affiliation' ? wordsFrom(assembly, span) : -1
    // the house that a template spells out and its place are one: `[KBS 늘봄]`
    if (start >= 0) house = start
    else readSpan(assembly, house < 0 ? span : {name: span.name, from: house, to: span.to}, words)
    if (start < 0) house = -1
  })
}

/** Where the letters of words that a template spells out begin, or −1. */
function wordsFrom({text}: Assembly, {name, from, to}: Span): number {
  if (name !== 'words') return -1
  while (from < to && !isWord(text.charCodeAt(from))) from++
  return from < to ? from : -1
}

/** Give one span its literals. */
export function readSpan(assembly: Assembly, span: Span, words: Draft['type']): void {
  const {builder} = assembly
  builder.skip(span.from)
  if (span.name === 'words') readWords(assembly, span, words)
  else if (span.name === 'name' && isTitleHere(assembly, span)) builder.literal('title', span.to)
  else if (span.name === 'name') readNames(assembly, span.from, span.to)
  else if (span.name === 'label') readTurnParts(assembly, span.from, span.to)
  else if (span.name === 'speaker') readSpeaker(assembly, span.from, span.to)
  else if (span.name === 'person' || span.name === 'known') readPerson(assembly, span.from, span.to)
  else if (span.name === 'who') readWho(assembly, span.from, span.to)
  else if (span.name === 'names') readNames(assembly, span.from, span.to, true)
  else if (span.name === 'note') readNote(assembly, span.from, span.to)
  else if (span.name === 'delivery') readDelivery(assembly, span.from, span.to)
  else if (span.name === 'head') readHead(assembly, span.from, span.to)
  else if (span.name === 'speech') readSpeech(assembly, span.from, span.to)
  else builder.literal(leaves[span.name] ?? words, span.to)
}

/** Words in the place of a quoted name that name nobody. */
function isTitleHere(assembly: Assembly, span: Span): boolean {
  const {type} = assembly.builder.top
  return (type === 'attribution' || type === 'label') && isDescription(wordsOf(assembly, span), assembly.language)
}

/** Names and a title parted by a slash, or a description of who speaks. */
function readHead(assembly: Assembly, from: number, to: number): void {
  const {builder, text} = assembly
  const slash = codeWithin(text, codes.slash, from, to)
  if (slash < 0) {
    readWho(assembly, from, to)
    return
  }
  readNames(assembly, from, trimEnd(text, from, slash))
  builder.skip(trimStart(text, slash + 1, to))
  builder.literal('title', to)
}

/** A name in capitals, the words of address before it a title; or an office. */
function readSpeaker(assembly: Assembly, from: number, to: number): void {
  const {text, builder} = assembly
  if (isOffice(text, from, to) || isVoice(text, from, to) || assembly.titles.has(text.slice(from, to))) {
    builder.literal('title', to)
    return
  }
  const name = honorificEnd(text, from, to)
  builder.literal('title', name)
  builder.literal('name', nameEndOf(text, from, to))
  builder.literal('title', to)
}

/** A full name, and the title of address before it: `Capt. Ada Moore`. */
function readPerson(assembly: Assembly, from: number, to: number): void {
  const {text, builder} = assembly
  const space = codeWithin(text, codes.space, from, to)
  if (space - from > 2 && text.charCodeAt(space - 1) === codes.dot) {
    builder.literal('title', space)
  }
  builder.literal('name', to)
}

/** Letters that the template spells out, the marks around them left out. */
function readWords(assembly: Assembly, span: Span, type: Draft['type']): void {
  const {text, builder} = assembly
  let {from, to} = span
  if (type === 'affiliation' && text.slice(from, to).trim().toLowerCase() === 'by') type = 'text'
  if (type !== 'text') {
    while (from < to && !isWord(text.charCodeAt(from))) from++
    while (to > from && !isWord(text.charCodeAt(to - 1))) to--
    builder.skip(from)
  }
  if (type === 'role' && deliveryOf(text.slice(from, to), assembly.language) !== undefined)
    readDelivery(assembly, from, to)
  else builder.literal(type === 'role' && isTitle(assembly, from, to) ? 'title' : type, to)
}

/** A title that the language knows, behind a label's name: `[맹주원 변호사]`. */
function isTitle({text, builder, language}: Assembly, from: number, to: number): boolean {
  const named = builder.top.children.some((child) => child.type === 'name')
  const word = text.slice(from, to)
  return named && language.titles.includes(word) && roleOfTitle(word, language) === undefined
}

/** Parts of a note: each its own literal. */
function readNote(assembly: Assembly, from: number, to: number): void {
  const parts = noteParts(assembly.text, from, to)
  let dated = false
  for (let index = 0; index < parts.length; index += 2) {
    const start = trimStart(assembly.text, parts[index] ?? from, parts[index + 1] ?? to)
    const end = trimEnd(assembly.text, start, parts[index + 1] ?? to)
    assembly.builder.skip(start)
    const kind = classifyNote(assembly.text.slice(start, end), assembly.language)
    // beside a time stands where it was said
    const place = kind === 'title' && dated
    dated ||= kind === 'when'
    if (place) assembly.builder.literal('via', end)
    else if (kind === 'delivery') readDelivery(assembly, start, end)
    else assembly.builder.literal(kind, end)
  }
}

export function readDelivery(assembly: Assembly, from: number, to: number): void {
  const delivery = deliveryOf(assembly.text.slice(from, to), assembly.language)
  if (delivery === undefined) assembly.builder.literal('text', to)
  else assembly.builder.leaf({type: 'deliveryMark', value: '', delivery}, to)
}

/** The delivery that the marks of a node say: the first counts. */
export function deliveryIn(children: readonly Draft[]): Delivery | undefined {
  const mark = children.find((child) => child.type === 'deliveryMark')
  return mark === undefined ? undefined : (mark['delivery'] as Delivery)
}

/** Whether a span of that name is among the spans. */
export function hasSpan(spans: readonly Span[], name: CaptureName): boolean {
  return spans.some((span) => span.name === name)
}
