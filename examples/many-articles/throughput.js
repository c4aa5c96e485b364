// How many articles a second one thread, two threads and the queue read; needs Redis, as queue.js does.
//
//   node examples/many-articles/throughput.js [HOW MANY]
import {fork} from 'node:child_process'
import {once} from 'node:events'
import Table from 'cli-table3'
import {inventArticles} from './articles.js'
import {readAll} from './pool.js'
import {readArticle} from './read.js'

// a queue of its own, as it is emptied before and after
process.env.QUEUE = `throughput-${process.pid}`
const {addArticles, connect, openQueue, rowsKey, untilDone} = await import('./jobs.js')

const count = Number(process.argv[2] ?? 1000)

async function here() {
  for (const article of inventArticles(count)) readArticle(article)
}

async function threads(threads) {
  let rows = 0
  await readAll(inventArticles(count), {threads, onRow: () => void rows++})
  if (rows !== count) throw new Error(`${rows} rows of ${count}`)
}

async function queued() {
  const redis = connect({maxRetriesPerRequest: null})
  const queue = openQueue(redis)
  const workers = [1, 2].map(() => fork(new URL('queue-worker.js', import.meta.url)))
  await addArticles(queue, inventArticles(count))
  await untilDone(queue)
  const rows = await redis.hlen(rowsKey)
  for (const worker of workers) worker.kill()
  await Promise.all(workers.map((worker) => once(worker, 'exit')))
  await queue.obliterate({force: true})
  await redis.del(rowsKey)
  await queue.close()
  redis.disconnect()
  if (rows !== count) throw new Error(`${rows} rows of ${count}`)
}

const table = new Table({
  head: ['way', 'articles a second'],
  style: {head: [], border: []},
  colAligns: ['left', 'right']
})
for (const [way, run] of Object.entries({
  'this thread': here,
  'one thread of a pool': () => threads(1),
  'two threads of a pool': () => threads(2),
  'two workers of a queue': queued
})) {
  const before = performance.now()
  await run()
  table.push([way, Math.round((count * 1000) / (performance.now() - before))])
}
console.log(String(table))

// Prints, with the figures of the machine:
// ┌────────────────────────┬───────────────────┐
// │ way                    │ articles a second │
// ├────────────────────────┼───────────────────┤
// │ this thread            │               431 │
// ├────────────────────────┼───────────────────┤
// │ one thread of a pool   │               465 │
// ├────────────────────────┼───────────────────┤
// │ two threads of a pool  │               475 │
// ├────────────────────────┼───────────────────┤
// │ two workers of a queue │               230 │
// └────────────────────────┴───────────────────┘
