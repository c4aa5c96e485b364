import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import * as core from '../src/core.js'
import {ytnEn} from '../src/dialects/index.js'
import * as bcast from '../src/index.js'
import {validateArticle} from '../src/schema/index.js'
import {broadcastParse} from '../src/unified/index.js'

class Page {}

/** Whatever is no text, and how a message names it. */
const noTexts: [unknown, string][] = [
  [undefined, 'undefined'],
  [null, 'null'],
  [42, '42'],
  [NaN, 'NaN'],
  [10n, '10'],
  [true, 'true'],
  [Symbol('page'), 'Symbol(page)'],
  [() => 'text', 'a function'],
  [['text'], 'a value of type Array'],
  [{text: 'text'}, 'a value of type Object'],
  [Object.create(null), 'a value of type object'],
  [new String('text'), 'a value of type String'],
  [new Uint8Array(2), 'a value of type Uint8Array'],
  [new Date(0), 'a value of type Date'],
  [new Page(), 'a value of type Page']
]

/** Everything that takes a text. */
const readers: [string, (text: never) => unknown][] = [
  ['parseBroadcastArticle of bcast', bcast.parseBroadcastArticle],
  ['a parser of bcast', bcast.createParser({dialect: 'ytn-en'})],
  ['parseBroadcastArticle of bcast/core', core.parseBroadcastArticle],
  ['a parser of bcast/core', core.createParser({dialects: [ytnEn]})]
]

describe.each(readers)('What is no string, given to %s,', (_, read) => {
  it.each(noTexts)('is a TypeError that names it and the remedy: %s', (value, named) => {
    const call = () => read(value as never)
    expect(call).toThrow(TypeError)
    expect(call).toThrow(
      `Expected the text of an article as a string, not ${named}; decode bytes first, for example with \`new TextDecoder().decode(bytes)\``
    )
  })
})

const clock = {id: 'own', lang: 'en', timeZone: 'Nowhere/City'}

/** Options that cannot be used: what is thrown, and what it says. */
const wrongOptions: [unknown, ErrorConstructor, string][] = [
  [null, TypeError, "Expected options as an object, not null; pass {dialect: 'ytn-en'}, or nothing"],
  ['ytn-en', TypeError, 'Expected options as an object, not "ytn-en"; pass {dialect: \'ytn-en\'}, or nothing'],
  [
    [ytnEn],
    TypeError,
    "Expected options as an object, not a value of type Array; pass {dialect: 'ytn-en'}, or nothing"
  ],
  [
    {dialect: 42},
    TypeError,
    "Cannot use 42 in the option `dialect`; pass an id such as 'ytn-en', or the dialect itself"
  ],
  [
    {dialect: null},
    TypeError,
    "Cannot use null in the option `dialect`; pass an id such as 'ytn-en', or the dialect itself"
  ],
  [{dialect: 'YTN-EN'}, RangeError, 'Unknown dialect "YTN-EN" in the option `dialect`; use one of abc-au'],
  [
    {dialect: 'kbs-ko', dialects: [ytnEn]},
    RangeError,
    'Unknown dialect "kbs-ko" in the option `dialect`; use one of ytn-en, or pass the dialect itself'
  ],
  [
    {dialects: 'ytn-en'},
    TypeError,
    'Cannot use "ytn-en" in the option `dialects`; pass a list of dialects, as in [ytnEn]'
  ],
  [
    {dialects: ['ytn-en']},
    TypeError,
    'Cannot use a value of type Array in the option `dialects`; pass a list of dialects, as in [ytnEn]'
  ],
  [
    {dialects: [{id: 'own', lang: 'en', extends: 'owm'}]},
    RangeError,
    'Unknown dialect "owm" in `extends` of own; use one of own, or pass the dialect itself'
  ],
  [
    {dialects: [{id: 'own', lang: 'en', extends: 'own'}]},
    RangeError,
    'Dialects extend each other in a circle: "own"; let one of them extend nothing'
  ],
  [
    {dialect: clock},
    RangeError,
    'Unknown time zone "Nowhere/City" in `timeZone` of own; use an IANA name, such as "Asia/Seoul"'
  ],
  [
    {timeZone: 'KST+9'},
    RangeError,
    'Unknown time zone "KST+9" in the option `timeZone`; use an IANA name, such as "Asia/Seoul"'
  ],
  [{timeZone: 9}, RangeError, 'Unknown time zone 9 in the option `timeZone`; use an IANA name, such as "Asia/Seoul"'],
  [{validate: 'no'}, TypeError, 'Cannot use "no" in the option `validate`; pass true or false'],
  [{resolve: 1}, TypeError, 'Cannot use 1 in the option `resolve`; pass true or false'],
  [{positions: null}, TypeError, 'Cannot use null in the option `positions`; pass true or false'],
  [{onMessage: 'log'}, TypeError, 'Cannot use "log" in the option `onMessage`; pass a function that takes a message']
]

/** Dates of publication that are none. */
const wrongDates: [unknown, string][] = [
  ['', '""'],
  ['yesterday', '"yesterday"'],
  ['25.12.2024', '"25.12.2024"'],
  ['2024-12-25 05:10', '"2024-12-25 05:10"'],
  ['2025-02-30', '"2025-02-30"'],
  ['2024-13', '"2024-13"'],
  ['2024-12-25T25:00:00Z', '"2024-12-25T25:00:00Z"'],
  [20241225, '20241225'],
  [new Date(0), 'a value of type Date']
]

describe('An option that cannot be used', () => {
  it.each(wrongOptions)('is refused when the parser is made: %j', (options, kind, message) => {
    expect(() => bcast.createParser(options as never)).toThrow(kind)
    expect(() => bcast.createParser(options as never)).toThrow(message)
  })

  it.each(wrongDates)('is refused as date of publication: %j', (publishedAt, named) => {
    const make = () => bcast.createParser({publishedAt: publishedAt as never})
    expect(make).toThrow(RangeError)
    expect(make).toThrow(
      `Cannot read ${named} in the option \`publishedAt\`; write ISO 8601 or EDTF, such as "2024-12-25T05:10:00+09:00" or "2024-12-25"`
    )
  })

  it('is refused when the plug-in is used, before any file is read', () => {
    const use = (options: object) => () => unified().use(broadcastParse, options).freeze()
    expect(use({dialect: 'ytm-en'})).toThrow('Unknown dialect "ytm-en" in the option `dialect`')
    expect(use({publishedAt: 'today'})).toThrow('in the option `publishedAt`')
  })

  it('may be undefined: then it is not given', () => {
    const names = ['dialect', 'dialects', 'publishedAt', 'timeZone', 'validate', 'resolve', 'positions', 'onMessage']
    const nothing = Object.fromEntries(names.map((name) => [name, undefined]))
    expect(bcast.parseBroadcastArticle('Kites', nothing)).toEqual(bcast.parseBroadcastArticle('Kites'))
  })
})

/** Dialects that are none: the place that the message names, and what it says. */
const wrongDialects: [object, string, string][] = [
  [{lang: 'en'}, 'id', 'expected string'],
  [{id: 'Own', lang: 'en'}, 'id', 'Expected small letters, digits and single hyphens'],
  [{id: 'own'}, 'lang', 'expected string'],
  [{id: 'own', lang: ''}, 'lang', 'Too small'],
  [{id: 'own', lang: 'en', quote: '[{name}: {speech}]'}, 'quote', 'expected array'],
  [{id: 'own', lang: 'en', quote: [42]}, 'quote.0', 'expected string'],
  [{id: 'own', lang: 'en', labels: ['[Anchor]']}, 'labels', 'expected object'],
  [{id: 'own', lang: 'en', labels: {presenter: ['[Host]']}}, 'labels', '"presenter"'],
  [{id: 'own', lang: 'en', habits: {wraped: true}}, 'habits', '"wraped"'],
  [{id: 'own', lang: 'en', generic: 'yes'}, 'generic', 'expected boolean']
]

describe('A dialect that is none', () => {
  it.each(wrongDialects)('is refused with its place: %j', (dialect, path, problem) => {
    for (const options of [{dialect}, {dialects: [dialect]}] as bcast.Options[]) {
      const make = () => bcast.createParser(options)
      expect(make).toThrow(TypeError)
      expect(make).toThrow(problem)
      expect(make).toThrow(`at \`${path}\`; see the chapter Templates of the readme`)
    }
  })
})

describe('A tree that is none', () => {
  it.each([
    [undefined, 'article'],
    [{type: 'artikle'}, 'artikle'],
    [{type: 'article', dialect: 'own', lang: 'en', people: [], children: [{type: 'bullet', value: ''}]}, 'bullet']
  ])('is refused: %j', (tree, named) => {
    expect(() => validateArticle(tree as never)).toThrow(TypeError)
    expect(() => validateArticle(tree as never)).toThrow(named)
    expect(bcast.isArticle(tree)).toBe(false)
  })
})
