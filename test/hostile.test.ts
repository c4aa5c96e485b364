import {Worker} from 'node:worker_threads'
import {describe, expect, it} from 'vitest'
import type {Article, BcastNode} from '../src/ast.js'
import {createParser as createBareParser, type Dialect} from '../src/core.js'
import {dialects} from '../src/dialects/index.js'
import {
  createParser,
  defineDialect,
  isArticle,
  locate,
  outline,
  parseBroadcastArticle,
  quotes,
  textOf
} from '../src/index.js'
import {validateArticle} from '../src/schema/index.js'
import {growth, mostGrowthOf16} from './support/growth.js'
import {assertLaws} from './support/laws.js'
import {readings} from './support/readings.js'

const timeout = 120_000
const parse = createBareParser({dialects})

/** Marks of an opening and of its end. */
const pairs: [string, string][] = [
  ['[', ']'],
  ['(', ')'],
  ['((', '))'],
  ['{', '}'],
  ['<', '>'],
  ['“', '”'],
  ['【', '】'],
  ['◀ 앵커 ▶', '◀ 끝 ▶'],
  ['(BEGIN VIDEO CLIP)', '(END VIDEO CLIP)'],
  ['[Ada Moore / Pilot: ', ']']
]

describe('Marks that are nested a hundred thousand times', {timeout}, () => {
  it.each(pairs)('are read as far as they carry: %s', (open, close) => {
    const depth = Math.floor(100_000 / open.length)
    for (const text of [`${open.repeat(depth)}It rang.${close.repeat(depth)}`, open.repeat(depth)]) {
      const article = parse(text)
      assertLaws(article, text)
      expect(depthOf(article)).toBeLessThan(12)
    }
  })

  it('are read inside of a soundbite', () => {
    const text = `[Ada Moore / Pilot: It ${'('.repeat(100_000)}rang${')'.repeat(100_000)}.]`
    assertLaws(parseBroadcastArticle(text, {dialect: 'ytn-en'}), text)
  })
})

describe('A single line of ten megabytes', {timeout}, () => {
  it.each(['a', 'It rang. ', '['])('is read: %j …', (words) => {
    const text = words.repeat(10_000_000 / words.length)
    const article = parse(text)
    assertLaws(article, text)
    expect(textOf(article).length).toBeLessThanOrEqual(text.length)
  })
})

describe('Memory', {timeout}, () => {
  it('is given back: a parser keeps nothing of the texts that it has read', async () => {
    expect(await readInLittleMemory('The lamp is lit and the quay is quiet, ', 500_000, 120, 40)).toBeGreaterThan(0)
  })

  it('that ten megabytes of words take is small', async () => {
    expect(await readInLittleMemory('The lamp is lit and the quay is quiet, ', 10_000_000, 1, 96)).toBeGreaterThan(0)
  })
})

describe('The helpers', {timeout}, () => {
  const bites = (times: number) => '[Ada Moore / Pilot: It rang.]\n'.repeat(1000 * times ** 2)
  const trees = new Map<string, Article>()
  const treeOf = (text: string) => trees.get(text) ?? trees.set(text, parse(text)).get(text) ?? parse(text)

  it.each<[string, (article: Article) => unknown]>([
    ['textOf', textOf],
    ['outline', outline],
    ['quotes', quotes],
    ['locate', (article) => locate(article, 'it was silent')],
    ['isArticle', isArticle],
    ['validateArticle', validateArticle]
  ])('take as much longer as the tree is larger: %s', (_, help) => {
    for (const times of [1, 4]) treeOf(bites(times))
    expect(growth((text) => help(treeOf(text)), bites, mostGrowthOf16)).toBeLessThan(mostGrowthOf16)
  })
})

/** Words that every JavaScript object answers to. */
// prettier-ignore
const inherited = [
  '__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString', 'valueOf', 'isPrototypeOf', '__defineGetter__',
  'toLocaleString', 'Constructor', 'CONSTRUCTOR', 'TOSTRING'
]

/** Lines in which a word may be a name, a title, a time, a way of delivery, a label, a key, a job or a date. */
const lines = [
  (word: string) => `[${word} / ${word} (${word}): It rang.]`,
  (word: string) => `[${word}]\nIt rang.\n[녹취] ${word} / ${word} : "울렸습니다."`,
  (word: string) => `${word}: It rang.\n${word}, ${word}: Again.\n${word.toUpperCase()} (${word}): Now.`,
  (word: string) => `■ 출연 : ${word} ${word}\n■ 진행 : ${word}\n${word} : ${word}`,
  (word: string) => `촬영기자 : ${word}\n${word}기자 : ${word}\n(${word})\n[${word}] 02-000-0000`,
  (word: string) =>
    `Guests: ${word}, ${word}\nLENGTH: ${word}\nPublished ${word} 4, 2024\n${word}.${word}.04. AM 05:10`,
  (word: string) => `[Reporter]\nIt rang ${word} ${word}.\nThis is YTN ${word}.\nReporter ${word} reports.`,
  (word: string) =>
    `(BEGIN ${word} CLIP)\n${word}\n(END ${word} CLIP)\n[Copyright holder (c) ${word} ${word} prohibited]`
]

describe('Words that every object answers to', {timeout}, () => {
  it.each(inherited)('are words like any other: %s', (word) => {
    for (const line of lines) for (const reading of readings) reading.hold(line(word))
  })

  it('are no dialect, no zone and no language', () => {
    for (const word of inherited) {
      expect(() => createParser({dialect: word})).toThrow(/Unknown dialect/)
      expect(() => createParser({timeZone: word})).toThrow(/zone/i)
      expect(createBareParser({dialects: [{id: 'x', lang: word}]})('It rang.').lang).toMatch(/./)
    }
  })

  it('are kinds of direction, and reach no prototype', () => {
    const groups = JSON.parse(
      '{"__proto__": ["(A)"], "constructor": ["(B)"], "toString": ["(C)"]}'
    ) as Dialect['direction']
    const base: Dialect = {id: 'base', lang: 'en', direction: groups ?? {}}
    const own: Dialect = {id: 'own', lang: 'en', extends: base, direction: groups ?? {}}
    for (const dialect of [base, own, defineDialect(own)]) {
      const article = createBareParser({dialects: [dialect], dialect})('It rang.\n(A)\n(B)\n(C)')
      expect(kindsOf(article)).toEqual(['__proto__', 'constructor', 'toString'])
    }
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  it('are refused in the data of a dialect and in a tree where they are no field', () => {
    const data = JSON.parse('{"id": "x", "lang": "en", "labels": {"constructor": ["[A]"]}}') as Dialect
    expect(() => createParser({dialects: [data]})).toThrow(/constructor/)
    const tree = JSON.parse(
      '{"type": "article", "dialect": "x", "lang": "en", "people": [], "children": [{"type": "constructor"}]}'
    ) as Article
    expect(isArticle(tree)).toBe(false)
    expect(() => validateArticle(tree)).toThrow(/constructor/)
  })
})

describe('Dialects that extend each other in a circle', () => {
  it('are refused with their names', () => {
    const circle: Dialect[] = [
      {id: 'left', lang: 'en', extends: 'right'},
      {id: 'right', lang: 'en', extends: 'left'}
    ]
    for (const create of [createParser, createBareParser]) {
      expect(() => create({dialects: circle})).toThrow(/left.*right|right.*left/)
      expect(() => create({dialects: [{id: 'self', lang: 'en', extends: 'self'}]})).toThrow(/self/)
    }
  })

  it('are refused as objects, too', () => {
    const self: Dialect = {id: 'self', lang: 'en'}
    self.extends = self
    for (const create of [createParser, createBareParser]) expect(() => create({dialects: [self]})).toThrow(/self/)
  })
})

// What the fuzzer found, cut down; `npm run fuzz` looks for more.
describe('Texts that broke a law once', () => {
  it.each([
    '별기자의보.\n◀트▶',
    '【앵커】아기자입니다\n【‮자】',
    '(BEGIN VIDEOTAPE)(BEGIN VIDEOCLIP)(END VIDEOTAPE)',
    "(BEGIN VIDEOTAPE)ByABC News\n'h'Transcript",
    '(BEGIN TAPE)T,CNN.',
    '(BEGIN VIDEOTAPE)Transcript'
  ])('hold them: %j', (text) => {
    for (const reading of readings) reading.hold(text)
  })
})

describe('A listener to messages', () => {
  it('changes nothing of the tree', () => {
    const text = '【앵커】아기자입니다\n【자】'
    expect(createParser({onMessage: () => {}})(text)).toEqual(parseBroadcastArticle(text))
  })
})

function depthOf(article: Article): number {
  let deepest = 0
  const stack: {node: BcastNode; depth: number}[] = [{node: article, depth: 1}]
  for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
    const {node, depth} = entry
    deepest = Math.max(deepest, depth)
    if ('children' in node) for (const child of node.children) stack.push({node: child, depth: depth + 1})
  }
  return deepest
}

function kindsOf(article: Article): unknown[] {
  return article.children.flatMap((child) => (child.type === 'direction' ? [child.kind] : []))
}

/** Reads a text a number of times in a worker with a heap of so many megabytes; gives how many nodes it found. */
function readInLittleMemory(words: string, length: number, times: number, megabytes: number): Promise<number> {
  const worker = new Worker(new URL('support/little-memory.js', import.meta.url), {
    workerData: {words, length, times},
    resourceLimits: {maxOldGenerationSizeMb: megabytes}
  })
  return new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}
