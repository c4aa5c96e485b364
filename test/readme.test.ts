import {execFileSync} from 'node:child_process'
import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {rules} from '../src/index.js'
import {slots} from '../src/templates/slots.js'
import {content} from '../src/content.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const readme = readFileSync(`${root}README.md`, 'utf8')
const programs = [...readme.matchAll(/```js\n([\s\S]*?)```/g)].map((match) => match[1] ?? '')

describe('The readme', () => {
  it.each(programs)('prints what its program says: %#', (program) => {
    const file = `${root}test/.readme-program.mjs`
    writeFileSync(file, program)
    try {
      const printed = execFileSync(process.execPath, [file], {encoding: 'utf8'})
      const expected = program
        .split('\n')
        .filter((line) => line.startsWith('// '))
        .map((line) => line.slice(3))
      expect(printed.trimEnd().split('\n')).toEqual(expected)
    } finally {
      rmSync(file)
    }
  })

  it('has programs', () => {
    expect(programs.length).toBeGreaterThan(1)
  })

  it('names every slot, message and node type', () => {
    const types = new Set([...Object.keys(content), ...Object.values(content).flat()])
    const missing = [
      ...Object.keys(slots).filter((slot) => !readme.includes(`\`{${slot}}\``)),
      ...Object.keys(rules).filter((rule) => !readme.includes(`\`${rule}\``)),
      ...[...types].filter((type) => !readme.includes(`type: '${type}'`))
    ]
    expect(missing).toEqual([])
  })

  it('lists the dialects as they are', async () => {
    const {updated} = (await import('./support/broadcasters.js' as string)) as {updated: () => string}
    expect(readme).toBe(updated())
  })
})
