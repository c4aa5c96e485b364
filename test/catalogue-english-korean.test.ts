import {existsSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {parseBroadcastArticle} from '../src/index.js'
import type {Article, BcastNode, Quote, Speaker} from '../src/index.js'

const catalogue = fileURLToPath(new URL('../../shared/dialects/english.md', import.meta.url))
const found = existsSync(catalogue)

/** Sections of the catalogue and the dialects that read their specimens. */
const sections: Record<string, string> = {
  'en-kr-arirang': 'arirang-en',
  'en-kr-kbs-world': 'kbs-world-en',
  'en-kr-kbs': 'kbs-en',
  'en-kr-ytn': 'ytn-en'
}

/** What the catalogue's words are in the tree, and the role of the voice where the word says one. */
const words: Record<string, {types: string[]; role?: string}> = {
  airdate: {types: ['timestamp']},
  chrome: {types: ['boilerplate']},
  contact: {types: ['contact', 'notice']},
  copyright: {types: ['notice']},
  credit: {types: ['credit']},
  direction: {types: ['direction']},
  // a marked headline opens a story
  headline: {types: ['headline']},
  heading: {types: ['heading']},
  lead: {types: ['label', 'paragraph', 'handoff', 'boilerplate'], role: 'anchor'},
  narration: {types: ['label', 'paragraph', 'signOff'], role: 'reporter'},
  programme: {types: ['programme']},
  signoff: {types: ['signOff'], role: 'reporter'},
  handoff: {types: ['handoff'], role: 'anchor'},
  soundbite: {types: ['quote', 'direction']},
  // bullets where they are points, sentences where the anchor speaks them
  summary: {types: ['bullet', 'paragraph']},
  turn: {types: ['label', 'paragraph', 'handoff']}
}

describe.skipIf(!found)(
  `Specimens of Korean broadcasters${found ? '' : ' (skipped: the catalogue is not here)'}`,
  () => {
    for (const [section, dialect] of Object.entries(sections)) {
      it(`of ${section} are read line by line as ${dialect}`, () => {
        const {text, rows} = readSpecimen(section)
        const article = parseBroadcastArticle(text)
        expect(article.dialect).toBe(dialect)
        expect(rows.length).toBeGreaterThan(5)
        for (const row of rows) expectRow(article, text.split('\n'), row)
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

function expectRow(article: Article, lines: readonly string[], {kind, from, to, fields}: Row): void {
  const wanted = words[kind]
  expect(wanted, kind).toBeDefined()
  for (let line = from; line <= to; line++) {
    if (!/\p{L}|\p{N}/u.test(lines[line - 1] ?? '')) continue
    const nodes = nodesAt(article, line)
    const types = nodes.map((node) => node.type)
    expect(types, `${kind} ${line}`).toEqual(expect.arrayContaining([expect.toBeOneOf(wanted?.types ?? [])]))
    const voice = nodes.find((node) => node.type === 'segment')
    if (wanted?.role !== undefined && !types.includes('boilerplate'))
      expect(voice?.role, `${kind} ${line}`).toBe(wanted.role)
  }
  const name = /(?:speaker|to|reporter)=((?:\p{Lu}[\p{L}'-]+ ?){2,3})/u.exec(fields)?.[1]?.trim()
  const speakers = namesAt(article, from, to)
  if (name !== undefined) expect(speakers, `${kind} ${from}`).toContain(name)
  if (kind === 'soundbite') expectQuote(article, from, to, fields)
}

/** Name, title and delivery of the quote. */
function expectQuote(article: Article, from: number, to: number, fields: string): void {
  const quotes: Quote[] = []
  for (let line = from; line <= to; line++)
    for (const node of nodesAt(article, line)) if (node.type === 'quote' && !quotes.includes(node)) quotes.push(node)
  expect(quotes).toHaveLength(1)
  const [quote] = quotes
  const title = /role=(.+?)(?= \w+[=-]| \(|$)/.exec(fields)?.[1]
  if (title !== undefined) expect(quote?.speaker?.title).toBe(title)
  if (/speaker=(?:unknown|anonymous)/.test(fields)) expect(quote?.speaker?.anonymous).toBe(true)
  if (/voice-(?:altered|modified)=true/.test(fields)) expect(quote?.delivery).toBe('altered')
}

function readSpecimen(section: string): {text: string; rows: Row[]} {
  const source = readFileSync(catalogue, 'utf8')
  const from = source.indexOf(`\n## ${section} `)
  const body = source.slice(from, source.indexOf('\n## ', from + 4))
  const blocks = body.slice(body.indexOf('**Specimen')).matchAll(/```\n([\s\S]*?)\n```/g)
  const [text = '', rows = ''] = [...blocks].map((match) => match[1] ?? '')
  return {text, rows: rows.split('\n').flatMap(readRow)}
}

/** Containers are marked with an asterisk and left out; inline rows, marked with a tilde, are not. */
function readRow(line: string): Row[] {
  const match = /^([a-z-]+)~? *\| (\d+)(?:-(\d+))? *\|(.*)$/.exec(line)
  if (match === null) return []
  const [, kind = '', from = '', to = from, fields = ''] = match
  return [{kind, from: Number(from), to: Number(to), fields: fields.trim()}]
}

function nodesAt(node: BcastNode, line: number): BcastNode[] {
  const {position} = node
  if (position === undefined || position.start.line > line || position.end.line < line) return []
  return [node, ...('children' in node ? node.children.flatMap((child) => nodesAt(child, line)) : [])]
}

function namesAt(article: Article, from: number, to: number): string[] {
  const ids = new Set<string | undefined>()
  for (let line = from; line <= to; line++) {
    for (const node of nodesAt(article, line)) {
      const {speaker, reporter} = node as {speaker?: Speaker; reporter?: Speaker}
      ids.add(speaker?.person).add(reporter?.person)
    }
  }
  return article.people.filter(({id}) => ids.has(id)).flatMap(({name, aliases}) => [name, ...aliases])
}
