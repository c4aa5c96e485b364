import type {Article} from './ast.js'
import {assemble} from './assemble/assemble.js'
import {checkClock, checkOptions, describe} from './check-options.js'
import {mergeDialect, type Dialect} from './dialect.js'
import {languageOf} from './languages/index.js'
import {send} from './messages.js'
import type {Options} from './options.js'
import {indexDialects, type CueIndex} from './recognise/cues.js'
import {vote} from './recognise/vote.js'
import {slotWords} from './recognise/words.js'
import {resolve} from './resolve/resolve.js'
import {Scanner} from './templates/scan.js'
import {readLines, type Lines} from './text/lines.js'

/** Reads the text of one article. */
export type Parser = (text: string) => Article

/** What reads a text that no dialect knows. */
const plain: Dialect = {id: 'plain', lang: 'und'}

/** Two dialects nearer than this share of the winner's score are worth a message. */
const closeMargin = 0.1

/**
 * Create a parser: options are checked, and templates compiled, once.
 *
 * @param options
 *   Options.
 * @param known
 *   The dialects to choose from where the options name none.
 * @param check
 *   Called with every finished tree.
 */
export function compileParser(
  options: Options,
  known: readonly Dialect[],
  check?: (article: Article) => unknown
): Parser {
  checkOptions(options)
  const dialects = options.dialects ?? known
  const fixed = chosenDialect(options.dialect, dialects)
  const compiled = compiledFor(fixed === undefined ? dialects : [fixed])
  return function parse(text) {
    if (typeof text !== 'string')
      throw new TypeError(
        `Expected the text of an article as a string, not ${describe(text)}; decode bytes first, for example with \`new TextDecoder().decode(bytes)\``
      )
    const lines = readLines(text)
    const dialect = fixed ?? recogniseDialect(text, lines, compiled, options)
    const language = languageOf(dialect.lang)
    const {article, continued, leading, dated} = assemble(new Scanner(text, lines, slotWords([language])), {
      dialect,
      index: compiled.indexOf(dialect),
      language,
      timeZone: options.timeZone ?? dialect.timeZone,
      positions: options.positions !== false,
      report: options.onMessage
    })
    resolve(article, {
      infer: options.resolve !== false,
      publishedAt: options.publishedAt,
      language,
      continued,
      leading,
      dated,
      report: options.onMessage
    })
    if (!hasHeadline(article)) send(options.onMessage, 'missing-headline', undefined)
    check?.(article)
    return article
  }
}

/** Templates of a list of dialects, compiled when they are first needed. */
interface Compiled {
  dialects: readonly Dialect[]
  /** One index of all, for the vote. */
  all: () => CueIndex
  indexOf: (dialect: Dialect) => CueIndex
}

/** Compiled lists, so that two parsers of the same dialects share the work. */
const compiledLists = new WeakMap<readonly Dialect[], Compiled>()

function compiledFor(dialects: readonly Dialect[]): Compiled {
  const kept = compiledLists.get(dialects)
  if (kept !== undefined) return kept
  const whole = dialects.map((dialect) => withBase(dialect, dialects))
  const indexes = new Map<Dialect, CueIndex>()
  let all: CueIndex | undefined
  const compiled: Compiled = {
    dialects: whole,
    all: () => (all ??= indexDialects(whole)),
    indexOf(dialect) {
      const index = indexes.get(dialect) ?? indexDialects([dialect])
      indexes.set(dialect, index)
      return index
    }
  }
  // wrong templates are refused now, not at the first article
  if (whole.length > 0) compiled.all()
  compiledLists.set(dialects, compiled)
  return compiled
}

function withBase(dialect: Dialect, known: readonly Dialect[], over: readonly Dialect[] = []): Dialect {
  checkClock(dialect)
  if (dialect.extends === undefined) return dialect
  if (over.includes(dialect))
    throw new RangeError(
      `\`extends\` of ${dialect.id} leads back to ${dialect.id}; let it name another dialect, or none`
    )
  const base =
    typeof dialect.extends === 'string'
      ? findDialect(dialect.extends, known, `\`extends\` of ${dialect.id}`)
      : dialect.extends
  return mergeDialect(withBase(base, known, [...over, dialect]), dialect)
}

function findDialect(id: string, known: readonly Dialect[], what: string): Dialect {
  const found = id === plain.id ? plain : known.find((dialect) => dialect.id === id)
  if (found !== undefined) return found
  const ids = known.map((dialect) => dialect.id).join(', ')
  throw new RangeError(
    `Unknown dialect ${JSON.stringify(id)} in ${what}; use one of ${ids}, or pass the dialect itself`
  )
}

/**
 * A dialect by its id, with the templates of those that it extends.
 *
 * @throws RangeError
 *   When none of the dialects has that id.
 */
export function wholeDialect(id: string, known: readonly Dialect[], what: string): Dialect {
  return withBase(findDialect(id, known, what), known)
}

function chosenDialect(dialect: string | Dialect | undefined, known: readonly Dialect[]): Dialect | undefined {
  if (dialect === undefined) return undefined
  return typeof dialect === 'string' ? wholeDialect(dialect, known, 'the option `dialect`') : withBase(dialect, known)
}

function recogniseDialect(text: string, lines: Lines, compiled: Compiled, options: Options): Dialect {
  const {dialects} = compiled
  const scanner = new Scanner(text, lines, slotWords([...new Set(dialects.map((dialect) => languageOf(dialect.lang)))]))
  const {winner, runnerUp, margin} = vote(scanner, compiled.all(), dialects)
  const dialect = dialects[winner]
  if (dialect === undefined) {
    send(options.onMessage, 'unknown-dialect', undefined)
    return plain
  }
  const next = dialects[runnerUp]
  if (next !== undefined && margin < closeMargin && !(dialect.generic === true && margin === 0)) {
    send(options.onMessage, 'close-vote', undefined, `${dialect.id}, ${next.id}`)
  }
  return dialect
}

function hasHeadline(article: Article): boolean {
  return article.children.some((child) => child.type === 'headline' || child.type === 'story')
}
