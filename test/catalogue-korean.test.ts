import {existsSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {parseBroadcastArticle} from '../src/index.js'
import type {Article, BcastNode, Segment, Speaker} from '../src/index.js'

const catalogue = fileURLToPath(new URL('../../shared/dialects/korean.md', import.meta.url))
const found = existsSync(catalogue)

/** Sections of the catalogue by the first word of their heading, and the dialects that read their specimens, in order. */
const sections: Record<string, readonly string[]> = {
  'ytn-ko': ['ytn-ko', 'ytn-ko'],
  'kbs-ko': ['kbs-ko', 'kbs-ko', 'kbs-ko'],
  mbc: ['mbc-ko'],
  'mbc-regional': ['mbc-regional-ko'],
  sbs: ['sbs-ko'],
  jtbc: ['jtbc-ko'],
  // the second is of Channel A, which has a section of its own
  studio: ['ytn-ko', ''],
  // a copy without quote, sign-off or footer has no mark of its broadcaster
  portals: ['ko-broadcast', 'ytn-ko', 'kbs-ko']
}

/** What the catalogue's words are in the tree, and the part of the voice where the word says one. */
const words: Record<string, {types: readonly string[]; role?: string}> = {
  anchor: {types: ['paragraph'], role: 'anchor'},
  aired: {types: ['timestamp']},
  byline: {types: ['byline']},
  caption: {types: ['caption', 'direction']},
  chrome: {types: ['boilerplate']},
  copyright: {types: ['notice']},
  credit: {types: ['credit', 'notice']},
  cue: {types: ['direction']},
  disclaimer: {types: ['notice']},
  'duplicate-block': {types: ['boilerplate', 'timestamp', 'programme']},
  'end-mark': {types: ['boilerplate']},
  flattened: {types: ['segment']},
  graphic: {types: ['direction']},
  guest: {types: ['cast']},
  guests: {types: ['cast']},
  handoff: {types: ['handoff'], role: 'anchor'},
  headline: {types: ['headline']},
  'headline-repeat': {types: ['boilerplate']},
  host: {types: ['cast']},
  keywords: {types: ['boilerplate']},
  label: {types: ['label']},
  narration: {types: ['paragraph'], role: 'reporter'},
  'natural-sound': {types: ['quote']},
  programme: {types: ['programme']},
  'programme-tag': {types: ['programme']},
  quote: {types: ['quote']},
  related: {types: ['boilerplate']},
  rule: {types: ['boilerplate']},
  'scene-break': {types: ['direction']},
  signoff: {types: ['signOff'], role: 'reporter'},
  'source-link': {types: ['field']},
  standup: {types: ['paragraph'], role: 'reporter'},
  summary: {types: ['bullet']},
  timestamp: {types: ['timestamp']},
  tips: {types: ['notice', 'contact']},
  // a date that a portal prints is furniture of the portal
  trap: {types: ['boilerplate']},
  turn: {types: ['paragraph', 'label']}
}

/** Rows in which the tree keeps to its own grammar, and why. */
const differences: Record<string, string> = {
  'kbs-ko 3 quote 3': 'the quote has no mark around its speech, and its lines are right all the same',
  'mbc 1 chrome 1': 'the programme and the reporter are nodes of their own',
  'mbc-regional 1 label 9': 'the mark of an end is a direction',
  'mbc-regional 1 quote 19': 'a mark whose words are lost is a direction'
}

describe.skipIf(!found)(
  `Specimens of Korean broadcasters${found ? '' : ' (skipped: the catalogue is not here)'}`,
  () => {
    for (const [section, dialects] of Object.entries(sections)) {
      it(`of ${section} are ${dialects.length}`, () => {
        expect(readSpecimens(section)).toHaveLength(dialects.length)
      })

      dialects.forEach((dialect, order) => {
        if (dialect === '') return
        it(`of ${section} (${order + 1}) are read line by line as ${dialect}`, () => {
          const {text, rows} = readSpecimens(section)[order] ?? {text: '', rows: []}
          const article = parseBroadcastArticle(text)
          expect(article.dialect).toBe(dialect)
          expect(rows.length).toBeGreaterThan(0)
          const wrong = rows
            .filter((row) => !(`${section} ${order + 1} ${row.kind} ${row.from}` in differences))
            .flatMap((row) => mistakes(article, text.split('\n'), row))
          expect(wrong).toEqual([])
        })
      })
    }
  }
)

interface Row {
  kind: string
  from: number
  to: number
  fields: string
}

interface Specimen {
  text: string
  rows: Row[]
}

/** The specimens of a section, each with the table under it. */
function readSpecimens(section: string): Specimen[] {
  const source = readFileSync(catalogue, 'utf8')
  const from = source.search(new RegExp(`^## ${section} `, 'm'))
  const body = source.slice(from, source.indexOf('\n## ', from + 4))
  return [...body.matchAll(/```text\n([\s\S]*?)\n```\n\nExpected segmentation[^\n]*\n\n((?:\|[^\n]*\n)+)/g)].map(
    ([, text = '', table = '']) => ({text, rows: table.split('\n').flatMap(readRow)})
  )
}

function readRow(line: string): Row[] {
  const match = /^\| ([a-z-]+) \| (\d+)(?:–(\d+))? \| (.*) \|$/.exec(line)
  if (match === null) return []
  const [, kind = '', from = '', to = from, fields = ''] = match
  return [{kind, from: Number(from), to: Number(to), fields}]
}

/** What of a row the tree has not, in words. */
function mistakes(article: Article, lines: readonly string[], row: Row): string[] {
  const {kind, from, to, fields} = row
  const wanted = words[kind]
  if (wanted === undefined) return [`${kind} is a word that nobody translated`]
  const wrong: string[] = []
  for (let line = from; line <= to; line++) {
    if (!/\p{L}|\p{N}/u.test(lines[line - 1] ?? '')) continue
    const nodes = nodesAt(article, line)
    const types = nodes.map((node) => node.type)
    const segments = nodes.filter((node): node is Segment => node.type === 'segment')
    if (!types.some((type) => wanted.types.includes(type))) wrong.push(`${line}: ${kind} is ${types.join(' ')}`)
    if (wanted.role !== undefined && !segments.some((segment) => segment.role === wanted.role))
      wrong.push(`${line}: ${kind} of ${segments.map((segment) => segment.role).join(' ')}`)
  }
  const block = nodesIn(article, from, to)
  const named = /(?:^|; )(?:name|names|reporter|speaker)=(\p{Script=Hangul}{2,4})(?=[;,]|$)/u.exec(fields)?.[1]
  if (named !== undefined && !namesOf(block).includes(named)) wrong.push(`${from}: ${kind} does not name ${named}`)
  if (kind === 'quote') wrong.push(...quoteMistakes(block, row))
  const created = /(?:created|iso)=([\dT:-]+)/.exec(fields)?.[1]
  if (created !== undefined && !block.some((node) => node.type === 'timestamp' && node.date?.startsWith(created)))
    wrong.push(`${from}: ${kind} is not of ${created}`)
  return wrong
}

function quoteMistakes(block: readonly BcastNode[], {from, fields}: Row): string[] {
  const quotes = block.filter((node) => node.type === 'quote')
  if (quotes.length !== 1) return [`${from}: ${quotes.length} quotes`]
  const [quote] = quotes
  const wrong: string[] = []
  const title = /role=([^;]+)/.exec(fields)?.[1]?.trim()
  if (title !== undefined && quote?.speaker?.title !== title) wrong.push(`${from}: title ${quote?.speaker?.title}`)
  if (fields.includes('anonymous') && quote?.speaker?.anonymous !== true) wrong.push(`${from}: has a name`)
  if (/voice=(?:altered|음성변조)/.test(fields) && quote?.delivery !== 'altered')
    wrong.push(`${from}: voice not altered`)
  const when = /→(\d{4}-\d{2}-\d{2})/.exec(fields)?.[1]
  if (when !== undefined && quote?.when !== when) wrong.push(`${from}: said ${quote?.when}`)
  if (/questions? ?(?:=|in)/.test(fields) && !quote?.children.some((child) => child.type === 'interjection'))
    wrong.push(`${from}: no question`)
  return wrong
}

function visit(node: BcastNode, from: number, to: number, see: (node: BcastNode) => void): void {
  const {position} = node
  if (position === undefined || position.start.line > to || position.end.line < from) return
  see(node)
  if ('children' in node) for (const child of node.children) visit(child, from, to, see)
}

function nodesIn(article: Article, from: number, to: number): BcastNode[] {
  const nodes: BcastNode[] = []
  visit(article, from, to, (node) => nodes.push(node))
  return nodes
}

function nodesAt(article: Article, line: number): BcastNode[] {
  return nodesIn(article, line, line)
}

function namesOf(nodes: readonly BcastNode[]): string[] {
  const speakers = nodes.flatMap((node) => {
    const {speaker, reporter} = node as {speaker?: Speaker; reporter?: Speaker}
    return [speaker?.name, reporter?.name, node.type === 'name' ? node.value : undefined]
  })
  return speakers.filter((name) => name !== undefined)
}
