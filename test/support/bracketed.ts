import type {Article, Node, Parent, Person} from '../../src/ast.js'

const RULE = '\n---\n'
const HIDDEN = new Set(['type', 'value', 'children', 'position', 'data', 'people'])
const BARE = /^[\p{L}\p{N}_.:+@/-]+$/u
const UNCLEAR = /^\s|\s$|[",|\\\p{Cc}\u2028\u2029]/u

/**
 * Prints a tree as its source with brackets in it: `{type(fields):` … `}` around the text of every node.
 *
 * The body keeps the lines of the source; `{`, `}` and `\` of the source get a `\` before them. A header names the
 * article and its people and ends with a line `---`.
 *
 * @param article tree with positions
 * @param source text that was parsed
 * @returns the text of a `.tree` file, without messages
 * @throws Error for a node without a position
 */
export function bracketed(article: Article, source: string): string {
  const out: string[] = []
  let cursor = 0
  for (const child of article.children) print(child)
  copy(source.length)
  return header(article) + RULE + out.join('')

  function print(node: Node): void {
    if (node.position === undefined) throw new Error(`${node.type} has no position: a tree is printed from its source`)
    copy(node.position.start.offset)
    const fields = fieldsOf(node).join(' ')
    out.push('{', node.type, fields === '' ? '' : `(${fields})`, ':')
    if (isParent(node)) for (const child of node.children) print(child)
    copy(node.position.end.offset)
    out.push('}')
  }

  function copy(to: number): void {
    out.push(source.slice(cursor, to).replace(/[{}\\]/g, '\\$&'))
    cursor = Math.max(cursor, to)
  }
}

/**
 * Takes the mark-up out of a bracketed tree again.
 *
 * @param tree what {@link bracketed} printed
 * @returns the source
 * @throws Error where the mark-up is broken
 */
export function unbracketed(tree: string): string {
  const rule = tree.indexOf(RULE)
  if (rule < 0) throw new Error('no line --- after the header')
  const out: string[] = []
  let depth = 0
  for (let at = rule + RULE.length; at < tree.length; at++) {
    const char = tree.charAt(at)
    if (char === '\\') out.push(tree.charAt(++at))
    else if (char === '{') {
      depth++
      at = endOfOpening(tree, at)
    } else if (char !== '}') out.push(char)
    else if (--depth < 0) throw new Error(`a } too many at ${at}`)
  }
  if (depth > 0) throw new Error(`${depth} nodes are not closed`)
  return out.join('')
}

/** Place of the colon that ends `{type(fields):`; quoted values may hold any mark. */
function endOfOpening(tree: string, from: number): number {
  const opening = /\{[A-Z]+(?:\((?:[^")]|"(?:[^"\\]|\\.)*")*\))?:/iy
  opening.lastIndex = from
  if (!opening.test(tree)) throw new Error(`no node opens at ${from}: ${tree.slice(from, from + 40)}`)
  return opening.lastIndex - 1
}

function header(article: Article): string {
  return [['article', ...fieldsOf(article)].join(' '), ...article.people.map(personLine)].join('\n')
}

function personLine({id, name, aliases, titles, affiliations, roles}: Person): string {
  const lists = Object.entries({aliases, titles, affiliations, roles}).filter(([, list]) => list.length > 0)
  const parts = lists.map(([key, list]) => ` | ${key}: ${list.map(clear).join(', ')}`)
  return `${id} ${clear(name)}${parts.join('')}`
}

/** Fields of a node as `key=value`, sorted by key, so that the order in which a parser writes them does not matter. */
function fieldsOf(node: Node): string[] {
  const keys = Object.keys(node).filter((key) => !HIDDEN.has(key))
  return keys.sort().flatMap((key) => printField(key, (node as unknown as Record<string, unknown>)[key]))
}

/** A nested object prints its name under its own key and its person as `person`; the rest gets dotted keys. */
function printField(key: string, value: unknown): string[] {
  if (Array.isArray(value)) return value.length === 0 ? [] : [`${key}=${value.map(printValue).join(',')}`]
  if (typeof value !== 'object' || value === null) return [`${key}=${printValue(value)}`]
  const inner = new Map(Object.entries(value))
  const rest = [...inner.keys()].filter((name) => name !== 'name' && name !== 'person').sort()
  return [
    ...(inner.has('name') ? printField(key, inner.get('name')) : []),
    ...(inner.has('person') ? printField('person', inner.get('person')) : []),
    ...rest.flatMap((name) => printField(`${key}.${name}`, inner.get(name)))
  ]
}

function printValue(value: unknown): string {
  return typeof value === 'string' && BARE.test(value) ? value : String(JSON.stringify(value))
}

/** A value of the header, quoted where it could be taken for a part of the line. */
function clear(value: string): string {
  return value === '' || UNCLEAR.test(value) ? JSON.stringify(value) : value
}

function isParent(node: Node): node is Parent {
  return 'children' in node
}
