import {type ChildProcess, fork} from 'node:child_process'
import {once} from 'node:events'
import {setTimeout as sleep} from 'node:timers/promises'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {hasRedis, noRedis, startRedis, type RedisServer} from './support/redis.js'

const timeout = 120_000
const folder = new URL('../examples/many-articles/', import.meta.url)
const {inventArticles, readArticle} = {
  ...((await import(new URL('articles.js', folder).href)) as {
    inventArticles: (count: number) => Iterable<{id: string; text: string}>
  }),
  ...((await import(new URL('read.js', folder).href)) as {readArticle: (article: {text: string}) => object})
}

/** What the test uses of `jobs.js`, which asks for REDIS_URL and QUEUE when it is imported. */
interface Jobs {
  rowsKey: string
  connect: (options: object) => Store
  openQueue: (connection: Store) => Jobqueue
  addArticles: (queue: Jobqueue, articles: Iterable<object>) => Promise<void>
  untilDone: (queue: Jobqueue) => Promise<void>
  hashOf: (text: string) => string
}
interface Store {
  hlen: (key: string) => Promise<number>
  hgetall: (key: string) => Promise<Record<string, string>>
  disconnect: () => void
}
interface Jobqueue {
  getCompletedCount: () => Promise<number>
  getActiveCount: () => Promise<number>
  close: () => Promise<void>
}

let redis: RedisServer | undefined
let jobs: Jobs
beforeAll(async () => {
  if (!hasRedis) return
  redis = await startRedis()
  process.env['REDIS_URL'] = redis.url
  process.env['QUEUE'] = `test-${process.pid}`
  jobs = (await import(new URL('jobs.js', folder).href)) as Jobs
})
afterAll(() => redis?.stop())

const count = 2000

describe('The queue of articles', {timeout}, () => {
  it('loses nothing and does nothing twice where its workers are killed in the middle of their jobs', async (context) => {
    context.skip(redis === undefined, noRedis)
    const store = jobs.connect({maxRetriesPerRequest: null})
    const queue = jobs.openQueue(store)
    await jobs.addArticles(queue, inventArticles(count))
    let killed = 0
    for (const share of [0.1, 0.3, 0.5]) killed += await killInMidJob(store, queue, share * count)
    expect(killed).toBeGreaterThan(0)

    const workers = start()
    await jobs.untilDone(queue)
    expect(sorted(await store.hgetall(jobs.rowsKey))).toEqual(sorted(expectedRows()))
    expect(await queue.getCompletedCount()).toBe(count / 50)

    await jobs.addArticles(queue, inventArticles(count))
    await jobs.untilDone(queue)
    expect(await queue.getCompletedCount()).toBe(count / 50)
    expect(await store.hlen(jobs.rowsKey)).toBe(count)
    await stop(workers, 'SIGTERM')
    await queue.close()
    store.disconnect()
  })
})

function start(): ChildProcess[] {
  return [1, 2].map(() => fork(new URL('queue-worker.js', folder)))
}

async function stop(workers: readonly ChildProcess[], signal: NodeJS.Signals): Promise<void> {
  for (const worker of workers) {
    const ended = once(worker, 'exit')
    worker.kill(signal)
    await ended
  }
}

/** Kills both workers once so many rows are there; gives how many jobs they leave behind half done. */
async function killInMidJob(store: Store, queue: Jobqueue, rows: number): Promise<number> {
  const workers = start()
  while ((await store.hlen(jobs.rowsKey)) < rows) await sleep(1)
  await stop(workers, 'SIGKILL')
  const isHalf = (await store.hlen(jobs.rowsKey)) % 50 !== 0
  return isHalf ? await queue.getActiveCount() : 0
}

function expectedRows(): Record<string, string> {
  const rows: Record<string, string> = {}
  for (const article of inventArticles(count)) rows[jobs.hashOf(article.text)] = JSON.stringify(readArticle(article))
  return rows
}

function sorted(rows: Record<string, string>): [string, string][] {
  return Object.entries(rows).sort(([left], [right]) => (left < right ? -1 : 1))
}
