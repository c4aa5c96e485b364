import type {Article, Person, Quote, Segment, SegmentRole, Speaker} from '../ast.js'
import {textOf} from './text.js'
import {placedOf, walk} from './walk.js'

export {locate, type LocatedWords} from './locate.js'
export {outline} from './outline.js'
export {gapBetween, textOf} from './text.js'

/** A soundbite, ready for a table. */
export interface QuoteRow {
  /** Words of the person quoted, another voice's questions left out. */
  text: string
  /** Who is quoted. */
  speaker: Speaker
  /** EDTF date of the words, where the article tells. */
  when?: string
  /** Programme through which they were said. */
  via?: string
  /** The node. */
  node: Quote
}

/**
 * All soundbites of an article, in order.
 *
 * @param article
 *   The tree.
 * @returns
 *   A row for each quote.
 */
export function quotes(article: Article): QuoteRow[] {
  const rows: QuoteRow[] = []
  for (const {node} of placedOf(article, 'quote')) {
    const row: QuoteRow = {text: speechOf(node), speaker: node.speaker ?? {anonymous: true}, node}
    if (node.when !== undefined) row.when = node.when
    const via = viaOf(node)
    if (via !== undefined) row.via = via
    rows.push(row)
  }
  return rows
}

function speechOf(quote: Quote): string {
  const words: string[] = []
  for (const child of quote.children) if (child.type === 'speech') words.push(textOf(child))
  return words.join(' ')
}

function viaOf(quote: Quote): string | undefined {
  for (const {node} of walk(quote)) if (node.type === 'via') return node.value
  return undefined
}

/**
 * The people who are heard: in a segment or in a quote.
 *
 * @param article
 *   The tree.
 * @returns
 *   People in order of first appearance.
 */
export function speakers(article: Article): Person[] {
  const heard = new Set<string | undefined>()
  for (const {node} of walk(article)) {
    if (node.type === 'segment' || node.type === 'quote') heard.add(node.speaker?.person)
  }
  return article.people.filter((person) => heard.has(person.id))
}

/**
 * Segments of an article, nested ones included.
 *
 * @param article
 *   The tree.
 * @param role
 *   Part of the voice; all parts when not given.
 * @returns
 *   Segments in order.
 */
export function segments(article: Article, role?: SegmentRole): Segment[] {
  const found: Segment[] = []
  for (const {node} of placedOf(article, 'segment')) if (role === undefined || node.role === role) found.push(node)
  return found
}
