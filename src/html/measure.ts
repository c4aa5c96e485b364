import {isFurniture} from './furniture.js'
import {walk, type Page, type PageNode} from './page.js'
import {hasLines, isUnseen} from './rendering.js'
import {isSpace} from './tags.js'

/** What is known of an element's words. */
export interface Measure {
  /** Place in the order of the document, and that of the last node inside. */
  order: number
  last: number
  /** Letters, ideographs and syllables counted twice. */
  letters: number
  /** Letters inside links. */
  linked: number
  /** Letters in running words: blocks that are long enough and not made of links. */
  prose: number
  /** Lines that are not made of links. */
  lines: number
  /** Letters that belong to the element's own lines, not to blocks inside, and those of them in links. */
  own: number
  ownLinked: number
  /** Whether it is a quotation, or holds one. */
  quoting: boolean
  /** Whether it is not shown, or is page furniture. */
  out: boolean
}

/** Least letters of a block of running words. */
const leastProse = 40
/** Greatest share of letters in links. */
const mostLinked = 0.5

/**
 * Measure all elements and texts of a page that are shown, in one walk.
 *
 * @param page
 *   Page.
 * @param shown
 *   Elements to take for shown, whatever they say.
 */
export function measurePage(page: Page, shown: readonly PageNode[]): void {
  new Measurer(page, shown).run()
}

class Measurer {
  private readonly suspects: PageNode[] = []
  private readonly page: Page
  private readonly shown = new Set<PageNode>()
  private order = 0
  private links = 0

  constructor(page: Page, shown: readonly PageNode[]) {
    this.page = page
    for (const node of shown)
      for (let at: PageNode | undefined = node; at !== undefined; at = at.parent) this.shown.add(at)
  }

  run(): void {
    walk(
      this.page.root,
      (node) => this.enter(node),
      (node) => this.leave(node)
    )
    this.restore()
  }

  private enter(node: PageNode): boolean {
    if (node.name === '#text' && isBlank(node.value)) return false
    const order = this.order++
    const measure: Measure = {
      order,
      last: order,
      letters: 0,
      linked: 0,
      prose: 0,
      lines: 0,
      own: 0,
      ownLinked: 0,
      quoting: node.name === 'blockquote',
      out: false
    }
    node.measure = measure
    if (node.name === '#text') {
      measure.letters = measure.own = countLetters(node.value)
      if (this.links > 0) measure.linked = measure.ownLinked = measure.letters
      this.add(node, measure)
      return false
    }
    if (node.name === 'br') {
      if (node.parent?.measure !== undefined) node.parent.measure.lines++
      return false
    }
    if (node.parent !== undefined && !this.shown.has(node) && isUnseen(this.page, node)) {
      measure.out = true
      return false
    }
    if (node.name === 'a') this.links++
    return true
  }

  private leave(node: PageNode): void {
    const {measure} = node
    if (measure === undefined) return
    measure.last = this.order - 1
    if (node.name === 'a') this.links--
    if (hasLines(this.page, node) || node.parent === undefined) closeBlock(measure)
    if (node.parent !== undefined && isFurniture(this.page, node)) {
      measure.out = true
      this.suspects.push(node)
    } else this.add(node, measure)
  }

  private add(node: PageNode, measure: Measure): void {
    const parent = node.parent?.measure
    if (parent === undefined) return
    parent.letters += measure.letters
    parent.linked += measure.linked
    parent.prose += measure.prose
    parent.lines += measure.lines
    parent.own += measure.own
    parent.ownLinked += measure.ownLinked
    if (measure.quoting) parent.quoting = true
  }

  /** What is called furniture and holds more words outside links than all the rest is none. */
  private restore(): void {
    const root = this.page.root.measure
    if (root === undefined) return
    this.suspects.sort((left, right) => (left.measure?.order ?? 0) - (right.measure?.order ?? 0))
    for (const node of this.suspects) {
      const {measure} = node
      if (measure !== undefined && unlinked(measure) > unlinked(root)) this.takeBack(node, measure)
    }
  }

  private takeBack(node: PageNode, {letters, linked, prose, lines}: Measure): void {
    for (let at: PageNode | undefined = node; at !== undefined; at = at.parent) {
      const {measure} = at
      if (measure === undefined) return
      measure.out = false
      if (at === node) continue
      measure.letters += letters
      measure.linked += linked
      measure.prose += prose
      measure.lines += lines
    }
  }
}

function unlinked({letters, linked}: Measure): number {
  return letters - linked
}

/** The lines of a block end with it. */
function closeBlock(measure: Measure): void {
  if (measure.own > measure.ownLinked * 2) measure.lines++
  if (measure.own >= leastProse && measure.ownLinked < measure.own * mostLinked) measure.prose += measure.own
  measure.own = 0
  measure.ownLinked = 0
}

/** Whether a text is white space alone, which has no measure. */
export function isBlank(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!isSpace(text.charCodeAt(at))) return false
  return true
}

/** Letters of a text; ideographs and syllables count twice. */
export function countLetters(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (!isSpace(code)) count += code >= 0x1100 ? 2 : 1
  }
  return count
}
