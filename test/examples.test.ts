import {execFileSync} from 'node:child_process'
import {existsSync, readFileSync, readdirSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {hasRedis, noRedis, startRedis, type RedisServer} from './support/redis.js'

const timeout = 120_000
const folder = fileURLToPath(new URL('../examples/', import.meta.url))
const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.js'))

/** The comment at the end of a program: what it prints, or what it prints on one machine. */
const prints = /\n\/\/ Prints(, with the figures of the machine)?:\n/
const programs = files.filter((file) => !file.includes('/') || prints.test(sourceOf(file)))

const hasHtml = existsSync(new URL('../dist/html/index.js', import.meta.url))

let redis: RedisServer | undefined
beforeAll(async () => {
  redis = hasRedis ? await startRedis() : undefined
})
afterAll(() => redis?.stop())

describe('Every example', {timeout}, () => {
  it.for(programs)('prints what stands at its end: %s', (file, context) => {
    const source = sourceOf(file)
    context.skip(source.includes("'bcast/html'") && !hasHtml, 'bcast/html is not built')
    context.skip(redis === undefined && /\.\/jobs\.js'/.test(source), noRedis)
    const [, measured, comment = ''] = source.split(prints)
    const expected = comment.split('\n').map((line) => line.replace(/^\/\/ ?/, ''))
    const printed = run(file)
    expect(shown(printed, measured)).toBe(shown(expected.join('\n'), measured))
  })
})

function sourceOf(file: string): string {
  return readFileSync(folder + file, 'utf8')
}

function run(file: string): string {
  const env = redis === undefined ? process.env : {...process.env, REDIS_URL: redis.url}
  return execFileSync(process.execPath, [folder + file], {encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'ignore']})
}

/** What is compared: figures of a machine count only as figures. */
function shown(text: string, measured: string | undefined): string {
  const words = text.trimEnd()
  return measured === undefined ? words : words.replaceAll(/ *\d+/g, ' 0').replaceAll(/─+/g, '─')
}
