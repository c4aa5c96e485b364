/**
 * `bcast`: reads broadcast articles, checks its trees, and answers questions about them.
 *
 * @packageDocumentation
 */
import type {Article} from './ast.js'
import {checkOptions} from './check-options.js'
import {dialects} from './dialects/index.js'
import type {Options} from './options.js'
import {compileParser, type Parser} from './parse.js'
import {checkDialect} from './schema/dialect.js'
import {validateArticle} from './schema/validate.js'

export type * from './ast.js'
export {defineDialect, type Attested, type Dialect, type Habits, type Patterns, type Template} from './dialect.js'
export {isArticle} from './is-article.js'
export {rules, type Message, type Report, type RuleId} from './messages.js'
export type {Options} from './options.js'
export type {Parser} from './parse.js'
export {locate, outline, quotes, segments, speakers, textOf, type LocatedWords, type QuoteRow} from './query/index.js'
export {articleSchema, dialectSchema} from './schema/index.js'

/**
 * Read the text of a broadcast article.
 *
 * @param text
 *   The text, as a scraper delivers it.
 * @param options
 *   Options.
 * @returns
 *   The tree, checked against its schema unless the option `validate` is `false`. Every string yields one.
 * @throws TypeError
 *   When the text is no string, or an option cannot be used.
 */
export function parseBroadcastArticle(text: string, options: Options = {}): Article {
  return createParser(options)(text)
}

/**
 * Create a parser: options are checked, and templates compiled, once.
 *
 * @param options
 *   Options.
 * @returns
 *   A function from text to tree.
 * @throws TypeError
 *   When an option cannot be used.
 */
export function createParser(options: Options = {}): Parser {
  checkOptions(options)
  checkDialects(options)
  return compileParser(options, dialects, options.validate === false ? undefined : validateArticle)
}

/** Dialects of users are checked like any input; built-in ones are known to be right. */
function checkDialects(options: Options): void {
  for (const dialect of options.dialects ?? []) if (!dialects.includes(dialect)) checkDialect(dialect, '`dialects`')
  if (typeof options.dialect === 'object' && !dialects.includes(options.dialect))
    checkDialect(options.dialect, '`dialect`')
}
