import {roleOfTitle} from '../languages/roles.js'
import type {Cue} from '../recognise/cues.js'
import {isSpace} from '../text/characters.js'
import {codes} from '../text/codes.js'
import {trimEnd} from '../text/search.js'
import {isDateSlot, timestampOf, trimMarks} from './literals.js'
import {hasSpan, readSpan, readSpans, spansOf, wordsOf, type Span} from './read.js'
import {enlistByline} from './roster.js'
import {entryTo, type Assembly} from './state.js'

/**
 * A date line; who wrote or which programme it was may stand before or behind the date, and words of the page behind.
 *
 * ```text
 * > | 국한결 기자 입력 2011-03-16 17:32
 *     ^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function addTimestamp(assembly: Assembly, cue: Cue): void {
  const {builder} = assembly
  const spans = spansOf(assembly)
  const date = spans.findIndex((span) => isDateSlot(span.name))
  const writer = spans.findIndex((span) => span.name === 'name' || span.name === 'person')
  const programme = spans.find((span) => span.name === 'programme' || span.name === 'capitals')
  const category = spans.find((span) => span.name === 'category')
  const late = programme !== undefined && spans.indexOf(programme) > date ? programme : undefined
  if (programme !== undefined && late === undefined) builder.literal('programme', programme.to)
  if (writer >= 0 && writer < date) addWriter(assembly, spans.slice(writer, writerEnd(assembly, spans, writer, date)))
  skipBars(assembly)
  const signer = writer > date ? spans[writer] : undefined
  builder.leaf(timestampOf(assembly, cue), late?.from ?? signer?.from ?? category?.from ?? entryTo(assembly))
  if (late !== undefined) builder.literal('programme', entryTo(assembly))
  else if (signer !== undefined) addWriter(assembly, [signer])
  else if (category !== undefined) builder.literal('boilerplate', entryTo(assembly))
  builder.skip(entryTo(assembly))
}

/** A bar parts the writer from the date and belongs to neither. */
function skipBars({text, builder}: Assembly): void {
  let at = builder.cursor
  while (isSpace(text.charCodeAt(at)) || text.charAt(at) === '|') at++
  builder.skip(at)
}

/** Where the writer's spans end: before the word for the date, where the last of them is no title. */
function writerEnd(assembly: Assembly, spans: readonly Span[], writer: number, date: number): number {
  const last = spans[date - 1]
  const titled =
    last?.name === 'words' && roleOfTitle(trimMarks(wordsOf(assembly, last)), assembly.language) !== undefined
  return Math.max(writer + 1, titled ? date : date - 1)
}

/** The name of a programme, and the reporter's behind it, with a space or without. */
export function addProgramme(assembly: Assembly): void {
  const {builder} = assembly
  const spans = spansOf(assembly)
  const person = spans.findIndex((span) => span.name === 'person')
  const said = spans.find((span) => span.name === 'text' || span.name === 'programme')
  // a slash behind the name parts it from the next field of the line
  const parted = assembly.text.charCodeAt(trimEnd(assembly.text, 0, entryTo(assembly)) - 1) === codes.slash
  builder.literal('programme', spans[person]?.from ?? (parted ? said?.to : undefined) ?? entryTo(assembly))
  if (person >= 0) addWriter(assembly, spans.slice(person))
  builder.skip(entryTo(assembly))
}

function addWriter(assembly: Assembly, spans: readonly Span[]): void {
  const byline = assembly.builder.parent('byline')
  readSpans(assembly, spans, 'title')
  assembly.builder.end()
  enlistByline(assembly, byline)
}

/**
 * Who wrote. Words that a byline spells out name the broadcaster, or a part that people play; a colon says that they
 * name the line.
 */
export function addByline(assembly: Assembly): void {
  const {builder} = assembly
  const spans = spansOf(assembly)
  const node = builder.parent('byline')
  for (const span of spans) readSpan(assembly, span, bylineWords(assembly, span, spans))
  builder.skip(Math.max(builder.cursor, entryTo(assembly)))
  builder.end()
  enlistByline(assembly, node)
}

function bylineWords(assembly: Assembly, span: Span, spans: readonly Span[]): 'affiliation' | 'title' | 'text' {
  const words = wordsOf(assembly, span).trim()
  const last = words.slice(-1)
  if (last === ':' || last === '=') return 'text'
  if (roleOfTitle(trimMarks(words), assembly.language) !== undefined) return 'title'
  return hasSpan(spans, 'affiliation') ? 'text' : 'affiliation'
}
