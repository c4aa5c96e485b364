import type {BcastLiteral, BcastNode, Label, Attribution, Quote, Segment, Speaker} from '../ast.js'
import {gapBetween} from '../query/index.js'

/**
 * Words as any format can hold them: each run of white space is one blank, and what neither XML nor HTML allows (control
 * characters, lone surrogates, non-characters) is U+FFFD.
 */
export function clean(text: string): string {
  let words = ''
  let gap = false
  for (const character of text) {
    if (character.trim() === '') gap = true
    else {
      if (gap && words !== '') words += ' '
      gap = false
      words += isAllowed(character.codePointAt(0) ?? 0) ? character : '\ufffd'
    }
  }
  return words
}

function isAllowed(code: number): boolean {
  if (code < 0xa0) return code >= 0x20 && code < 0x7f
  return (code < 0xd800 || code > 0xdfff) && (code < 0xfdd0 || code > 0xfdef) && (code & 0xfffe) !== 0xfffe
}

/** Words of nodes in one line, with a blank where the text had one. */
export function lineOf(nodes: readonly BcastNode[]): string {
  let line = ''
  let before: BcastNode | undefined
  for (const node of nodes.flatMap(literalsIn)) {
    const words = clean(node.value)
    if (words === '' || node.type === 'break') continue
    line += (before === undefined ? '' : gapBetween(before, node)) + words
    before = node
  }
  return line
}

/** Literals of a node that holds no other holders than a soundbite and its attribution. */
export function literalsIn(node: BcastNode): BcastLiteral[] {
  if ('value' in node) return [node]
  const literals: BcastLiteral[] = []
  const stack: BcastNode[] = [...node.children].reverse()
  for (let inner = stack.pop(); inner !== undefined; inner = stack.pop()) {
    if ('value' in inner) literals.push(inner)
    else for (let index = inner.children.length - 1; index >= 0; index--) stack.push(inner.children[index] as BcastNode)
  }
  return literals
}

/** What is written over the words of a voice: who it is, and what else the label or attribution says. */
export interface Head {
  /** Name, or what stands for it; empty where nothing tells. */
  name: string
  /** Title, affiliation, role, day, programme and manner, as printed. */
  notes: BcastLiteral[]
}

/** Reads the label of a segment, or the attribution of a quote. */
export function headOf(voice: Segment | Quote): Head {
  const mark = voice.children.find((child): child is Label | Attribution => isMark(child))
  const literals = mark === undefined ? [] : literalsIn(mark).filter(({value}) => clean(value) !== '')
  const names = literals.filter(({type}) => type === 'name')
  const others = literals.filter(({type}) => type !== 'name')
  const {name} = voice.speaker ?? {}
  if (names.length > 1) return {name: names.map(({value}) => clean(value)).join(', '), notes: others}
  if (name !== undefined) return {name: clean(name), notes: others}
  const first = names[0] ?? others.find(({type}) => type === 'role') ?? others[0]
  const notes = others.filter((literal) => literal !== first)
  return {name: clean(first?.value ?? nameless(voice.speaker)), notes}
}

function isMark(node: BcastNode): boolean {
  return node.type === 'label' || node.type === 'attribution'
}

function nameless(speaker: Speaker | undefined): string {
  return speaker?.title ?? speaker?.affiliation ?? ''
}

/** Words of the person quoted, without those of other voices. */
export function speechIn(quote: Quote): string {
  return lineOf(quote.children.filter(({type}) => type === 'speech'))
}

/** A line of the page that names something and says something of it: `Camera: Gil Ro-un, VJ; Han Ga-on`. */
export interface Keyed {
  key: BcastLiteral
  /** What parts the entries. */
  mark: ', ' | '; '
  /** What is said: one entry for each name. */
  entries: BcastLiteral[][]
}

/** Reads a credit, a cast, a field or a contact; `undefined` where the line has no name of its own. */
export function keyedOf(literals: readonly BcastLiteral[]): Keyed | undefined {
  const [key, ...others] = literals.filter(({value}) => clean(value) !== '')
  if (key === undefined || others.length === 0 || !keys.has(key.type)) return undefined
  // where the first name has its title before it, the others have theirs there too
  const leading = others[0]?.type !== 'name'
  const entries: BcastLiteral[][] = []
  others.forEach((literal, index) => {
    const begins = leading ? literal.type !== 'name' && others[index - 1]?.type === 'name' : literal.type === 'name'
    if (index === 0 || begins) entries.push([literal])
    else entries.at(-1)?.push(literal)
  })
  return {key, mark: entries.some(({length}) => length > 1) ? '; ' : ', ', entries}
}

const keys: ReadonlySet<string> = new Set<BcastNode['type']>(['job', 'key', 'channel'])
