import type {Article} from './ast.js'
import {assemble} from './assemble/assemble.js'
import {originalPlace, restore} from './assemble/restore.js'
import {checkClock, checkOptions, describe} from './check-options.js'
import {circleError, mergeDialect, type Dialect} from './dialect.js'
import {languageOf} from './languages/index.js'
import {send} from './messages.js'
import type {Options} from './options.js'
import {indexDialects, type CueIndex} from './recognise/cues.js'
import {detect, electorateOf, type Electorate} from './recognise/detect.js'
import {slotWords} from './recognise/words.js'
import {resolve} from './resolve/resolve.js'
import {Scanner} from './templates/scan.js'
import {compose, type Composed} from './text/composition.js'
import {closeUp} from './text/double-spacing.js'
import {readLines} from './text/lines.js'
import {LineMarks} from './text/marks.js'

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
  const creation: Creation = {compiled, fixed, options, spare: undefined}
  return function parse(text) {
    if (typeof text !== 'string')
      throw new TypeError(
        `Expected the text of an article as a string, not ${describe(text)}; decode bytes first, for example with \`new TextDecoder().decode(bytes)\``
      )
    const composed = compose(text)
    const article = composed === undefined ? readArticle(text, creation) : readParted(text, composed, creation)
    check?.(article)
    return article
  }
}

/** What a parser was created with. */
interface Creation {
  compiled: Compiled
  /** The dialect, where the options name one. */
  fixed: Dialect | undefined
  options: Options
  /** A table to work in, which costs more to make than to read a line; `undefined` while a text is read. */
  spare: LineMarks | undefined
}

/** The flow: lines, votes, the tree as printed, what follows from it. */
function readArticle(text: string, creation: Creation): Article {
  const {compiled, fixed, options} = creation
  // a parser that is called from within itself makes another table
  const lineMarks = creation.spare ?? new LineMarks()
  creation.spare = undefined
  const scanner = new Scanner(text, readLines(text), lineMarks)
  const dialect = fixed ?? recogniseDialect(scanner, compiled, options)
  const language = languageOf(dialect.lang)
  scanner.words = slotWords([language])
  if (dialect.habits?.wrapped === true) closeUp(scanner.lines, text)
  const {article, continued, leading, dated} = assemble(scanner, {
    dialect,
    index: compiled.indexOf(dialect),
    language,
    timeZone: options.timeZone ?? dialect.timeZone,
    positions: options.positions !== false,
    report: options.onMessage
  })
  creation.spare = lineMarks
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
  return article
}

/** Read a text whose letters stand apart from their marks as if they did not; places are those of the text. */
function readParted(text: string, composed: Composed, creation: Creation): Article {
  const {options} = creation
  const {onMessage} = options
  const inner: Options = {...options, positions: true}
  if (onMessage !== undefined)
    inner.onMessage = (message) =>
      onMessage(message.place === undefined ? message : {...message, place: originalPlace(message.place, composed)})
  const article = readArticle(composed.text, {...creation, options: inner})
  restore(article, text, composed, options.positions !== false)
  return article
}

/** Templates of a list of dialects, compiled when they are first needed. */
interface Compiled {
  dialects: readonly Dialect[]
  /** What votes on the dialect of a text. */
  electorate: () => Electorate
  indexOf: (dialect: Dialect) => CueIndex
}

/** Compiled lists, so that two parsers of the same dialects share the work. */
const compiledLists = new WeakMap<readonly Dialect[], Compiled>()

function compiledFor(dialects: readonly Dialect[]): Compiled {
  const kept = compiledLists.get(dialects)
  if (kept !== undefined) return kept
  const whole = dialects.map((dialect) => withBase(dialect, dialects))
  const indexes = new Map<Dialect, CueIndex>()
  let electorate: Electorate | undefined
  const compiled: Compiled = {
    dialects: whole,
    electorate: () => (electorate ??= electorateOf(whole)),
    indexOf(dialect) {
      const index = indexes.get(dialect) ?? indexDialects([dialect])
      indexes.set(dialect, index)
      return index
    }
  }
  // wrong templates are refused now, not at the first article
  compiled.electorate()
  compiledLists.set(dialects, compiled)
  return compiled
}

function withBase(dialect: Dialect, known: readonly Dialect[], above: readonly Dialect[] = []): Dialect {
  checkClock(dialect)
  if (dialect.extends === undefined) return dialect
  if (above.includes(dialect)) throw circleError(above)
  const base =
    typeof dialect.extends === 'string'
      ? findDialect(dialect.extends, known, `\`extends\` of ${dialect.id}`)
      : dialect.extends
  return mergeDialect(withBase(base, known, [...above, dialect]), dialect)
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

function recogniseDialect(scanner: Scanner, compiled: Compiled, options: Options): Dialect {
  const {dialect, next, margin} = detect(scanner, compiled.electorate())
  if (dialect === undefined) {
    send(options.onMessage, 'unknown-dialect', undefined)
    return plain
  }
  if (next !== undefined && margin < closeMargin && !(dialect.generic === true && margin === 0)) {
    send(options.onMessage, 'close-vote', undefined, `${dialect.id}, ${next.id}`)
  }
  return dialect
}

function hasHeadline(article: Article): boolean {
  return article.children.some((child) => child.type === 'headline' || child.type === 'story')
}
