// Publishes the package with provenance, from a tag that matches version and changelog: node .ci/release.js [--dry-run]
import {execFileSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'

const dry = process.argv.includes('--dry-run')
const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const manifest = JSON.parse(read('package.json'))
const {version} = manifest

const steps = [
  ['npm', 'test'],
  ['npm', 'audit', '--omit=dev'],
  ['npm', 'publish', '--provenance', '--access', 'public']
]

/** What keeps the package from being published, each with its remedy. */
function obstacles() {
  const found = []
  if (
    !new RegExp(`^## \\[${version.replaceAll('.', '\\.')}\\] - \\d{4}-\\d\\d-\\d\\d$`, 'm').test(read('CHANGELOG.md'))
  )
    found.push(`CHANGELOG.md has no section of ${version}: write "## [${version}] - <date>" above its changes`)
  if (typeof manifest.repository !== 'object')
    found.push('package.json has no `repository`: provenance needs its address')
  if (!existsSync(new URL('../dist/index.js', import.meta.url))) found.push('nothing is built: run `npm run build`')
  if (process.env['GITHUB_REF_NAME'] !== `v${version}`)
    found.push(`the run is not of the tag v${version}: push that tag`)
  if (process.env['ACTIONS_ID_TOKEN_REQUEST_URL'] === undefined)
    found.push('no identity of a workflow: provenance needs the permission `id-token: write`')
  return found
}

const found = obstacles()
for (const obstacle of found) process.stdout.write(`missing: ${obstacle}\n`)
for (const step of steps) process.stdout.write(`step: ${step.join(' ')}\n`)
if (dry) {
  const [{name, files}] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--ignore-scripts', '--json'], {encoding: 'utf8'})
  )
  process.stdout.write(`package: ${name} ${version}, ${files.length} files\n`)
} else if (found.length > 0) process.exitCode = 1
else for (const [command, ...parameters] of steps) execFileSync(command, parameters, {stdio: 'inherit'})
