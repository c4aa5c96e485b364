import {describe, expect, it} from 'vitest'
import * as core from '../src/core.js'
import * as bcast from '../src/index.js'
import {ytnEn} from '../src/dialects/index.js'
import {createParser, defineDialect, parseBroadcastArticle, type Message, type RuleId} from '../src/index.js'

const report = `Kite Stuck to the Moon

2025.05.02. AM 07:02
[Anchor]
A kite has been stuck to the moon since Tuesday.

Reporter Pi Na-rae reports.

[Reporter]
[Seo Da-on / Kite maker (Yesterday): I let go for a moment.]

This is YTN Pi Narae.
`

function rulesOf(text: string, options: bcast.Options = {}): RuleId[] {
  const messages: Message[] = []
  parseBroadcastArticle(text, {...options, onMessage: (message) => messages.push(message)})
  return messages.map((message) => message.ruleId)
}

describe('The public face', () => {
  it('of bcast has these names', () => {
    expect(Object.keys(bcast).sort()).toMatchInlineSnapshot(`
      [
        "articleSchema",
        "createParser",
        "defineDialect",
        "dialectSchema",
        "isArticle",
        "locate",
        "outline",
        "parseBroadcastArticle",
        "quotes",
        "rules",
        "segments",
        "speakers",
        "textOf",
      ]
    `)
  })

  it('of bcast/core has these names', () => {
    expect(Object.keys(core).sort()).toEqual([
      'createParser',
      'defineDialect',
      'isArticle',
      'parseBroadcastArticle',
      'rules'
    ])
  })
})

describe('A parser', () => {
  it('gives the same tree each time, and the same as the function', () => {
    const parse = createParser({dialect: 'ytn-en'})
    expect(parse(report)).toEqual(parse(report))
    expect(parse(report)).toEqual(parseBroadcastArticle(report))
  })

  it('gives an equal tree without validation', () => {
    expect(parseBroadcastArticle(report, {validate: false})).toEqual(core.parseBroadcastArticle(report))
  })

  it('gives a tree for any string', () => {
    for (const text of ['', ' ', '\n', '\0', '\ud800', '[', ']'.repeat(50), '{'.repeat(50), '<br />']) {
      expect(parseBroadcastArticle(text).type).toBe('article')
    }
  })

  it('leaves places out when asked to', () => {
    const article = parseBroadcastArticle(report, {positions: false})
    expect(JSON.stringify(article)).not.toContain('"position"')
    expect(article.children[0]).toEqual({type: 'headline', tags: [], value: 'Kite Stuck to the Moon'})
  })

  it('infers nothing when asked not to: two spellings are two people, and no date is resolved', () => {
    const text = report.replaceAll('Pi Na-rae', 'Hong Sun-ki').replaceAll('Pi Narae', 'Hong Seon-gi')
    const article = parseBroadcastArticle(text, {resolve: false})
    expect(article.people.map((person) => person.name)).toEqual(['Hong Sun-ki', 'Seo Da-on', 'Hong Seon-gi'])
    expect(parseBroadcastArticle(text).people.map((person) => person.name)).toEqual(['Hong Sun-ki', 'Seo Da-on'])
    expect(JSON.stringify(article)).not.toContain('2025-05-01')
  })

  it('resolves dates against the option before the text', () => {
    const [, , segment] = parseBroadcastArticle(report, {publishedAt: '2020-02-02'}).children
    expect(JSON.stringify(segment ?? null)).not.toContain('2025-05-01')
    expect(parseBroadcastArticle(report, {publishedAt: '2020-02-02'}).publishedAt).toBe('2020-02-02')
  })
})

describe('A dialect of a user', () => {
  it('yields a valid tree also where a slot does not belong to its line', () => {
    const dialect = defineDialect({
      id: 'odd',
      lang: 'en',
      labels: {anchor: ['## {place} ##']},
      field: ['{key} = {name}'],
      contact: {phone: ['call {name}']},
      credit: ['by {when}']
    })
    const article = createParser({dialect})('## Sorae ##\nThe sea is calm.\nDepth = Ada Reed\ncall Ida\nby yesterday')
    expect(article.children.map((child) => child.type)).toEqual(['segment', 'field', 'contact', 'credit'])
  })
})

describe('A wrong call', () => {
  it.each([
    [undefined, 'undefined'],
    [null, 'null'],
    [42, '42'],
    [new Uint8Array(2), 'Uint8Array']
  ])('with %s in the place of the text names the remedy', (value, named) => {
    const call = () => parseBroadcastArticle(value as unknown as string)
    expect(call).toThrow(TypeError)
    expect(call).toThrow(named)
    expect(call).toThrow('decode bytes first')
  })

  it('with an unknown dialect names the option, the value and the known ones', () => {
    expect(() => createParser({dialect: 'ytm-en'})).toThrow(
      /Unknown dialect "ytm-en" in the option `dialect`; use one of .*ytn-en/
    )
  })

  it('with a date that is none names the option, the value and the form', () => {
    expect(() => createParser({publishedAt: 'yesterday'})).toThrow(
      /"yesterday" in the option `publishedAt`; write ISO 8601 or EDTF/
    )
    expect(() => createParser({publishedAt: '2025-02-30'})).toThrow(RangeError)
  })

  it('with a time zone that is none throws when the parser is made', () => {
    expect(() => createParser({timeZone: 'Asia/Soul'})).toThrow(/"Asia\/Soul" in the option `timeZone`/)
  })

  it('with a dialect that is none names the place and the value', () => {
    const wrong = {id: 'Wrong Id', lang: 'en'} as unknown as bcast.Dialect
    expect(() => createParser({dialects: [wrong]})).toThrow(
      /"Wrong Id" in the option `dialects`: .*small letters.* at `id`/
    )
    const typo = {id: 'typo', lang: 'en', quotes: ['x']} as unknown as bcast.Dialect
    expect(() => createParser({dialect: typo})).toThrow(/quotes/)
  })

  it('with a template that cannot work says what to write', () => {
    const dialect = defineDialect({id: 'own', lang: 'en', quote: ['[{nmae}: {speech}]']})
    expect(() => createParser({dialects: [dialect]})).toThrow(
      /Template "\[\{nmae\}: \{speech\}\]" \(quote of own\) has no slot \{nmae\}; use one of name/
    )
  })

  it('of bcast/core without dialects says where they are', () => {
    expect(() => core.createParser({} as never)).toThrow("import {ytnEn} from 'bcast/dialects'")
    expect(core.createParser({dialects: [ytnEn]})(report).dialect).toBe('ytn-en')
  })
})

describe('Messages', () => {
  it('are silent on an article in order', () => {
    expect(rulesOf(report)).toEqual([])
  })

  it('tell a quote that is not closed, with its place', () => {
    const messages: Message[] = []
    parseBroadcastArticle(report.replace('moment.]', 'moment.'), {onMessage: (message) => messages.push(message)})
    expect(messages).toMatchObject([{ruleId: 'unclosed-quote', source: 'bcast', place: {start: {line: 10, column: 1}}}])
  })

  it('tell a date that needs one of publication', () => {
    expect(rulesOf(report.replace('2025.05.02. AM 07:02', ''))).toContain('date-without-base')
  })

  it('tell that no dialect was recognised, and that there is no headline', () => {
    expect(rulesOf('The soup was good. Everyone agreed.')).toEqual(['unknown-dialect', 'missing-headline'])
  })

  it('tell a label that no dialect knows, and a reporter whom nothing names', () => {
    const text = report.replace('Reporter Pi Na-rae reports.', '<Weather Desk>').replace('This is YTN Pi Narae.', '')
    expect(rulesOf(text, {dialect: 'ytn-en'})).toEqual(['unknown-label', 'unresolved-speaker'])
  })

  it('tell a clip that is closed without having been opened', () => {
    const clip = 'SEN. ADA QUILL: We saw it.\n\n(END VIDEO CLIP)\n\nIDA REED: Thank you.'
    expect(rulesOf(clip, {dialect: 'lexis'})).toContain('unbalanced-clip')
  })

  it('tell a name that could be several people', () => {
    const text = '■ Starring: Ban Dal-su, ferry chief, Ban Jeong-ran, lamp keeper\n[Anchor]\nWho lit it?\n[Ban]\nI did.'
    expect(rulesOf(text, {dialect: 'ytn-en'})).toContain('ambiguous-speaker')
  })
})
