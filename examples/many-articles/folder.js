// Read many articles in worker threads: a folder of .txt files, or a file of JSON lines {"id": …, "text": …}.
//
//   node examples/many-articles/folder.js [FOLDER or FILE]
import {availableParallelism} from 'node:os'
import {fileURLToPath} from 'node:url'
import {SingleBar} from 'cli-progress'
import {readArticles} from './articles.js'
import {readAll} from './pool.js'
import {Summary} from './summary.js'

const path = process.argv[2] ?? fileURLToPath(new URL('articles.ndjson', import.meta.url))

// How many there are is not known before the last is read: the bar counts. It stands on stderr, the table on stdout.
const bar = new SingleBar({format: 'read {value} of {total} found so far {bar}', stream: process.stderr})
const summary = new Summary()
let found = 0

async function* counted(articles) {
  for await (const article of articles) {
    bar.setTotal(++found)
    yield article
  }
}

bar.start(0, 0)
await readAll(counted(readArticles(path)), {
  threads: availableParallelism(),
  onRow(row) {
    summary.add(row)
    bar.increment()
  }
})
bar.stop()
console.log(String(summary))

// Prints:
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
