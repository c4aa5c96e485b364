/**
 * `bcast/core`: the same parser without zod and without any dependency.
 *
 * @packageDocumentation
 */
import type {Article} from './ast.js'
import type {Dialect} from './dialect.js'
import {dialects} from './dialects/index.js'
import type {Options} from './options.js'
import {compileParser, type Parser} from './parse.js'

export type * from './ast.js'
export {defineDialect, type Attested, type Dialect, type Habits, type Patterns, type Template} from './dialect.js'
export {isArticle} from './is-article.js'
export {rules, type Message, type Report, type RuleId} from './messages.js'
export type {Options} from './options.js'
export type {Parser} from './parse.js'

/**
 * Read the text of a broadcast article, without checking the tree.
 *
 * @param text
 *   The text, as a scraper delivers it.
 * @param options
 *   Options.
 * @returns
 *   The tree. Every string yields one.
 * @throws TypeError
 *   When the text is no string, or an option cannot be used.
 */
export function parseBroadcastArticle(text: string, options: Options = {}): Article {
  return compileParser(options, dialects)(text)
}

/**
 * Create a parser of the dialects that you name, and of no others: a bundler leaves the others out.
 *
 * @param options
 *   Options; `dialects` is required here.
 * @returns
 *   A function from text to tree.
 * @throws TypeError
 *   When `dialects` is missing, or an option cannot be used.
 */
export function createParser(options: Options & {dialects: readonly Dialect[]}): Parser {
  if (!Array.isArray((options as Options | undefined)?.dialects)) {
    throw new TypeError(
      "Expected `dialects`: import {ytnEn} from 'bcast/dialects' and pass {dialects: [ytnEn]}, or use createParser() of 'bcast', which knows all"
    )
  }
  return compileParser(options, options.dialects)
}
