import type {Article, ArticleContent, Headline, Node, Parent, Position, TimestampKind} from '../ast.js'
import {headlineOf} from '../assemble/literals.js'

/** A line of the text that the mark-up tells what it is. */
export type KnownLine = Range &
  ({type: 'headline' | 'heading'} | {type: 'timestamp'; kind: TimestampKind; date: string})

interface Range {
  /** Where it begins in the text. */
  from: number
  /** Where it ends. */
  to: number
}

/** Types that a line has where no template told what it is. */
const untold = ['paragraph', 'boilerplate', 'subheadline', 'programme', 'caption', 'bullet', 'headline']

/**
 * Let lines be what the mark-up tells, where their words did not tell.
 *
 * @param article
 *   Tree with places in the text.
 * @param text
 *   Text of the page.
 * @param lines
 *   Lines, in the order of the text.
 */
export function keepLines(article: Article, text: string, lines: readonly KnownLine[]): void {
  let at = 0
  for (const line of lines) {
    while (at < article.children.length && endOf(article.children[at]) <= line.from) at++
    const child = article.children[at]
    if (child === undefined) return
    const found = lineAt(child, line)
    if (found === undefined || !untold.includes(found.type) || found.type === line.type) continue
    if (line.type === 'headline') dropHeadline(article)
    const made = makeNode(text, line, found)
    article.children.splice(at, 1, ...around(child, found, made))
  }
}

const startOf = (node: Node | undefined): number => node?.position?.start.offset ?? -1
const endOf = (node: Node | undefined): number => node?.position?.end.offset ?? -1

/** The line of a block that a known line is: itself, its only words, one of its points or its first paragraph. */
function lineAt(block: ArticleContent, line: KnownLine): Node | undefined {
  const covers = (node: Node) =>
    line.type === 'timestamp'
      ? startOf(node) <= line.from && endOf(node) >= line.to && endOf(node) - startOf(node) <= longestDate
      : startOf(node) === line.from && endOf(node) === line.to
  if (block.type === 'summary') return block.children.find(covers)
  const [first] = 'children' in block ? block.children : []
  if (block.type === 'segment' && first !== undefined) return isBare(first) && covers(first) ? first : undefined
  return isBare(block) && covers(block) ? block : undefined
}

/** Longest line that is a date and no more, in UTF-16 units. */
const longestDate = 80

function isBare(node: Node): boolean {
  if (!('children' in node)) return true
  const {children} = node as Parent
  return node.type === 'paragraph' && children.length === 1 && children[0]?.type === 'text'
}

/** A page has one headline: what was taken for it before is furniture. */
function dropHeadline(article: Article): void {
  const at = article.children.findIndex(({type}) => type === 'headline')
  if (at < 0) return
  const {value, position} = article.children[at] as Headline
  article.children[at] = withPosition({type: 'boilerplate', value}, position)
}

function makeNode(text: string, line: KnownLine, {position}: Node): ArticleContent {
  const value = text.slice(position?.start.offset, position?.end.offset)
  if (line.type === 'heading') return withPosition({type: 'heading', value}, position)
  if (line.type === 'timestamp')
    return withPosition({type: 'timestamp', kind: line.kind, date: line.date, value}, position)
  const headline = headlineOf(text, line.from, line.to) as unknown as Headline
  headline.value = value
  return withPosition(headline, position)
}

function withPosition<T extends Node>(node: T, position: Position | undefined): T {
  if (position !== undefined) node.position = position
  return node
}

/** What stands in the place of a block when one of its lines is taken out: what was before it, the line, the rest. */
function around(block: ArticleContent, line: Node, made: ArticleContent): ArticleContent[] {
  if (block === line || !('children' in block)) return [made]
  const children = block.children as Node[]
  const place = children.indexOf(line)
  return [...part(block, children.slice(0, place)), made, ...part(block, children.slice(place + 1))]
}

function part(block: ArticleContent, children: Node[]): ArticleContent[] {
  const start = children[0]?.position?.start
  const end = children[children.length - 1]?.position?.end
  if (start === undefined || end === undefined) return []
  return [{...block, children, position: {start, end}} as ArticleContent]
}
