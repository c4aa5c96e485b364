import {execFileSync} from 'node:child_process'
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {createParser, defineDialect, parseBroadcastArticle, rules} from '../src/index.js'
import {nodeSchemas} from '../src/schema/index.js'
import {slots} from '../src/templates/slots.js'
import {problemsIn} from './support/compile.js'
import {
  blocksOf,
  contentMaps,
  rewritten,
  samplesOf,
  sectionsOf,
  standing,
  tableOf,
  treeOf,
  typeIn
} from './support/readme.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const path = `${root}README.md`
if (process.env['UPDATE'] !== undefined) writeFileSync(path, rewritten(readFileSync(path, 'utf8')))
const readme = readFileSync(path, 'utf8')
const sections = sectionsOf(readme)
const built = existsSync(`${root}dist/index.d.ts`)

describe('The programs of the readme', () => {
  const programs = blocksOf(readme, 'js').map(({code}) => [code.slice(0, code.indexOf('\n')), code] as const)

  it.each(programs)('print what stands at their end: %s', (_, program) => {
    const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
      encoding: 'utf8',
      cwd: root
    })
    const expected = /\n\n((?:\/\/.*\n)+)$/.exec(program)?.[1] ?? ''
    expect(printed).toBe(expected.replaceAll(/^\/\/ ?/gm, ''))
  })

  it('are there, each with what it prints', () => {
    expect(programs.length).toBeGreaterThan(5)
  })

  it.skipIf(!built)('pass the compiler where they are types, which needs the declarations of `npm run build`', () => {
    expect(problemsIn(blocksOf(readme, 'ts').map(({code}) => code))).toEqual([])
  })
})

describe('The templates of the readme', () => {
  const boilerplate = (template: string, text: string) => {
    const parse = createParser({dialect: defineDialect({id: 'row', lang: 'en', boilerplate: [template]})})
    return parse(text).children.some((child) => child.type === 'boilerplate' && child.value === text)
  }

  it.each(tableOf(readme, '| template | takes | does not take |'))(
    'take what they are said to take: %s',
    (template = '', takes = '', leaves = '') => {
      expect(boilerplate(template, takes)).toBe(true)
      expect(boilerplate(template, leaves)).toBe(false)
    }
  )

  it.each(tableOf(readme, '| you write | the error says | write instead |'))(
    'are refused as it says: %s',
    (template = '', problem = '', remedy = '') => {
      const line = (template: string) =>
        createParser({dialect: defineDialect({id: 'row', lang: 'en', caption: [template]})})
      const sentence = (template: string) =>
        createParser({dialect: defineDialect({id: 'row', lang: 'en', signOff: [template]})})
      expect(() => sentence(template)).toThrow(problem)
      expect(() => line(remedy)).not.toThrow()
      if (problem.includes('word to be found')) expect(() => sentence(remedy)).not.toThrow()
      else expect(() => line(template)).toThrow(problem)
    }
  )
})

describe('The specification in the readme', () => {
  it.each(samplesOf(readme))('shows the tree that its sample yields: $info $source', (sample) => {
    expect(sample.tree).toBe(treeOf(sample))
  })

  it.each(sections.flatMap((section) => typeIn(section) ?? []))('says where %s may stand', (type) => {
    expect(sections.find((section) => typeIn(section) === type)?.body).toContain(`\n${standing(type)}\n`)
  })

  it('describes every node type', () => {
    expect(sections.flatMap((section) => typeIn(section) ?? []).sort()).toEqual(Object.keys(nodeSchemas).sort())
  })

  it('has the interfaces of the source', () => {
    const source = readdirSync(`${root}src/ast`).map((file) => readFileSync(`${root}src/ast/${file}`, 'utf8'))
    const printed = sections.flatMap(({body}) => blocksOf(body, 'idl').map(({code}) => code.trim()))
    const declared = source.join('\n').replaceAll(/^ *\/\*\*[\s\S]*?\*\/\n/gm, '')
    const known = [...declared.matchAll(/^export (interface [\s\S]+?^\}|type .*)/gm)]
      .map(([, code = '']) =>
        code
          .trim()
          .replace(/ extends (\w+)/, ' <: $1')
          .replaceAll(/(\w+)\[\]/g, '[$1]')
      )
      .filter((code) => !/^\w+ (?:\w+Content|\w+ContentMap|NodeMap|NodeType|Bcast\w+)\b/.test(code))
    expect(printed.sort()).toEqual(known.sort())
  })

  it('has the JSON of its first tree', () => {
    const [json = ''] = blocksOf(readme, 'json').map(({code}) => code)
    const {dialect, source} = {dialect: 'ytn-en', source: '[Ada Moore / Pilot: We saw it.]'}
    expect(JSON.parse(json)).toEqual(parseBroadcastArticle(source, {dialect, positions: false}))
  })

  it('has a shot that the schema takes', () => {
    const shot: unknown = JSON.parse(blocksOf(readme, 'json')[1]?.code ?? '')
    expect(nodeSchemas.shot.parse(shot)).toEqual(shot)
  })

  it('lists the content maps', () => {
    expect(readme).toContain(`\n${contentMaps()}\n`)
  })
})

describe('The readme names', () => {
  const missing = (names: readonly string[]) => names.filter((name) => !readme.includes(`| \`${name}\` |`))
  /** Keys of an interface of the source. */
  const keysOf = (file: string, name: string) => {
    const [, body = ''] = readFileSync(`${root}src/${file}`, 'utf8').split(`export interface ${name} {\n`)
    return [...body.slice(0, body.indexOf('\n}')).matchAll(/^ {2}(\w+)\?:/gm)].map(([, key = '']) => key)
  }

  it('every slot', () => {
    expect(Object.keys(slots).filter((slot) => !readme.includes(`\`{${slot}}\``))).toEqual([])
  })

  it('every option, with a row', () => {
    expect(keysOf('options.ts', 'Options')).toContain('publishedAt')
    expect(missing(keysOf('options.ts', 'Options'))).toEqual([])
  })

  it('every habit, with a row', () => {
    expect(keysOf('dialect.ts', 'Habits')).toContain('wrapped')
    expect(missing(keysOf('dialect.ts', 'Habits'))).toEqual([])
  })

  it('every kind of line, with a row', () => {
    expect(keysOf('dialect.ts', 'Patterns')).toContain('signOff')
    expect(missing(keysOf('dialect.ts', 'Patterns'))).toEqual([])
  })

  it('every message, with a row', () => {
    expect(missing(Object.keys(rules))).toEqual([])
  })

  it('the dialects as they are: `npm run docs` brings them up to date', async () => {
    const {updated} = (await import('./support/broadcasters.js')) as {updated: () => string}
    expect(readme).toBe(updated())
  })
})
