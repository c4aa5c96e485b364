import {execFileSync} from 'node:child_process'
import {readFileSync, readdirSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'

const folder = fileURLToPath(new URL('../examples/', import.meta.url))

describe('Every example', () => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.js'))) {
    it(`prints what stands at its end: ${file}`, () => {
      const [, comment = ''] = readFileSync(folder + file, 'utf8').split('\n// Prints:\n')
      const expected = comment.split('\n').map((line) => line.replace(/^\/\/ ?/, ''))
      const printed = execFileSync(process.execPath, [folder + file], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore']
      })
      expect(printed.trimEnd()).toBe(expected.join('\n').trimEnd())
    })
  }
})
