import {fileURLToPath} from 'node:url'
import type {NewsArticle, WithContext} from 'schema-dts'
import ts from 'typescript'
import {visit} from 'unist-util-visit'
import {describe, expect, it} from 'vitest'
import {z} from 'zod'
import type {Article} from '../src/ast.js'
import {toJsonLd, toRecords, type BroadcastRecord} from '../src/export/index.js'
import {parseBroadcastArticle} from '../src/index.js'
import {recordSchema} from '../src/schema/index.js'
import {readFixtures} from './support/fixtures.js'
import {deep} from './support/hostile.js'

const trees = readFixtures().map(({name, source, options}) => ({name, article: parseBroadcastArticle(source, options)}))

const page = `Kite Stuck to the Moon

2025.05.02. AM 07:02
Moon: "No Comment"
[Anchor]
A kite has been stuck to the moon since Tuesday.

Reporter Pi Na-rae reports.

[Reporter]
Nobody is pulling.

[Seo Da-on / Kite maker (Yesterday): I let go. (Why?) For a moment.]

[Sailor: It was a calm night.]

This is YTN Pi Narae.
`
const kite = parseBroadcastArticle(page)

describe('toJsonLd', () => {
  it('tells who wrote, who is quoted and what is said', () => {
    expect(toJsonLd(kite, {url: 'https://news.example/kite'})).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      '@id': 'https://news.example/kite',
      url: 'https://news.example/kite',
      inLanguage: 'en',
      headline: 'Kite Stuck to the Moon',
      abstract: 'Moon: "No Comment"',
      datePublished: '2025-05-02T07:02:00+09:00',
      publisher: {'@type': 'Organization', name: 'YTN'},
      author: [{'@id': '#p1'}],
      articleBody:
        'A kite has been stuck to the moon since Tuesday.\n\nReporter Pi Na-rae reports.\n\nNobody is pulling.\n\n' +
        'I let go. (Why?) For a moment.\n\nIt was a calm night.\n\nThis is YTN Pi Narae.',
      mentions: [
        {'@type': 'Person', '@id': '#p1', name: 'Pi Na-rae', alternateName: ['Pi Narae']},
        {'@type': 'Person', '@id': '#p2', name: 'Seo Da-on', jobTitle: ['Kite maker']}
      ],
      hasPart: [
        {
          '@type': 'Quotation',
          text: 'I let go. For a moment.',
          spokenByCharacter: {'@id': '#p2'},
          dateCreated: '2025-05-01'
        },
        {'@type': 'Quotation', text: 'It was a calm night.', description: 'Sailor'}
      ]
    })
  })

  it('takes the publisher that it is told', () => {
    expect(toJsonLd(kite, {publisher: 'The Lamp'}).publisher).toEqual({'@type': 'Organization', name: 'The Lamp'})
  })

  it('has the type that schema-dts gives a news article', () => {
    const typed: WithContext<NewsArticle> = toJsonLd(kite)
    expect(typed['@type']).toBe('NewsArticle')
  })

  it('is data that passes the compiler with the types of schema-dts, for every fixture', {timeout: 120_000}, () => {
    const articles = trees.map(({article}) => toJsonLd(article))
    const wrong = {...toJsonLd(kite), headlines: 'not a property of schema.org'}
    const problems = problemsIn(`import type {NewsArticle, WithContext} from 'schema-dts'
export const articles: WithContext<NewsArticle>[] = ${JSON.stringify(articles, null, 1)}
export const wrong: WithContext<NewsArticle> = ${JSON.stringify(wrong)}`)
    expect(problems).toEqual([expect.stringMatching(/headlines.* does not exist/)])
  })

  it.each(trees)('points at people of $name who are there, and has each quote', ({article}) => {
    const ld = toJsonLd(article)
    const ids = new Set(ld.mentions.map((person) => person['@id']))
    const pointed = [...JSON.stringify(ld).matchAll(/\{"@id":"(#[^"]*)"\}/g)].map(([, id]) => id)
    expect(pointed.filter((id) => !ids.has(id))).toEqual([])
    expect(JSON.stringify(ld).split('"Quotation"').length - 1).toBe(count(article, 'quote'))
  })
})

describe('toRecords', () => {
  it('gives rows that read like a table', () => {
    const rows = toRecords(kite, 'kite').map(({type, role, name, title, when, text}) => [
      type,
      role,
      name,
      title,
      when,
      text
    ])
    expect(rows).toEqual([
      ['paragraph', 'anchor', '', '', '', 'A kite has been stuck to the moon since Tuesday.'],
      ['paragraph', 'reporter', 'Pi Na-rae', '', '', 'Nobody is pulling.'],
      ['quote', 'reporter', 'Seo Da-on', 'Kite maker', '2025-05-01', 'I let go. For a moment.'],
      ['quote', 'reporter', '', 'Sailor', '', 'It was a calm night.'],
      ['person', '', 'Pi Na-rae', '', '', ''],
      ['person', '', 'Seo Da-on', 'Kite maker', '', '']
    ])
  })

  it('says where a row comes from', () => {
    const quote = toRecords(kite, 'kite').find((row) => row.type === 'quote')
    expect(quote).toMatchObject({
      article: 'kite',
      index: 2,
      dialect: 'ytn-en',
      headline: 'Kite Stuck to the Moon',
      segment: 1
    })
    expect(page.slice(quote?.start, quote?.end)).toBe(
      '[Seo Da-on / Kite maker (Yesterday): I let go. (Why?) For a moment.]'
    )
  })

  it.each(trees)('has one row for each paragraph, quote and person of $name', ({article}) => {
    const rows = toRecords(article)
    const number = (type: BroadcastRecord['type']) => rows.filter((row) => row.type === type).length
    expect([number('paragraph'), number('quote'), number('person')]).toEqual([
      count(article, 'paragraph'),
      count(article, 'quote'),
      article.people.length
    ])
    expect(rows.map(({index}) => index)).toEqual(rows.map((_, index) => index))
  })

  it.each(trees)(
    'gives rows of $name that the schema takes, each with the same keys of the same types',
    ({article}) => {
      const shape = typesOf(toRecords(kite)[0] ?? {})
      for (const row of toRecords(article)) {
        expect(recordSchema.parse(row)).toEqual(row)
        expect(typesOf(row)).toEqual(shape)
      }
    }
  )

  it('has a schema that is flat: each key is required and has one type', () => {
    const schema = z.toJSONSchema(recordSchema) as {properties: Record<string, {type?: unknown}>; required: string[]}
    expect(schema.required).toEqual(Object.keys(schema.properties))
    for (const {type} of Object.values(schema.properties)) expect(['string', 'integer', 'boolean']).toContain(type)
    expect(JSON.stringify(schema)).not.toMatch(/anyOf|oneOf|allOf|\$ref/)
  })
})

describe('Both', () => {
  it('take a tree of any depth', () => {
    const article = deep(50_000)
    expect(toRecords(article)).toHaveLength(50_000)
    expect(toJsonLd(article).articleBody).toContain('Level 49999.')
  })

  it('take a tree without positions', () => {
    const bare = parseBroadcastArticle(page, {positions: false})
    expect(toJsonLd(bare)).toEqual(toJsonLd(kite))
    expect(toRecords(bare)).toEqual(toRecords(kite).map((row) => ({...row, start: -1, end: -1})))
  })
})

function count(article: Article, type: string): number {
  let number = 0
  visit(article as never, type, () => void number++)
  return number
}

function typesOf(row: object): string[] {
  return Object.entries(row).map(([key, value]) => `${key}: ${typeof value}`)
}

/** What the compiler says of a module. */
function problemsIn(code: string): string[] {
  const name = fileURLToPath(new URL('linked-data.ts', import.meta.url))
  const options = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext
  }
  const host = ts.createCompilerHost(options)
  const {fileExists, getSourceFile} = host
  host.fileExists = (file) => file === name || fileExists(file)
  host.getSourceFile = (file, language) =>
    file === name ? ts.createSourceFile(file, code, language) : getSourceFile(file, language)
  const problems = ts.getPreEmitDiagnostics(ts.createProgram([name], options, host))
  return problems.map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, '\n').slice(0, 300))
}
