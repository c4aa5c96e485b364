import {existsSync} from 'node:fs'
import type {Plugin} from 'unified'
import {describe, expect, expectTypeOf, it} from 'vitest'
import type {z} from 'zod'
import {content} from '../src/content.js'
import * as core from '../src/core.js'
import {ytnEn} from '../src/dialects/index.js'
import * as bcast from '../src/index.js'
import type {quoteSchema} from '../src/schema/index.js'
import broadcastParse from '../src/unified/index.js'
import {problemsIn} from './support/compile.js'

const built = existsSync(new URL('../dist/index.d.ts', import.meta.url))

describe('The types of the functions', () => {
  it('lead from text to tree', () => {
    expectTypeOf(bcast.parseBroadcastArticle).parameters.toEqualTypeOf<[string, bcast.Options?]>()
    expectTypeOf(bcast.parseBroadcastArticle).returns.toEqualTypeOf<bcast.Article>()
    expectTypeOf(bcast.createParser).returns.toEqualTypeOf<bcast.Parser>()
    expectTypeOf<bcast.Parser>().toEqualTypeOf<(text: string) => bcast.Article>()
  })

  it('are the same in bcast and in bcast/core, but that core asks for dialects', () => {
    expectTypeOf(core.parseBroadcastArticle).toEqualTypeOf(bcast.parseBroadcastArticle)
    expectTypeOf<core.Article>().toEqualTypeOf<bcast.Article>()
    expectTypeOf(core.createParser).parameter(0).toExtend<{dialects: readonly bcast.Dialect[]}>()
    // @ts-expect-error dialects are missing
    expect(() => core.createParser({})).toThrow(TypeError)
  })

  it('of dialects are data', () => {
    expectTypeOf(bcast.defineDialect).returns.toEqualTypeOf<bcast.Dialect>()
    expectTypeOf(ytnEn).toEqualTypeOf<bcast.Dialect>()
    expectTypeOf<bcast.Options['dialect']>().toEqualTypeOf<string | bcast.Dialect | undefined>()
    // @ts-expect-error a role that there is not
    bcast.defineDialect({id: 'own', lang: 'en', labels: {presenter: ['>> {name}']}})
  })

  it('of questions to a tree say what comes back', () => {
    expectTypeOf(bcast.quotes).returns.toEqualTypeOf<bcast.QuoteRow[]>()
    expectTypeOf(bcast.speakers).returns.toEqualTypeOf<bcast.Person[]>()
    expectTypeOf(bcast.segments).parameter(1).toEqualTypeOf<bcast.SegmentRole | undefined>()
    expectTypeOf(bcast.textOf).returns.toEqualTypeOf<string>()
    expectTypeOf(bcast.isArticle).guards.toEqualTypeOf<bcast.Article>()
  })

  it('of schemas give the nodes', () => {
    expectTypeOf<z.infer<typeof bcast.articleSchema>>().toEqualTypeOf<bcast.Article>()
    expectTypeOf<z.infer<typeof quoteSchema>>().toEqualTypeOf<bcast.Quote>()
    expectTypeOf(bcast.dialectSchema).toEqualTypeOf<z.ZodType<bcast.Dialect>>()
  })

  it('of the plug-in are those of a parser of unified', () => {
    expectTypeOf(broadcastParse).toExtend<Plugin<[Omit<bcast.Options, 'onMessage'>?], string, bcast.Article>>()
  })

  it('of messages are closed lists', () => {
    expectTypeOf<bcast.Message['ruleId']>().toEqualTypeOf<keyof typeof bcast.rules>()
    expectTypeOf<bcast.Report>().parameters.toEqualTypeOf<[bcast.Message]>()
  })
})

describe('The types of the nodes', () => {
  it('are told apart by `type`', () => {
    expectTypeOf<bcast.NodeMap['quote']>().toEqualTypeOf<bcast.Quote>()
    expectTypeOf<Extract<bcast.BcastNode, {type: 'signOff'}>>().toEqualTypeOf<bcast.SignOff>()
    expectTypeOf<bcast.NodeType>().toEqualTypeOf<bcast.BcastNode['type']>()
    expectTypeOf<bcast.BcastLiteral['value']>().toBeString()
    expectTypeOf<bcast.BcastParent['children'][number]>().toExtend<bcast.BcastNode>()
  })

  it('have absent keys and never `undefined`', () => {
    expectTypeOf<{type: 'when'; value: string}>().toExtend<bcast.When>()
    expectTypeOf<{type: 'when'; value: string; date: undefined}>().not.toExtend<bcast.When>()
  })

  it('hold what their content maps say', () => {
    expectTypeOf<bcast.Summary['children'][number]>().toEqualTypeOf<bcast.Bullet>()
    expectTypeOf<bcast.Paragraph['children'][number]>().toEqualTypeOf<
      bcast.ParagraphContentMap[keyof bcast.ParagraphContentMap]
    >()
  })
})

// maps must not be augmented for all tests: these modules are compiled by themselves
const parents = Object.keys(content).map((type) => type.charAt(0).toUpperCase() + type.slice(1))

/** A module that gives a node of its own a place in a parent, or only says that there were one. */
const module = (parent: string, augmented: boolean) => `import type {${parent}, Literal} from 'bcast'
interface Highlight extends Literal { type: 'highlight${parent}'; colour: string }
${augmented ? `declare module 'bcast' { interface ${parent}ContentMap { highlight: Highlight } }` : ''}
export const colours = (node: ${parent}): string[] =>
  node.children.flatMap((child) => (child.type === 'highlight${parent}' ? [child.colour] : []))`

describe.skipIf(!built)('A user, who needs the declarations that `npm run build` writes,', () => {
  it('gives nodes of their own a place in every parent', () => {
    expect(problemsIn(parents.map((parent) => module(parent, true)))).toEqual([])
  })

  it('has none there before', () => {
    const problems = problemsIn(parents.map((parent) => module(parent, false)))
    expect(problems.filter((problem) => problem.includes('appears to be unintentional')).length).toBe(parents.length)
  })

  it('gives every node fields of their own, also through bcast/core', () => {
    const module = `import type {Quote} from 'bcast/core'
declare module 'bcast/core' { interface Data { score?: number } }
export const score = (quote: Quote): number => quote.data?.score ?? 0`
    expect(problemsIn([module])).toEqual([])
  })

  it('is told of a wrong option, a wrong key of a dialect and a wrong node', () => {
    const wrong = (code: string) => problemsIn([`import * as bcast from 'bcast'\n${code}`]).join()
    expect(wrong("bcast.createParser({dialekt: 'ytn-en'})")).toContain("'dialekt' does not exist in type 'Options'")
    expect(wrong("bcast.defineDialect({id: 'own', lang: 'en', quotes: []})")).toContain("'quotes' does not exist")
    expect(wrong("export const node: bcast.Speech = {type: 'speach', value: ''}")).toContain('\'"speach"\'')
  })
})
