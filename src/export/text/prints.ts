import type {Quote} from '../../ast.js'
import type {Dialect} from '../../dialect.js'
import {compileTemplate} from '../../templates/compile.js'
import type {Pattern} from '../../templates/pattern.js'
import type {Block} from './blocks.js'
import {printsBy} from './match.js'
import {gapsBetween, stylesOf, type Print} from './styles.js'

/** Most ways to print a block that are tried. */
const mostPrints = 60

/** Templates of a dialect by kind, compiled when they are first needed. */
export class Templates {
  private readonly compiled = new Map<string, Pattern[]>()
  private readonly dialect: Dialect

  constructor(dialect: Dialect) {
    this.dialect = dialect
  }

  /** Templates of a kind of line: those of a group first, then the others. */
  of(kind: keyof Dialect, group?: string): Pattern[] {
    const key = `${kind} ${group ?? ''}`
    let patterns = this.compiled.get(key)
    if (patterns === undefined) {
      patterns = templatesOf(this.dialect[kind], group).map((template) => compileTemplate(template, kind))
      this.compiled.set(key, patterns)
    }
    return patterns
  }
}

function templatesOf(value: unknown, group: string | undefined): string[] {
  if (Array.isArray(value)) return value as string[]
  if (typeof value !== 'object' || value === null) return []
  const groups = value as Readonly<Record<string, readonly string[]>>
  const first = group === undefined ? [] : (groups[group] ?? [])
  const others = Object.entries(groups).flatMap(([name, templates]) => (name === group ? [] : templates))
  return [...first, ...others]
}

/** The likeliest way to print a block: the first of {@link printsOf}, found in less time. */
export function printOf(block: Block, templates: Templates): Print {
  let half: Print | undefined
  for (const print of matches(block, templates)) {
    if (isPaired(print)) return print
    half ??= print
  }
  return half ?? plainPrints(block)[0] ?? nothing
}

/** Ways to print a block, likelier ones first; there is at least one. */
export function printsOf(block: Block, templates: Templates): Print[] {
  const prints = new Map<string, Print>()
  for (const print of matches(block, templates)) {
    if (prints.size >= mostPrints) break
    const key = JSON.stringify(print)
    if (!prints.has(key)) prints.set(key, print)
  }
  const found = [...prints.values()]
  // a template may have the half of a pair of brackets, where pages lost the other
  return [...found.filter(isPaired), ...found.filter((print) => !isPaired(print)), ...plainPrints(block)]
}

/** What a block without words prints, where no mark stands for it. */
const nothing: Print = {gaps: [''], inline: true}

/** What the templates print of a block. */
function* matches(block: Block, templates: Templates): Generator<Print> {
  if (block.leaves.length === 0) yield nothing
  for (const pattern of patternsOf(block, templates)) {
    yield* printsBy(pattern, block.leaves, block.node.type === 'quote')
  }
}

function isPaired({gaps}: Print): boolean {
  const marks = gaps.join('')
  return ['[]', '()', '<>'].every((pair) => count(marks, pair.charAt(0)) === count(marks, pair.charAt(1)))
}

function count(text: string, mark: string): number {
  return text.split(mark).length
}

function patternsOf({node, parent}: Block, templates: Templates): Pattern[] {
  switch (node.type) {
    case 'label':
      return templates.of('labels', parent.type === 'segment' ? parent.role : undefined)
    case 'segment':
      return templates.of('labels', node.role)
    case 'quote':
      return quotePatterns(node, templates)
    case 'cast':
      return templates.of('cast', node.role)
    case 'contact':
      return templates.of('contact', node.channel)
    case 'byline':
      return [...templates.of('byline'), ...templates.of('timestamp'), ...templates.of('programme')]
    case 'handoff':
    case 'signOff':
    case 'credit':
    case 'field':
      return templates.of(node.type)
    default:
      return []
  }
}

function quotePatterns({children: [first]}: Quote, templates: Templates): Pattern[] {
  if (first?.type === 'direction') return [...templates.of('quote'), ...templates.of('direction')]
  return first?.type === 'attribution'
    ? [...templates.of('quote'), ...templates.of('labels', 'speaker')]
    : templates.of('quote')
}

/** What stands around the words of a block that no template prints. */
const around: {readonly [type: string]: readonly (readonly [string, string])[]} = {
  paragraph: [
    ['', ''],
    ['"', '"'],
    ['- "', '"']
  ],
  quote: [
    ['"', '"'],
    ['', ''],
    ['- "', '"']
  ]
}

/** Without a template. */
function plainPrints(block: Block): Print[] {
  const {node, leaves} = block
  if (leaves.length === 0) return []
  const inner = innerGaps(block)
  return (around[node.type] ?? [['', '']]).flatMap(([open, close]) =>
    inner.map((gaps) => ({gaps: [open, ...gaps, close], inline: false}))
  )
}

const closing = '.,!?;:)]'

/** Gaps between leaves: lines of speech, words of a sentence, or the parts of a list. */
function innerGaps({node, leaves}: Block): string[][] {
  const words = leaves.slice(1).map(({value}) => (closing.includes(value.charAt(0)) ? '' : ' '))
  if (node.type === 'paragraph' || node.type === 'handoff' || node.type === 'signOff') return [words]
  if (node.type !== 'quote') return stylesOf(node.type, leaves[0]?.type).map((style) => gapsBetween(leaves, style))
  const isLine = (index: number) => leaves[index]?.type === 'speech' && leaves[index + 1]?.type === 'speech'
  return [words.map((gap, index) => (isLine(index) ? '\n' : gap)), words]
}
