import type {Head, PageMetadata} from './metadata.js'
import {countLetters} from './measure.js'
import {walk, type Page, type PageNode} from './page.js'

const headings = ['h1', 'h2', 'h3', 'h4']

/** How well a heading agrees with what the page tells machines. */
const agreement = {equal: 3, part: 2, none: 0} as const

/**
 * Find the element that prints the headline: the heading that says what the page tells machines, else the first `h1`
 * that stands before the body.
 *
 * @param page
 *   Page.
 * @param known
 *   Headlines as the page tells them to machines, best first.
 * @param body
 *   Element with the words of the article.
 * @returns
 *   Element, or `undefined` where no heading is the headline.
 */
export function findHeadline(page: Page, known: readonly string[], body: PageNode): PageNode | undefined {
  const wanted = known.map(lettersOf).filter((letters) => letters !== '')
  let best: PageNode | undefined
  let bestScore = 0
  const end = body.measure?.last ?? Infinity
  walk(page.root, (node) => {
    const {measure} = node
    if (measure === undefined || measure.out || measure.order > end) return false
    if (!isHeading(page, node)) return true
    const letters = lettersOf(textOf(node))
    const score = letters === '' ? 0 : scoreOf(letters, wanted) + bonusOf(node, body)
    if (score > bestScore || (score === near && bestScore === near)) {
      best = node
      bestScore = score
    }
    return false
  })
  return best === undefined ? undefined : innermost(best, wanted)
}

/** Headlines as the page tells them to machines. */
export function knownHeadlines(metadata: PageMetadata, head: Head, page: Page): string[] {
  const open = head.metas.get('og:title')
  const title = open === undefined ? undefined : page.attribute(open, 'content')
  return [metadata.headline, title, head.title].flatMap((text) => (text === undefined ? [] : [text, ...shorter(text)]))
}

/** What stands between a headline and the name of the site. */
const separators = [' | ', ' - ', ' – ', ' — ', ' :: ', ' < ', '|']

/** A title without the names behind it. */
function shorter(title: string): string[] {
  return separators
    .map((separator) => title.lastIndexOf(separator))
    .flatMap((at) => (at > 0 ? [title.slice(0, at)] : []))
}

function isHeading(page: Page, node: PageNode): boolean {
  return headings.includes(node.name) || page.attribute(node, 'itemprop') === 'headline'
}

function scoreOf(letters: string, wanted: readonly string[]): number {
  if (wanted.includes(letters)) return agreement.equal
  if (countLetters(letters) >= leastPart && wanted.some((text) => text.includes(letters) || letters.includes(text)))
    return agreement.part
  return agreement.none
}

/** A first heading is likelier than others; of those that nothing tells, the last one beside the body is better than none. */
function bonusOf(node: PageNode, body: PageNode): number {
  if (node.name === 'h1') return first
  if ((node.measure?.order ?? 0) > (body.measure?.order ?? 0)) return 0
  let around: PageNode | undefined = body
  for (let level = 0; level < nearLevels; level++) around = around?.parent ?? around
  for (let at: PageNode | undefined = node; at !== undefined; at = at.parent) if (at === around) return near
  return 0
}

const first = 0.5
const near = 0.1
const nearLevels = 2

/** A word may stand in any title. */
const leastPart = 8

/** A heading may hold more than the headline: its topic before it, a label for readers of screens. */
function innermost(heading: PageNode, wanted: readonly string[]): PageNode {
  if (wanted.includes(lettersOf(textOf(heading)))) return heading
  let found = heading
  walk(heading, (node) => {
    if (node.measure?.out === true) return false
    if (found === heading && wanted.includes(lettersOf(textOf(node)))) found = node
    return found === heading
  })
  return found
}

/** The words of an element that are shown. */
function textOf(root: PageNode): string {
  let text = ''
  walk(root, (node) => {
    text += node.name === 'br' ? ' ' : node.value
    return node.measure?.out !== true
  })
  return text
}

/** Letters and digits alone, in small letters. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
