import {describe, expect, it} from 'vitest'
import {toText} from '../src/export/index.js'
import {defineDialect, parseBroadcastArticle} from '../src/index.js'
import type {Article} from '../src/ast.js'
import {type Fixture, readFixtures} from './support/fixtures.js'
import {deep} from './support/hostile.js'
import type {Options} from './support/parse.js'
import {soup} from './support/soup.js'

const fixtures = readFixtures()
const lines = fixtures.flatMap(({source}) => source.split(/[\r\n]+/))

/** Fixtures whose text is not found, and why not, in words. */
const lost: Record<string, string> = {
  'transcript/clocked-lighthouse':
    'a clock before a label is printed on a line of its own, where other broadcasters have captions',
  'nz/panel-press-copy':
    'names without a colon prove each other where full ones, titled ones and first ones stand side by side, and a text is tried with all of one form',
  'mbc-regional-ko/doubled-page':
    'a copy of the broadcast is known by its whole lines, and a text is printed with labels on lines of their own',
  'pbs/subtitle-list':
    'a sentence over several items of a list is printed on one line, and a list only where most lines are items',
  'ytn-en/talk-hail': 'which of two names a title between them belongs to is said by a comma that either order has'
}

describe('toText', () => {
  it.each(fixtures)('gives a text of $name that yields the same tree', ({name, source, options}) => {
    const article = parse(source, options)
    const again = parse(toText(article), options)
    if (name in lost) expect(again, lost[name]).not.toEqual(article)
    else expect(again).toEqual(article)
  })

  it('does so for nearly every article that breaks off in the middle', {timeout: 300_000}, () => {
    const halves = fixtures.filter((_, index) => index % 4 === 0).map(half)
    const failed = halves.filter(({source, options}) => {
      const article = parse(source, options)
      return JSON.stringify(parse(toText(article), options)) !== JSON.stringify(article)
    })
    expect(failed.length).toBeLessThanOrEqual(halves.length / 20)
  })

  it.each(fixtures.slice(0, 20))('needs no positions, and does not care for those of $name', ({source, options}) => {
    const article = parseBroadcastArticle(source, options)
    expect(toText(article)).toBe(toText(parse(source, options)))
  })

  it('writes a page as its dialect has it', () => {
    const article = parse(
      'Kite Stuck to the Moon\n2025.05.02. AM 07:02\n[Anchor] A kite has been stuck. Reporter Pi Na-rae reports.\n' +
        '[Reporter]\n[Seo Da-on/Kite maker(Yesterday): I let go.\n\nThis is YTN Pi Narae.\n'
    )
    expect(toText(article)).toBe(`Kite Stuck to the Moon
2025.05.02. AM 07:02

[Anchor]
A kite has been stuck.

Reporter Pi Na-rae reports.

[Reporter]
[Seo Da-on / Kite maker (Yesterday): I let go.]

This is YTN Pi Narae.
`)
  })

  it('writes what was changed by hand', () => {
    const text = toText(parse('[Anchor]\nGood evening.\n\n[Reporter]\n[Seo Da-on / Kite maker: I let go.]'))
    const changed = JSON.parse(
      JSON.stringify(parse(text)).replaceAll('Kite maker', 'Kite tamer').replaceAll('I let go', 'I held on')
    ) as Article
    expect(toText(changed)).toBe(text.replace('Kite maker', 'Kite tamer').replace('I let go', 'I held on'))
  })

  it('knows a dialect that it is given, and names the remedy where it knows none', () => {
    const dialect = defineDialect({
      id: 'lamp',
      lang: 'en',
      labels: {anchor: ['## Desk ##']},
      quote: ['~ {name}, {title} ~ {speech} ~']
    })
    const article = parse('## Desk ##\nThe lamp is lit.\n\n~ Ada Reed, keeper ~ I lit it. ~', {dialect})
    expect(toText(article, {dialects: [dialect]})).toBe(
      '## Desk ##\nThe lamp is lit.\n\n~ Ada Reed, keeper ~ I lit it. ~\n'
    )
    expect(() => toText(article)).toThrow(
      /Unknown dialect "lamp" in the article; use one of .*, or pass the dialect itself/
    )
  })

  it('gives nothing for nothing', () => {
    expect(toText(parse(''))).toBe('')
  })

  it('keeps every letter of texts that no newsroom wrote', {timeout: 120_000}, () => {
    for (let seed = 0; seed < 60; seed++) {
      const text = soup(seed, lines)
      const written = toText(parseBroadcastArticle(text))
      expect(lettersIn(written), `soup ${seed}`).toBe(lettersIn(text))
    }
  })

  it('takes a tree of any depth', {timeout: 120_000}, () => {
    expect(toText(deep(5000))).toContain('Level 4999.')
  })
})

function parse(source: string, options: Options = {}): Article {
  return parseBroadcastArticle(source, {...options, positions: false})
}

/** The first half of a fixture's lines; its dialect is fixed, as half a text may look like another one's. */
function half({source, options, dialect}: Fixture): {source: string; options: Options} {
  const all = source.split('\n')
  return {source: all.slice(0, all.length / 2).join('\n'), options: {dialect, ...options}}
}

function lettersIn(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, '')
}
