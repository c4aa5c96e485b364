import {execFileSync, fork} from 'node:child_process'
import {writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {contenders} from './contenders.js'
import {growing} from './growth.js'
import {transcript} from './texts.js'

const here = (name) => fileURLToPath(new URL(name, import.meta.url))
const rounds = 15
const passes = 12

function median(values) {
  return values.toSorted((left, right) => left - right)[values.length >> 1]
}

function answer(child, message) {
  if (message !== undefined) child.send(message)
  return new Promise((resolve, reject) => {
    const fail = (code) => reject(new Error(`a contender ended with ${code}`))
    child.once('exit', fail)
    child.once('message', (answered) => {
      child.off('exit', fail)
      resolve(answered)
    })
  })
}

/** Median time of each contender: a process each, started one after the other, rounds interleaved. */
async function compare() {
  const children = new Map()
  for (const name of Object.keys(contenders)) {
    const child = fork(here('worker.js'), [name, passes])
    await answer(child)
    children.set(name, child)
  }
  const times = new Map([...children.keys()].map((name) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const [name, child] of children) times.get(name).push((await answer(child, 'round')).time)
  }
  for (const child of children.values()) child.removeAllListeners('exit').kill()
  return new Map([...times].map(([name, values]) => [name, median(values)]))
}

/** How a text's time grows with its size. */
function grow(name) {
  return JSON.parse(execFileSync(process.execPath, [here('growth.js'), name], {encoding: 'utf8'}))
}

/** Milliseconds of an import in a fresh process, the process's own start left out. */
function importTime(path) {
  const script = `const before = performance.now(); await import(${JSON.stringify(new URL(path, import.meta.url).href)}); console.log(performance.now() - before)`
  const times = Array.from({length: 15}, () =>
    Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], {encoding: 'utf8'}))
  )
  return median(times)
}

/** Whether a transcript of a megabyte is read, and how its time compares with that of `JSON.parse` of its tree. */
function longTranscript() {
  const turns = 20_000
  const script = `
    const {createParser} = await import(${JSON.stringify(new URL('../../dist/core.js', import.meta.url).href)})
    const {dialects} = await import(${JSON.stringify(new URL('../../dist/dialects/index.js', import.meta.url).href)})
    const {transcript} = await import(${JSON.stringify(new URL('texts.js', import.meta.url).href)})
    const text = transcript(${turns})
    const parse = createParser({dialects})
    const time = (run) => { const before = process.cpuUsage(); const tree = run(); return [process.cpuUsage(before).user, tree] }
    parse(text)
    const [read, tree] = time(() => parse(text))
    const json = JSON.stringify(tree)
    const [parsed] = time(() => JSON.parse(json))
    console.log(read / parsed)`
  const ratio = Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], {encoding: 'utf8'}))
  return {megabytes: transcript(turns).length / 1e6, ratio}
}

function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

const compared = await compare()
const json = compared.get('JSON.parse of the same tree')
const one = compared.get('bcast/core, build, the dialect named')
const all = compared.get('bcast/core, build')
const long = longTranscript()
const report = `# Bench

Written by \`npm run bench\`: every figure is a ratio, so that machines can be compared; only the import is told in milliseconds. Contenders read the invented articles of the fixtures, each in a process of its own, in ${rounds} interleaved rounds after a warm-up; the table has the medians of processor times. Results are used. Node ${process.versions.node.split('.')[0]}.

## Against others

${table(
  ['contender', 'time, `JSON.parse` of the same tree = 1'],
  [...compared].map(([name, time]) => [name, (time / json).toFixed(2)])
)}

All dialects against the one that is named: ${(all / one).toFixed(2)}. A transcript of ${long.megabytes.toFixed(1)} MB: ${long.ratio.toFixed(2)} × \`JSON.parse\` of its tree.

## Growth

Time by size, the size of about 4 kB = 1.

${table(
  ['text', '1 ×', '4 ×', '16 ×', '64 ×'],
  Object.keys(growing).map((name) => [name, ...grow(name).map((ratio) => ratio.toFixed(1))])
)}

## Start

Import of \`bcast/core\` in a fresh process: ${importTime('../../dist/core.js').toFixed(1)} ms.
`
writeFileSync(new URL('README.md', import.meta.url), report)
console.log(report)
