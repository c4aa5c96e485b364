import {existsSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {Ajv2020} from 'ajv/dist/2020.js'
import webvtt from 'webvtt-parser'
import {visit} from 'unist-util-visit'
import {describe, expect, it} from 'vitest'
import {validateXML} from 'xmllint-wasm'
import {z} from 'zod'
import type {Article} from '../src/ast.js'
import {articleJsonSchema, toTei, toWebVtt} from '../src/export/index.js'
import {parseBroadcastArticle} from '../src/index.js'
import {articleSchema} from '../src/schema/index.js'
import {readFixtures} from './support/fixtures.js'
import {deep, hostile} from './support/hostile.js'
import {soup} from './support/soup.js'

const built = fileURLToPath(new URL('../dist/schema.json', import.meta.url))
const trees = readFixtures().map(({name, source, options}) => ({name, article: parseBroadcastArticle(source, options)}))
const lines = readFixtures().flatMap(({source}) => source.split(/[\r\n]+/))
const soups = Array.from({length: 60}, (_, seed) => parseBroadcastArticle(soup(seed, lines)))
const cases = [
  ...trees.flatMap(({name, article}, seed) => [
    {name, article},
    {name: `${name}, all words hostile`, article: hostile(article, seed)}
  ]),
  ...soups.map((article, seed) => ({name: `soup ${seed}`, article}))
]

describe('toTei', () => {
  const schema = {
    fileName: 'tei.rng',
    contents: readFileSync(fileURLToPath(new URL('support/tei.rng', import.meta.url)), 'utf8')
  }
  const check = async (articles: readonly Article[]) => {
    const xml = articles.map((article, index) => ({fileName: `${index}.xml`, contents: toTei(article)}))
    const {errors} = await validateXML({xml, schema, extension: 'relaxng', maxMemoryPages: 2048})
    return errors.map(({message, loc}) => `${loc?.fileName ?? ''}:${loc?.lineNumber ?? ''} ${message}`)
  }

  it('writes who speaks, who is quoted and everyone who is named', () => {
    const article = parseBroadcastArticle(`Kite Stuck to the Moon

2025.05.02. AM 07:02
[Anchor]
Reporter Pi Na-rae reports.

[Reporter]
[Seo Da-on / Kite maker (Yesterday): I let go. (Why?) For a moment.]`)
    const xml = toTei(article)
    expect(xml).toContain(
      '<?xml version="1.0" encoding="utf-8"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en">'
    )
    expect(xml).toContain(
      '<listPerson><person xml:id="p1" role="reporter"><persName>Pi Na-rae</persName></person>' +
        '<person xml:id="p2" role="quoted"><persName>Seo Da-on</persName><occupation>Kite maker</occupation></person></listPerson>'
    )
    expect(xml).toContain(
      '<sp who="#p1" n="reporter"><speaker>Pi Na-rae, Reporter</speaker><p n="quote"><persName ref="#p2">Seo Da-on</persName>, ' +
        '<roleName>Kite maker</roleName>, <date when="2025-05-01">Yesterday</date>: ' +
        '<said who="#p2" direct="true">I let go. <seg type="interjection">(Why?)</seg> For a moment.</said></p></sp>'
    )
  })

  it('writes every fixture as an XML parser reads it, in the order that TEI asks for', {timeout: 120_000}, async () => {
    expect(await check(cases.map(({article}) => article))).toEqual([])
  })

  it('is checked by a schema that refuses what is out of place', async () => {
    const {errors} = await validateXML({
      xml: {
        fileName: 'wrong.xml',
        contents: toTei(parseBroadcastArticle('A Kite')).replaceAll('<p', '<sp').replaceAll('</p', '</sp')
      },
      schema,
      extension: 'relaxng'
    })
    expect(errors.length).toBeGreaterThan(0)
  })

  it('takes a tree of any depth, and an empty one', async () => {
    expect(await check([parseBroadcastArticle(''), deep(5000)])).toEqual([])
    expect(toTei(deep(50_000))).toContain('Level 49999.')
  })
})

describe('toWebVtt', () => {
  const timed = parseBroadcastArticle(
    `Gate Opens. Aired 9-10p ET

[21:00:01]

ADA MOORE, CNN ANCHOR: The gate is open & the <b>bell</b> rings. Nobody --> came.

(LAUGHTER)

[21:01:02]

IDA REED, KEEPER: Goodbye.

MOORE: Goodbye.`,
    {dialect: 'cnn'}
  )

  it('writes a cue from each timecode to the next, with voices', () => {
    expect(toWebVtt(timed)).toMatchInlineSnapshot(`
      "WEBVTT

      21:00:01.000 --> 21:01:02.000
      <v ADA MOORE>The gate is open &amp; the &lt;b&gt;bell&lt;/b&gt; rings. Nobody --&gt; came.</v>
      <i>(LAUGHTER)</i>

      21:01:02.000 --> 21:01:07.000
      <v IDA REED>Goodbye.</v>
      <v ADA MOORE>Goodbye.</v>
      "
    `)
  })

  it('begins a cue in the middle of a sentence where a timecode stands there, and goes on with one that is not later', () => {
    const text = (value: string) => ({type: 'text', value})
    const code = (seconds: number) => ({type: 'timecode', value: `[${seconds}]`, seconds})
    const children = [text('Before.'), code(3), text('The gate'), code(5), text('is open,'), code(4), text('still.')]
    const paragraph = {type: 'paragraph', children}
    expect(toWebVtt({...timed, children: [paragraph]} as Article)).toBe(
      'WEBVTT\n\n00:00:03.000 --> 00:00:05.000\nThe gate\n\n00:00:05.000 --> 00:00:10.000\nis open,\nstill.\n'
    )
  })

  it('counts from where the recording begins, and shows the last words as long as it is told', () => {
    expect(toWebVtt(timed, {from: 21 * 3600, last: 2})).toMatch(/00:01:02\.000 --> 00:01:04\.000\n.*\n.*\n$/)
  })

  it('gives none where nothing is timed', () => {
    expect(toWebVtt(parseBroadcastArticle('[Anchor]\nGood evening.'))).toBeUndefined()
  })

  it.each([{from: -1}, {last: 0}, {from: Number.NaN}])('refuses %o and says what to write', (options) => {
    expect(() => toWebVtt(timed, options)).toThrow(/in the option `(?:from|last)`; write a number of seconds/)
  })

  it('is known to a WebVTT parser, for every fixture with times', () => {
    const texts = cases.flatMap(({article}) => toWebVtt(article) ?? [])
    expect(texts.length).toBeGreaterThan(5)
    for (const text of texts) expect(readCues(text).errors).toEqual([])
  })

  it.each(trees)('keeps the words of $name in the mouths in which they stand', ({article}) => {
    const text = toWebVtt(article)
    if (text === undefined) return
    const names = voicesIn(article)
    for (const {tree} of readCues(text).cues) {
      for (const node of tree.children ?? []) if (node.name === 'v') expect(names).toContain(node.value)
    }
  })
})

describe('articleJsonSchema', () => {
  const ajv = new Ajv2020({allErrors: false, strictTypes: false})
  const validate = ajv.compile(articleJsonSchema as object)

  it.each(trees)('takes the tree of $name', ({article}) => {
    expect(validate(JSON.parse(JSON.stringify(article))), ajv.errorsText(validate.errors)).toBe(true)
  })

  it.each([
    ['an unknown field', {hint: 1}],
    ['a date that is none', {publishedAt: 'yesterday'}],
    ['a person without a name', {people: [{id: 'p1'}]}],
    ['a node in the wrong place', {children: [{type: 'speech', value: 'x'}]}],
    ['a literal without a value', {children: [{type: 'headline', tags: []}]}],
    ['a word that an enumeration does not have', {children: [{type: 'segment', role: 'singer', children: []}]}]
  ])('refuses %s', (_, change) => {
    expect(validate({type: 'article', dialect: 'plain', lang: 'und', people: [], children: [], ...change})).toBe(false)
  })

  it.skipIf(!existsSync(built))('is shipped as bcast/schema.json, which `npm run build` makes', () => {
    expect(JSON.parse(readFileSync(built, 'utf8'))).toEqual(articleJsonSchema)
  })

  it('says what the zod schema says', () => {
    expect(comparable(articleJsonSchema)['$defs']).toEqual(comparable(z.toJSONSchema(articleSchema))['$defs'])
  })
})

/** A schema in one spelling: zod adds the greatest safe integer, and does not see that dates have a pattern. */
function comparable(schema: unknown): Record<string, unknown> {
  const dates = new Set(['publishedAt', 'date', 'when'])
  return JSON.parse(
    JSON.stringify(schema, (key, value: unknown) => {
      if (key === 'data') return {type: 'object'}
      if (dates.has(key)) return {type: 'string'}
      if (key === 'required') return [...(value as string[])].sort()
      return key === 'maximum' || (key === 'minimum' && Number(value) < -1) ? undefined : value
    })
  ) as Record<string, unknown>
}

function readCues(text: string) {
  return new webvtt.WebVTTParser().parse(text, 'subtitles/captions/descriptions')
}

function voicesIn(article: Article): string[] {
  const names = article.people.flatMap(({name, aliases}) => [name, ...aliases])
  visit(article as never, (node: {type: string; value?: string}) => {
    if (['role', 'title', 'name', 'affiliation', 'text'].includes(node.type)) names.push(node.value ?? '')
  })
  return names
}
