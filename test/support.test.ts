import {describe, expect, it} from 'vitest'
import type {Article, ArticleContent} from '../src/ast.js'
import {bracketed, unbracketed} from './support/bracketed.js'
import {at, ferry, page, person, place, range, shorten, source, word} from './support/hand-made.js'
import {assertJson, assertLaws} from './support/laws.js'
import {prefixLengths} from './support/prefixes.js'
import {random, soup} from './support/soup.js'
import {readSource} from './support/sources.js'

describe('bracketed()', () => {
  it('prints the source with a bracket around every node, under a header with the people', () => {
    expect(bracketed(ferry(), source)).toBe(
      [
        'article dialect=ytn-en lang=en publishedAt=2024-03-04T05:10:00+09:00\n',
        'p1 Ada Moore | aliases: MOORE, "Moore, Ada" | titles: Pilot | roles: quoted\n',
        '---\n',
        '{headline(tags=Exclusive,"Sea, Air"):Ferry \\{7\\} Waits}\r\n',
        '{quote(speaker="Ada Moore" person=p1 speaker.title=Pilot when=2024-03-03):',
        '[{attribution:{name(person=p1):Ada Moore} / {title:Pilot} ({when(date=2024-03-03):Yesterday})}: ',
        '{speech:We saw it.}]}\r\n\r\n',
        '{boilerplate:Print} 🚢\n'
      ].join('')
    )
  })

  it('quotes a value that could be taken for mark-up', () => {
    const article = page('a', [
      {type: 'field', key: 'x="}):', position: range('a', 0, 1), children: [word('a', 'value', 'a')]}
    ])
    expect(bracketed(article, 'a')).toContain('{field(key="x=\\"}):"):{value:a}}')
    expect(unbracketed(bracketed(article, 'a'))).toBe('a')
  })

  it('prints the same whatever the order of the fields', () => {
    const reversed = JSON.parse(JSON.stringify(ferry()), (_, value: unknown) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
      return Object.fromEntries(Object.entries(value).reverse())
    }) as Article
    expect(bracketed(reversed, source)).toBe(bracketed(ferry(), source))
  })

  it('refuses a node without a place', () => {
    const article = {...ferry(), children: [{type: 'boilerplate' as const, value: 'Print'}]}
    expect(() => bracketed(article, source)).toThrow('boilerplate has no position')
  })
})

describe('unbracketed()', () => {
  it('gives the source back', () => {
    expect(unbracketed(bracketed(ferry(), source))).toBe(source)
  })

  it('gives any text back', () => {
    for (let seed = 0; seed < 200; seed++) {
      const text = `\\{}\n---\n${soup(seed)}`
      const tree = page(text, [{type: 'boilerplate', value: text, position: range(text, 0, text.length)}])
      expect(unbracketed(bracketed(tree, text))).toBe(text)
    }
  })

  it.each(['article\n---\n{text:a', 'article\n---\na}', 'article\n---\n{a', 'article'])(
    'refuses broken mark-up: %j',
    (tree) => {
      expect(() => unbracketed(tree)).toThrow()
    }
  )
})

describe('assertLaws()', () => {
  it('accepts a tree that keeps them', () => {
    expect(() => assertLaws(ferry(), source)).not.toThrow()
  })

  it('accepts white space and marks without a home, and an empty text', () => {
    expect(() => assertLaws(page(' [🚢]\u2028', []), ' [🚢]\u2028')).not.toThrow()
    expect(() => assertLaws(page('', []), '')).not.toThrow()
  })

  const broken: [string, string, (article: Article) => void][] = [
    [
      'a key without a value',
      'JSON law: article.publishedAt',
      (article) => Object.assign(article, {publishedAt: undefined})
    ],
    ['a number that JSON does not know', 'JSON law', (article) => Object.assign(at(article, 1), {number: NaN})],
    ['a letter without a home', 'home law: "Ferry', (article) => article.children.shift()],
    ['a letter behind the last literal', 'home law: "Print', (article) => article.children.pop()],
    ['a node twice', 'order law: starts before', (article) => article.children.push(at(article, 2) as ArticleContent)],
    ['a child that starts before its parent', 'order law: starts before', (article) => shorten(at(article, 1), 3, 0)],
    ['a child that ends after its parent', 'order law: ends after', (article) => shorten(at(article, 1), 0, 3)],
    [
      'a value that is not the source',
      'source law: "print"',
      (article) => Object.assign(at(article, 2), {value: 'print'})
    ],
    ['a wrong line', 'point law', (article) => Object.assign(place(at(article, 2)).start, {line: 3})],
    ['a wrong column', 'point law', (article) => Object.assign(place(at(article, 2)).end, {column: 1})],
    ['no position', 'position law', (article) => delete at(article, 1).position],
    ['data', 'data law', (article) => Object.assign(at(article, 1), {data: {}})],
    ['neither value nor children', 'shape law', (article) => Reflect.deleteProperty(at(article, 2), 'value')],
    [
      'a person that nobody knows',
      'nobody is p2',
      (article) => Object.assign(at(article, 1), {speaker: {person: 'p2'}})
    ],
    [
      'people with wrong numbers',
      'p7 stands in the place of p1',
      (article) => Object.assign(article.people[0] ?? {}, {id: 'p7'})
    ],
    ['two people of one name', 'two people are called', (article) => article.people.push(person('p2', 'Ada Moore'))],
    ['a spelling twice', 'one spelling twice', (article) => article.people[0]?.aliases.push('Ada Moore')],
    [
      'a person that nothing refers to',
      'nothing in the tree refers to p2',
      (article) => article.people.push(person('p2', 'Oda'))
    ]
  ]

  it.each(broken)('refuses %s', (_, message, spoil) => {
    const article = ferry()
    spoil(article)
    expect(() => assertLaws(article, source)).toThrow(message)
  })

  it('names the node and its place', () => {
    const article = ferry()
    Object.assign(at(article, 2), {value: 'print'})
    expect(() => assertLaws(article, source)).toThrow('(boilerplate at article.children[2], offsets 64–69)')
  })

  it('refuses people that are not numbered in the order of their names', () => {
    const names = [word('Oda, Ada', 'name', 'Oda', {person: 'p2'}), word('Oda, Ada', 'name', 'Ada', {person: 'p1'})]
    const byline = {type: 'byline', position: range('Oda, Ada', 0, 8), children: names}
    const article = {...page('Oda, Ada', [byline]), people: [person('p1', 'Ada'), person('p2', 'Oda')]}
    expect(() => assertLaws(article, 'Oda, Ada')).toThrow('p1 is named for the first time after p2')
  })

  it('refuses a character cut in two', () => {
    const halves = [0, 1].map((from) => ({
      type: 'boilerplate',
      value: '𝔸'.charAt(from),
      position: range('𝔸', from, from + 1)
    }))
    expect(() => assertLaws(page('𝔸', halves), '𝔸')).toThrow('home law')
  })

  it('ends lines at LF, CR and CRLF and nowhere else', () => {
    const text = 'a\rb\r\n\u2028c\u0085d\ne'
    const words = [...'abcde'].map((letter) => word(text, 'boilerplate', letter))
    expect(words.map(({position}) => position?.start.line)).toEqual([1, 2, 3, 3, 4])
    expect(() => assertLaws(page(text, words), text)).not.toThrow()
  })
})

describe('assertJson()', () => {
  it('accepts a tree without positions', () => {
    expect(() => assertJson({...ferry(), children: [{type: 'boilerplate', value: 'Print'}]})).not.toThrow()
  })

  it('refuses what JSON drops', () => {
    expect(() => assertJson(Object.assign(ferry(), {seen: undefined}))).toThrow('article.seen')
  })
})

describe('soup()', () => {
  it('gives the same text for the same seed, and another for another', () => {
    expect(soup(7)).toBe(soup(7))
    expect(soup(7)).not.toBe(soup(8))
  })

  it('gives texts of every length up to 400, with marks of every kind', () => {
    const texts = Array.from({length: 2000}, (_, seed) => soup(seed, ['A whole line of a page']))
    const lengths = texts.map((text) => text.length)
    expect(Math.min(...lengths)).toBeLessThan(5)
    expect(Math.max(...lengths)).toBeGreaterThan(390)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(400)
    for (const mark of ['[Anchor]', '◀ 앵커 ▶', '\0', '\u2028', '\r\n', '<br />', 'A whole line of a page']) {
      expect(texts.some((text) => text.includes(mark))).toBe(true)
    }
    expect(texts.some((text) => /\p{Surrogate}/u.test(text))).toBe(true)
  })

  it('draws numbers from 0 up to 1', () => {
    const next = random(1)
    const numbers = Array.from({length: 10_000}, next)
    expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true)
    expect(numbers.reduce((sum, number) => sum + number, 0) / 10_000).toBeCloseTo(0.5, 1)
  })
})

describe('prefixLengths()', () => {
  it('takes every prefix of a short text', () => {
    expect(prefixLengths('a\nb')).toEqual([0, 1, 2, 3])
  })

  it('takes the lines of a long text, and a sample of the rest', () => {
    const text = 'word '.repeat(20).concat('\r\n').repeat(60)
    const lengths = prefixLengths(text)
    expect(lengths).toEqual([...new Set(lengths)].sort((left, right) => left - right))
    expect(lengths).toEqual(expect.arrayContaining([0, 100, 101, 102, text.length]))
    expect(lengths.length).toBeGreaterThan(500)
    expect(lengths.length).toBeLessThan(600)
  })
})

describe('readSource()', () => {
  const code = [
    "import type {A} from '../ast.js'",
    "import {z} from 'zod'",
    "export * from './b.js'",
    "export const pattern = /a/.test('x') || new RegExp('b')",
    "export const load = () => import('../text/lines.js')",
    "export function shape(a: import('../c/d.js').D) {",
    '  return a',
    '}',
    ''
  ].join('\n')

  it('finds imports of every kind', () => {
    const {imports} = readSource('resolve/a.ts', code)
    expect(imports).toEqual(['ast.ts', 'zod', 'resolve/b.ts', 'text/lines.ts', 'c/d.ts'])
  })

  it('measures files and functions, and finds regular expressions', () => {
    const found = readSource('resolve/a.ts', code)
    expect(found.lines).toBe(8)
    expect(found.functions).toEqual([
      {name: 'load', lines: 1},
      {name: 'shape', lines: 3}
    ])
    expect(found.patterns).toEqual(['/a/', "new RegExp('b')"])
  })
})
