// Runs the smoke and law tests in every runtime that is there, and writes the readme's table: node test/support/runtimes.js
import {execFileSync, spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {table, writeSection} from './sections.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = `${root}coverage/runtimes/`
const installed = `${root}.runtimes/node_modules/`

/**
 * @typedef {{name: string, program: string | undefined, run: (program: string) => {checks: number, failures: string[]}}} Runtime
 */

/**
 * Runtimes: how each is called, where it stands, and how it runs the suite.
 *
 * @type {Runtime[]}
 */
export const runtimes = [
  {name: 'Node.js, the one that runs the tests', program: process.execPath, run: runFile},
  ...['22', '24', '26'].map((line) => ({
    name: `Node.js ${line}`,
    program: `${installed}node-${line}/bin/node`,
    run: runFile
  })),
  {name: 'Bun', program: `${installed}@oven/bun-linux-x64-baseline/bin/bun`, run: runFile},
  {name: 'Deno, without any permission', program: `${installed}@deno/linux-x64-glibc/deno`, run: runDeno},
  {name: 'workerd', program: `${installed}@cloudflare/workerd-linux-64/bin/workerd`, run: runWorkerd},
  {name: 'Chromium, headless', program: findChromium(), run: runChromium}
]

/**
 * Why a runtime is not run, or nothing.
 *
 * @param {Runtime} runtime
 * @returns {string | undefined}
 */
export function absence({program}) {
  if (program !== undefined && existsSync(program)) return undefined
  return program === undefined ? 'no chromium on this machine' : '`npm ci --prefix .runtimes` was not run'
}

/** Version that a runtime says of itself. */
export function versionOf({program}) {
  const {stdout} = spawnSync(program, ['--version'], {encoding: 'utf8'})
  return /\d[\d.-]*\d/.exec(stdout)?.[0] ?? ''
}

/** Puts what is built in the place of its source. */
const asBuilt = {
  name: 'as-built',
  setup(build) {
    build.onResolve({filter: /^\.\.\/\.\.\/src\/.*\.js$/}, ({path}) => ({
      path: path.replace('../../src/', `${root}dist/`)
    }))
  }
}

/** Writes the suite, with all articles in it, as modules for each kind of runtime. */
export async function prepare() {
  mkdirSync(folder, {recursive: true})
  const cases = JSON.stringify(readCases())
  const main = `import {runSuite} from './test/support/suite.ts'\nconst run = () => JSON.stringify(runSuite(${cases}))\n`
  const kinds = {
    'main.mjs': `${main}console.log(run())`,
    'worker.mjs': `${main}export default {async test() { console.log('result ' + run()) }}`,
    'page.js': `${main}document.body.textContent = 'result ' + run() + ' end'`
  }
  for (const [file, contents] of Object.entries(kinds))
    await build({
      stdin: {contents, resolveDir: root},
      outfile: `${folder}${file}`,
      bundle: true,
      plugins: [asBuilt],
      format: 'esm',
      platform: 'neutral',
      mainFields: ['module', 'main'],
      charset: 'utf8',
      logLevel: 'silent'
    })
}

/** Articles with the trees that lie beside them. */
function readCases() {
  const fixtures = `${root}test/fixtures`
  const texts = readdirSync(fixtures, {recursive: true, encoding: 'utf8'}).filter((path) => path.endsWith('.txt'))
  return texts.sort().map((path) => {
    const stem = join(fixtures, path.slice(0, -'.txt'.length))
    const source = readFileSync(`${stem}.txt`, 'utf8')
    const options = existsSync(`${stem}.json`) ? JSON.parse(readFileSync(`${stem}.json`, 'utf8')) : {}
    const [tree] = readFileSync(`${stem}.tree`, 'utf8').split('--- messages\n')
    return {name: path, source, options, tree: tree.trimEnd()}
  })
}

/**
 * Runs the suite in a runtime.
 *
 * @param {Runtime} runtime
 * @returns {{checks: number, failures: string[]}}
 */
export function runIn({program, run}) {
  return run(program)
}

function runFile(program) {
  return JSON.parse(execFileSync(program, [`${folder}main.mjs`], {encoding: 'utf8', maxBuffer: 1 << 26}))
}

function runDeno(program) {
  const parameters = ['run', '--no-prompt', '--no-remote', '--no-config', `${folder}main.mjs`]
  return JSON.parse(execFileSync(program, parameters, {encoding: 'utf8', env: {...process.env, NO_COLOR: '1'}}))
}

function runWorkerd(program) {
  const config = `${folder}worker.capnp`
  writeFileSync(
    config,
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "main", worker = (
  modules = [(name = "worker", esModule = embed "worker.mjs")], compatibilityDate = "2025-01-01"))]);`
  )
  const {stdout, stderr} = spawnSync(program, ['test', config], {encoding: 'utf8', maxBuffer: 1 << 26})
  return resultIn(stdout + stderr)
}

function runChromium(program) {
  const page = `${folder}page.html`
  const script = readFileSync(`${folder}page.js`, 'utf8').replaceAll('</script', '<\\/script')
  writeFileSync(page, `<!doctype html><meta charset="utf-8"><body><script type="module">${script}</script>`)
  const parameters = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--virtual-time-budget=600000'
  ]
  const printed = execFileSync(program, [...parameters, '--dump-dom', `file://${page}`], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    stdio: ['ignore', 'pipe', 'ignore']
  })
  const entities = {'&lt;': '<', '&gt;': '>', '&amp;': '&', '&nbsp;': '\u00a0'}
  return resultIn(printed.replaceAll(/&(?:lt|gt|amp|nbsp);/g, (entity) => entities[entity]))
}

function resultIn(printed) {
  const [, json] = /result (\{"checks":.*?\]\})/s.exec(printed) ?? []
  if (json === undefined) throw new Error(`no result: ${printed.slice(0, 2000)}`)
  return JSON.parse(json)
}

function findChromium() {
  const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
  return places.find((place) => existsSync(place))
}

async function main() {
  await prepare()
  const rows = []
  for (const runtime of runtimes) {
    const why = absence(runtime)
    if (why !== undefined) {
      process.stdout.write(`${runtime.name}: not run, ${why}\n`)
      continue
    }
    const {checks, failures} = runIn(runtime)
    for (const failure of failures) process.stdout.write(`${runtime.name}: ${failure}\n`)
    rows.push([
      runtime.name,
      versionOf(runtime),
      String(checks),
      failures.length === 0 ? 'all' : String(checks - failures.length)
    ])
  }
  writeSection('runtimes', table(['runtime', 'version', 'checks', 'passed'], rows))
}

if (process.argv[1]?.endsWith('runtimes.js')) await main()
