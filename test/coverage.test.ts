import {describe, expect, it} from 'vitest'
import {createParser, type Article, type BcastNode, type Dialect, type Parser} from '../src/core.js'
import {dialects} from '../src/dialects/index.js'
import {type Fixture, readFixtures} from './support/fixtures.js'
import {only, templatesOf, whole, without, type Entry} from './support/templates.js'

/** Dialects whose templates are not all used by a fixture yet, and why. */
const later = 'its catalogue has more forms than the articles that are written so far'
const open: Record<string, string> = Object.fromEntries(
  'abc-au abc-us arirang-en bbc captions cbs cbs-radio-ko cctv-en channela-ko cnbc cnn cspan democracynow fox g1-ko jcn-ko jibs-ko jtbc-ko jtv-ko kbs-en kbs-ko kbs-world-en knn-ko ko-broadcast ko-broadcast-en ktv-ko lexis mbc-ko mbc-regional-ko mbn-ko msnbc mtp nhk-world npr nz obs-ko pbs sbs-au sbs-ko sky tbc-ko tbs-ko tjb-ko transcript tvchosun-ko voa yonhapnewstv-ko ytn-en ytn-ko'
    .split(' ')
    .map((id) => [id, later])
)

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

/** Places of the nodes of a tree. */
function placesOf(article: Article): Set<string> {
  const places = new Set<string>()
  visit(article)
  return places

  function visit(node: BcastNode): void {
    places.add(`${node.type} ${node.position?.start.offset} ${node.position?.end.offset}`)
    if ('children' in node) for (const child of node.children) visit(child)
  }
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

/** Whether a template that only votes takes a line. */
function isHint({id, lang}: Dialect, {template}: Entry, {source}: Fixture): boolean {
  const tree = createParser({dialect: {id, lang, boilerplate: [template]}, dialects: []})(source)
  return tree.children.some(({type}) => type === 'boilerplate')
}

function isUsed(entry: Entry, among: readonly Dialect[]): boolean {
  if (entry.key !== 'hint')
    return among.some((dialect) => isNeeded(dialect, entry)) || among.some((dialect) => isFound(dialect, entry))
  return among.some((dialect) => (articles.get(dialect) ?? []).some(({fixture}) => isHint(dialect, entry, fixture)))
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

  it.each(dialects.map(({id}) => id).filter((id) => !Object.hasOwn(open, id)))('of %s is used by a fixture', (id) => {
    expect(left.get(id) ?? []).toEqual([])
  })

  it.skipIf(Object.keys(open).length === 0)('of a dialect that is said to be open is not', () => {
    expect(Object.keys(open).filter((id) => !left.has(id))).toEqual([])
  })
})
