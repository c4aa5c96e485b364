import {toHtml as serialize} from 'hast-util-to-html'
import type {Article} from '../ast.js'
import {toHast} from './to-hast.js'

/**
 * Turn an article into HTML: one `article` element, with microdata.
 *
 * What the article says cannot become mark-up, script or style: it is escaped.
 *
 * @param article
 *   The tree.
 * @returns
 *   A fragment of HTML; put it into the `body` of a page.
 */
export function toHtml(article: Article): string {
  return serialize(toHast(article), {closeSelfClosing: false, quote: '"'})
}
