import {execFileSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'

// What must be reached: folder of cases, which dialects of it, and the least of each score.
const targets: {folder: string; only?: RegExp; least: Record<string, number>}[] = [
  {folder: 'sample', least: {structure: 1, quotes: 1, speakers: 1, dates: 1, people: 1, dialect: 1}},
  {
    folder: 'cases',
    only: /^ytn-/,
    least: {structure: 0.99, quotes: 0.98, speakers: 0.97, dates: 0.98, people: 0.97}
  },
  {
    folder: 'cases',
    only: /-(?:ko|en)$/,
    least: {structure: 0.99, quotes: 0.98, speakers: 0.97, dates: 0.98, people: 0.97, dialect: 0.97}
  },
  {
    folder: 'cases',
    only: /^(?:cnn|msnbc|fox|npr|npr-old|pbs|democracynow|voa|bbc|gov-au|captions|transcript)$/,
    least: {structure: 0.98, quotes: 0.97, speakers: 0.97, dates: 0.98, people: 0.95, dialect: 0.95}
  }
]

const root = fileURLToPath(new URL('..', import.meta.url))
const shared = join(root, '../shared')
const scorer = join(shared, 'tools/score.mjs')
const library = join(root, 'dist/index.js')
const absent = 'the gold outlines are not published and lie beside the repository only where it is developed'

describe('The built library', () => {
  for (const {folder, only, least} of targets) {
    const title = `reads ${folder}${only === undefined ? '' : ` of ${only.source}`} as a careful reader does`
    if (!existsSync(scorer) || !existsSync(join(shared, folder))) {
      it.skip(`${title}: ${absent}`)
      continue
    }
    it(title, {timeout: 60_000}, () => {
      expect(existsSync(library), 'dist/index.js is missing: npm run build').toBe(true)
      expect(failuresOf(folder, only, least)).toBe('')
    })
  }
})

/** Runs the scorer; gives nothing where all scores suffice, and else its table and what is below. */
function failuresOf(folder: string, only: RegExp | undefined, least: Record<string, number>): string {
  const minimum = Object.entries(least).map(([score, value]) => `${score}=${value}`)
  const filter = only === undefined ? [] : ['--only', only.source]
  const words = [scorer, '--lib', library, ...filter, '--min', minimum.join(','), join(shared, folder)]
  try {
    execFileSync(process.execPath, words, {encoding: 'utf8', stdio: 'pipe'})
    return ''
  } catch (error) {
    const {stdout = '', stderr = ''} = error as {stdout?: string; stderr?: string}
    return `${stdout}${stderr}` || String(error)
  }
}
