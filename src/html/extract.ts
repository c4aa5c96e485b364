import {findBody, findEnd, isLinks, isTeaser} from './content.js'
import {findHeadline, knownHeadlines} from './headline.js'
import type {KnownLine} from './known-lines.js'
import {LineMarks} from './line-marks.js'
import {isBlank, measurePage} from './measure.js'
import type {Head, PageMetadata} from './metadata.js'
import type {Page, PageNode} from './page.js'
import {hasLines} from './rendering.js'
import {matches, select} from './selectors.js'
import type {Site} from './sites.js'
import {TextWriter, type PageText} from './text.js'

/** The words of an article, taken out of its page. */
export interface Extract extends PageText {
  /** Lines that the mark-up tells what they are. */
  lines: KnownLine[]
}

/** The parts of a page that hold its article. */
interface Parts {
  headline: PageNode | undefined
  dates: PageNode[]
  body: PageNode[]
  /** What holds all of them. */
  root: PageNode
  /** Where the article begins, and where it ends. */
  first: number
  last: number
}

/**
 * Take the words of the article out of a page.
 *
 * @param page
 *   Page.
 * @param site
 *   What is known of its site.
 * @param head
 *   What was collected of the page.
 * @param metadata
 *   What the page tells machines.
 * @returns
 *   Text with places.
 */
export function extract(page: Page, site: Site, head: Head, metadata: PageMetadata): Extract {
  const selected = select(page, site.selectors.body)
  measurePage(page, selected)
  const parts = findParts(page, site, selected, knownHeadlines(metadata, head, page))
  const writer = new TextWriter(page)
  const marks = new LineMarks(page, metadata, parts.headline, writer.written)
  writer.write(parts.root, {
    isLeftOut: leaveOut(page, site, parts),
    onEnter: (node) => marks.enter(node),
    onLeave: (node) => marks.leave(node)
  })
  return {...writer.written, lines: marks.lines}
}

function findParts(page: Page, {selectors}: Site, selected: PageNode[], known: readonly string[]): Parts {
  const body = selected.length > 0 ? selected : [findBody(page)]
  const end = body[body.length - 1] ?? page.root
  const headline = select(page, selectors.headline)[0] ?? findHeadline(page, known, end)
  const last = selected.length > 0 ? lastOf(end) : lastOf(findEnd(page, end))
  const dates = select(page, selectors.date).filter((date) => firstOf(date) < last)
  const starts = [...body, ...dates, ...listOf(headline)]
  const scope = scopeOf(starts.reduce(commonParent))
  return {
    headline,
    dates,
    body,
    last,
    root: scope ?? starts.reduce(commonParent),
    first: Math.min(...[...starts, ...listOf(scope)].map(firstOf))
  }
}

/** The `article` around all parts, which begins with it. */
function scopeOf(parts: PageNode): PageNode | undefined {
  let at: PageNode | undefined = parts
  while (at !== undefined && at.name !== 'article') at = at.parent
  return at
}

const firstOf = (node: PageNode): number => node.measure?.order ?? 0
const lastOf = (node: PageNode): number => node.measure?.last ?? Infinity
const listOf = (node: PageNode | undefined): PageNode[] => (node === undefined ? [] : [node])

/** What does not belong to the article: before its start, behind its end, furniture, lists of links. */
function leaveOut(page: Page, {selectors}: Site, parts: Parts): (node: PageNode) => boolean {
  const kept = new Set<PageNode>()
  for (const part of [...parts.body, ...parts.dates, ...listOf(parts.headline)]) {
    for (let node: PageNode | undefined = part; node !== undefined && !kept.has(node); node = node.parent)
      kept.add(node)
  }
  const total = page.root.measure?.prose ?? 0
  const heading = headingAround(parts.headline)
  return (node) => {
    const {measure} = node
    if (kept.has(node) || (node.name === '#text' && isBlank(node.value))) return false
    // a heading may hold more than the headline
    if (isBeside(node, heading, parts.headline)) return true
    if (measure === undefined || measure.out || measure.last < parts.first || measure.order > parts.last) return true
    if (selectors.furniture.some((furniture) => matches(page, node, furniture))) return true
    if (isTeaser(node, measure, total)) return true
    return isLinks(node, measure) && hasLines(page, node)
  }
}

/** The heading that a headline is a part of. */
function headingAround(headline: PageNode | undefined): PageNode | undefined {
  let at = headline?.parent
  while (at !== undefined && !headings.includes(at.name)) at = at.parent
  return at
}

const headings = ['h1', 'h2', 'h3', 'h4']

/** Whether a node is of the heading and not of the headline in it. */
function isBeside(node: PageNode, heading: PageNode | undefined, headline: PageNode | undefined): boolean {
  if (heading === undefined || headline === undefined) return false
  return isWithin(node, heading) && !isWithin(node, headline)
}

function isWithin(node: PageNode, outer: PageNode): boolean {
  return firstOf(node) >= firstOf(outer) && lastOf(node) <= lastOf(outer)
}

function commonParent(left: PageNode, right: PageNode): PageNode {
  const above = new Set<PageNode>()
  for (let node: PageNode | undefined = left; node !== undefined; node = node.parent) above.add(node)
  for (let node: PageNode | undefined = right; node !== undefined; node = node.parent) if (above.has(node)) return node
  return right
}
