import {existsSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {parseBroadcastArticle} from '../src/index.js'
import type {BcastNode, Speaker} from '../src/index.js'

const catalogue = fileURLToPath(new URL('../../shared/dialects/english.md', import.meta.url))
const found = existsSync(catalogue)

/** Sections of the catalogue and the dialects that read their specimens. */
const sections: Record<string, string> = {
  'en-us-voa': 'voa',
  'en-gb-bbc': 'bbc',
  'en-jp-nhk': 'nhk-world',
  'en-cn-cctv': 'cctv-en',
  'en-captions': 'captions',
  'en-gb-sky': 'sky',
  'en-au-abc': 'abc-au',
  'en-au-gov': 'gov-au',
  'en-au-sbs': 'sbs-au',
  'en-nz': 'nz',
  'en-us-cnbc': 'cnbc',
  'en-us-lexis': 'lexis'
}

/** What the catalogue's words are in the tree. */
const words: Record<string, string[]> = {
  chrome: ['boilerplate', 'field'],
  'end-marker': ['boilerplate'],
  airdate: ['timestamp'],
  timestamp: ['timecode'],
  onscreen: ['caption', 'direction'],
  soundbite: ['quote', 'direction'],
  turn: ['segment'],
  lead: ['segment'],
  narration: ['segment'],
  disclaimer: ['notice'],
  summary: ['bullet', 'field'],
  meta: ['field'],
  heading: ['heading', 'headline'],
  guests: ['cast', 'field'],
  headline: ['headline', 'boilerplate']
}

/** Rows in which the tree keeps to its own grammar. */
const differences: Record<string, string> = {
  'en-gb-sky 5 turn': 'the first name of the host is printed nowhere',
  'en-gb-sky 7 turn': 'the first name of the host is printed nowhere',
  'en-us-lexis 4 airdate': 'the programme behind the date is a field',
  'en-gb-bbc 9 turn': 'the page head stands beside the voice that it interrupts'
}

describe.skipIf(!found)(`The catalogue's specimens${found ? '' : ' (skipped: the catalogue is not here)'}`, () => {
  for (const [section, dialect] of Object.entries(sections)) {
    it(`of ${section} are read line by line as ${dialect}`, () => {
      const {text, rows} = readSpecimen(section)
      const article = parseBroadcastArticle(text)
      expect(article.dialect).toBe(dialect)
      const lines = text.split('\n')
      for (const row of rows) {
        if (`${section} ${row.from} ${row.kind}` in differences) continue
        for (let line = row.from; line <= row.to; line++) {
          if (!/\p{L}|\p{N}/u.test(lines[line - 1] ?? '')) continue
          expect(typesAt(article, line), `${row.kind} ${line}`).toEqual(
            expect.arrayContaining([expect.toBeOneOf(words[row.kind] ?? [row.kind])])
          )
        }
        if (row.speaker !== undefined) expect(speakersIn(article, row)).toContain(row.speaker.toLowerCase())
      }
    })
  }
})

interface Row {
  kind: string
  from: number
  to: number
  speaker: string | undefined
}

function readSpecimen(section: string): {text: string; rows: Row[]} {
  const source = readFileSync(catalogue, 'utf8')
  const from = source.indexOf(`\n## ${section} `)
  const body = source.slice(from, source.indexOf('\n## ', from + 4))
  const [text = '', rows = ''] = [...body.slice(body.indexOf('**Specimen')).matchAll(/```\n([\s\S]*?)\n```/g)].map(
    (match) => match[1] ?? ''
  )
  return {text, rows: rows.split('\n').flatMap(readRow)}
}

/** Leaves only: containers and inline rows are marked with an asterisk or a tilde. */
function readRow(line: string): Row[] {
  const match = /^([a-z-]+) *\| (\d+)(?:-(\d+))? *\|(.*)$/.exec(line)
  if (match === null) return []
  const [, kind = '', from = '', to = from, fields = ''] = match
  const speaker = /speaker=((?:\p{Lu}[\p{L}'-]+ ?){2,3})/u.exec(fields)?.[1]?.trim()
  return [{kind, from: Number(from), to: Number(to), speaker}]
}

function visit(node: BcastNode, line: number, see: (node: BcastNode) => void): void {
  const {position} = node
  if (position === undefined || position.start.line > line || position.end.line < line) return
  see(node)
  if ('children' in node) for (const child of node.children) visit(child, line, see)
}

function typesAt(article: BcastNode, line: number): string[] {
  const types: string[] = []
  visit(article, line, (node) => types.push(node.type))
  return types
}

function speakersIn(article: BcastNode, {from, to}: Row): string[] {
  const names: string[] = []
  for (let line = from; line <= to; line++) {
    visit(article, line, (node) => {
      const speaker = (node as {speaker?: Speaker}).speaker
      if (speaker?.name !== undefined) names.push(speaker.name.toLowerCase())
    })
  }
  return names
}
