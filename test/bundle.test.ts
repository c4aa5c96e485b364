import {execFileSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {describe, expect, it} from 'vitest'
import {dialects, ytnEn} from '../src/dialects/index.js'
import {templatesOf} from './support/templates.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const built = existsSync(`${root}dist/index.js`)

/** A module of a user, bundled with what it imports. */
async function bundle(code: string): Promise<{code: string; inputs: string[]}> {
  const {outputFiles, metafile} = await build({
    stdin: {contents: code, resolveDir: root},
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'neutral',
    // zod has no `exports` condition of its own for neutral hosts
    mainFields: ['module', 'main'],
    charset: 'utf8',
    logLevel: 'silent'
  })
  return {code: outputFiles[0]?.text ?? '', inputs: Object.keys(metafile.inputs)}
}

describe.skipIf(!built)('A bundle, which needs what `npm run build` writes,', () => {
  it('of the core and one dialect has the strings of that dialect and of no other', async () => {
    const {code} = await bundle("export {createParser} from 'bcast/core'; export {ytnEn} from 'bcast/dialects'")
    const own = templatesOf(ytnEn).map(({template}) => template)
    const others = dialects.flatMap((dialect) => templatesOf(dialect).map(({template}) => template))
    const stray = [...new Set(others)].filter(
      (template) => template.length > 12 && !own.some((words) => words.includes(template)) && code.includes(template)
    )
    expect(stray).toEqual([])
    expect(code).toContain('Suggest Translation Improvements')
  })

  it('of bcast/core holds no package', async () => {
    const {inputs} = await bundle("export * from 'bcast/core'; export {dialects} from 'bcast/dialects'")
    expect(inputs.filter((path) => path.includes('node_modules'))).toEqual([])
  })

  it('of bcast holds zod and no other package', async () => {
    const {inputs} = await bundle("export * from 'bcast'")
    const packages = inputs.filter((path) => path.includes('node_modules'))
    expect(packages.filter((path) => !path.startsWith('node_modules/zod/'))).toEqual([])
    expect(packages).not.toEqual([])
  })

  it.each(['bcast', 'bcast/core', 'bcast/dialects', 'bcast/schema', 'bcast/unified'])(
    'of a module that imports %s and uses nothing of it is empty',
    async (entry) => {
      const {code} = await bundle(`import '${entry}'; import {rules as unused} from 'bcast/core'`)
      expect(code.replaceAll(/^\/\/.*$/gm, '').trim()).toBe('')
    }
  )
})

/** Prints what an import adds to the language's own objects, takes away or changes, and the global names it adds. */
const watcher = `
const names = 'Object Function Array String Number Boolean Symbol RegExp Date Math JSON Map Set WeakMap Promise Reflect Intl Error Uint8Array'
const holders = names.split(' ').flatMap((name) => [globalThis[name], globalThis[name].prototype ?? {}])
const seen = () => holders.map((holder) => new Map(Reflect.ownKeys(holder).map((key) => [key, Object.getOwnPropertyDescriptor(holder, key).value])))
const [before, globals] = [seen(), Reflect.ownKeys(globalThis)]
await import(process.argv[1])
const changed = seen().flatMap((now, at) => [...new Set([...now.keys(), ...before[at].keys()])].filter(
  (key) => !now.has(key) || !before[at].has(key) || !Object.is(now.get(key), before[at].get(key))))
const added = Reflect.ownKeys(globalThis).filter((key) => !globals.includes(key))
process.stdout.write(JSON.stringify([changed, added]))
`

describe.skipIf(!built)('An import, which needs what `npm run build` writes,', () => {
  it.each(['bcast/core', 'bcast/dialects'])('of %s changes nothing outside of it', (entry) => {
    const code = ['--input-type=module', '--eval', watcher, entry]
    expect(execFileSync(process.execPath, code, {cwd: root, encoding: 'utf8'})).toBe('[[],[]]')
  })
})
