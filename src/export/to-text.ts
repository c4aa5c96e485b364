import type {Article, BcastNode} from '../ast.js'
import type {Dialect} from '../dialect.js'
import {dialects as builtIn} from '../dialects/index.js'
import type {Options} from '../options.js'
import {compileParser, wholeDialect, type Parser} from '../parse.js'
import {blocksOf, keyOf, shapeOf, type Block} from './text/blocks.js'
import {compose, separatorOf} from './text/compose.js'
import {printOf, printsOf, Templates} from './text/prints.js'
import type {Print} from './text/styles.js'
import {everything, repaired, structure, type Problem} from './text/repair.js'
import {marked} from './text/starts.js'

/** What an article does not say of its text. */
export interface TextOptions {
  /** Dialects of your own, where one of them read the article; the built-in ones are known. */
  dialects?: readonly Dialect[]
}

/**
 * Turn an article back into text: a page of its dialect that, parsed again with the options of the first time, gives the
 * same tree but for positions.
 *
 * A tree keeps every letter of its text, and neither the marks around nor the lines between them: these are written as
 * the dialect's templates have them. The text is then parsed, and where the tree differs the next likely mark is taken,
 * some hundred times at most; so the tree that comes back is the same for the trees of the parser. For one that was made
 * or changed by hand there may be no such text: then the text is the nearest that was found.
 *
 * @param article
 *   The tree.
 * @param options
 *   What the article does not say.
 * @returns
 *   Text with LF as line end, ended by one; empty where the article has no words.
 * @throws RangeError
 *   When `article.dialect` is neither built in nor among the options' dialects.
 */
export function toText(article: Article, options: TextOptions = {}): string {
  const known = options.dialects === undefined ? builtIn : [...options.dialects, ...builtIn]
  const dialect = wholeDialect(article.dialect, known, 'the article')
  const page = pageOf(article, dialect)
  const readers = readersOf(article, dialect)
  const first = found(article, readers, page)
  if (!first.whole) return first.text
  const parse = compileParser({positions: false, resolve: false}, known)
  if (parse(first.text).dialect === article.dialect) return first.text
  // a dialect may be known by the marks of its voices, which others read as well
  const most = page.blocks.length > mostBlocks ? 0 : mostWays
  for (let way = 1; way < most; way++) {
    const budget = {units: fewTexts * first.text.length}
    const next = found(article, readers, {...page, choice: marked(page, page.choice, way), budget})
    if (next.whole && parse(next.text).dialect === article.dialect) return next.text
  }
  return first.text
}

/** UTF-16 units that are parsed to find a text: so many, and so many for each unit of the text. */
const leastUnits = 1_000_000
const perUnit = 20

/** Ways for all marks of voices that are tried where the text would be read in another dialect. */
const mostWays = 6

/** Texts that are tried for each of these ways. */
const fewTexts = 10

/** Blocks of an article that is long enough to be known by the marks of the first try or not at all. */
const mostBlocks = 1000

function pageOf(article: Article, dialect: Dialect): Page {
  const blocks = blocksOf(article)
  const templates = new Templates(dialect)
  const choice = {
    prints: blocks.map((block) => printOf(block, templates)),
    separators: blocks.map((block, index) => separatorOf(blocks[index - 1], block))
  }
  const ways = new Map<string, Print[]>()
  const waysOf = (number: number) => {
    const block = blocks[number]
    if (block === undefined) return []
    const key = keyOf(block)
    const known = ways.get(key) ?? printsOf(block, templates)
    ways.set(key, known)
    return known
  }
  const budget = {units: leastUnits + perUnit * compose(blocks, choice).length}
  return {blocks, waysOf, shapes: blocks.map(shapeOf), choice, owners: ownersOf(article, blocks), budget}
}

/** A text, and whether the whole tree comes back from it. */
interface Found {
  text: string
  whole: boolean
}

/** Parsers of the article's dialect: of what is printed, and of what follows from it. */
interface Readers {
  bare: Parser
  full: Parser
}

function readersOf({publishedAt}: Article, dialect: Dialect): Readers {
  const options: Options = {dialect, positions: false}
  return {
    bare: compileParser({...options, resolve: false}, [dialect]),
    full: compileParser(publishedAt === undefined ? options : {...options, publishedAt}, [dialect])
  }
}

/** First the nodes have to come back, then who speaks and when. */
function found(article: Article, {bare, full}: Readers, page: Page): Found {
  const {text, reached, choice} = repaired({...page, linesOf: structure, expected: structure(article), parse: bare})
  if (reached >= 0) return {text, whole: false}
  const expected = everything(article)
  if (everything(bare(text)).join('\n') === expected.join('\n')) return {text, whole: true}
  const second = repaired({...page, choice, linesOf: everything, expected, parse: full})
  return second.reached < 0 ? {text: second.text, whole: true} : {text, whole: false}
}

type Page = Pick<Problem, 'blocks' | 'waysOf' | 'shapes' | 'choice' | 'owners' | 'budget'>

/** Number of the block of each node, in the order of the text; a parent belongs to the first literal behind its start. */
function ownersOf(article: Article, blocks: readonly Block[]): number[] {
  const numbers = new Map<BcastNode, number>()
  blocks.forEach(({leaves}, number) => leaves.forEach((leaf) => numbers.set(leaf, number)))
  const owners: number[] = []
  let waiting = 0
  const stack: BcastNode[] = [article]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    waiting++
    const number = numbers.get(node)
    if (number !== undefined) for (; waiting > 0; waiting--) owners.push(number)
    if (!('children' in node)) continue
    for (let index = node.children.length - 1; index >= 0; index--) stack.push(node.children[index] as BcastNode)
  }
  return owners
}
