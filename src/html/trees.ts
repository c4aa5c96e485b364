import type {Nodes} from 'hast'
import {find, html} from 'property-information'

/** A tree of parse5, with or without places. */
export interface Parse5Node {
  nodeName: string
  [field: string]: unknown
}

/** A node of domhandler, as htmlparser2 and cheerio make them. */
export interface DomhandlerNode {
  type: string
  next: object | null
  [field: string]: unknown
}

/** A document or an element of a browser, or of a package that does as browsers do. */
export interface DomNode {
  nodeType: number
  childNodes: ArrayLike<object>
}

/** A tree that `bcast/html` reads: hast, or one of parse5, of domhandler, of a DOM. */
export type PageTree = Nodes | Parse5Node | DomhandlerNode | DomNode

/** How the nodes of one kind of tree are asked. */
export interface TreeReader {
  /** Name of an element in small letters, `#text`, `#root`, or nothing where the node has no words. */
  name: (node: object) => string
  text: (node: object) => string
  children: (node: object) => ArrayLike<object>
  attribute: (node: object, name: string) => string | undefined
  attributeNames: (node: object) => string[]
  /** Offset at which it starts, or −1. */
  from: (node: object) => number
  /** Offset at which it ends, or −1. */
  to: (node: object) => number
}

/**
 * Tell what kind of tree this is.
 *
 * @throws TypeError
 *   When it is none that can be read.
 */
export function readerOf(tree: PageTree): TreeReader {
  const node = tree as unknown as Fields | null | undefined
  if (typeof node === 'object' && node !== null) {
    // nodes of domhandler have the fields of a DOM too
    if (typeof node['type'] === 'string' && 'next' in node) return domhandlerReader
    if (typeof node['nodeType'] === 'number') return domReader
    if (typeof node['nodeName'] === 'string') return parse5Reader
    if (typeof node['type'] === 'string' && ('children' in node || 'value' in node)) return hastReader
  }
  throw new TypeError(
    'Expected a page as HTML, or as a tree of hast, parse5, domhandler or a DOM; of cheerio pass `$.root()[0]`'
  )
}

interface Fields {
  [field: string]: unknown
}

const none: readonly object[] = []

const fields = (node: object): Fields => node as Fields
const words = (value: unknown): string => (typeof value === 'string' ? value : '')
const list = (value: unknown): ArrayLike<object> => (Array.isArray(value) ? (value as object[]) : none)
const offset = (value: unknown): number => (typeof value === 'number' ? value : -1)

/** A field inside a field: the offset of a place. */
function placeOf(node: object, field: string, inner: string): unknown {
  const place = fields(node)[field]
  return typeof place === 'object' && place !== null ? (place as Fields)[inner] : undefined
}

const properties = new Map<string, string>()

function propertyOf(name: string): string {
  const known = properties.get(name)
  if (known !== undefined) return known
  const {property} = find(html, name)
  properties.set(name, property)
  return property
}

const hastReader: TreeReader = {
  name(node) {
    const {type, tagName} = fields(node)
    if (type === 'element') return words(tagName).toLowerCase()
    if (type === 'root') return '#root'
    return type === 'text' ? '#text' : ''
  },
  text: (node) => words(fields(node)['value']),
  children: (node) => list(fields(node)['children']),
  attribute(node, name) {
    const value = placeOf(node, 'properties', propertyOf(name))
    if (value === undefined || value === null || value === false) return undefined
    if (value === true) return ''
    if (Array.isArray(value)) return value.join(' ')
    return typeof value === 'string' || typeof value === 'number' ? `${value}` : undefined
  },
  attributeNames: (node) => Object.keys(fields(node)['properties'] ?? {}).map((name) => find(html, name).attribute),
  from: (node) => offset(pointOf(node, 'start')),
  to: (node) => offset(pointOf(node, 'end'))
}

function pointOf(node: object, end: 'start' | 'end'): unknown {
  const point = placeOf(node, 'position', end)
  return typeof point === 'object' && point !== null ? (point as Fields)['offset'] : undefined
}

const parse5Reader: TreeReader = {
  name(node) {
    const {nodeName} = fields(node)
    if (nodeName === '#text') return '#text'
    if (nodeName === '#document' || nodeName === '#document-fragment') return '#root'
    return words(nodeName).startsWith('#') ? '' : words(nodeName).toLowerCase()
  },
  text: (node) => words(fields(node)['value']),
  children: (node) => list(fields(node)['childNodes']),
  attribute: (node, name) => attributesOf(node).find((attribute) => attribute.name === name)?.value,
  attributeNames: (node) => attributesOf(node).map(({name}) => name),
  from: (node) => offset(placeOf(node, 'sourceCodeLocation', 'startOffset')),
  to: (node) => offset(placeOf(node, 'sourceCodeLocation', 'endOffset'))
}

function attributesOf(node: object): {name: string; value: string}[] {
  return (fields(node)['attrs'] as {name: string; value: string}[] | undefined) ?? []
}

const elementTypes = ['tag', 'script', 'style']

const domhandlerReader: TreeReader = {
  name(node) {
    const {type, name} = fields(node)
    if (elementTypes.includes(words(type))) return words(name).toLowerCase()
    if (type === 'root') return '#root'
    return type === 'text' ? '#text' : ''
  },
  text: (node) => words(fields(node)['data']),
  children: (node) => list(fields(node)['children']),
  attribute(node, name) {
    const value = placeOf(node, 'attribs', name)
    return typeof value === 'string' ? value : undefined
  },
  attributeNames: (node) => Object.keys(fields(node)['attribs'] ?? {}),
  // cheerio over parse5 keeps the places of parse5
  from: (node) => offset(fields(node)['startIndex'] ?? parse5Reader.from(node)),
  to(node) {
    const {endIndex} = fields(node)
    return typeof endIndex === 'number' ? endIndex + 1 : parse5Reader.to(node)
  }
}

const elementNode = 1
const textNode = 3
const documentNodes = [9, 11]

const domReader: TreeReader = {
  name(node) {
    const {nodeType, localName} = fields(node)
    if (nodeType === elementNode) return words(localName).toLowerCase()
    if (nodeType === textNode) return '#text'
    return documentNodes.includes(nodeType as number) ? '#root' : ''
  },
  text: (node) => words(fields(node)['nodeValue']),
  children: (node) => (node as DomNode).childNodes,
  attribute: (node, name) => (node as DomElement).getAttribute(name) ?? undefined,
  attributeNames: (node) => Array.from((node as DomElement).attributes, ({name}) => name),
  from: () => -1,
  to: () => -1
}

interface DomElement {
  attributes: ArrayLike<{name: string}>
  getAttribute: (name: string) => string | null
}
