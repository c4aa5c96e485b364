import type {Article, NodeType, Point, Position} from '../ast.js'
import {content, type ParentType} from '../content.js'
import {isSpace} from '../text/characters.js'
import {hasWord, trimEnd} from '../text/search.js'

/** A node as the builder makes it; the types of `ast.ts` are its public face. */
export interface Draft {
  type: NodeType
  value?: string
  children?: Draft[]
  position?: Position
  [field: string]: unknown
}

/** A node with children. */
export type DraftParent = Draft & {children: Draft[]}

/** What letters become that stand in a parent and that no reader took. */
const fillers: {readonly [type in NodeType]?: NodeType} = {
  attribution: 'text',
  label: 'role',
  handoff: 'text',
  signOff: 'text',
  paragraph: 'text',
  credit: 'text',
  byline: 'text',
  cast: 'text',
  field: 'value',
  contact: 'contactValue',
  quote: 'speech',
  summary: 'bullet',
  shot: 'text'
}

/**
 * The only maker of nodes, and the owner of the cursor.
 *
 * A literal is given an end and no start, a parent neither: they begin and end where the cursor stands. So nodes can
 * neither overlap nor leave a letter between them.
 */
export class Builder {
  /** Offset up to which everything has its node. */
  cursor = 0
  /** The innermost open node. */
  top: DraftParent
  /** The open nodes, outermost first. */
  readonly open: DraftParent[]
  private readonly text: string
  private readonly positions: boolean
  private readonly starts: readonly number[]
  private line = 0

  constructor(text: string, starts: readonly number[], positions: boolean, root: Article) {
    this.text = text
    this.starts = starts
    this.positions = positions
    this.top = root as unknown as DraftParent
    this.open = [this.top]
    if (positions) this.top.position = {start: this.point(0), end: this.point(0)}
  }

  /** Open a parent at the first character after the cursor that is no white space. */
  start(node: DraftParent): void {
    this.skipSpace()
    if (this.positions) node.position = {start: this.point(this.cursor), end: this.point(this.cursor)}
    this.top.children.push(node)
    this.open.push(node)
    this.top = node
  }

  /** The same of a parent without fields. */
  parent(type: NodeType): DraftParent {
    const node: DraftParent = {type, children: []}
    this.start(node)
    return node
  }

  /** Open again the last child of the innermost parent. */
  reopen(node: DraftParent): void {
    this.open.push(node)
    this.top = node
  }

  /** Close the innermost parent at the cursor. */
  end(): void {
    const node = this.open.pop()
    if (node?.position !== undefined) node.position.end = this.point(this.cursor)
    this.top = this.open[this.open.length - 1] ?? this.top
  }

  /** Add a literal that ends at `to`, white space around left out; nothing where there is nothing. */
  leaf(node: Draft, to: number): boolean {
    const end = trimEnd(this.text, this.cursor, to)
    if (end <= this.cursor) return false
    this.skipSpace()
    node = this.fitting(node)
    node.value = this.text.slice(this.cursor, end)
    if (this.positions) node.position = {start: this.point(this.cursor), end: this.point(end)}
    this.cursor = end
    this.top.children.push(node)
    return true
  }

  /** The same of a literal without fields; whose name it is follows later. */
  literal(type: NodeType, to: number): boolean {
    return this.leaf(type === 'name' ? {type, value: '', person: ''} : {type, value: ''}, to)
  }

  /** A dialect may put a slot where its node does not belong: then the words become what the parent has for words. */
  private fitting(node: Draft): Draft {
    const filler = fillers[this.top.type]
    if (filler === undefined) return node
    const allowed: readonly NodeType[] = content[this.top.type as ParentType]
    return allowed.includes(node.type) ? node : {type: filler, value: ''}
  }

  /** Step over white space and punctuation; letters on the way become a node all the same. */
  skip(to: number): void {
    if (to <= this.cursor) return
    if (hasWord(this.text, this.cursor, to)) this.fill(to)
    this.cursor = Math.max(this.cursor, to)
  }

  /** Give the letters before `to` a node of the kind that the open parent has for them. */
  private fill(to: number): void {
    const type = fillers[this.top.type]
    if (type === undefined) this.parent('paragraph')
    this.literal(type ?? 'text', to)
    if (type === undefined) this.end()
  }

  private skipSpace(): void {
    while (this.cursor < this.text.length && isSpace(this.text.charCodeAt(this.cursor))) this.cursor++
  }

  /** The place of an offset: near the one asked before, or it takes long; a message may look ahead of the cursor. */
  point(offset: number): Point {
    const {starts} = this
    while ((starts[this.line] ?? 0) > offset) this.line--
    while (this.line + 1 < starts.length && (starts[this.line + 1] ?? 0) <= offset) this.line++
    return {line: this.line + 1, column: offset - (starts[this.line] ?? 0) + 1, offset}
  }

  /** Close everything; the root covers the whole text. */
  finish(): void {
    this.skip(this.text.length)
    while (this.open.length > 1) this.end()
    const root = this.top
    if (root.position !== undefined) root.position.end = this.point(this.text.length)
  }
}
