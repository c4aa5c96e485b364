// Reads articles in worker threads.
import {Piscina} from 'piscina'
import {inBatches} from './articles.js'

/** Articles a task: sending them costs little beside reading them, and a task takes a few hundredths of a second. */
const batchSize = 50

/**
 * Gives every article to a pool of threads, and every row to `onRow`, in no particular order.
 *
 * The source is asked for more only while few tasks wait, so a folder of any size fits into memory.
 */
export async function readAll(articles, {threads, onRow}) {
  const filename = new URL('read.js', import.meta.url).href
  const pool = new Piscina({filename, minThreads: threads, maxThreads: threads})
  const running = new Set()
  let failure
  for await (const batch of inBatches(articles, batchSize)) {
    const task = pool
      .run(batch)
      .then((rows) => rows.forEach(onRow))
      .catch((error) => (failure ??= error))
      .finally(() => running.delete(task))
    running.add(task)
    if (running.size >= 3 * threads) await Promise.race(running)
    if (failure !== undefined) break
  }
  await Promise.all(running)
  await pool.destroy()
  if (failure !== undefined) throw failure
}
