// Writes the table of sizes into the readme, as measured on what is built: node test/support/sizes.js
import {execFileSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {table, writeSection} from './sections.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
/** What the sizes are to become, in kB. */
const aims = {'core with one dialect': 12, 'core with all dialects': 40}

const program = `${root}node_modules/size-limit/bin.js`
const printed = execFileSync(process.execPath, [program, '--json'], {cwd: root, encoding: 'utf8'})
const rows = JSON.parse(printed).map(({name, size, sizeLimit}) => {
  const aim = aims[name] === undefined ? '' : `${aims[name]} kB`
  return [name, `${Math.ceil(size / 1000)} kB`, `${sizeLimit / 1000} kB`, aim]
})
writeSection('sizes', table(['bundle', 'size', 'limit', 'aim'], rows))
