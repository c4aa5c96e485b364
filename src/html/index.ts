/**
 * Read web pages: HTML, or a tree of it that somebody has.
 *
 * @module
 */

import type {Root} from 'hast'
import {parse as parseTree} from 'parse5'
import type {Plugin} from 'unified'
import type {Article} from '../ast.js'
import {createParser, type Message, type Options} from '../index.js'
import {validateArticle} from '../schema/validate.js'
import {dialects as builtIn} from '../dialects/index.js'
import {extract} from './extract.js'
import {addressOf, readHead, readMetadata, type PageMetadata} from './metadata.js'
import {readPage} from './page.js'
import {moveTree, PlaceMap} from './positions.js'
import {readText} from './read-text.js'
import {hostOf, siteOf} from './sites.js'
import {addToldHeadline} from './told-headline.js'
import type {PageTree, Parse5Node} from './trees.js'

export type {PageMetadata} from './metadata.js'
export type {DomhandlerNode, DomNode, PageTree, Parse5Node} from './trees.js'

/** Options of a parse of HTML. */
export interface HtmlOptions extends Options {
  /**
   * The HTML that the places of a tree point into: without it, what is made of a tree has no places.
   *
   * Where the page itself is passed as HTML, nothing need be said.
   */
  source?: string | undefined
  /** Address of the page, where the page itself does not tell it: its host tells the broadcaster. */
  url?: string | undefined
}

/**
 * Read the web page of a broadcast article.
 *
 * @param page
 *   HTML, or a tree that you have: hast, or one of parse5, domhandler or a DOM.
 * @param options
 *   Options.
 * @returns
 *   The tree. Its places point into the HTML, and each literal is the decoded text of its place.
 * @throws TypeError
 *   When the page is neither, or an option cannot be used.
 */
export function parseBroadcastHtml(page: string | PageTree, options: HtmlOptions = {}): Article {
  const {dialects = builtIn} = options
  // wrong options are refused before the page is looked at
  createParser({...options, dialects})
  const {read, head, site, metadata} = openPage(page, options)
  const found = extract(read, site, head, metadata)
  const {article, messages} = readText(found, site, metadata, options, dialects)
  const map = found.placed && read.source !== undefined ? new PlaceMap(read.source, found) : undefined
  moveTree(article, map)
  addToldHeadline(article, read, head, map)
  if (options.positions === false) moveTree(article, undefined)
  const isTitled = article.children.some(({type}) => type === 'headline')
  for (const message of messages) {
    if (!isTitled || message.ruleId !== 'missing-headline') options.onMessage?.(moveMessage(message, map))
  }
  return options.validate === false ? article : validateArticle(article)
}

/**
 * Read what a web page tells machines about its article, in JSON-LD, Open Graph, microdata and `meta`: also what has no
 * place in the tree.
 *
 * @param page
 *   HTML, or a tree that you have: hast, or one of parse5, domhandler or a DOM.
 * @param options
 *   Options; `timeZone`, `url` and `dialects` count.
 * @returns
 *   Metadata; what the page does not tell is absent.
 * @throws TypeError
 *   When the page is neither.
 */
export function readPageMetadata(page: string | PageTree, options: HtmlOptions = {}): PageMetadata {
  return openPage(page, options).metadata
}

/**
 * Plug-in that lets a `unified` processor turn hast into bcast.
 *
 * Places point into the file, where the tree was made of it. Messages go to the file; the options are those of
 * {@link parseBroadcastHtml}, but for `onMessage` and `source`.
 */
export const rehypeBroadcast: Plugin<[Omit<HtmlOptions, 'onMessage' | 'source'>?], Root, Article> = function (options) {
  return (tree, file) =>
    parseBroadcastHtml(tree, {
      ...options,
      source: String(file),
      onMessage({reason, place, ruleId, source}) {
        file.message(reason, {place, ruleId, source})
      }
    })
}

export default rehypeBroadcast

function openPage(page: string | PageTree, options: HtmlOptions) {
  const {source = typeof page === 'string' ? page : undefined, url, dialects = builtIn, timeZone} = options
  const read = readPage(typeof page === 'string' ? treeOf(page) : page, source)
  const head = readHead(read)
  const site = siteOf(hostOf(url) ?? hostOf(addressOf(read, head)), dialects)
  return {read, head, site, metadata: readMetadata(read, head, timeZone ?? site.timeZone)}
}

function moveMessage({ruleId, source, reason, place}: Message, map: PlaceMap | undefined): Message {
  if (place === undefined || map === undefined) return {ruleId, source, reason}
  return {ruleId, source, reason, place: map.position(place)}
}

/** The tree of parse5 itself: making hast of it takes as long again, and overflows the stack where elements nest deeply. */
function treeOf(html: string): PageTree {
  return parseTree(html, {sourceCodeLocationInfo: true}) as unknown as Parse5Node
}
