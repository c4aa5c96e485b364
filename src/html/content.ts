import {wordsOf} from './furniture.js'
import type {Measure} from './measure.js'
import {walk, type Page, type PageNode} from './page.js'

/** Least share of the page's running words in an element that says that it is the article. */
const leastOfMarked = 0.25
const leastOfScope = 0.5
/** Share of the running words of an element from which on one child stands for all of it. */
const mostOfScope = 0.85
const mostOfLines = 0.3

/** Words of a class behind the body that belong to the article. */
const tail = new Set(
  'copyright copyrights source reporter reporters byline journalist journalists author authors writer credit credits'.split(
    ' '
  )
)

/**
 * Find the element that holds the words of the article, where nobody told: what is marked as body of an article; else
 * the innermost element that holds nearly all running words.
 *
 * @param page
 *   Page.
 * @returns
 *   Element, or the root where no words run.
 */
export function findBody(page: Page): PageNode {
  const total = page.root.measure?.prose ?? 0
  if (total === 0) return page.root
  const best = {body: page.root, scope: page.root}
  let bodyProse = total * leastOfMarked
  let scopeProse = total * leastOfScope
  walk(page.root, (node) => {
    const {measure} = node
    if (measure === undefined || measure.out || measure.prose === 0) return false
    if (measure.prose > bodyProse && isMarkedBody(page, node)) {
      best.body = node
      bodyProse = measure.prose
    } else if (measure.prose > scopeProse && isScope(page, node)) {
      best.scope = node
      scopeProse = measure.prose
    }
    return true
  })
  return best.body === page.root ? narrow(best.scope) : best.body
}

function isMarkedBody(page: Page, node: PageNode): boolean {
  const property = page.attribute(node, 'itemprop')
  return property !== undefined && property.toLowerCase().split(/\s+/).includes('articlebody')
}

function isScope(page: Page, node: PageNode): boolean {
  return node.name === 'article' || node.name === 'main' || page.attribute(node, 'role') === 'main'
}

function narrow(scope: PageNode): PageNode {
  for (let node = scope; ;) {
    const whole = node.measure
    const child = node.children.find(
      ({measure}) => whole !== undefined && measure !== undefined && isMost(measure, whole)
    )
    if (child === undefined || child.name === 'p') return node
    node = child
  }
}

/** Whether an element holds what its parent holds: nearly all running words, and no few of the lines. */
function isMost({out, prose, lines}: Measure, whole: Measure): boolean {
  return !out && prose >= whole.prose * mostOfScope && lines > 1 && lines >= whole.lines * mostOfLines
}

/** The last of the elements behind the body that still belong to the article: who wrote it, whose it is. */
export function findEnd(page: Page, body: PageNode): PageNode {
  let end = body
  const siblings = body.parent?.children ?? []
  for (let at = siblings.indexOf(body) + 1; at < siblings.length; at++) {
    const node = siblings[at]
    if (node === undefined || node.measure?.out === true) continue
    const names = wordsOf(`${page.attribute(node, 'class') ?? ''} ${page.attribute(node, 'id') ?? ''}`)
    if (names.some((name) => tail.has(name))) end = node
  }
  return end
}

/** Whether a block is made of links; a paragraph may be a link but for its full stop. */
export function isLinks(node: PageNode, {own, letters, linked}: Measure): boolean {
  return own === 0 && letters > 0 && linked >= letters * (node.name === 'p' ? 1 : 0.8)
}

/** Least share of a page's running words in an article that stands inside the article. */
const leastOfInner = 0.2

/** Whether an `article` inside the article leads to another page. */
export function isTeaser(node: PageNode, {prose, linked}: Measure, total: number): boolean {
  return node.name === 'article' && linked > 0 && prose < total * leastOfInner
}
