import {mayHold} from '../recognise/may-hold.js'
import {isHangul} from '../text/characters.js'
import {codes} from '../text/codes.js'
import {codeWithin, trimEnd} from '../text/search.js'
import type {DraftParent} from './builder.js'
import {findSentence} from './find-sentence.js'
import {addWords} from './notes-inside.js'
import {readSpan, spansFrom, wordsOf, type Span} from './read.js'
import {enlist} from './roster.js'
import {entryFrom, entryTo, isUnmarked, type Assembly} from './state.js'

/**
 * Read a sentence by the templates of a construct; sentences before it become a paragraph, one short one aside.
 *
 * @param order
 *   How many sentences of the line stand before it.
 * @param last
 *   Whether the line is the voice's last, or may be.
 */
export function readSentence(
  assembly: Assembly,
  construct: 'handoff' | 'signOff',
  from: number,
  to: number,
  order: number,
  last: boolean
): boolean {
  const {scanner, builder, reading, index} = assembly
  // a sentence over several lines has its words on all of them
  if (from >= entryFrom(assembly) && !mayHold(reading, assembly.at, construct)) return false
  const kept = scanner.captures.length
  const passes = construct === 'handoff'
  const found = findSentence(scanner, index, construct, from, to, (cue, start) => {
    if (cue.family && isUnmarked(assembly, assembly.at + 1)) return false
    return !passes || !cue.bare || (last && standsAlone(assembly, from, start, to, kept))
  })
  if (found < 0) return false
  const spans = spansFrom(assembly, kept)
  if (splits(assembly, order)) addParagraph(assembly, from)
  const node: DraftParent = {type: construct, children: []}
  if (!passes) addBroadcaster(assembly, node, spans)
  builder.start(node)
  readSentenceSpans(assembly, spans)
  builder.literal('text', passes ? entryTo(assembly) : to)
  builder.skip(entryTo(assembly))
  builder.end()
  if (passes) handTo(assembly, node, spans)
  else assembly.signed = true
  return true
}

/** A network that no dialect knows is named as printed. */
function addBroadcaster(assembly: Assembly, node: DraftParent, spans: readonly Span[]): void {
  const printed = spans.find((span) => span.name === 'affiliation')
  const broadcaster = assembly.dialect.broadcaster ?? (printed === undefined ? undefined : wordsOf(assembly, printed))
  if (broadcaster !== undefined) node['broadcaster'] = broadcaster
  const place = spans.find((span) => span.name === 'place')
  if (place !== undefined) node['location'] = wordsOf(assembly, place)
}

/** Names and places of a sentence; the words between them are text. */
function readSentenceSpans(assembly: Assembly, spans: readonly Span[]): void {
  for (const span of spans) {
    if (span.name === 'words' || span.name === 'text') continue
    assembly.builder.literal('text', span.from)
    readSpan(assembly, span, 'text')
  }
}

/** Add a sentence of the staff in which only a name is known. */
export function addNaming(
  {builder}: Assembly,
  type: 'handoff' | 'signOff',
  name: {readonly from: number; readonly to: number},
  to: number
): void {
  builder.parent(type)
  builder.literal('text', name.from)
  builder.skip(name.from)
  builder.literal('name', name.to)
  // the words behind a name begin where it ends, be it with a letter
  builder.cursor = name.to
  builder.literal('text', to)
  builder.skip(to)
  builder.end()
}

/** One sentence that leads to the handoff belongs to it, unless the voice would be left without a paragraph. */
function splits(assembly: Assembly, order: number): boolean {
  if (order === 0) return false
  return order > 1 || !assembly.builder.top.children.some((child) => child.type === 'paragraph')
}

/** Add a paragraph up to `to`, inline notes and printed breaks included. */
export function addParagraph(assembly: Assembly, to: number): void {
  const {builder} = assembly
  builder.parent('paragraph')
  addWords(assembly, 'text', to)
  builder.end()
}

/** Whom an anchor passes to reports from then on; whom the anchor spoke with answers. */
function handTo(assembly: Assembly, handoff: DraftParent, spans: readonly Span[]): void {
  const name = spans.find((span) => span.name === 'name')
  assembly.handed = name && wordsOf(assembly, name)
  const spoke = handoff.children.some((child) => child.value?.includes('spoke') === true)
  if (assembly.handed !== undefined && !spoke) enlist(assembly.roster, assembly.handed, 'reporter')
}

/** Most of a sentence behind a name of one word, in UTF-16 units: ` has more.` */
const longestPassing = 14

/**
 * A bare name that passes begins its sentence or follows a comma, and no other word begins it: `The Ministry has more.` is
 * none. Behind a single word hardly more may stand: `Amid reports of ice, …` begins a sentence and names nobody.
 */
function standsAlone(
  {text, scanner, language}: Assembly,
  from: number,
  start: number,
  to: number,
  kept: number
): boolean {
  const end = trimEnd(text, from, start)
  if (end > from && text.charCodeAt(end - 1) !== codes.comma) return false
  const name = scanner.captures[kept + 1] ?? start
  const nameTo = scanner.captures[kept + 2] ?? name
  const space = codeWithin(text, codes.space, name, nameTo)
  const single = space < 0 && !isHangul(text.charCodeAt(name)) && codeWithin(text, codes.dash, name, nameTo) < 0
  if (single && to - nameTo > longestPassing) return false
  return !language.notNames.includes(text.slice(name, space < 0 ? nameTo : space))
}
