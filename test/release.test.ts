import {execFileSync, spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import manifest from '../package.json' with {type: 'json'}

const root = fileURLToPath(new URL('..', import.meta.url))
const script = `${root}.ci/release.js`

describe('A release', () => {
  it('says as a dry run what it would do, with provenance and after the tests', () => {
    const printed = execFileSync(process.execPath, [script, '--dry-run'], {cwd: root, encoding: 'utf8'})
    const steps = [...printed.matchAll(/^step: (.*)$/gm)].map(([, step]) => step)
    expect(steps).toEqual(['npm test', 'npm audit --omit=dev', 'npm publish --provenance --access public'])
    expect(printed).toMatch(new RegExp(`^package: ${manifest.name} ${manifest.version}, \\d+ files$`, 'm'))
  })

  it('publishes nothing without a tag, and says what is missing and what to do', () => {
    const {GITHUB_REF_NAME: _tag, ...env} = process.env
    const {status, stdout} = spawnSync(process.execPath, [script], {cwd: root, encoding: 'utf8', env})
    expect(status).toBe(1)
    expect(stdout).toContain(`missing: the run is not of the tag v${manifest.version}: push that tag`)
  })
})

describe('The changelog', () => {
  const changelog = readFileSync(`${root}CHANGELOG.md`, 'utf8')

  it('has the form of Keep a Changelog', () => {
    const sections = [...changelog.matchAll(/^## (.*)$/gm)].map(([, title = '']) => title)
    expect(sections[0]).toBe('[Unreleased]')
    expect(sections.slice(1).filter((title) => !/^\[\d+\.\d+\.\d+\] - \d{4}-\d\d-\d\d$/.test(title))).toEqual([])
    const kinds = [...changelog.matchAll(/^### (.*)$/gm)].map(([, kind = '']) => kind)
    const known = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security']
    expect(kinds.filter((kind) => !known.includes(kind))).toEqual([])
  })
})
