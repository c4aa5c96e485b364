import {content} from '../../src/content.js'
import {parseBroadcastArticle} from '../../src/index.js'
import {bracketed} from './bracketed.js'

/** One fenced block of code. */
export interface Block {
  /** First word behind the fence: `js`, `text`, `idl` … */
  language: string
  /** What follows it: `ytn-en 2024-03-04`. */
  info: string
  code: string
}

/** A sample of text and the tree that stands behind it. */
export interface Sample {
  info: string
  source: string
  tree: string
}

/** One section of the chapter *Syntax tree* that describes a type. */
export interface Section {
  /** Name of the interface. */
  name: string
  body: string
}

/**
 * Reads the blocks of code of a markdown text.
 *
 * @param markdown text with blocks fenced by three backticks
 * @param language the blocks wanted
 * @returns blocks in order
 */
export function blocksOf(markdown: string, language: string): Block[] {
  return [...markdown.matchAll(/^```(\w+)((?: .*)?)\n([\s\S]*?)^```$/gm)]
    .map(([, name = '', info = '', code = '']) => ({language: name, info: info.trim(), code}))
    .filter((block) => block.language === language)
}

const SAMPLE = /^```text (.+)\n([\s\S]*?)\n```\n\n```tree\n([\s\S]*?)```$/gm

/**
 * Reads the samples: a block `text <dialect> [<publishedAt>]`, behind it a block `tree`.
 *
 * @param markdown the readme
 * @returns samples in order
 */
export function samplesOf(markdown: string): Sample[] {
  return [...markdown.matchAll(SAMPLE)].map(([, info = '', source = '', tree = '']) => ({info, source, tree}))
}

/** The tree that a sample must show. */
export function treeOf({info, source}: Pick<Sample, 'info' | 'source'>): string {
  const [dialect = '', publishedAt] = info.split(' ')
  const article = parseBroadcastArticle(source, publishedAt === undefined ? {dialect} : {dialect, publishedAt})
  return `${bracketed(article, source)}\n`
}

/** Sections that begin with a heading of the fourth level and have an interface. */
export function sectionsOf(markdown: string): Section[] {
  return [...markdown.matchAll(/^#### `(\w+)`\n([\s\S]*?)(?=^#{1,4} )/gm)].map(([, name = '', body = '']) => ({
    name,
    body
  }))
}

/** The line that says where a node may stand and what it may hold. */
export function standing(type: string): string {
  const rows: [string, readonly string[]][] = Object.entries(content)
  const parents = rows.filter(([, children]) => children.includes(type)).map(([parent]) => parent)
  const children = rows.find(([parent]) => parent === type)?.[1]
  const place = parents.length === 0 ? 'Is the root.' : `Stands in ${listed(parents)}.`
  return children === undefined ? place : `${place} Holds ${listed(children)}.`
}

/** Rows of a table of content maps. */
export function contentMaps(): string {
  const rows = Object.entries(content).map(([parent, children]) => {
    const name = `${parent.charAt(0).toUpperCase()}${parent.slice(1)}ContentMap`
    return `| \`${name}\` | ${children.map((child) => `\`${child}\``).join(' ')} |`
  })
  return ['| map | node types |', '| --- | --- |', ...rows].join('\n')
}

function listed(types: readonly string[]): string {
  return types.map((type) => `\`${type}\``).join(', ')
}

/** Type of the node that an interface describes. */
export function typeIn({body}: Section): string | undefined {
  return /^ {2}type: '(\w+)'$/m.exec(body)?.[1]
}

/**
 * Cells of the table whose first row is given, escapes taken out, code spans without their marks.
 *
 * @param markdown the readme
 * @param head first row
 * @returns rows of cells
 */
export function tableOf(markdown: string, head: string): string[][] {
  const from = markdown.indexOf(`${head}\n`)
  const end = markdown.indexOf('\n\n', from)
  return markdown
    .slice(from, end)
    .split('\n')
    .slice(2)
    .map((row) => row.slice(2, -2).split(/ \| /).map(cell))
}

function cell(text: string): string {
  const plain = text.replaceAll('\\|', '|')
  return /^`[^`]+`$/.test(plain) ? plain.slice(1, -1).replaceAll('\\n', '\n') : plain
}

/** The readme with its trees, places and content maps as they must be. */
export function rewritten(markdown: string): string {
  const placed = markdown.replace(/^#### `\w+`\n[\s\S]*?(?=^#{1,4} )/gm, (section) => {
    const type = typeIn({name: '', body: section})
    return type === undefined ? section : section.replace(/^(?:Stands in|Is the root).*$/m, () => standing(type))
  })
  const trees = placed.replace(SAMPLE, (_, info: string, source: string) => {
    return ['```text ', info, '\n', source, '\n```\n\n```tree\n', treeOf({info, source}), '```'].join('')
  })
  return trees.replace(/^\| map \| node types \|\n(?:\|.*\n)*/m, () => `${contentMaps()}\n`)
}
