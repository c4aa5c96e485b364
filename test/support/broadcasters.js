// Writes the table of dialects into the readme, from the data of the dialects: node test/support/broadcasters.js
import {readFileSync, writeFileSync} from 'node:fs'
import {dialects} from '../../dist/dialects/index.js'

const constructs = ['labels', 'quote', 'handoff', 'signOff', 'timestamp', 'cast', 'credit', 'contact', 'notice', 'clip']

/** The section between the markers. */
export function broadcasters() {
  const rows = dialects.map((dialect) => {
    const read = constructs.filter((construct) => dialect[construct] !== undefined)
    const name = dialect.broadcaster ?? (dialect.generic ? 'any of the family' : 'several')
    return `| \`${dialect.id}\` | ${name} | ${dialect.lang} | ${read.join(', ')} |`
  })
  return ['| id | broadcaster | language | marks that are read |', '| --- | --- | --- | --- |', ...rows].join('\n')
}

const readme = new URL('../../README.md', import.meta.url)
const [open, close] = ['<!-- broadcasters -->', '<!-- /broadcasters -->']

/** The readme with the section as it should be. */
export function updated() {
  const text = readFileSync(readme, 'utf8')
  return `${text.slice(0, text.indexOf(open) + open.length)}\n\n${broadcasters()}\n\n${text.slice(text.indexOf(close))}`
}

if (process.argv[1]?.endsWith('broadcasters.js')) writeFileSync(readme, updated())
