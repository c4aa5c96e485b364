import {decodeHTML} from 'entities/decode'
import {walk, type Page} from './page.js'

/** An object of JSON-LD. */
export interface LinkedObject {
  [key: string]: unknown
}

/** Ends of the types of schema.org that are articles, best first; recordings and pages after them. */
const types = ['NewsArticle', 'Article', 'BlogPosting', 'LiveBlogPosting', 'Report', 'VideoObject', 'WebPage']

/** What JSON-LD says about the article of a page: the first object of the best type. */
export function readLinkedData(page: Page): LinkedObject | undefined {
  const objects: LinkedObject[] = []
  walk(page.root, (node) => {
    if (node.name !== 'script') return true
    if (isLinkedData(page.attribute(node, 'type'))) {
      const text = node.children.map(({value}) => value).join('')
      collect(parse(text), objects)
    }
    return false
  })
  let best: LinkedObject | undefined
  for (const object of objects) if (rank(object) < rank(best)) best = object
  return best
}

function isLinkedData(type: string | undefined): boolean {
  return type !== undefined && type.trim().toLowerCase().startsWith('application/ld+json')
}

/** Pages leave raw line ends in strings, comments around, or nothing that can be read at all. */
function parse(text: string): unknown {
  text = text.replace('<![CDATA[', '').replace(']]>', '')
  const from = text.search(/[[{]/)
  const to = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']')) + 1
  if (from < 0 || to <= from) return undefined
  const json = text.slice(from, to)
  try {
    return JSON.parse(json)
  } catch {
    try {
      return JSON.parse(json.replace(/\p{Cc}/gu, ' '))
    } catch {
      return undefined
    }
  }
}

/** Objects at the top, in lists and in graphs. */
function collect(value: unknown, objects: LinkedObject[]): void {
  if (Array.isArray(value)) for (const item of value.slice(0, mostObjects)) collectOne(item, objects)
  else collectOne(value, objects)
}

const mostObjects = 50

function collectOne(value: unknown, objects: LinkedObject[]): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return
  const object = value as LinkedObject
  objects.push(object)
  const graph = object['@graph']
  if (Array.isArray(graph)) for (const item of graph.slice(0, mostObjects)) pushObject(item, objects)
  pushObject(object['mainEntity'], objects)
}

function pushObject(value: unknown, objects: LinkedObject[]): void {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) objects.push(value as LinkedObject)
}

function rank(object: LinkedObject | undefined): number {
  const type = object?.['@type']
  const named = (Array.isArray(type) ? type : [type]).filter((name) => typeof name === 'string')
  const places = named.map((name) => types.findIndex((end) => name.endsWith(end))).filter((place) => place >= 0)
  return places.length === 0 ? types.length : Math.min(...places)
}

/** A string of JSON-LD, with the character references that pages leave in it decoded. */
export function linkedText(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const text = decodeHTML(value).trim()
  return text === '' ? undefined : text
}

/** Names of people, however they are written: a string, an object with a name, a list of either. */
export function linkedNames(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value]
  return list
    .map((item: unknown) =>
      linkedText(typeof item === 'object' && item !== null ? (item as LinkedObject)['name'] : item)
    )
    .filter((name) => name !== undefined)
}
