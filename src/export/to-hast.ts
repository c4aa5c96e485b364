import type {Element, Root} from 'hast'
import type {Article, ArticleContent, Segment} from '../ast.js'
import {blockOf, type Rank} from './blocks-hast.js'
import {flow, partsOf, type Block, type Holder} from './flow.js'
import {h, item, meta, personIn, wordsIn, type Content} from './hast.js'
import {clean, headOf} from './words.js'

/** Holders inside of more holders than this are written beside them. */
const deepest = 8

/** An element that is being filled, and the rank that a heading has in it. */
interface Level {
  element: Element
  rank: Rank
}

/**
 * Turn an article into a tree of HTML: one `article` with a `header`, the broadcast and a `footer`, and microdata of
 * schema.org (`NewsArticle`, `Quotation`, `Person`).
 *
 * Each voice is a `section` with a heading, each soundbite a `figure` with a `blockquote`. Page furniture
 * (`boilerplate`) is left out. What the article says is in text nodes and `content`, `datetime`, `lang` and `data-*`
 * attributes; a link is made of nothing but a plain e-mail address, phone number or web address of a contact.
 *
 * @param article
 *   The tree.
 * @returns
 *   Tree of HTML, at most 16 elements deep whatever the depth of the article.
 */
export function toHast(article: Article): Root {
  const {front, body, back} = partsOf(article)
  const root = h('article', {lang: clean(article.lang), ...item('NewsArticle')}, [
    part('header', {}, filled(front, 1, facts(article))),
    part('div', {itemProp: ['articleBody']}, filled(body, 2)),
    part('footer', {}, filled(back, 2))
  ])
  return {type: 'root', children: [root]}
}

function facts(article: Article): Content[] {
  const known: Content[] = [meta('inLanguage', article.lang)]
  const dated = article.children.some((child) => isPublication(child))
  if (!dated && article.publishedAt !== undefined) known.push(meta('datePublished', article.publishedAt))
  for (const person of article.people) if (person.roles.includes('reporter')) known.push(personIn('author', person))
  return known
}

function isPublication(node: ArticleContent): boolean {
  return node.type === 'timestamp' && node.kind === 'published' && node.date !== undefined
}

function part(tagName: string, properties: Element['properties'], children: readonly Content[]): Content {
  return children.length === 0 ? undefined : h(tagName, properties, children)
}

/** Elements of blocks, those of holders nested up to a bound. */
function filled(nodes: readonly ArticleContent[], rank: Rank, before: readonly Content[] = []): Content[] {
  const top: Level = {element: h('div', {}, before), rank}
  const levels = [top]
  let depth = 0
  for (const step of flow(nodes)) {
    const level = levels.at(-1) ?? top
    if (step.kind === 'block') addBlock(level, step.node)
    else if (step.kind === 'enter') {
      const inner = enter(step.node, level.rank)
      level.element.children.push(inner.element)
      if (++depth <= deepest) levels.push(inner)
    } else if (depth-- <= deepest) levels.pop()
  }
  return top.element.children
}

function addBlock(level: Level, block: Block): void {
  const made = blockOf(block, level.rank)
  if (made !== undefined) level.element.children.push(made)
  if (block.type === 'headline') level.rank = next(level.rank)
}

function enter(holder: Holder, rank: Rank): Level {
  if (holder.type === 'segment') return voiceOf(holder, rank)
  const titled = holder.type === 'story' && holder.children.some(({type}) => type === 'headline')
  const element = h(titled ? 'section' : 'div', {className: [holder.type]})
  if (holder.type === 'clip') element.properties['dataMedium'] = holder.medium
  return {element, rank}
}

function voiceOf(segment: Segment, rank: Rank): Level {
  const {name, notes} = headOf(segment)
  const rest = notes.map(({value}) => clean(value)).join(', ')
  const properties = {className: ['segment'], dataRole: segment.role}
  if (name === '') return {element: h('div', properties), rank}
  const heading = h(`h${rank}`, {}, [
    wordsIn('b', {}, name),
    rest === '' ? undefined : {type: 'text', value: `, ${rest}`}
  ])
  return {element: h('section', properties, [heading]), rank: next(rank)}
}

function next(rank: Rank): Rank {
  return rank === 6 ? 6 : ((rank + 1) as Rank)
}
