import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import manifest from '../package.json' with {type: 'json'}
import {reportsOf} from './support/api.js'

const folder = fileURLToPath(new URL('api/', import.meta.url))
const built = existsSync(new URL('../dist/index.d.ts', import.meta.url))
const types = Object.values(manifest.exports).flatMap((entry) => (typeof entry === 'string' ? [] : [entry.types]))
// a dialect more is a line more in the readme
const entries = types
  .map((path) => path.replace('./dist/', '').replace('.d.ts', ''))
  .filter((entry) => entry !== 'dialects/index')

describe.skipIf(!built)('The public face, which needs the declarations of `npm run build`,', () => {
  it.each([...reportsOf(built ? entries : [])])('is what the report says: %s', (entry, report) => {
    const path = `${folder}${entry.replace('/index', '')}.txt`
    if (process.env['UPDATE'] !== undefined) writeFileSync(path, report)
    const meant = 'if that is meant, run `npm run docs` and tell it in the changelog'
    expect(report, meant).toBe(existsSync(path) ? readFileSync(path, 'utf8') : '')
  })
})
