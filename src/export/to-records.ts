import type {Article, Paragraph, Person, Quote, Segment, Speaker, Story} from '../ast.js'
import {placedOf, walk, type Placed} from '../query/walk.js'
import type {BroadcastRecord} from '../schema/record.js'
import {clean, lineOf, speechIn} from './words.js'

/**
 * Turn an article into rows for a table: one for each paragraph and each quote, in the order of the text, then one for
 * each person.
 *
 * Every row has every key, each of one type: what the article does not tell is `''`, a number that it does not tell
 * `-1`, so that no column needs nulls or nesting.
 *
 * @param article
 *   The tree.
 * @param id
 *   What you call the article (an address, a number); it is repeated in each row.
 * @returns
 *   Rows; `recordSchema` of `bcast/schema` checks one.
 */
export function toRecords(article: Article, id = ''): BroadcastRecord[] {
  const rows: BroadcastRecord[] = []
  const segments = new Map<Segment, number>()
  let story = -1
  for (const child of article.children) {
    const whole = child.type === 'story' ? child : article
    if (child.type === 'story') story++
    for (const placed of walk(child)) {
      if (placed.node.type === 'segment') segments.set(placed.node, segments.size)
      if (placed.node.type !== 'paragraph' && placed.node.type !== 'quote') continue
      const row = blank(article, id, rows.length)
      row.headline = headlineOf(whole) || headlineOf(article)
      if (child.type === 'story') row.story = story
      fill(row, placed.node, placed, segments)
      rows.push(row)
    }
  }
  for (const person of article.people) rows.push(personRow(blank(article, id, rows.length), person, article))
  return rows
}

function blank({dialect, lang, publishedAt = ''}: Article, article: string, index: number): BroadcastRecord {
  return {
    article,
    type: 'paragraph',
    index,
    dialect,
    lang,
    publishedAt,
    headline: '',
    story: -1,
    segment: -1,
    role: '',
    text: '',
    person: '',
    name: '',
    title: '',
    affiliation: '',
    anonymous: false,
    when: '',
    via: '',
    delivery: '',
    aliases: '',
    roles: '',
    start: -1,
    end: -1
  }
}

function headlineOf({children}: Article | Story): string {
  for (const child of children) if (child.type === 'headline') return clean(child.value)
  return ''
}

function fill(row: BroadcastRecord, node: Paragraph | Quote, placed: Placed, segments: Map<Segment, number>): void {
  const {segment} = placed
  if (segment !== undefined) {
    row.segment = segments.get(segment) ?? -1
    row.role = segment.role
  }
  row.start = node.position?.start.offset ?? -1
  row.end = node.position?.end.offset ?? -1
  if (node.type === 'quote') fillQuote(row, node)
  else {
    row.text = lineOf(node.children)
    row.delivery = segment?.delivery ?? ''
    fillSpeaker(row, segment?.speaker)
  }
}

function fillQuote(row: BroadcastRecord, quote: Quote): void {
  row.type = 'quote'
  row.text = speechIn(quote)
  row.when = quote.when ?? ''
  row.delivery = quote.delivery ?? ''
  for (const {node} of placedOf(quote, 'via')) row.via = clean(node.value)
  fillSpeaker(row, quote.speaker)
}

function fillSpeaker(row: BroadcastRecord, speaker: Speaker = {}): void {
  row.person = speaker.person ?? ''
  row.name = clean(speaker.name ?? '')
  row.title = clean(speaker.title ?? '')
  row.affiliation = clean(speaker.affiliation ?? '')
  row.anonymous = speaker.anonymous === true
}

function personRow(row: BroadcastRecord, person: Person, article: Article): BroadcastRecord {
  row.type = 'person'
  row.headline = headlineOf(article)
  row.person = person.id
  row.name = clean(person.name)
  row.title = listed(person.titles)
  row.affiliation = listed(person.affiliations)
  row.aliases = listed(person.aliases)
  row.roles = listed(person.roles)
  return row
}

function listed(words: readonly string[]): string {
  return words.map(clean).join('; ')
}
