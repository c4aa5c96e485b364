// Read many articles through a queue that outlives its workers: BullMQ on Redis.
//
//   apt-get install redis-server && redis-server --save '' --daemonize yes
//   node examples/many-articles/queue.js [FOLDER or FILE]
//
// REDIS_URL is where Redis listens, QUEUE the name of the queue. Run it twice: the second run reads nothing anew. More
// workers may join from other machines: node examples/many-articles/queue-worker.js
import {fork} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {readArticles} from './articles.js'
import {addArticles, connect, openQueue, rowsKey, untilDone} from './jobs.js'
import {Summary} from './summary.js'

const path = process.argv[2] ?? fileURLToPath(new URL('articles.ndjson', import.meta.url))
const redis = connect({maxRetriesPerRequest: null})
const queue = openQueue(redis)
const workers = [1, 2].map(() => fork(new URL('queue-worker.js', import.meta.url)))

await addArticles(queue, readArticles(path))
await untilDone(queue)

const summary = new Summary()
let rows = 0
for await (const fields of redis.hscanStream(rowsKey)) {
  for (let index = 1; index < fields.length; index += 2) {
    summary.add(JSON.parse(fields[index]))
    rows++
  }
}
console.log(`${rows} articles in ${await queue.getCompletedCount()} jobs`)
console.log(String(summary))

for (const worker of workers) worker.kill()
await queue.close()
redis.disconnect()

// Prints:
// 114 articles in 3 jobs
// ┌────────────┬──────────┬──────────┬────────┬────────┬──────────┐
// │ dialect    │ articles │ segments │ quotes │ voices │ messages │
// ├────────────┼──────────┼──────────┼────────┼────────┼──────────┤
// │ plain      │        4 │        0 │      0 │      0 │        8 │
// ├────────────┼──────────┼──────────┼────────┼────────┼──────────┤
// │ transcript │       20 │       80 │      0 │      2 │        0 │
// ├────────────┼──────────┼──────────┼────────┼────────┼──────────┤
// │ ytn-en     │       60 │      120 │     60 │      7 │        0 │
// ├────────────┼──────────┼──────────┼────────┼────────┼──────────┤
// │ ytn-ko     │       30 │       60 │     30 │      2 │        0 │
// └────────────┴──────────┴──────────┴────────┴────────┴──────────┘
