import {describe, expect, it} from 'vitest'
import {createParser, type Article, type BcastNode, type Dialect, type Parser} from '../src/core.js'
import {dialects} from '../src/dialects/index.js'
import {type Fixture, readFixtures} from './support/fixtures.js'
import {only, templatesOf, whole, without, type Entry} from './support/templates.js'

/** Why the templates of a dialect are not all used by a fixture yet. */
const later = 'its catalogue has more forms than the articles that are written so far'
const open: Record<string, string> = {
  captions: later,
  fox: later,
  'ko-broadcast': later,
  msnbc: later,
  transcript: later,
  voa: later
}

/** Templates of a dialect that may wait for their article. */
const waiting = 4

const fixtures = readFixtures()
const wholes = dialects.map(whole)

/** Templates by what they are, with the dialects that have them: those of a family are its own first. */
const owners = new Map<string, {entry: Entry; dialects: Dialect[]}>()
for (const dialect of wholes)
  for (const entry of templatesOf(dialect)) {
    const key = `${entry.key} ${entry.group} ${entry.template}`
    const known = owners.get(key) ?? {entry, dialects: []}
    owners.set(key, {entry, dialects: [...known.dialects, dialect]})
  }

/** Reads articles in one dialect; templates are compiled once for those without options of their own. */
function readerOf(dialect: Dialect): (fixture: Fixture) => Article {
  let plain: Parser | undefined
  return ({source, options}) => {
    if (Object.keys(options).length > 0) return createParser({...options, dialect, dialects: [dialect]})(source)
    return (plain ??= createParser({dialect, dialects: [dialect]}))(source)
  }
}

/** A node and all below. */
function allOf(node: BcastNode): BcastNode[] {
  return [node, ...('children' in node ? node.children.flatMap(allOf) : [])]
}

/** Types and places of the nodes of a tree. */
function placesOf(article: Article): Set<string> {
  return new Set(allOf(article).map(({type, position}) => `${type} ${position?.start.offset} ${position?.end.offset}`))
}

/** Where the nodes of a type start. */
function startsOf(article: Article, type: string): (number | undefined)[] {
  return allOf(article).flatMap((node) => (node.type === type ? [node.position?.start.offset] : []))
}

const articles = new Map(
  wholes.map((dialect) => {
    const read = readerOf(dialect)
    const own = fixtures.filter((fixture) => fixture.dialect === dialect.id)
    return [dialect, own.map((fixture) => ({fixture, tree: read(fixture)}))] as const
  })
)

/** Whether an article needs the template: without it the tree is another one. */
function isNeeded(dialect: Dialect, entry: Entry): boolean {
  const read = readerOf(without(dialect, entry))
  return (articles.get(dialect) ?? []).some(({fixture, tree}) => JSON.stringify(read(fixture)) !== JSON.stringify(tree))
}

/** Whether the template, alone of its kind, gives a node that the tree has and that no template of its kind gives. */
function isFound(dialect: Dialect, entry: Entry): boolean {
  const read = readerOf(only(dialect, entry, [entry.template]))
  const bare = readerOf(only(dialect, entry, []))
  return (articles.get(dialect) ?? []).some(({fixture, tree}) => {
    const [found, real] = [placesOf(read(fixture)), placesOf(tree)]
    const both = [...found].filter((place) => real.has(place))
    const without = placesOf(bare(fixture))
    return both.some((place) => !without.has(place))
  })
}

/**
 * Whether the template takes a line that the tree has as what the template is; a line that only votes may be anything.
 * What stands below a broadcast is furniture with templates and without.
 */
function isTaken(dialect: Dialect, {key, template}: Entry): boolean {
  const {id, lang} = dialect
  const read = readerOf({id, lang, boilerplate: [template]})
  return (articles.get(dialect) ?? []).some(({fixture, tree}) => {
    const starts = startsOf(read(fixture), 'boilerplate')
    return key === 'hint' ? starts.length > 0 : startsOf(tree, key).some((start) => starts.includes(start))
  })
}

function isUsed(entry: Entry, among: readonly Dialect[]): boolean {
  if (entry.key === 'hint') return among.some((dialect) => isTaken(dialect, entry))
  return [isNeeded, isTaken, isFound].some((proves) => among.some((dialect) => proves(dialect, entry)))
}

/** Templates that no fixture uses, by the dialect that they are first of. */
function unused(): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const {entry, dialects} of owners.values()) {
    if (isUsed(entry, dialects)) continue
    const {id = ''} = dialects.find(({generic}) => generic === true) ?? dialects[0] ?? {}
    const {key, group, template} = entry
    found.set(id, [...(found.get(id) ?? []), [key, group, JSON.stringify(template)].filter(Boolean).join(' ')])
  }
  return found
}

describe('Every template', {timeout: 120_000}, () => {
  const left = unused()

  it.each(dialects.map(({id}) => id).filter((id) => !Object.hasOwn(open, id)))(
    'of %s is used by a fixture, but for a few',
    (id) => {
      const unused = left.get(id) ?? []
      expect(unused.length <= waiting ? [] : unused).toEqual([])
    }
  )

  it.skipIf(Object.keys(open).length === 0)('of a dialect that is said to be open is not', () => {
    expect(Object.keys(open).filter((id) => !left.has(id))).toEqual([])
  })
})
