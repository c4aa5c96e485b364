import {readFileSync, writeFileSync} from 'node:fs'

const readme = new URL('../../README.md', import.meta.url)

/**
 * Writes a section of the readme that a program makes: what stands between `<!-- name -->` and `<!-- /name -->`.
 *
 * @param {string} name
 * @param {string} body
 */
export function writeSection(name, body) {
  const text = readFileSync(readme, 'utf8')
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const before = text.slice(0, text.indexOf(open) + open.length)
  writeFileSync(readme, `${before}\n\n${body}\n\n${text.slice(text.indexOf(close))}`)
}

/**
 * A table in markdown.
 *
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
export function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
