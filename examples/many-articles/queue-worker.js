// Takes jobs from the queue and keeps a row for each article. May be killed at any time.
//
//   node examples/many-articles/queue-worker.js
import {Worker} from 'bullmq'
import {connect, hashOf, queueName, rowsKey} from './jobs.js'
import {readArticle} from './read.js'

const redis = connect({maxRetriesPerRequest: null})

// A row is kept under the hash of its article, once: a job that was begun by a worker that is dead is done again, and
// what is there already is neither read nor kept twice.
async function readJob({data}) {
  const hashes = data.map(({text}) => hashOf(text))
  const known = await redis.hmget(rowsKey, ...hashes)
  for (const [index, article] of data.entries()) {
    if (known[index] === null) await redis.hsetnx(rowsKey, hashes[index], JSON.stringify(readArticle(article)))
  }
}

// A worker renews its hold on a job while it lives; who is dead loses it after two seconds.
const worker = new Worker(queueName, readJob, {
  connection: redis,
  lockDuration: 2000,
  stalledInterval: 1000,
  maxStalledCount: 10
})
worker.on('error', (error) => console.error(error.message))
process.on('SIGTERM', async () => {
  await worker.close()
  redis.disconnect()
})
