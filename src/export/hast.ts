import type {Element, ElementContent, Properties} from 'hast'
import type {BcastLiteral, BcastNode, Person} from '../ast.js'
import {gapBetween} from '../query/index.js'
import {clean} from './words.js'

/** Child of an element; what is absent is left out. */
export type Content = ElementContent | undefined

/** An element. */
export function h(tagName: string, properties: Properties, children: readonly Content[] = []): Element {
  return {type: 'element', tagName, properties, children: children.filter((child) => child !== undefined)}
}

/** Words, cleaned. */
export function words(text: string): Content {
  const value = clean(text)
  return value === '' ? undefined : {type: 'text', value}
}

/** An element around words; nothing where there are none. */
export function wordsIn(tagName: string, properties: Properties, text: string): Content {
  const inner = words(text)
  return inner && h(tagName, properties, [inner])
}

/** A fact for machines alone. */
export function meta(itemProp: string, content: string): Content {
  return h('meta', {itemProp: [itemProp], content: clean(content)})
}

/** A date as printed, with its normal form where HTML knows such a one. */
export function time(value: string, date: string | undefined, properties: Properties = {}): Content {
  if (date === undefined || date.includes('/') || date.startsWith('0000')) return wordsIn('span', {}, value)
  return wordsIn('time', {...properties, dateTime: clean(date)}, value)
}

/** Properties of an item of schema.org. */
export function item(type: string, itemProp?: string): Properties {
  const properties: Properties = {itemScope: true, itemType: [`https://schema.org/${type}`]}
  return itemProp === undefined ? properties : {itemProp: [itemProp], ...properties}
}

/** A person for machines alone. */
export function personIn(itemProp: string, {name, titles, aliases}: Person): Content {
  const facts = [meta('name', name), ...aliases.map((alias) => meta('alternateName', alias))]
  return h('span', item('Person', itemProp), [...facts, ...titles.map((title) => meta('jobTitle', title))])
}

/** Literals in one line, each as `made` makes it, with blanks where the text had some. */
export function line(nodes: readonly BcastLiteral[], made: (node: BcastLiteral) => Content): ElementContent[] {
  const content: ElementContent[] = []
  let before: BcastNode | undefined
  for (const node of nodes) {
    const inner = made(node)
    if (inner === undefined) continue
    if (before !== undefined && gapBetween(before, node) !== '') push(content, {type: 'text', value: ' '})
    push(content, inner)
    before = node
  }
  return content
}

/** Neighbours that are text become one node, as they are when HTML is read. */
function push(content: ElementContent[], node: ElementContent): void {
  const last = content.at(-1)
  if (last?.type === 'text' && node.type === 'text') last.value += node.value
  else content.push(node)
}
