import type {Article, BcastNode} from '../../src/ast.js'
import {dialects} from '../../src/dialects/index.js'
import {toHtml, toJsonLd, toMarkdown, toRecords, toTei, toWebVtt} from '../../src/export/index.js'
import {
  createParser,
  isArticle,
  locate,
  outline,
  quotes,
  rules,
  segments,
  speakers,
  textOf,
  type Message
} from '../../src/index.js'
import {assertJson, assertLaws} from './laws.js'
import type {Options} from './parse.js'

/** One way to read a text, compiled once. */
export interface Reading {
  name: string
  /** Reads a text and holds the tree, its messages and the helpers against what is promised; throws where they fail. */
  hold: (text: string) => Article
}

const choices: Record<string, Options> = {
  'the default call': {},
  unresolved: {resolve: false},
  'with a date': {publishedAt: '2024-03-04T05:10:00+09:00', timeZone: 'Asia/Seoul'},
  'without positions': {positions: false}
}

/** Every dialect by itself, and, as often as all of these together, the vote of all of them. */
export const readings: readonly Reading[] = [
  ...dialects.flatMap(({id}) => [reading(id, {dialect: id}), voted(dialects.findIndex((dialect) => dialect.id === id))])
]

function voted(index: number): Reading {
  const names = Object.keys(choices)
  const name = names[index % names.length] ?? ''
  return reading(name, choices[name] ?? {})
}

function reading(name: string, options: Options): Reading {
  const messages: Message[] = []
  const parse = createParser({...options, onMessage: (message) => void messages.push(message)})
  const hold = (text: string) => {
    messages.length = 0
    const article = parse(text)
    if (options.positions === false) assertJson(article)
    else assertLaws(article, text)
    for (const message of messages) assertMessage(message, text)
    assertHelpers(article)
    if (text.length % 8 === 0) assertExports(article)
    return article
  }
  return {name, hold}
}

function assertMessage({ruleId, reason, place}: Message, text: string): void {
  if (!Object.hasOwn(rules, ruleId) || typeof reason !== 'string') throw new Error(`no rule is called ${ruleId}`)
  if (place !== undefined && !(place.start.offset <= place.end.offset && place.end.offset <= text.length)) {
    throw new Error(`the message ${ruleId} stands outside the text`)
  }
}

/** Every format takes every tree; a share of them is enough, as some cost more than the parse. */
function assertExports(article: Article): void {
  for (const write of [toMarkdown, toHtml, toTei]) {
    if (typeof write(article) !== 'string') throw new Error(`${write.name} gives no string`)
  }
  if (toHtml(article).includes('<script')) throw new Error('a script stands in the HTML')
  JSON.stringify([toJsonLd(article), toRecords(article), toWebVtt(article)])
}

/** What the helpers tell agrees with the tree, and none of them throws. */
function assertHelpers(article: Article): void {
  if (!isArticle(article)) throw new Error('isArticle says no to what the parser made')
  if (!outline(article).startsWith(`article ${article.dialect}`)) throw new Error('the outline does not begin')
  if (typeof textOf(article) !== 'string') throw new Error('textOf gives no string')
  for (const person of speakers(article)) {
    if (!article.people.includes(person)) throw new Error('a speaker is not among the people')
  }
  for (const segment of segments(article)) if (segment.type !== 'segment') throw new Error('segments gives no segment')
  for (const {text, node} of quotes(article).slice(0, 2)) assertFound(article, text, node)
}

function assertFound(article: Article, words: string, node: BcastNode): void {
  const single = 'children' in node && node.children.filter((child) => child.type === 'speech').length === 1
  if (single && words.trim() !== '' && locate(article, words).match === 'none') {
    throw new Error(`locate does not find the quote ${JSON.stringify(words)}`)
  }
}
