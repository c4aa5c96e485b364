import type {Article, ArticleContent, BcastLiteral, BcastNode, Quote, Segment} from '../ast.js'
import {flow, partsOf, type Block} from './flow.js'
import {datesOf, headerOf} from './header-tei.js'
import {clean, headOf, literalsIn} from './words.js'
import {line, wordsIn, written, x, type XmlElement, type XmlNode} from './xml.js'

/**
 * Turn an article into TEI P5, the format of text corpora: a `TEI` document with everyone who is named in `listPerson`,
 * each voice an `sp`, each soundbite a `said`.
 *
 * Page furniture (`boilerplate`) is left out. A voice in the middle of another one's words parts these into two `sp`.
 *
 * @param article
 *   The tree.
 * @returns
 *   XML, with its declaration.
 */
export function toTei(article: Article): string {
  const {front, body, back} = partsOf(article)
  const broadcast = divisions(body, 'broadcast')
  const text = x('text', {}, [
    matterOf(front, 'front'),
    x('body', {}, broadcast.length === 0 ? [x('p', {})] : broadcast),
    matterOf(back, 'back')
  ])
  const namespaces = {xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': article.lang}
  return written(x('TEI', namespaces, [headerOf(article), text]))
}

function matterOf(nodes: readonly ArticleContent[], name: 'front' | 'back'): XmlElement | undefined {
  const inside = divisions(nodes, name)
  return inside.length === 0 ? undefined : x(name, {}, inside)
}

/** What is being filled. */
interface Draft {
  divisions: XmlElement[]
  /** The division that takes the next block. */
  division: XmlElement | undefined
  /** The speech that takes the next block, and whose it is. */
  speech: XmlElement | undefined
  speaker: Segment | undefined
}

function divisions(nodes: readonly ArticleContent[], type: string): XmlElement[] {
  const draft: Draft = {divisions: [], division: undefined, speech: undefined, speaker: undefined}
  const voices: Segment[] = []
  for (const step of flow(nodes)) {
    const {kind, node} = step
    if (kind === 'block') addBlock(draft, node, voices.at(-1), type)
    else if (node.type === 'story') openStory(draft, kind === 'enter')
    else if (node.type === 'segment' && kind === 'leave') voices.pop()
    else if (node.type === 'segment') {
      voices.push(node)
      openSpeech(draft, node, type, true)
    }
  }
  return draft.divisions
}

function openStory(draft: Draft, enters: boolean): void {
  draft.division = undefined
  draft.speech = undefined
  draft.speaker = undefined
  if (enters) openDivision(draft, 'story')
}

function openDivision(draft: Draft, type: string): XmlElement {
  const division = draft.division ?? x('div', {type})
  if (draft.division === undefined) draft.divisions.push(division)
  draft.division = division
  return division
}

function openSpeech(draft: Draft, segment: Segment, type: string, first: boolean): XmlElement {
  const {name, notes} = headOf(segment)
  const speech = x('sp', {who: pointer(segment), n: segment.role})
  const rest = notes.map(({value}) => clean(value)).join(', ')
  if (first && name !== '') speech.children.push(x('speaker', {}, [rest === '' ? name : `${name}, ${rest}`]))
  // TEI wants words in a speech; this paragraph goes when they come
  speech.children.push(x('p', {}))
  openDivision(draft, type).children.push(speech)
  draft.speech = speech
  draft.speaker = segment
  return speech
}

function pointer({speaker}: Segment | Quote): string | undefined {
  return speaker?.person === undefined ? undefined : `#${speaker.person}`
}

function addBlock(draft: Draft, block: Block, voice: Segment | undefined, type: string): void {
  const made = blockOf(block)
  if (made === undefined) return
  if (voice === undefined) {
    draft.speech = undefined
    draft.speaker = undefined
    addToDivision(openDivision(draft, type), made)
    return
  }
  const speech = draft.speaker === voice && draft.speech ? draft.speech : openSpeech(draft, voice, type, false)
  const last = speech.children.at(-1)
  if (typeof last === 'object' && last.children.length === 0) speech.children.pop()
  speech.children.push(made)
}

/** Heads stand before everything else of a division. */
function addToDivision(division: XmlElement, made: XmlElement): void {
  const heads = division.children.findIndex((child) => typeof child === 'string' || child.name !== 'head')
  if (made.name === 'head' && heads >= 0) division.children.splice(heads, 0, made)
  else division.children.push(made)
}

function blockOf(node: Block): XmlElement | undefined {
  switch (node.type) {
    case 'boilerplate':
    case 'break':
    case 'label':
    case 'summary':
      return undefined
    case 'headline':
      return wordsIn('head', {}, node.value)
    case 'subheadline':
      return wordsIn('head', {type: 'sub'}, node.value)
    case 'direction':
    case 'timecode':
      return wordsIn('stage', {type: node.type}, node.value)
    case 'timestamp':
      return paragraph(node.type, [wordsIn('date', {type: node.kind, ...datesOf(node.date)}, node.value)])
    case 'quote':
      return quoteOf(node)
    case 'paragraph':
      return paragraph(undefined, line(literalsIn(node), inline))
    default:
      return paragraph(node.type, line(literalsIn(node), inline))
  }
}

function paragraph(type: string | undefined, children: readonly (XmlNode | undefined)[]): XmlElement | undefined {
  const known = children.filter((child) => child !== undefined)
  return known.length === 0 ? undefined : x('p', {n: type}, known)
}

/** `<p><persName>Ada Moore</persName>, <roleName>Pilot</roleName>: <said>We saw it.</said></p>` */
function quoteOf(quote: Quote): XmlElement {
  const {name, notes} = headOf(quote)
  const who = pointer(quote)
  const named = who !== undefined || quote.speaker?.name !== undefined
  const head = [
    named ? wordsIn('persName', {ref: who}, name) : wordsIn('roleName', {}, name),
    ...notes.map((note) => inline(note))
  ].filter((part) => part !== undefined)
  const attribution = head.flatMap((part, index): XmlNode[] => [part, index === head.length - 1 ? ': ' : ', '])
  const spoken = quote.children.filter(({type}) => type !== 'attribution').flatMap((child) => literalsIn(child))
  return x('p', {n: 'quote'}, [...attribution, x('said', {who, direct: 'true'}, line(spoken, inline))])
}

const elements: {readonly [type in BcastNode['type']]?: string} = {
  title: 'roleName',
  role: 'roleName',
  affiliation: 'orgName',
  location: 'placeName',
  via: 'title',
  email: 'email',
  job: 'label',
  key: 'label',
  channel: 'label',
  deliveryMark: 'note'
}

function inline(node: BcastLiteral): XmlNode | undefined {
  const name = elements[node.type]
  switch (node.type) {
    case 'break':
      return undefined
    case 'name':
      return wordsIn('persName', {ref: node.person === '' ? undefined : `#${node.person}`}, node.value)
    case 'when':
      return wordsIn('date', datesOf(node.date), node.value)
    case 'direction':
    case 'timecode':
      return wordsIn('stage', {type: node.type}, node.value)
    case 'interjection':
      return wordsIn('seg', {type: node.type}, node.value)
    default:
      return name === undefined ? clean(node.value) : wordsIn(name, {}, node.value)
  }
}
