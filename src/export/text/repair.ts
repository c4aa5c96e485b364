import type {Article, BcastNode} from '../../ast.js'
import type {Block} from './blocks.js'
import {compose, separators, type Choice} from './compose.js'
import {starts} from './starts.js'
import {glues, type Print} from './styles.js'

/** Most ways to print a block that are tried with each separator. */
const mostPairs = 12

/** What is no word of the text. */
const beside = ['position', 'data', 'children', 'people']

/** What follows from other nodes, and from options. */
const inferred = ['publishedAt', 'speaker', 'when', 'date', 'reporter', 'person', 'broadcaster', 'location']

/** A tree as lines: one for each node in the order of the text, then one for each person. */
export function everything(article: Article): string[] {
  return [...linesOf(article, new Set(beside)), ...article.people.map((person) => JSON.stringify(person))]
}

/** A tree as lines without what is inferred. */
export function structure(article: Article): string[] {
  return linesOf(article, new Set([...beside, ...inferred]))
}

function linesOf(article: Article, without: ReadonlySet<string>): string[] {
  const lines: string[] = []
  const stack: {node: BcastNode; depth: number}[] = [{node: article, depth: 0}]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const {node, depth} = next
    lines.push(`${depth} ${JSON.stringify(sorted(node, without))}`)
    if (!('children' in node)) continue
    for (let index = node.children.length - 1; index >= 0; index--) {
      stack.push({node: node.children[index] as BcastNode, depth: depth + 1})
    }
  }
  return lines
}

/** Fields of a node: in one order, as a tree that was stored may have another. */
function sorted(node: BcastNode, without: ReadonlySet<string>): [string, unknown][] {
  return Object.entries(node)
    .filter(([key, value]) => !without.has(key) && value !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
}

/** Number of the first line in which two trees differ; −1 where they do not. */
function firstDifference(expected: readonly string[], found: readonly string[]): number {
  const length = Math.max(expected.length, found.length)
  for (let line = 0; line < length; line++) if (expected[line] !== found[line]) return line
  return -1
}

/** What is looked for: the text whose tree is the one expected. */
export interface Problem {
  blocks: readonly Block[]
  /** Ways to print a block, likelier ones first. */
  waysOf: (block: number) => readonly Print[]
  /** What blocks that are printed alike have in common. */
  shapes: readonly string[]
  /** The choice to begin with. */
  choice: Choice
  /** How trees are compared. */
  linesOf: (article: Article) => string[]
  /** Lines of the tree. */
  expected: readonly string[]
  /** Number of the block of each line of `expected`. */
  owners: readonly number[]
  parse: (text: string) => Article
  budget: Budget
}

/** What is left to be tried. */
export interface Budget {
  /** UTF-16 units that may yet be parsed: time grows with the length of the article and no faster. */
  units: number
}

/** A choice, its text and its tree. */
export interface Attempt {
  choice: Choice
  text: string
  found: readonly string[]
  /** First line in which the tree differs, −1 where none does. */
  reached: number
}

/**
 * Finds the text: changes a choice at the first place in which the tree differs, as long as that leads further, or else
 * at a place whose words were read as something else, for what stands there may tell how the lines before it are read.
 */
export function repaired(problem: Problem): Attempt {
  let best = beginning(problem)
  for (let next: Attempt | undefined = best; next !== undefined;) {
    best = next
    next = best.reached < 0 ? undefined : (furtherThan(problem, best) ?? fullerThan(problem, best))
  }
  return best
}

/** The best to begin with: a page with blank lines between its parts or without, its voices marked in one way or another. */
function beginning(problem: Problem): Attempt {
  let best = attempt(problem, problem.choice)
  for (const start of starts(problem, problem.choice)) {
    if (best.reached < 0 || problem.budget.units <= 0) break
    const tried = attempt(problem, start)
    if (tried.reached < 0 || tried.reached > best.reached) best = tried
  }
  return best
}

function attempt({blocks, linesOf, expected, parse, budget}: Problem, choice: Choice): Attempt {
  const text = compose(blocks, choice)
  budget.units -= text.length
  const found = linesOf(parse(text))
  return {choice, text, found, reached: firstDifference(expected, found)}
}

/** An attempt that leads further than another; `undefined` where there is none. */
function furtherThan(problem: Problem, {choice, reached}: Attempt): Attempt | undefined {
  for (const next of changes(problem, choice, problem.owners[reached] ?? problem.blocks.length - 1)) {
    if (problem.budget.units <= 0) return undefined
    const tried = attempt(problem, next)
    if (tried.reached < 0 || tried.reached > reached) return tried
  }
  return undefined
}

/** An attempt that has more of the nodes than another, wherever they stand; `undefined` where there is none. */
function fullerThan(problem: Problem, best: Attempt): Attempt | undefined {
  const {expected, owners, waysOf} = problem
  const missing = missingIn(expected, best.found)
  for (const place of new Set(missing.map((line) => owners[line] ?? 0))) {
    for (const way of waysOf(place).slice(0, mostPairs).keys()) {
      if (problem.budget.units <= 0) return undefined
      const tried = attempt(problem, printed(problem, best.choice, place, way))
      if (tried.reached < 0) return tried
      if (tried.reached >= best.reached && missingIn(expected, tried.found).length < missing.length) return tried
    }
  }
  return undefined
}

/** Numbers of the lines that are not among others, whatever their depth and order. */
function missingIn(expected: readonly string[], found: readonly string[]): number[] {
  const counts = new Map<string, number>()
  for (const line of found) counts.set(withoutDepth(line), (counts.get(withoutDepth(line)) ?? 0) + 1)
  const missing: number[] = []
  expected.forEach((line, number) => {
    const count = counts.get(withoutDepth(line)) ?? 0
    if (count === 0) missing.push(number)
    else counts.set(withoutDepth(line), count - 1)
  })
  return missing
}

function withoutDepth(line: string): string {
  return line.slice(line.indexOf(' ') + 1)
}

/** Other choices for a block and its neighbours: one of them, then two for the block, then single marks. */
function* changes(problem: Problem, choice: Choice, block: number): Generator<Choice> {
  // the mark of a voice comes before the marks of what it says
  const marked = problem.blocks[block - 1]?.leaves.length === 0
  for (const place of marked ? [block - 1, block, block + 1, block - 2] : [block, block - 1, block + 1, block - 2]) {
    if (place < 0 || place >= problem.blocks.length) continue
    for (const [way, print] of problem.waysOf(place).entries()) {
      if (print !== choice.prints[place]) yield printed(problem, choice, place, way)
    }
    if (place > 0) for (const separator of separators) yield parted(problem, choice, place, separator)
  }
  for (const way of problem.waysOf(block).slice(0, mostPairs).keys()) {
    for (const separator of separators) yield printed(problem, parted(problem, choice, block, separator), block, way)
  }
  for (const place of [block, block - 1]) {
    const print = choice.prints[place]
    if (print === undefined) continue
    for (const next of otherMarks(print)) yield {...choice, prints: replaced(choice.prints, place, next)}
  }
}

function* otherMarks({gaps, inline}: Print): Generator<Print> {
  for (let gap = 0; gap < gaps.length; gap++) {
    const ends = gap === 0 || gap === gaps.length - 1
    for (const marks of glues) {
      // a word stands between two names only
      if (marks === gaps[gap] || (ends && marks === ' and ')) continue
      yield {gaps: replaced(gaps, gap, marks), inline}
    }
  }
}

/** A page has one way for all blocks of a shape, so those that follow change too; but quotation marks come and go. */
function printed({blocks, waysOf, shapes}: Problem, choice: Choice, place: number, way: number): Choice {
  const alone = blocks[place]?.node.type === 'paragraph'
  const changed = choice.prints.map((print, at) => {
    const follows = at === place || (!alone && at > place && shapes[at] === shapes[place])
    return follows ? (waysOf(at)[way] ?? print) : print
  })
  return {prints: changed, separators: choice.separators}
}

function parted({blocks}: Problem, choice: Choice, place: number, separator: string): Choice {
  const typeAt = (at: number) => blocks[at]?.node.type
  const changed = choice.separators.map((kept, at) => {
    const follows = at >= place && typeAt(at) === typeAt(place) && typeAt(at - 1) === typeAt(place - 1)
    return follows ? separator : kept
  })
  return {prints: choice.prints, separators: changed}
}

function replaced<T>(list: readonly T[], at: number, item: T): T[] {
  const copy = [...list]
  copy[at] = item
  return copy
}
