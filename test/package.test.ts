import {execFileSync} from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'vite'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import manifest from '../package.json' with {type: 'json'}

const root = fileURLToPath(new URL('..', import.meta.url))
const built = existsSync(`${root}dist/index.d.ts`)
const place = mkdtempSync(join(tmpdir(), 'bcast-'))

/** Runs a program to its end and gives what it printed. */
function run(cwd: string, command: string, ...parameters: string[]): string {
  return execFileSync(command, parameters, {cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']})
}

/** A project into which the tarball is unpacked, as an installer does, with the packages that it asks for beside it. */
function consumer(name: string, files: Record<string, string>, zod = 'zod'): string {
  const folder = join(place, name)
  const packages: Record<string, string> = {zod, unified: 'unified', vfile: 'vfile'}
  for (const dependency of Object.keys(manifest.dependencies)) packages[dependency] = dependency
  cpSync(join(place, 'package'), join(folder, 'node_modules/bcast'), {recursive: true})
  for (const [as, from] of Object.entries(packages)) {
    mkdirSync(dirname(join(folder, 'node_modules', as)), {recursive: true})
    symlinkSync(`${root}node_modules/${from}`, join(folder, 'node_modules', as))
  }
  const all = {'package.json': '{"private": true, "type": "module"}', ...files}
  for (const [path, text] of Object.entries(all)) writeFileSync(join(folder, path), text)
  return folder
}

const text = String.raw`[Anchor]\nReporter Pi Na-rae reports.\n[Reporter]\n[Seo Da-on / Kite maker: I let go.]\nThis is YTN Pi Na-rae.`
const printed = 'ytn-en Pi Na-rae, Seo Da-on\n'

/** A program that reads an article, behind its imports. */
const program = (imports: string) => `${imports}
const article = parseBroadcastArticle('${text}')
console.log(article.dialect, article.people.map(({name}) => name).join(', '))
`

/** Entries that can be imported, but for that of `package.json`. */
const entries = Object.keys(manifest.exports)
  .filter((entry) => !entry.endsWith('.json'))
  .map((entry) => entry.replace('.', 'bcast'))

describe.skipIf(!built)('The tarball, which needs what `npm run build` writes,', {timeout: 120_000}, () => {
  beforeAll(() => {
    const packed = run(root, 'npm', 'pack', '--ignore-scripts', '--json', '--pack-destination', place)
    const [{filename = ''} = {}] = JSON.parse(packed) as {filename?: string}[]
    run(place, 'tar', '-xzf', filename)
  }, 120_000)

  afterAll(() => rmSync(place, {recursive: true, force: true}), 120_000)

  it('holds what is built, the readme, the licence and the changelog, and nothing else', () => {
    const names = readdirSync(join(place, 'package')).sort()
    expect(names).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'dist', 'package.json'])
    const files = readdirSync(join(place, 'package/dist'), {recursive: true, encoding: 'utf8'})
    expect(files.filter((file) => /\.\w+$/.test(file) && !/\.(?:d\.ts|js|json)$/.test(file))).toEqual([])
  })

  it('has every file that its entries name', () => {
    const targets = Object.values(manifest.exports).flatMap((entry) =>
      typeof entry === 'string' ? [entry] : Object.values(entry)
    )
    expect(targets.filter((target) => !existsSync(join(place, 'package', target)))).toEqual([])
  })

  it.each(['zod-oldest', 'zod'])('reads an article and checks it with the oldest and the newest zod: %s', (zod) => {
    const {version} = JSON.parse(readFileSync(`${root}node_modules/${zod}/package.json`, 'utf8')) as {version: string}
    const [least = ''] = /\d[\d.]*/.exec(manifest.peerDependencies.zod) ?? []
    if (zod === 'zod-oldest') expect(version).toBe(least)
    const code = program("import {articleSchema, parseBroadcastArticle} from 'bcast'")
    const folder = consumer(`with-${zod}`, {'main.js': `${code}articleSchema.parse(article)`}, zod)
    expect(run(folder, process.execPath, 'main.js')).toBe(printed)
  })

  it.each(entries)('can be imported: %s', (entry) => {
    const folder = consumer(`import-${entry.replace('/', '-')}`, {
      'main.js': `import * as all from '${entry}'\nconsole.log(Object.keys(all).length > 0)`
    })
    expect(run(folder, process.execPath, 'main.js')).toBe('true\n')
  })

  it('needs no other package for the core and the dialects', () => {
    const folder = consumer('core-alone', {'main.js': program("import {parseBroadcastArticle} from 'bcast/core'")})
    for (const name of readdirSync(join(folder, 'node_modules')))
      if (name !== 'bcast') rmSync(join(folder, 'node_modules', name), {recursive: true})
    expect(run(folder, process.execPath, 'main.js')).toBe(printed)
  })

  it('can be required by CommonJS', () => {
    const code = program("const {parseBroadcastArticle} = require('bcast')\nrequire('bcast/unified')")
    expect(run(consumer('commonjs', {'main.cjs': code}), process.execPath, 'main.cjs')).toBe(printed)
  })

  it.each([
    ['nodenext', 'nodenext'],
    ['preserve', 'bundler']
  ])('has types that pass a strict compiler with its declarations read too: %s %s', (module, moduleResolution) => {
    const options = {module, moduleResolution, target: 'es2022', lib: ['es2022', 'dom'], types: [], strict: true}
    const imports = entries.map((entry, index) => `import * as entry${index} from '${entry}'`).join('\n')
    const folder = consumer(`types-${moduleResolution}`, {
      'tsconfig.json': JSON.stringify({compilerOptions: {...options, noEmit: true, exactOptionalPropertyTypes: true}}),
      'main.ts': `${program("import {parseBroadcastArticle, type Article, type Location} from 'bcast'")}
${imports}
export const all: object[] = [${entries.map((_, index) => `entry${index}`).join(', ')}]
export const tree: Article = article
export const location: Location = {type: 'location', value: 'Sorae'}
// @ts-expect-error there is no such option
parseBroadcastArticle('', {dialekt: 'ytn-en'})`
    })
    expect(run(folder, process.execPath, `${root}node_modules/typescript/bin/tsc`, '-p', '.')).toBe('')
  })

  it('is bundled by Vite for a browser', async () => {
    const folder = consumer('vite', {
      'index.html': '<script type="module" src="/main.js"></script>',
      'main.js': program("import {parseBroadcastArticle} from 'bcast'")
    })
    await build({root: folder, logLevel: 'error', build: {outDir: 'out', modulePreload: false}})
    const [script = ''] = readdirSync(join(folder, 'out/assets'))
    expect(run(folder, process.execPath, `out/assets/${script}`)).toBe(printed)
  })
})
