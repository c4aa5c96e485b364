import type {Element, ElementContent} from 'hast'
import type {BcastLiteral, Contact, Headline, Quote, Summary, Timestamp} from '../ast.js'
import type {Block} from './flow.js'
import {h, item, line, meta, time, words, wordsIn, type Content} from './hast.js'
import {clean, headOf, keyedOf, literalsIn, speechIn, type Keyed} from './words.js'

/** Rank of a heading. */
export type Rank = 1 | 2 | 3 | 4 | 5 | 6

const dateOf: Partial<Record<Timestamp['kind'], string>> = {published: 'datePublished', updated: 'dateModified'}

/** Makes the element of a block; page furniture makes none. */
export function blockOf(node: Block, rank: Rank): Content {
  switch (node.type) {
    case 'boilerplate':
    case 'break':
    case 'label':
      return undefined
    case 'headline':
      return headlineOf(node, rank)
    case 'heading':
      return wordsIn(`h${rank}`, {}, node.value)
    case 'subheadline':
      return wordsIn('p', {className: ['subheadline'], itemProp: ['alternativeHeadline']}, node.value)
    case 'timestamp':
      return timestampOf(node)
    case 'summary':
      return summaryOf(node)
    case 'quote':
      return quoteOf(node)
    case 'contact':
      return contactOf(node)
    case 'programme':
    case 'caption':
    case 'direction':
    case 'timecode':
    case 'notice':
      return wordsIn('p', {className: [node.type]}, node.value)
    default:
      return paragraphOf('children' in node ? literalsIn(node) : [node], classOf(node.type))
  }
}

function timestampOf({value, date, kind}: Timestamp): Content {
  const fact = dateOf[kind]
  const inner = time(value, date, fact === undefined ? {} : {itemProp: [fact]})
  return inner && h('p', {className: ['timestamp'], dataKind: kind}, [inner])
}

function classOf(type: string): string {
  return type === 'signOff' ? 'sign-off' : type
}

function headlineOf({value}: Headline, rank: Rank): Content {
  return wordsIn(`h${rank}`, {itemProp: ['headline']}, value)
}

function paragraphOf(literals: readonly BcastLiteral[], name: string): Content {
  const keyed = keyedOf(literals)
  const children = keyed === undefined ? line(literals, inline) : keyedLine(keyed)
  return children.length === 0 ? undefined : h('p', name === 'paragraph' ? {} : {className: [name]}, children)
}

function keyedLine({key, mark, entries}: Keyed): ElementContent[] {
  const said = entries.map((entry) => entry.map(({value}) => clean(value)).join(', '))
  return [h('b', {}, [words(key.value)]), {type: 'text', value: `: ${said.join(mark)}`}]
}

/** Words inside a line: notes of the script and other voices are set off. */
function inline(node: BcastLiteral): Content {
  switch (node.type) {
    case 'break':
      return undefined
    case 'direction':
    case 'interjection':
    case 'timecode':
      return wordsIn('i', {className: [node.type]}, node.value)
    case 'job':
    case 'key':
      return wordsIn('b', {}, node.value)
    case 'when':
      return time(node.value, node.date)
    case 'email':
      return linked(node.value, addressOf('email', node.value))
    default:
      return words(node.value)
  }
}

function summaryOf({children}: Summary): Element {
  const items = children.map(({value}) => wordsIn('li', {}, value))
  return h('ul', {className: ['summary'], itemProp: ['abstract']}, items)
}

function contactOf({channel, children}: Contact): Content {
  const made = line(children, (node) =>
    node.type === 'channel' ? wordsIn('b', {}, node.value) : linked(node.value, addressOf(channel, node.value))
  )
  return made.length === 0 ? undefined : h('p', {className: ['contact'], dataChannel: channel}, made)
}

function linked(text: string, href: string | undefined): Content {
  return href === undefined ? words(text) : wordsIn('a', {href}, text)
}

/** A link is made of a whole address in a plain form, and of nothing else: what it may do is fixed here. */
function addressOf(channel: Contact['channel'], text: string): string | undefined {
  const address = text.trim()
  if (channel === 'email' && /^[\w.+-]+@\w[\w-]*(?:\.\w[\w-]*)+$/.test(address)) return `mailto:${address}`
  if (channel === 'phone' && /^\+?\d[\d-]{2,20}$/.test(address)) return `tel:${address}`
  if (channel === 'web' && /^(?:https?:\/\/)?\w[\w-]*(?:\.\w[\w-]*)+(?:\/[\w./-]*)?$/.test(address))
    return address.startsWith('http') ? address : `https://${address}`
  return undefined
}

/** A soundbite: who speaks in the caption, the words in the quotation. */
function quoteOf(quote: Quote): Element {
  const spoken = quote.children.filter(({type}) => type !== 'attribution').flatMap(literalsIn)
  const alone = spoken.filter(({type}) => type === 'speech').length === 1
  const children = line(spoken, (node) =>
    node.type === 'speech' && alone ? wordsIn('span', {itemProp: ['text']}, node.value) : inline(node)
  )
  const facts = alone ? [] : [meta('text', speechIn(quote))]
  const block = h('blockquote', {}, [h('p', {}, children), ...facts])
  return h('figure', {className: ['quote'], ...item('Quotation', 'hasPart')}, [captionOf(quote), block])
}

function captionOf(quote: Quote): Content {
  const {name, notes} = headOf(quote)
  if (name === '') return undefined
  const isNamed = quote.speaker?.name !== undefined
  const facts = [wordsIn('b', isNamed ? {itemProp: ['name']} : {}, name)]
  const children = [h('span', isNamed ? item('Person', 'spokenByCharacter') : {}, facts)]
  for (const note of notes) children.push(h('span', {className: [note.type]}, [noteOf(note)]))
  const parted = children.flatMap((child, index): Content[] =>
    index === 0 ? [child] : [{type: 'text', value: ', '}, child]
  )
  return h('figcaption', {}, parted)
}

function noteOf(note: BcastLiteral): Content {
  return note.type === 'when' ? time(note.value, note.date, {itemProp: ['dateCreated']}) : words(note.value)
}
