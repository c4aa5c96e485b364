import {describe, expect, it} from 'vitest'
import {dialects} from '../src/dialects/index.js'
import {parseBroadcastArticle} from '../src/index.js'
import {type Fixture, readFixtures} from './support/fixtures.js'
import {assertJson, assertLaws} from './support/laws.js'
import type {Options} from './support/parse.js'
import {prefixLengths} from './support/prefixes.js'
import {soup} from './support/soup.js'

const timeout = 600_000
const soups = Number(process.env['SOUPS'] ?? 2000)
const fixtures = readFixtures()
const lines = fixtures.flatMap(({source}) => source.split(/[\r\n]+/))
const ids = dialects.map(({id}) => id)

describe('The laws of the tree', () => {
  it.each(fixtures)('hold on $name', ({source, options}) => {
    assertHolds(source, options, 'the whole text')
  })

  it.each(fixtures)('hold on every prefix of $name', {timeout}, ({source, options}) => {
    for (const length of prefixLengths(source)) {
      // the schema sees every eighth: the laws, not the schema, are what a prefix endangers
      assertHolds(source.slice(0, length), {...options, validate: length % 8 === 0}, `the first ${length} units`)
    }
  })

  it.each(fixtures)('hold on $name with other line ends and in decomposed letters', ({source, options}) => {
    for (const [what, text] of Object.entries(conversions(source))) assertHolds(text, options, what)
  })

  it.each(fixtures)('hold on $name read by every other dialect', ({source, options, dialect}: Fixture) => {
    for (const id of ids) if (id !== dialect) assertHolds(source, {...options, dialect: id}, `dialect ${id}`)
  })

  it(`hold on ${soups} texts that no newsroom wrote`, {timeout}, () => {
    for (let seed = 0; seed < soups; seed++) {
      const text = soup(seed, lines)
      assertHolds(text, optionsFor(seed), `soup ${seed} ${JSON.stringify(text)}`)
    }
  })

  it('hold on an empty text and on texts of a single character', () => {
    for (const text of [
      '',
      ' ',
      '\n',
      '\r',
      '\r\n',
      'a',
      '7',
      '[',
      ':',
      '\0',
      '\ud800',
      '\udc00',
      '\ufeff',
      '\u2028'
    ]) {
      assertHolds(text, {}, JSON.stringify(text))
    }
  })
})

describe('Without positions', () => {
  it.each(fixtures)('the tree of $name is the same but for its positions', ({source, options}) => {
    const bare: unknown = parseBroadcastArticle(source, {...options, positions: false})
    expect(bare).toEqual(withoutPositions(parseBroadcastArticle(source, options)))
  })
})

function assertHolds(text: string, options: Options, what: string): void {
  try {
    const article = parseBroadcastArticle(text, options)
    if (options.positions === false) assertJson(article)
    else assertLaws(article, text)
  } catch (error) {
    throw new Error(`${what}: ${error instanceof Error ? error.message : String(error)}`, {cause: error})
  }
}

function conversions(source: string): Record<string, string> {
  const lf = source.replace(/\r\n?/g, '\n')
  return {LF: lf, CRLF: lf.replaceAll('\n', '\r\n'), CR: lf.replaceAll('\n', '\r'), NFD: source.normalize('NFD')}
}

function optionsFor(seed: number): Options {
  const dialect = ids[Math.floor(seed / 6) % ids.length]
  const forced = dialect === undefined ? {} : {dialect}
  const choices: Options[] = [
    {},
    {resolve: false},
    {validate: false},
    {positions: false},
    forced,
    {...forced, publishedAt: '2024-03-04T05:10:00+09:00'}
  ]
  return choices[seed % choices.length] ?? {}
}

function withoutPositions(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === 'position' ? undefined : inner)))
}
