import type {Article, NodeType, Point, Position} from '../ast.js'
import {content} from '../content.js'
import {position as positionSchemaOf} from './parts.js'
import {report, reportIssue} from './report.js'
import {shallowSchemaOf} from './shallow.js'

/** A parent on the way from the root to the node at hand. */
interface Step {
  /** Types that may stand in it. */
  readonly allowed: readonly string[]
  readonly children: readonly unknown[]
  /** How many children have been visited. */
  visited: number
  /** Offset from which the next child may begin: the end of the one before. */
  from: number
  /** Offset by which every child has to end. */
  readonly to: number
}

interface Walk {
  readonly steps: Step[]
  readonly seen: Set<unknown>
}

type Loose = Readonly<Record<string, unknown>>

const rootTypes = ['article']

/** A path this long may be a circle; see {@link remember}. */
const suspiciousDepth = 1000

/**
 * Checks a tree that the parser built, node by node.
 *
 * Each node has to be what the schema of its type says (unknown fields and fields that hold `undefined` are refused),
 * to stand where its type may stand, and to have a place inside its parent and behind its elder sibling. Only `data`
 * is not looked into. The walk keeps its own stack, so that no depth overflows, and copies nothing; the schema of a
 * type is compiled when the first node of that type is met.
 *
 * @param article The tree.
 * @returns The very same tree.
 * @throws {TypeError} At the first node that is not right, naming its path, what was found and what was expected.
 */
export function validateArticle(article: Article): Article {
  const walk: Walk = {steps: [], seen: new Set()}
  visit(walk, article, rootTypes, 0, Infinity)
  for (let step = walk.steps.at(-1); step; step = walk.steps.at(-1)) {
    if (step.visited === step.children.length) walk.steps.pop()
    else step.from = visit(walk, step.children[step.visited++], step.allowed, step.from, step.to)
  }
  return article
}

/** Checks one node and puts it on the path if it has children; returns the offset from which its sibling may begin. */
function visit(walk: Walk, node: unknown, allowed: readonly string[], from: number, to: number): number {
  if (!isNode(node, allowed)) reportType(walk.steps, node, allowed)
  const schema = shallowSchemaOf(node.type)
  if (!schema.validate(node)) reportIssue(walk.steps, schema, node)
  if (!('position' in node)) return enter(walk, node, from, to, from)
  if (!isPlace(node.position, from, to)) reportPlace(walk.steps, node, from, to)
  const {start, end} = node.position
  return enter(walk, node, start.offset, end.offset, end.offset)
}

function enter(walk: Walk, node: NodeLike, from: number, to: number, next: number): number {
  if (from === next || walk.steps.length > suspiciousDepth) remember(walk, node)
  const allowed = (content as Readonly<Record<string, readonly string[]>>)[node.type]
  if (allowed) walk.steps.push({allowed, children: node.children as unknown[], visited: 0, from, to})
  return next
}

/**
 * Refuses a node that stands in two places.
 *
 * Two places cannot hold the same text, so a node with text is caught by its position unless it stands inside itself,
 * and then the path grows without end. So only nodes without text and those on long paths are remembered: to remember
 * all costs a third of the check.
 */
function remember(walk: Walk, node: unknown): void {
  if (walk.seen.has(node)) report(walk.steps, [], node, 'a node that stands in no second place')
  walk.seen.add(node)
}

interface NodeLike {
  readonly type: NodeType
  readonly position?: unknown
  readonly children?: unknown
}

function isNode(value: unknown, allowed: readonly unknown[]): value is NodeLike {
  return typeof value === 'object' && value !== null && allowed.includes((value as Loose)['type'])
}

// By hand, as places are half of all fields: zod takes twice as long for a whole tree when it checks them too.
function isPlace(value: unknown, from: number, to: number): value is Position {
  if (typeof value !== 'object' || value === null) return false
  for (const key in value) if (key !== 'start' && key !== 'end') return false
  const {start, end} = value as Loose
  if (!isPoint(start) || !isPoint(end) || start.line > end.line) return false
  return from <= start.offset && start.offset <= end.offset && end.offset <= to
}

function isPoint(value: unknown): value is Point {
  if (typeof value !== 'object' || value === null) return false
  for (const key in value) if (key !== 'line' && key !== 'column' && key !== 'offset') return false
  const {line, column, offset} = value as Loose
  return isInteger(line, 1) && isInteger(column, 1) && isInteger(offset, 0)
}

function isInteger(value: unknown, least: number): value is number {
  return Number.isSafeInteger(value) && (value as number) >= least
}

function reportType(steps: readonly Step[], node: unknown, allowed: readonly string[]): never {
  const isObject = typeof node === 'object' && node !== null
  report(steps, isObject ? ['type'] : [], node, `${isObject ? '' : 'a node of type '}${allowed.join(' or ')}`)
}

function reportPlace(steps: readonly Step[], node: NodeLike, from: number, to: number): never {
  const schema = positionSchemaOf()
  if (!schema.validate(node.position)) reportIssue(steps, schema, node, ['position'])
  const {start, end} = node.position
  const found = `${String(start.offset)}–${String(end.offset)} on lines ${String(start.line)}–${String(end.line)}`
  const limit = to === Infinity ? '' : ` to ${String(to)}`
  report(steps, ['position'], node, `a range within the offsets from ${String(from)}${limit}`, found)
}
