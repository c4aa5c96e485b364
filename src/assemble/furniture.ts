import type {Cue} from '../recognise/cues.js'
import {codes} from '../text/codes.js'
import type {Draft, DraftParent} from './builder.js'
import {addByline, addProgramme, addTimestamp} from './bylines.js'
import {addCredits, addOne, closeMarks, wordsOfKey} from './credits.js'
import {dateOf, headlineOf, noticeOf, secondsOf} from './literals.js'
import {enlistCast} from './roster.js'
import {spansOf, type Span} from './read.js'
import {entryFrom, entryTo, type Assembly} from './state.js'

/** Add what stands outside the broadcast: date lines, credits, contacts, notices, page furniture. */
export function addFurniture(assembly: Assembly, cue: Cue): void {
  const {builder} = assembly
  builder.skip(entryFrom(assembly))
  switch (cue.construct) {
    case 'timestamp':
      addTimestamp(assembly, cue)
      break
    case 'notice':
      if (cue.detail === 'disclaimer') assembly.dated ??= dateOf(assembly, spansOf(assembly))
      builder.leaf(noticeOf(assembly, cue), entryTo(assembly))
      break
    case 'headline':
      addHeadline(assembly)
      break
    case 'bullet':
      addBullet(assembly, entryTo(assembly))
      break
    case 'programme':
      addProgramme(assembly)
      break
    case 'credit':
    case 'byline':
    case 'cast':
    case 'field':
    case 'contact':
      addParent(assembly, cue)
      break
    default:
      builder.literal(literalType(cue), entryTo(assembly))
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
  if (again) builder.literal('boilerplate', to)
  else builder.leaf(headlineOf(text, from, to), to)
}

function literalType(cue: Cue): Draft['type'] {
  const {construct} = cue
  if (construct === 'subheadline' || construct === 'heading' || construct === 'caption') return construct
  return 'boilerplate'
}

/** Add a bullet to the summary before it, or to a new one. */
export function addBullet(assembly: Assembly, to: number): void {
  const {builder} = assembly
  const last = builder.top.children[builder.top.children.length - 1]
  if (last?.type === 'summary') builder.reopen(last as DraftParent)
  else builder.parent('summary')
  builder.literal('bullet', to)
  builder.end()
}

/** Add a note inside the broadcast: a stage direction, a place on the clock. */
export function addNote(assembly: Assembly, cue: Cue): void {
  const {builder} = assembly
  const to = entryTo(assembly)
  builder.skip(entryFrom(assembly))
  if (cue.construct === 'timecode') builder.leaf({type: 'timecode', seconds: secondsOf(assembly), value: ''}, to)
  else if (cue.detail === '') builder.literal('direction', to)
  else builder.leaf({type: 'direction', kind: cue.detail, value: ''}, to)
}

function addParent(assembly: Assembly, cue: Cue): void {
  const spans = spansOf(assembly)
  if (cue.construct === 'credit') addCredits(assembly, spans)
  else if (cue.construct === 'contact') addContact(assembly, cue, spans)
  else if (cue.construct === 'byline') addByline(assembly)
  else {
    const node = parentOf(assembly, cue, spans)
    addOne(assembly, node, spans, 'key')
    if (cue.construct === 'cast') enlistCast(assembly, node)
  }
}

function parentOf(assembly: Assembly, cue: Cue, spans: readonly Span[]): DraftParent {
  if (cue.construct === 'cast') return {type: 'cast', role: cue.detail, children: []}
  return {type: 'field', key: wordsOfKey(assembly, spans, 'key'), children: []}
}

/** One way to reach the newsroom: the word for it, and the number or address. */
function addContact(assembly: Assembly, cue: Cue, spans: readonly Span[]): void {
  const {builder} = assembly
  builder.start({type: 'contact', channel: cue.detail, children: []})
  // the groups of a telephone number are one value
  if (spans.every((span) => span.name === 'number'))
    builder.literal('contactValue', spans[spans.length - 1]?.to ?? builder.cursor)
  const valued = spans.some((span) => span.name !== 'words')
  for (const span of spans) {
    const worded = span.name === 'words' && valued
    let {from} = span
    if (worded) while (isOpening(assembly.text.charCodeAt(from))) from++
    builder.skip(from)
    builder.literal(worded ? 'channel' : 'contactValue', worded ? endOfWord(assembly.text, from, span.to) : span.to)
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
  while (to > from && ' :])('.includes(text.charAt(to - 1))) to--
  return to
}
