import {isBlank, isWord} from '../text/characters.js'
import {codes} from '../text/codes.js'
import {lastCodeWithin, trimEnd, trimStart} from '../text/search.js'
import type {Language} from '../languages/language.js'
import type {Draft, DraftParent} from './builder.js'
import {trimMarks} from './literals.js'
import {hasSpan, readSpans, wordsOf, type Span} from './read.js'
import {entryTo, type Assembly} from './state.js'

/** Words of the key of a field or of a credit. */
export function wordsOfKey(assembly: Assembly, spans: readonly Span[], name: 'key' | 'job'): string {
  const span = spans.find((span) => span.name === name) ?? spans.find((span) => span.name === 'words')
  return span === undefined ? '' : trimMarks(wordsOf(assembly, span))
}

/** Add a parent that ends its entry. */
export function addOne(assembly: Assembly, node: DraftParent, spans: readonly Span[], words: Draft['type']): void {
  const {builder} = assembly
  builder.start(node)
  readSpans(assembly, spans, words)
  builder.skip(closeMarks(assembly))
  builder.end()
}

/** Marks behind the last span belong to the node. */
export function closeMarks(assembly: Assembly): number {
  return Math.max(assembly.builder.cursor, entryTo(assembly))
}

/** Several credits may share a line: each job opens one. */
export function addCredits(assembly: Assembly, found: readonly Span[]): void {
  const list = found.find((span) => span.name === 'credits')
  const spans =
    list === undefined ? joinWords(found) : partCredits(assembly.text, list.from, list.to, assembly.language)
  const starts = spans.flatMap((span, index) => (span.name === 'job' || isJobWord(spans, index) ? [index] : []))
  starts.forEach((start, order) => {
    const part = spans.slice(order === 0 ? 0 : start, starts[order + 1] ?? spans.length)
    const node: DraftParent = {type: 'credit', job: wordsOfKey(assembly, part, 'job'), children: []}
    const last = order === starts.length - 1
    if (last) addOne(assembly, node, part, 'job')
    else addPart(assembly, node, part)
  })
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

/**
 * Jobs and names of a list.
 *
 * ```text
 * > | 영상취재: 목솔비 (여울) / 영상편집 : 반가온
 *     ^^^^^^^^  ^^^^^^^^^^^^   ^^^^^^^^   ^^^^^^
 * ```
 */
function partCredits(text: string, from: number, to: number, language: Language): Span[] {
  const spans: Span[] = []
  let start = from
  if (colonAfter(text, from, to) === to) partListed(text, from, to, language, spans)
  for (let colon = colonAfter(text, from, to); colon < to;) {
    const next = colonAfter(text, colon + 1, to)
    const end = next === to ? to : jobStart(text, colon + 1, next)
    const job = trimEnd(text, start, colon)
    spans.push({name: 'job', from: trimStart(text, start, job), to: job})
    const names = listEnd(text, colon + 1, end)
    if (names > colon + 1) spans.push({name: 'names', from: trimStart(text, colon + 1, names), to: names})
    start = end
    colon = next
  }
  return spans
}

/** Without colons a job is a word that the language knows and no title: `영상취재 목지우 / 영상편집 편다솔`. */
function partListed(text: string, from: number, to: number, {jobs, titles}: Language, spans: Span[]): void {
  for (let at = from; at < to;) {
    while (at < to && !isWord(text.charCodeAt(at))) at++
    let end = at
    while (end < to && !isBlank(text.charCodeAt(end)) && text.charCodeAt(end) !== codes.slash) end++
    const word = text.slice(at, end)
    const last = spans[spans.length - 1]
    // behind a slash it is a job: `작가 강은솔 / VJ 허우진`
    const titled =
      last?.name === 'names' && titles.includes(word) && lastCodeWithin(text, codes.slash, last.from, at + 1) < 0
    const small = word.toLowerCase()
    if (word !== '' && !titled && jobs.some((job) => small.endsWith(job))) spans.push({name: 'job', from: at, to: end})
    else if (last?.name === 'names') last.to = end
    else if (word !== '') spans.push({name: 'names', from: at, to: end})
    at = end + 1
  }
}

function colonAfter(text: string, from: number, to: number): number {
  while (from < to && text.charCodeAt(from) !== codes.colon && text.charCodeAt(from) !== 0xff1a) from++
  return from
}

/** Start of the job before a colon: behind the last mark that parts credits, else its last word. */
function jobStart(text: string, from: number, colon: number): number {
  const end = trimEnd(text, from, colon)
  let word = -1
  for (let at = end - 1; at > from; at--) {
    if (isParting(text.charCodeAt(at))) return at + 1
    if (word < 0 && isBlank(text.charCodeAt(at))) word = at + 1
  }
  return word < 0 ? end : word
}

function isParting(code: number): boolean {
  return code === codes.slash || code === codes.comma || code === 124 || code === 0x3163
}

/** End of the names before the mark that parts them from the next job. */
function listEnd(text: string, from: number, to: number): number {
  let end = trimEnd(text, from, to)
  while (end > from && (isParting(text.charCodeAt(end - 1)) || isBlank(text.charCodeAt(end - 1)))) end--
  return end
}
