// Writes the table of dialects into the readme, from the data of the dialects: node test/support/broadcasters.js
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {dialects} from '../../dist/dialects/index.js'

const facts = new Set([
  'id',
  'broadcaster',
  'lang',
  'attested',
  'doubts',
  'timeZone',
  'extends',
  'habits',
  'generic',
  'hosts',
  'selectors'
])
const seen = {
  pages: 'seen on its pages',
  copies: 'seen in copies',
  databases: 'seen in news databases',
  crawlers: 'seen at a crawler',
  unseen: 'not seen'
}
const readme = new URL('../../README.md', import.meta.url)
const [open, close] = ['<!-- broadcasters -->', '<!-- /broadcasters -->']

/** The section between the markers. */
export function broadcasters() {
  const rows = [...dialects].sort((left, right) => (left.id < right.id ? -1 : 1)).map(row)
  return [
    '| id | broadcaster | language | how sure | articles of its own | what is read |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows
  ].join('\n')
}

function row(dialect) {
  const name = dialect.broadcaster ?? (dialect.generic ? 'any of the family' : 'several')
  const tested = existsSync(new URL(`../fixtures/${dialect.id}`, import.meta.url)) ? 'yes' : 'no'
  const read = Object.keys(dialect).filter((key) => !facts.has(key))
  return `| \`${dialect.id}\` | ${name} | ${dialect.lang} | ${surety(dialect)} | ${tested} | ${read.sort().map(described).join(', ')} |`

  /** Labels say more with the parts of their voices. */
  function described(key) {
    return key === 'labels' ? `labels (${Object.keys(dialect.labels).sort().join(', ')})` : key
  }
}

/** Where its form was seen, and what of it was not. */
function surety({attested, doubts = [], generic}) {
  if (generic) return 'what its members share'
  return doubts.length === 0 || attested === 'unseen'
    ? seen[attested]
    : `${seen[attested]} (in part: ${doubts.join(', ')})`
}

/** The readme with the section as it should be. */
export function updated() {
  const text = readFileSync(readme, 'utf8')
  return `${text.slice(0, text.indexOf(open) + open.length)}\n\n${broadcasters()}\n\n${text.slice(text.indexOf(close))}`
}

if (process.argv[1]?.endsWith('broadcasters.js')) writeFileSync(readme, updated())
