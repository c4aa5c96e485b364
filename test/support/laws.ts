import type {Article, Literal, Node, Parent, Person, Point} from '../../src/ast.js'

/**
 * Holds a tree against the laws of the syntax tree: it is JSON; every letter and digit of the source has one home; a
 * literal is its source; children lie inside their parents, in order; points agree with their offsets; people are
 * numbered in the order of appearance, and every reference to one is answered.
 *
 * @param article tree with positions
 * @param source text that was parsed
 * @throws Error that names the law, the node and its place
 */
export function assertLaws(article: Article, source: string): void {
  assertJson(article)
  new Walk(article, source).run()
}

/**
 * Holds a tree against the first of the laws alone, for trees without positions.
 *
 * @param article any tree
 * @throws Error where the tree is not what JSON makes of it
 */
export function assertJson(article: Article): void {
  const difference = differs(article, JSON.parse(JSON.stringify(article)))
  if (difference !== undefined) throw new Error(`JSON law: article${difference} does not survive JSON`)
}

/** Path of the first place where two values differ, or undefined. */
function differs(left: unknown, right: unknown): string | undefined {
  if (left === right) return undefined
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return ''
  if (Array.isArray(left) !== Array.isArray(right)) return ''
  const keys = Object.keys(left)
  for (const key of keys) {
    const there = Object.hasOwn(right, key)
    const inner = there ? differs(get(left, key), get(right, key)) : ''
    if (inner !== undefined) return `.${key}${inner}`
  }
  return keys.length === Object.keys(right).length ? undefined : ''
}

function get(object: object, key: string): unknown {
  return (object as Record<string, unknown>)[key]
}

/** One pass over a tree, in the order of the text. */
class Walk {
  private readonly lines: number[]
  private readonly trail: number[] = []
  private readonly unmet: Set<string>
  private readonly ids: Set<string>
  private readonly named = new Set<string>()
  /** End of the last literal. */
  private covered = 0
  /** Number of the latest person that a name literal brought in. */
  private latest = 0

  constructor(
    private readonly article: Article,
    private readonly source: string
  ) {
    this.lines = lineStarts(source)
    this.ids = new Set(article.people.map((person) => person.id))
    this.unmet = new Set(this.ids)
  }

  run(): void {
    // a surname in two stories may be that of two people
    const apart = this.article.children.some(({type}) => type === 'story')
    assertPeople(this.article.people, apart)
    this.visit(this.article, 0, this.source.length)
    this.assertGap(this.article, this.source.length)
    for (const id of this.unmet) throw new Error(`people law: nothing in the tree refers to ${id}`)
  }

  /** Checks a node that must lie between two offsets, and gives its end. */
  private visit(node: Node, from: number, to: number): number {
    if (node.position === undefined) return this.fail(node, 'position law: no position')
    const {start, end} = node.position
    this.assertPoint(node, start)
    this.assertPoint(node, end)
    if (start.offset > end.offset) this.fail(node, 'order law: ends before it starts')
    if (start.offset < from) this.fail(node, 'order law: starts before its parent or inside the node before it')
    if (end.offset > to) this.fail(node, 'order law: ends after its parent')
    this.assertFields(node)
    if (isLiteral(node)) this.assertLiteral(node, start.offset, end.offset)
    else if (isParent(node)) this.visitChildren(node, start.offset, end.offset)
    else this.fail(node, 'shape law: neither a value nor children')
    return end.offset
  }

  private visitChildren(parent: Parent, from: number, to: number): void {
    let cursor = from
    let index = 0
    for (const child of parent.children) {
      this.trail.push(index++)
      cursor = this.visit(child, cursor, to)
      this.trail.pop()
    }
  }

  private assertLiteral(node: Literal, from: number, to: number): void {
    if (isParent(node)) this.fail(node, 'shape law: both a value and children')
    const slice = this.source.slice(from, to)
    if (slice !== node.value) {
      this.fail(node, `source law: ${JSON.stringify(node.value)} stands as ${JSON.stringify(slice)}`)
    }
    this.assertGap(node, from)
    if (splitsCharacter(this.source, from) || splitsCharacter(this.source, to)) {
      this.fail(node, 'home law: a surrogate pair is cut in two')
    }
    this.covered = to
  }

  /** No letter or digit stands between the last literal and `to`. */
  private assertGap(node: Node, to: number): void {
    const {source} = this
    for (let at = this.covered; at < to; at++) {
      const code = source.codePointAt(at) ?? 0
      if (isWord(code)) this.fail(node, `home law: ${JSON.stringify(this.excerpt(at))} at ${at} is in no literal`)
      if (code > 0xffff) at++
    }
  }

  private assertPoint(node: Node, point: Point): void {
    const start = this.lines[point.line - 1]
    const next = this.lines[point.line] ?? Infinity
    const {offset, column} = point
    const right = start !== undefined && offset === start + column - 1 && offset >= start && offset < next
    if (!right || offset > this.source.length) {
      this.fail(node, `point law: ${point.line}:${column} is not the place of offset ${offset}`)
    }
  }

  private assertFields(node: Node): void {
    for (const key of Object.keys(node)) {
      if (key === 'data') this.fail(node, 'data law: data belongs to users')
      if (key === 'children' || key === 'position' || key === 'people') continue
      const value = get(node, key)
      if (key === 'person') this.meet(node, value)
      else if (typeof value === 'object' && value !== null && 'person' in value) this.meet(node, value.person)
    }
  }

  /** A reference to a person; the first names of people come in the order of their numbers. */
  private meet(node: Node, id: unknown): void {
    if (typeof id !== 'string' || !this.ids.has(id)) return this.fail(node, `people law: nobody is ${String(id)}`)
    this.unmet.delete(id)
    if (node.type !== 'name' || this.named.has(id)) return
    this.named.add(id)
    const number = Number(id.slice(1))
    if (number < this.latest) this.fail(node, `people law: ${id} is named for the first time after p${this.latest}`)
    this.latest = number
  }

  private excerpt(at: number): string {
    return this.source.slice(at, at + 24)
  }

  private fail(node: Node, reason: string): never {
    const path = this.trail.map((index) => `.children[${index}]`).join('')
    const {start, end} = node.position ?? {}
    throw new Error(`${reason} (${node.type} at article${path}, offsets ${start?.offset}–${end?.offset})`)
  }
}

function assertPeople(people: Person[], apart: boolean): void {
  const names = new Set<string>()
  people.forEach((person, index) => {
    if (person.id !== `p${index + 1}`) throw new Error(`people law: ${person.id} stands in the place of p${index + 1}`)
    if (names.has(person.name) && !apart)
      throw new Error(`people law: two people are called ${JSON.stringify(person.name)}`)
    names.add(person.name)
    const spellings = new Set([person.name, ...person.aliases])
    if (spellings.size !== person.aliases.length + 1) throw new Error(`people law: ${person.id} has one spelling twice`)
  })
}

/** Offsets at which lines start: after LF, CR and CRLF, and nowhere else. */
function lineStarts(source: string): number[] {
  const starts = [0]
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (code === 10 || (code === 13 && source.charCodeAt(at + 1) !== 10)) starts.push(at + 1)
  }
  return starts
}

function splitsCharacter(source: string, at: number): boolean {
  return (
    at > 0 && isBetween(source.charCodeAt(at), 0xdc00, 0xdfff) && isBetween(source.charCodeAt(at - 1), 0xd800, 0xdbff)
  )
}

function isBetween(code: number, from: number, to: number): boolean {
  return code >= from && code <= to
}

// A property lookup per character would be most of the time: each code point is asked once and remembered.
const words = new Uint8Array(0x110000)

function isWord(code: number): boolean {
  let known = words[code]
  if (known === 0) words[code] = known = /[\p{L}\p{N}]/u.test(String.fromCodePoint(code)) ? 1 : 2
  return known === 1
}

function isLiteral(node: Node): node is Literal {
  return 'value' in node
}

function isParent(node: Node): node is Parent {
  return 'children' in node
}
