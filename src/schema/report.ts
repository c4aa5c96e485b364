import type {z} from 'zod'

type Key = string | number
/** The way to a node: for each parent, how many children have been visited. */
type Way = readonly {readonly visited: number}[]

/** So many steps of a path are printed at most: hostile trees are deep. */
const longestWay = 20
const longestValue = 80

/**
 * Throws what a tree is not.
 *
 * @param way The way to the node.
 * @param keys The way from the node to the value.
 * @param node The node.
 * @param expected What should stand there, in words that go on after "expected".
 * @param found What stands there instead; the value itself unless told.
 * @throws {TypeError} Always.
 */
export function report(
  way: Way,
  keys: readonly PropertyKey[],
  node: unknown,
  expected: string,
  found: string = print(node, keys)
): never {
  const steps = way.slice(-longestWay).map((step) => `children[${String(step.visited - 1)}]`)
  if (way.length > longestWay) steps.unshift('…')
  const path = keys.map((key) => (typeof key === 'number' ? `[${String(key)}]` : `.${String(key)}`)).join('')
  const where = (steps.join('.') + path).replace(/^\./, '') || 'the root'
  throw new TypeError(
    `Invalid tree at ${where}: expected ${expected}, found ${found}. ` +
      'This is a bug in the dialect or in bcast; please report it with the text that was parsed.'
  )
}

/** Throws the first thing that a schema has against a value: `node` itself, or what stands at `at` in it. */
export function reportIssue(way: Way, schema: z.ZodType, node: unknown, at: readonly Key[] = []): never {
  const issue = schema.safeParse(at.reduce(read, node)).error?.issues[0]
  if (issue?.code === 'unrecognized_keys')
    report(way, [...at, ...issue.path, issue.keys[0] ?? ''], node, 'no such field')
  report(way, [...at, ...(issue?.path ?? [])], node, issue ? expectation(issue) : 'what the schema says')
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected
    case 'invalid_value':
      return `${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map((value) => JSON.stringify(value)).join(', ')}`
    case 'too_small':
      return `a number from ${String(issue.minimum)}`
    default:
      return issue.message
  }
}

function print(node: unknown, keys: readonly PropertyKey[]): string {
  const owner = keys.slice(0, -1).reduce(read, node)
  const key = keys.at(-1)
  if (key !== undefined && typeof owner === 'object' && owner !== null && !(key in owner)) return 'nothing'
  const text = stringify(keys.reduce(read, node))
  return text.length > longestValue ? `${text.slice(0, longestValue)}…` : text
}

function read(owner: unknown, key: PropertyKey): unknown {
  return typeof owner === 'object' && owner !== null ? (owner as Record<PropertyKey, unknown>)[key] : undefined
}

/** Nodes print as their type: they may be deep or stand inside themselves, and JSON would overflow. */
function stringify(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (Array.isArray(value)) return 'an array'
  if (typeof value !== 'object' || value === null) return String(value)
  const type = read(value, 'type')
  return typeof type === 'string' ? `a node of type ${JSON.stringify(type)}` : 'an object'
}
