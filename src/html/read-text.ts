import type {Article, BcastNode} from '../ast.js'
import type {Dialect} from '../dialect.js'
import {createParser, type Message, type Options} from '../index.js'
import type {Extract} from './extract.js'
import {keepLines} from './known-lines.js'
import type {PageMetadata} from './metadata.js'
import {tellPlainLines} from './plain-lines.js'
import type {Site} from './sites.js'

/** A tree with places in the text, and what was said about it. */
export interface Reading {
  article: Article
  messages: Message[]
}

/**
 * Read the text of a page with what is known of the page.
 *
 * @param found
 *   Text, and what its lines are.
 * @param site
 *   What is known of the site.
 * @param metadata
 *   What the page tells machines.
 * @param options
 *   Options of the caller.
 * @param dialects
 *   Dialects to choose from.
 * @returns
 *   Tree and messages.
 */
export function readText(
  found: Extract,
  site: Site,
  metadata: PageMetadata,
  options: Options,
  dialects: readonly Dialect[]
): Reading {
  const choice: Options = {...options, dialects: site.dialects ?? dialects}
  const known = options.publishedAt ?? metadata.publishedAt
  if (options.dialect === undefined && !isSpoken(metadata.lang, dialects))
    Object.assign(choice, {dialect: 'plain', publishedAt: known})
  let reading = run(found.text, choice)
  if (choice.dialect === undefined && !site.isOpen && site.dialects === undefined && !hasVoice(reading.article)) {
    Object.assign(choice, {dialect: 'plain', publishedAt: known})
    reading = run(found.text, choice)
  }
  const publishedAt = options.publishedAt ?? betterDate(reading.article.publishedAt, metadata.publishedAt)
  // “yesterday” is counted from it
  if (publishedAt !== reading.article.publishedAt) reading = run(found.text, {...choice, publishedAt})
  const {article} = reading
  const isPlain = article.dialect === 'plain'
  keepLines(article, found.text, isPlain ? found.lines : found.lines.filter(({type}) => type === 'headline'))
  if (isPlain) tellPlainLines(article, metadata.description)
  if (isPlain && metadata.lang !== undefined && tag.test(metadata.lang)) article.lang = metadata.lang
  return reading
}

const tag = /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i

function run(text: string, options: Options): Reading {
  const messages: Message[] = []
  const {dialect, dialects, publishedAt, timeZone, resolve} = options
  const parse = createParser({
    dialect,
    dialects,
    publishedAt,
    timeZone,
    resolve,
    validate: false,
    positions: true,
    onMessage: (message) => messages.push(message)
  })
  return {article: parse(text), messages}
}

/** Whether a dialect has the language that the page says it is in; nothing said, any may be. */
function isSpoken(lang: string | undefined, dialects: readonly Dialect[]): boolean {
  if (lang === undefined || !tag.test(lang)) return true
  const language = lang.slice(0, 2).toLowerCase()
  return dialects.some((dialect) => dialect.lang.startsWith(language))
}

const voices: readonly BcastNode['type'][] = ['segment', 'quote', 'clip', 'handoff', 'signOff', 'shot', 'story']

function hasVoice(article: Article): boolean {
  return article.children.some(({type}) => voices.includes(type))
}

/** What the page prints comes first, but where machines are told the same day more exactly. */
function betterDate(printed: string | undefined, told: string | undefined): string | undefined {
  if (printed === undefined) return told
  return told?.startsWith(printed) === true ? told : printed
}
