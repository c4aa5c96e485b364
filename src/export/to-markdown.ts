import {toMarkdown as serialize} from 'mdast-util-to-markdown'
import type {Article} from '../ast.js'
import {toMdast} from './to-mdast.js'

/**
 * Turn an article into Markdown (CommonMark).
 *
 * What the article says cannot become mark-up: characters that would are escaped.
 *
 * @param article
 *   The tree.
 * @returns
 *   Markdown that ends in LF; empty where the article has no words.
 */
export function toMarkdown(article: Article): string {
  return serialize(toMdast(article), {bullet: '-', emphasis: '*', strong: '*', resourceLink: true})
}
