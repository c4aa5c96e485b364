import type {Article, ArticleContent, Node, Position} from '../../src/ast.js'

/** A small article with a soundbite, page furniture, a surrogate pair and the marks of the printed trees. */
export const source = 'Ferry {7} Waits\r\n[Ada Moore / Pilot (Yesterday): We saw it.]\r\n\r\nPrint 🚢\n'

/** The tree of {@link source}, made by hand. */
export function ferry(): Article {
  const attribution = {
    type: 'attribution',
    position: between('Ada', 'Yesterday)'),
    children: [
      word(source, 'name', 'Ada Moore', {person: 'p1'}),
      word(source, 'title', 'Pilot'),
      word(source, 'when', 'Yesterday', {date: '2024-03-03'})
    ]
  }
  const quote = {
    type: 'quote',
    when: '2024-03-03',
    speaker: {title: 'Pilot', person: 'p1', name: 'Ada Moore'},
    position: between('[Ada', 'it.]'),
    children: [attribution, word(source, 'speech', 'We saw it.')]
  }
  const headline = word(source, 'headline', 'Ferry {7} Waits', {tags: ['Exclusive', 'Sea, Air']})
  const article = page(source, [headline, quote, word(source, 'boilerplate', 'Print')])
  const ada = {...person('p1', 'Ada Moore'), aliases: ['MOORE', 'Moore, Ada'], titles: ['Pilot']}
  return {...article, publishedAt: '2024-03-04T05:10:00+09:00', people: [ada]}
}

/** An article of some children that covers a text. */
export function page(text: string, children: object[]): Article {
  const position = range(text, 0, text.length)
  return {type: 'article', dialect: 'ytn-en', lang: 'en', people: [], position, children: children as ArticleContent[]}
}

/** A person without particulars. */
export function person(id: string, name: string): Article['people'][number] {
  return {id, name, aliases: [], titles: [], affiliations: [], roles: ['quoted']}
}

/** A literal where `value` stands first in the text. */
export function word(text: string, type: string, value: string, fields: object = {}): Node & {value: string} {
  const from = text.indexOf(value)
  return {type, value, ...fields, position: range(text, from, from + value.length)}
}

function between(first: string, last: string): Position {
  return range(source, source.indexOf(first), source.indexOf(last) + last.length)
}

/** Positions counted the slow and plain way, so that they can judge the fast one. */
export function range(text: string, from: number, to: number): Position {
  const [start, end] = [from, to].map((offset) => {
    const before = text.slice(0, offset).split(/\r\n|\r(?!\n)|\n/)
    return {line: before.length, column: (before.at(-1)?.length ?? 0) + 1, offset}
  })
  if (start === undefined || end === undefined) throw new Error('no range')
  return {start, end}
}

/** The child of an article at an index. */
export function at(article: Article, index: number): Node {
  const child = article.children[index]
  if (child === undefined) throw new Error(`no child ${index}`)
  return child
}

/** The position of a node that must have one. */
export function place(node: Node): Position {
  if (node.position === undefined) throw new Error('no position')
  return node.position
}

/** Cuts units of the source off a node's position, but not off its children's. */
export function shorten(node: Node, head: number, tail: number): void {
  const {start, end} = place(node)
  node.position = range(source, start.offset + head, end.offset - tail)
}
