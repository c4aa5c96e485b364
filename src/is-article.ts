import type {Article} from './ast.js'
import {content} from './content.js'

/**
 * The fields beside `type`, `value` and `children`: a field is a string unless it says otherwise after a colon.
 *
 * `field?` may be absent, `:speaker` has the fields of that row, `*` is an array. Strings are smaller than objects.
 */
const fields: Readonly<Record<string, string>> = {
  node: 'type position?:position data?:object',
  position: 'start:point end:point',
  point: 'line:number column:number offset:number',
  speaker: 'name? title? affiliation? person? anonymous?:boolean',
  person: 'id name aliases:string* titles:string* affiliations:string* roles:string*',
  rights: 'holder? year? prohibits:string*',
  article: 'dialect lang publishedAt? people:person*',
  headline: 'tags:string*',
  timestamp: 'kind date?',
  bullet: 'number? level?:number',
  credit: 'job',
  cast: 'role',
  field: 'key',
  contact: 'channel',
  notice: 'kind rights?:rights',
  segment: 'role speaker?:speaker delivery?',
  clip: 'medium title?',
  shot: 'number?:number',
  quote: 'speaker?:speaker when? delivery?',
  handoff: 'reporter?:speaker',
  signOff: 'reporter?:speaker broadcaster? location?',
  direction: 'kind?',
  timecode: 'seconds:number',
  name: 'person',
  when: 'date?',
  deliveryMark: 'delivery'
}

type Loose = Readonly<Record<string, unknown>>
type Rows = ReadonlyMap<string, readonly Field[]>

interface Field {
  readonly key: string
  readonly optional: boolean
  /** What `typeof` says, or the name of a row. */
  readonly kind: string
  readonly isArray: boolean
}

/**
 * Tells whether a value, say from `JSON.parse`, is a broadcast article.
 *
 * It asks for the node types and where they may stand, for the fields and their JavaScript types, and that no node
 * stands in two places. It does not ask for the words of an enumeration, for dates or for unknown fields, as
 * `articleSchema` of `bcast/schema` does, nor for the order of positions, as `validateArticle` does. No depth
 * overflows it.
 *
 * @param value Anything.
 * @returns Whether it is an {@link Article}.
 */
export function isArticle(value: unknown): value is Article {
  if (!isRecord(value) || value['type'] !== 'article') return false
  const rows = readRows()
  const nodes = [value]
  const seen = new Set<unknown>()
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    if (seen.has(node) || !isNode(rows, node)) return false
    seen.add(node)
    for (const child of childrenOf(node)) nodes.push(child)
  }
  return true
}

/** Checks a node whose type is known to be one, and the types of its children. */
function isNode(rows: Rows, node: Loose): boolean {
  const {type, value, children} = node
  const allowed = allowedIn(type)
  const isWhole = allowed
    ? Array.isArray(children) && children.every((child) => isRecord(child) && allowed.includes(child['type']))
    : typeof value === 'string'
  return isWhole && hasFields(rows, node, 'node') && hasFields(rows, node, type as string)
}

function childrenOf(node: Loose): Loose[] {
  return allowedIn(node['type']) ? (node['children'] as Loose[]) : []
}

function allowedIn(type: unknown): readonly unknown[] | undefined {
  return (content as Readonly<Record<string, readonly unknown[]>>)[type as string]
}

/** The rows are read anew for each article: they are few, and so nothing is kept between calls. */
function readRows(): Rows {
  return new Map(Object.entries(fields).map(([row, words]) => [row, words.split(' ').map(readField)]))
}

function readField(word: string): Field {
  const [name = '', kind = 'string'] = word.split(':')
  return {
    key: name.replace('?', ''),
    optional: name.endsWith('?'),
    kind: kind.replace('*', ''),
    isArray: kind.endsWith('*')
  }
}

/** Recurs into speakers, people and positions, as deep as the table is and no deeper. */
function hasFields(rows: Rows, record: Loose, row: string): boolean {
  return (rows.get(row) ?? []).every(({key, optional, kind, isArray}) => {
    if (!(key in record)) return optional
    const value = record[key]
    return isArray ? Array.isArray(value) && value.every((item) => isKind(rows, item, kind)) : isKind(rows, value, kind)
  })
}

function isKind(rows: Rows, value: unknown, kind: string): boolean {
  return rows.has(kind) ? isRecord(value) && hasFields(rows, value, kind) : typeof value === kind && value !== null
}

function isRecord(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
