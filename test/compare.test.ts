import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'

it('The readme compares as `npm run compare` does', {timeout: 60_000}, async () => {
  const compare = new URL('bench/peers/compare.js', import.meta.url).href
  const {comparison} = (await import(compare)) as {comparison: () => Promise<string>}
  expect(readFileSync(new URL('../README.md', import.meta.url), 'utf8')).toContain(`\n${await comparison()}\n`)
})
