// What the program and the workers of the queue agree on.
import {createHash} from 'node:crypto'
import {setTimeout as sleep} from 'node:timers/promises'
import {Queue} from 'bullmq'
import {Redis} from 'ioredis'
import {inBatches} from './articles.js'

const url = process.env.REDIS_URL ?? 'redis://127.0.0.1:6379'

/** Name of the queue; also the key before `:rows`, a hash from an article's content to its row. */
export const queueName = process.env.QUEUE ?? 'articles'
export const rowsKey = `${queueName}:rows`

/** Workers wait for Redis as long as it takes; programs that ask once give up. */
export function connect(options) {
  return new Redis(url, options)
}

export function openQueue(connection) {
  return new Queue(queueName, {connection})
}

/** The same text is the same article, whatever its file is called and however often it comes. */
export function hashOf(text) {
  return createHash('sha256').update(text).digest('hex')
}

const articlesPerJob = 50
const mostWaiting = 200

/**
 * Adds articles, 50 a job. A job's id is the hash of its content: what is in the queue already is not added again. No
 * more are added while many jobs wait.
 */
export async function addArticles(queue, articles) {
  for await (const batch of inBatches(articles, articlesPerJob)) {
    while ((await queue.getWaitingCount()) > mostWaiting) await sleep(50)
    const jobId = hashOf(batch.map(({text}) => hashOf(text)).join(' '))
    await queue.add('read', batch, {jobId, attempts: 3})
  }
}

/** Comes back when no job waits or runs; throws if one has failed for good. */
export async function untilDone(queue) {
  for (;;) {
    const counts = await queue.getJobCounts('waiting', 'active', 'delayed', 'prioritized', 'failed')
    if (counts.failed > 0)
      throw new Error(`${counts.failed} jobs failed: ${(await queue.getFailed(0, 0))[0].failedReason}`)
    if (counts.waiting + counts.active + counts.delayed + counts.prioritized === 0) return
    await sleep(20)
  }
}
