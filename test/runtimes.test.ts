import {existsSync} from 'node:fs'
import {beforeAll, describe, expect, it} from 'vitest'
import {absence, prepare, runIn, runtimes} from './support/runtimes.js'

const built = existsSync(new URL('../dist/index.js', import.meta.url))

describe.skipIf(!built)('The smoke and law tests, which need what `npm run build` writes,', {timeout: 300_000}, () => {
  beforeAll(prepare, 120_000)

  for (const runtime of runtimes) {
    const why = absence(runtime)

    it.skipIf(why !== undefined)(`pass in ${runtime.name}${why === undefined ? '' : `, skipped: ${why}`}`, () => {
      const {checks, failures} = runIn(runtime)
      expect(failures).toEqual([])
      expect(checks).toBeGreaterThan(200)
    })
  }
})
