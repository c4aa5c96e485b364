import {unified, type Compiler} from 'unified'
import {source} from 'unist-util-source'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {type Article, type Node, parseBroadcastArticle} from '../src/index.js'
import defaultExport, {broadcastParse} from '../src/unified/index.js'

const text = `Kite Stuck to the Moon

2025.05.02. AM 07:02
[Anchor]
Reporter Pi Na-rae reports.

[Reporter]
[Seo Da-on / Kite maker (Yesterday): I let go for a moment.

This is YTN Pi Na-rae.
`

describe('The plug-in', () => {
  it('is the default export too', () => {
    expect(defaultExport).toBe(broadcastParse)
  })

  it('gives the tree that the function gives', () => {
    expect(unified().use(broadcastParse).parse(text)).toEqual(parseBroadcastArticle(text))
  })

  it('takes the options of a parser', () => {
    const options = {dialect: 'ytn-en', positions: false, publishedAt: '2020-02-02'}
    expect(unified().use(broadcastParse, options).parse(text)).toEqual(parseBroadcastArticle(text, options))
  })

  it('takes texts as bytes, as a file of unified does', () => {
    const bytes = new VFile({value: new TextEncoder().encode(text)})
    expect(unified().use(broadcastParse).parse(bytes)).toEqual(parseBroadcastArticle(text))
  })

  it('can be used twice: the last options count', () => {
    const processor = unified().use(broadcastParse, {dialect: 'kbs-ko'}).use(broadcastParse, {dialect: 'ytn-en'})
    expect(processor.parse(text).dialect).toBe('ytn-en')
  })

  it('feeds transformers and a compiler', () => {
    const speeches: string[] = []
    const processor = unified()
      .use(broadcastParse)
      .use(() => (tree: Article) => visit(tree, 'speech', ({value}: {value: string}) => void speeches.push(value)))
      .use(function () {
        this.compiler = ((tree: Article) => tree.dialect) as unknown as Compiler
      })
    expect(String(processor.processSync(text))).toBe('ytn-en')
    expect(speeches).toEqual(['I let go for a moment.'])
  })
})

describe('The messages of a text', () => {
  it('stand on its file, each with rule, source and place', () => {
    const file = new VFile({path: 'kite.txt', value: text})
    unified().use(broadcastParse).parse(file)
    expect(file.messages.map(String)).toEqual([
      'kite.txt:8:1-8:60: The quote is not closed: its closing mark is missing'
    ])
    expect(file.messages[0]).toMatchObject({ruleId: 'unclosed-quote', source: 'bcast', line: 8, column: 1})
  })

  it('have no place where they are about the whole', () => {
    const file = new VFile('The soup was good. Everyone agreed.')
    unified().use(broadcastParse).parse(file)
    expect(file.messages.map(({ruleId, place}) => [ruleId, place])).toEqual([
      ['unknown-dialect', undefined],
      ['missing-headline', undefined]
    ])
  })

  it('do not mix where one processor reads several files', () => {
    const processor = unified().use(broadcastParse).freeze()
    const files = [new VFile(text), new VFile(text.replace('moment.', 'moment.]')), new VFile(text)]
    for (const file of files) processor.parse(file)
    expect(files.map(({messages}) => messages.length)).toEqual([1, 0, 1])
  })
})

describe('The tree', () => {
  it('is one of unist: utilities find the source of every literal', () => {
    const file = new VFile(text)
    const tree = unified().use(broadcastParse).parse(file)
    const wrong: Node[] = []
    visit(tree, (node: Node) => {
      if ('value' in node && source(file, node) !== node.value) wrong.push(node)
    })
    expect(wrong).toEqual([])
  })
})
