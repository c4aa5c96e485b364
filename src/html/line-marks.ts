import type {KnownLine} from './known-lines.js'
import type {PageMetadata} from './metadata.js'
import {readMoment} from './moments.js'
import type {Page, PageNode} from './page.js'
import {isSpace} from './tags.js'
import type {PageText} from './text.js'

const headings = ['h2', 'h3', 'h4', 'h5', 'h6']

/** Notes where the lines stand that the mark-up tells what they are, while the text is written. */
export class LineMarks {
  readonly lines: KnownLine[] = []
  private readonly page: Page
  private readonly metadata: PageMetadata
  private readonly headline: PageNode | undefined
  private readonly written: PageText
  private readonly starts: number[] = []

  constructor(page: Page, metadata: PageMetadata, headline: PageNode | undefined, written: PageText) {
    this.page = page
    this.metadata = metadata
    this.headline = headline
    this.written = written
  }

  enter(node: PageNode): void {
    if (this.isTelling(node)) this.starts.push(this.written.text.length)
  }

  leave(node: PageNode): void {
    if (!this.isTelling(node)) return
    const {text} = this.written
    let from = this.starts.pop() ?? 0
    let to = text.length
    while (from < to && isSpace(text.charCodeAt(from))) from++
    while (from < to && isSpace(text.charCodeAt(to - 1))) to--
    if (from === to) return
    if (node === this.headline) this.lines.push({type: 'headline', from, to})
    else if (node.name === 'time') this.addDate(node, from, to)
    else this.lines.push({type: 'heading', from, to})
  }

  private isTelling(node: PageNode): boolean {
    return node === this.headline || node.name === 'time' || headings.includes(node.name)
  }

  /** A date of the page, and not one that the article speaks of. */
  private addDate(node: PageNode, from: number, to: number): void {
    const {publishedAt, updatedAt} = this.metadata
    const date = readMoment(this.page.attribute(node, 'datetime') ?? '', undefined)
    if (date === undefined) return
    if (isSame(date, publishedAt)) this.lines.push({type: 'timestamp', kind: 'published', date, from, to})
    else if (isSame(date, updatedAt)) this.lines.push({type: 'timestamp', kind: 'updated', date, from, to})
  }
}

/** Whether two dates are one moment, or one day where one of them is no more exact. */
function isSame(left: string, right: string | undefined): boolean {
  if (right === undefined) return false
  if (left.length <= dayLength || right.length <= dayLength)
    return left.slice(0, dayLength) === right.slice(0, dayLength)
  return Date.parse(left) === Date.parse(right)
}

const dayLength = 10
