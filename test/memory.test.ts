import {execFileSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {expect, it} from 'vitest'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const built = existsSync(here('../dist/core.js'))

interface Memory {
  /** Length of the text and of the tree's JSON. */
  text: number
  json: number
  /** Multiples of the JSON: what the tree keeps, and what reading takes at most. */
  kept: number
  peak: number
}

it.skipIf(!built)(
  'A transcript of four hours takes at most twelve times the memory of its JSON, which needs `npm run build`',
  () => {
    const script = here('bench/memory.js')
    const memory = JSON.parse(execFileSync(process.execPath, ['--expose-gc', script], {encoding: 'utf8'})) as Memory
    expect(memory.text).toBeGreaterThan(900_000)
    expect(memory.kept).toBeLessThan(6)
    expect(memory.peak).toBeLessThan(12)
  }
)
