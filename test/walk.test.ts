import {execFileSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {createParser, defineDialect, dialectSchema} from '../src/index.js'
import {blocksOf} from './support/readme.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = `${root}examples/write-a-dialect/`
const path = `${folder}README.md`
if (process.env['UPDATE'] !== undefined) writeFileSync(path, rewritten(readFileSync(path, 'utf8')))
const walk = readFileSync(path, 'utf8')
const steps = blocksOf(walk, 'js').filter(({info}) => info === '')

describe('The walk to a dialect', () => {
  it.each(steps.map(({code}, index) => [index + 1, code] as const))('prints at step %i what it says', (_, program) => {
    expect(program).toBe(withPrinted(program))
  })

  it.each(['js', 'text'])('shows its files as they are: %s', (language) => {
    const shown = blocksOf(walk, language).filter(({info}) => info !== '')
    expect(shown).toHaveLength(1)
    for (const {info, code} of shown) expect(code).toBe(readFileSync(folder + info, 'utf8'))
  })

  it('ends with a file whose tests pass', () => {
    const file = `${folder}kettle-radio.test.js`
    const printed = execFileSync(process.execPath, ['--test', '--test-reporter=tap', file], {encoding: 'utf8'})
    expect(printed).toMatch(/^# pass [1-9]\d*$/m)
    expect(printed).toMatch(/^# fail 0$/m)
  })

  it('ends with a dialect that can be kept as JSON', async () => {
    const {kettleRadio} = (await import(`${folder}kettle-radio.js`)) as {
      kettleRadio: Parameters<typeof defineDialect>[0]
    }
    const kept = dialectSchema.parse(JSON.parse(JSON.stringify(kettleRadio)))
    const text = readFileSync(`${folder}article.txt`, 'utf8')
    expect(createParser({dialects: [kept]})(text)).toEqual(createParser({dialects: [kettleRadio]})(text))
  })
})

/** A program with what it prints behind it. */
function withPrinted(program: string): string {
  const code = program.replace(/\n\n(?:\/\/.*\n)+$/, '\n')
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', code], {encoding: 'utf8', cwd: root})
  return `${code}\n${printed.replaceAll(/^(?=.)/gm, '// ').replaceAll(/^$(?=[\s\S])/gm, '//')}`
}

function rewritten(markdown: string): string {
  return markdown.replace(/^```js((?: \S+)?)\n([\s\S]*?)^```$/gm, (_, info: string, code: string) => {
    const body = info === '' ? withPrinted(code) : readFileSync(folder + info.trim(), 'utf8')
    return ['```js', info, '\n', body, '```'].join('')
  })
}
