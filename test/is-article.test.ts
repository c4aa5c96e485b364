import {describe, expect, expectTypeOf, it} from 'vitest'
import type {Article, NodeType} from '../src/ast.js'
import {content, type ParentType} from '../src/content.js'
import {isArticle} from '../src/is-article.js'
import {fields} from '../src/schema/fields.js'
import {nodeSchemas} from '../src/schema/index.js'

function point(offset: number) {
  return {line: 1, column: offset + 1, offset}
}

function article(): Article {
  return {
    type: 'article',
    dialect: 'quay-en',
    lang: 'en',
    publishedAt: '2031-04',
    people: [{id: 'p1', name: 'Ines Varo', aliases: ['I. Varo'], titles: [], affiliations: [], roles: ['quoted']}],
    children: [
      {type: 'headline', value: 'Buoy Adrift', tags: ['Live'], position: {start: point(0), end: point(11)}},
      {type: 'timestamp', kind: 'aired', value: '2031.4.5.'},
      {type: 'shot', number: 1, children: [{type: 'number', value: '1'}]},
      {
        type: 'segment',
        role: 'reporter',
        speaker: {name: 'Ines Varo', anonymous: false},
        children: [
          {type: 'paragraph', children: [{type: 'text', value: 'It rang.'}], data: {score: 1}},
          {type: 'timecode', value: '[00:10]', seconds: 10}
        ]
      },
      {type: 'notice', kind: 'copyright', value: '(c) HBT', rights: {holder: 'HBT', prohibits: ['ai-use']}}
    ]
  }
}

type Loose = Record<string, unknown>
type Change = (tree: Loose) => void

/** Sets what stands at a path such as `children.0.tags`. */
function set(path: string, value: unknown): Change {
  return (tree) => {
    const keys = path.split('.')
    const last = keys.pop() ?? ''
    at(tree, keys)[last] = value
  }
}

/** Takes away what stands at a path. */
function drop(path: string): Change {
  return (tree) => {
    const keys = path.split('.')
    const last = keys.pop() ?? ''
    delete at(tree, keys)[last]
  }
}

/** Sets at one path what stands at another: the same object, in two places. */
function link(path: string, other: string): Change {
  return (tree) => set(path, at(tree, other.split('.')))(tree)
}

function at(tree: Loose, keys: string[]): Loose {
  return keys.reduce((owner, key) => owner[key] as Loose, tree)
}

/** The article with one thing changed. */
function spoiled(change: Change): Article {
  const tree = article()
  change(tree as unknown as Loose)
  return tree
}

describe('isArticle', () => {
  it('is true of an article, also after JSON', () => {
    expect(isArticle(article())).toBe(true)
    expect(isArticle(JSON.parse(JSON.stringify(article())))).toBe(true)
  })

  it('tells the compiler', () => {
    const value: unknown = article()
    if (isArticle(value)) expectTypeOf(value).toEqualTypeOf<Article>()
  })

  it.each([undefined, null, 'article', 5, [], {}, {type: 'article'}, {type: 'text', value: 'words'}])(
    'is false of %j',
    (value) => {
      expect(isArticle(value)).toBe(false)
    }
  )

  it.each<[string, Change]>([
    ['lacks its dialect', drop('dialect')],
    ['lacks its people', drop('people')],
    ['has a number for its language', set('lang', 1)],
    ['has undefined for its date', set('publishedAt', undefined)],
    ['has a person without a name', drop('people.0.name')],
    ['has a person with a number among the titles', set('people.0.titles', [1])],
    ['has no children', drop('children')],
    ['has a null among the children', set('children.5', null)],
    ['has a node that no one knows', set('children.5', {type: 'weather', value: 'rain'})],
    ['has a node named like a method of objects', set('children.5', {type: 'toString', value: ''})],
    ['has a node where it may not stand', set('children.5', {type: 'speech', value: 'words'})],
    ['has an article inside', set('children.5', article())],
    ['has a headline without its tags', drop('children.0.tags')],
    ['has a headline without its value', drop('children.0.value')],
    ['has a headline with a number for its value', set('children.0.value', 7)],
    ['has a place without an end', drop('children.0.position.end')],
    ['has a place whose offset is a string', set('children.0.position.start.offset', '0')],
    ['has a string for the number of a shot', set('children.2.number', '1')],
    ['has a string for a speaker', set('children.3.speaker', 'Ines Varo')],
    ['has null for a speaker', set('children.3.speaker', null)],
    ['has null for data', set('children.3.children.0.data', null)],
    ['has rights that do not say what they prohibit', drop('children.4.rights.prohibits')],
    ['has a timecode without its seconds', drop('children.3.children.1.seconds')],
    ['has a node in two places', link('children.5', 'children.0')],
    [
      'stands inside itself',
      (tree) => {
        set('children.3.children.2', {type: 'clip', medium: 'audio', children: []})(tree)
        link('children.3.children.2.children.0', 'children.3')(tree)
      }
    ]
  ])('is false when the tree %s', (_, change) => {
    expect(isArticle(spoiled(change))).toBe(false)
  })

  it('leaves what only the schema asks', () => {
    expect(isArticle(spoiled(set('children.3.role', 'weatherman')))).toBe(true)
    expect(isArticle(spoiled(set('publishedAt', 'soon')))).toBe(true)
    expect(isArticle(spoiled(set('mood', 'glad')))).toBe(true)
  })

  it('survives a nesting of a hundred thousand nodes, and sees a fault at its bottom', () => {
    expect(isArticle(nested({type: 'caption', value: ''}))).toBe(true)
    expect(isArticle(nested({type: 'caption', value: 1}))).toBe(false)
  })

  it('asks for the same fields as the schemas', () => {
    for (const type of Object.keys(nodeSchemas) as NodeType[]) {
      const issues = nodeSchemas[type].safeParse({type}).error?.issues.map((issue) => String(issue.path[0])) ?? []
      const whole = fill(type, issues)
      expect(isArticle(within(type, whole)), type).toBe(true)
      for (const key of issues) {
        const {[key]: _, ...rest} = whole
        expect(isArticle(within(type, rest)), `${type} without ${key}`).toBe(false)
      }
      for (const key of [...issues, ...Object.keys(fields[type]()), 'position', 'data']) {
        expect(isArticle(within(type, {...whole, [key]: null})), `${type} with null for ${key}`).toBe(false)
      }
    }
  })
})

/** Clips in segments in clips …, and a node at the bottom. */
function nested(bottom: unknown): unknown {
  let node = bottom
  for (let depth = 0; depth < 50_000; depth++) {
    node = {type: 'clip', medium: 'audio', children: [{type: 'segment', role: 'speaker', children: [node]}]}
  }
  return spoiled(set('children', [node]))
}

/** A node with something of the right JavaScript type in each of its required fields. */
function fill(type: NodeType, keys: string[]): Record<string, unknown> {
  const node: Record<string, unknown> = {type}
  for (const key of keys) {
    node[key] = key === 'seconds' ? 0 : ['children', 'people', 'tags'].includes(key) ? [] : 'word'
  }
  return node
}

function within(type: NodeType, node: unknown): unknown {
  if (type === 'article') return node
  const parents = Object.keys(content) as ParentType[]
  const parent = parents.find((candidate) => (content[candidate] as readonly NodeType[]).includes(type)) ?? 'article'
  const issues = nodeSchemas[parent].safeParse({type: parent}).error?.issues.map((issue) => String(issue.path[0])) ?? []
  return within(parent, {...fill(parent, issues), children: [node]})
}
