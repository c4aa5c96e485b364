import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Options} from './parse.js'

/** One invented article with its expected tree. */
export interface Fixture {
  /** `dialect/slug`. */
  name: string
  /** Name of the folder: the dialect that must be found. */
  dialect: string
  /** The text, as it stands in the file. */
  source: string
  /** Options of the parse, from `slug.json`. */
  options: Options
  /** Path of `slug.tree`, which may not exist yet. */
  tree: string
}

const FOLDER = fileURLToPath(new URL('../fixtures/', import.meta.url))

/**
 * Reads all fixtures, `fixtures/<dialect>/<slug>.txt`.
 *
 * @returns fixtures, sorted by name; none where the folder is missing
 */
export function readFixtures(): Fixture[] {
  if (!existsSync(FOLDER)) return []
  const folders = readdirSync(FOLDER, {withFileTypes: true}).filter((entry) => entry.isDirectory())
  return folders
    .map(({name}) => name)
    .sort()
    .flatMap(readFolder)
}

function readFolder(dialect: string): Fixture[] {
  const texts = readdirSync(join(FOLDER, dialect)).filter((name) => name.endsWith('.txt'))
  return texts.sort().map((text) => {
    const stem = join(FOLDER, dialect, text.slice(0, -'.txt'.length))
    return {
      name: `${dialect}/${text.slice(0, -'.txt'.length)}`,
      dialect,
      source: readFileSync(`${stem}.txt`, 'utf8'),
      options: readOptions(`${stem}.json`),
      tree: `${stem}.tree`
    }
  })
}

function readOptions(path: string): Options {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Options) : {}
}
