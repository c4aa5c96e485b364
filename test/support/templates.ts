import type {Dialect} from '../../src/core.js'
import {mergeDialect} from '../../src/dialect.js'
import {dialects} from '../../src/dialects/index.js'

/** One template of a dialect and where it stands. */
export interface Entry {
  /** Key of the dialect: `labels`. */
  key: string
  /** Group inside, where the key has groups: `anchor`. */
  group: string
  template: string
}

/** Keys of a dialect that hold no templates. */
const notTemplates = new Set(['habits', 'extends', 'doubts', 'hosts', 'selectors'])

type Lists = Record<string, readonly string[] | Record<string, readonly string[]>>

/**
 * Lists the templates of a dialect.
 *
 * @param dialect any dialect, its own templates and those that were merged in
 * @returns entries in order
 */
export function templatesOf(dialect: Dialect): Entry[] {
  return Object.entries(dialect as unknown as Lists).flatMap(([key, value]) => {
    if (notTemplates.has(key) || typeof value !== 'object') return []
    const groups = Array.isArray(value) ? {'': value as string[]} : (value as Record<string, string[]>)
    return Object.entries(groups).flatMap(([group, list]) => list.map((template) => ({key, group, template})))
  })
}

/** The same dialect without one of its templates. */
export function without(dialect: Dialect, {key, group, template}: Entry): Dialect {
  const lists = dialect as unknown as Lists
  const value = lists[key] ?? []
  const rest = (list: readonly string[]) => list.filter((other) => other !== template)
  const left = Array.isArray(value)
    ? rest(value as string[])
    : {...(value as Record<string, string[]>), [group]: rest((value as Record<string, string[]>)[group] ?? [])}
  return {...lists, [key]: left} as unknown as Dialect
}

/** The same dialect with one template, or with none, where several of its kind of line stand. */
export function only(dialect: Dialect, {key, group}: Entry, templates: readonly string[]): Dialect {
  return {...dialect, [key]: group === '' ? templates : {[group]: templates}}
}

/** A dialect with the templates of the built-in one that it extends by id. */
export function whole(dialect: Dialect): Dialect {
  const base = dialects.find(({id}) => id === dialect.extends)
  return base === undefined ? dialect : mergeDialect(whole(base), dialect)
}
