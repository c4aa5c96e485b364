import type {BlockContent, List, ListItem, Paragraph as MdastParagraph, PhrasingContent, Root, RootContent} from 'mdast'
import type {Article, BcastLiteral, BcastNode, Quote, Segment, Summary} from '../ast.js'
import {gapBetween} from '../query/index.js'
import {flow, type Block} from './flow.js'
import {clean, headOf, keyedOf, lineOf, literalsIn} from './words.js'

/**
 * Turn an article into Markdown's syntax tree.
 *
 * The headline is a heading, each voice has a line with its name, soundbites are block quotes, notes of the script are
 * emphasised. Page furniture (`boilerplate`) is left out. Words stand in text nodes only: no link, image or HTML is made
 * of them.
 *
 * @param article
 *   The tree.
 * @returns
 *   Tree of Markdown, as deep as a block quote and no deeper, without positions.
 */
export function toMdast(article: Article): Root {
  const root: Root = {type: 'root', children: []}
  let rank: 1 | 2 = 1
  for (const step of flow(article.children)) {
    const {kind, node} = step
    if (node.type === 'story') rank = kind === 'enter' ? 2 : 1
    if (kind === 'enter' && node.type === 'segment') add(root, voiceLine(node))
    if (kind === 'block') for (const made of blockOf(node, rank)) add(root, made)
  }
  return root
}

function add(root: Root, node: RootContent | undefined): void {
  if (node !== undefined) root.children.push(node)
}

function blockOf(node: Block, rank: 1 | 2): RootContent[] {
  switch (node.type) {
    case 'boilerplate':
    case 'break':
    case 'label':
      return []
    case 'headline':
      return filled([words(node.value)]).map((children) => ({type: 'heading', depth: rank, children}))
    case 'heading':
      return filled([words(node.value)]).map((children) => ({type: 'heading', depth: rank === 1 ? 2 : 3, children}))
    case 'programme':
    case 'subheadline':
    case 'caption':
    case 'direction':
      return paragraphs([noted(node.value)])
    case 'summary':
      return [listOf(node)]
    case 'quote':
      return [{type: 'blockquote', children: quoteOf(node)}]
    case 'credit':
    case 'cast':
    case 'field':
    case 'contact':
      return paragraphs(keyed(node.children))
    case 'byline':
      return paragraphs([words(node.children.map(({value}) => clean(value)).join(' '))])
    default:
      return paragraphs(running('children' in node ? node.children : [node]))
  }
}

/** A paragraph, or nothing where no words are. */
function paragraphs(children: readonly (PhrasingContent | undefined)[]): MdastParagraph[] {
  return filled(children).map((content) => ({type: 'paragraph', children: content}))
}

function filled(children: readonly (PhrasingContent | undefined)[]): PhrasingContent[][] {
  const content = children.filter((child) => child !== undefined)
  return content.length === 0 ? [] : [content]
}

function words(text: string): PhrasingContent | undefined {
  const value = clean(text)
  return value === '' ? undefined : {type: 'text', value}
}

function noted(text: string): PhrasingContent | undefined {
  const inner = words(text)
  return inner && {type: 'emphasis', children: [inner]}
}

function strong(text: string): PhrasingContent | undefined {
  const inner = words(text)
  return inner && {type: 'strong', children: [inner]}
}

function voiceLine(segment: Segment): MdastParagraph | undefined {
  return paragraphs(headWords(segment))[0]
}

/** `**Ada Moore**, Pilot, Yesterday` */
function headWords(voice: Segment | Quote): (PhrasingContent | undefined)[] {
  const {name, notes} = headOf(voice)
  const rest = notes.map(({value}) => clean(value)).join(', ')
  return [strong(name), name === '' || rest === '' ? words(rest) : {type: 'text', value: `, ${rest}`}]
}

function quoteOf(quote: Quote): BlockContent[] {
  const spoken = quote.children.filter(({type}) => type !== 'attribution')
  return [...paragraphs(headWords(quote)), ...paragraphs(running(spoken))]
}

function listOf({children}: Summary): List {
  const items = children.map(({value}): ListItem => ({
    type: 'listItem',
    checked: null,
    spread: false,
    children: paragraphs([words(value)])
  }))
  return {type: 'list', ordered: false, start: null, spread: false, children: items}
}

/** A name of something and what is said of it: `**Filmmaker**: Gil Ro-un`. */
function keyed(literals: readonly BcastLiteral[]): (PhrasingContent | undefined)[] {
  const keyed = keyedOf(literals)
  if (keyed === undefined) return [words(lineOf(literals))]
  const {key, mark, entries} = keyed
  const said = entries.map((entry) => entry.map(({value}) => clean(value)).join(', '))
  return [strong(key.value), {type: 'text', value: `: ${said.join(mark)}`}]
}

/** Running words, with notes of the script emphasised and printed breaks kept. */
function running(nodes: readonly BcastNode[]): PhrasingContent[] {
  const content: PhrasingContent[] = []
  let before: BcastLiteral | undefined
  for (const node of nodes.flatMap(literalsIn)) {
    const made = node.type === 'break' ? undefined : isNote(node) ? noted(node.value) : words(node.value)
    if (made === undefined) continue
    const last = content.at(-1)
    const gap = before === undefined ? '' : gapBetween(before, node)
    if (last?.type === 'text' && made.type === 'text') last.value += gap + made.value
    else content.push(...parted(gap, made, last))
    before = node
  }
  return content
}

/** A blank stands in a text node: at the edge of an emphasis it would undo it. */
function parted(gap: string, made: PhrasingContent, last: PhrasingContent | undefined): PhrasingContent[] {
  if (gap === '') return [made]
  if (made.type === 'text') return [{type: 'text', value: gap + made.value}]
  if (last?.type !== 'text') return [{type: 'text', value: gap}, made]
  last.value += gap
  return [made]
}

function isNote({type}: BcastLiteral): boolean {
  return type === 'direction' || type === 'interjection' || type === 'timecode'
}
