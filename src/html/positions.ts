import type {Article, Node, Parent, Point, Position} from '../ast.js'
import type {PageText} from './text.js'

/** Turns places in the text of a page into places in its HTML. */
export class PlaceMap {
  private readonly starts: number[]
  private readonly source: string
  private readonly from: readonly number[]
  private readonly to: readonly number[]

  constructor(source: string, {from, to}: PageText) {
    this.source = source
    this.starts = lineStarts(source)
    this.from = from
    this.to = to
  }

  /** Place in the HTML of what stands in a place of the text. */
  position({start, end}: Position): Position {
    const last = this.to[this.to.length - 1] ?? 0
    const from = this.from[start.offset] ?? last
    const to = end.offset > start.offset ? (this.to[end.offset - 1] ?? last) : from
    return this.stretch(from, to)
  }

  /** Place of the whole page. */
  whole(): Position {
    return this.stretch(0, this.source.length)
  }

  /** Place of a stretch of the HTML. */
  stretch(from: number, to: number): Position {
    return {start: this.point(from), end: this.point(to)}
  }

  private point(offset: number): Point {
    const {starts} = this
    let low = 0
    for (let high = starts.length; high - low > 1;) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    return {line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset}
  }
}

/** Offsets at which lines begin: behind LF, CR and CRLF. */
function lineStarts(source: string): number[] {
  const starts = [0]
  if (!source.includes('\r')) {
    for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
    return starts
  }
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (code > 0x0d) continue
    if (code === 0x0a || (code === 0x0d && source.charCodeAt(at + 1) !== 0x0a)) starts.push(at + 1)
  }
  return starts
}

/** Let the places of a tree point into the HTML; without a map take them away. */
export function moveTree(article: Article, map: PlaceMap | undefined): void {
  const open: Node[] = [article]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (map === undefined) delete node.position
    else if (node.position !== undefined) node.position = map.position(node.position)
    if ('children' in node) for (const child of (node as Parent).children) open.push(child)
  }
  if (map !== undefined && article.position !== undefined) article.position = map.whole()
}
