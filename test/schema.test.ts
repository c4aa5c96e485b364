import {afterEach, describe, expect, expectTypeOf, it, vi} from 'vitest'
import {z} from 'zod'
import type {Article, NodeMap, NodeType, Person, Position, Rights, Speaker} from '../src/ast.js'
import {content, type ParentType} from '../src/content.js'
import type {fields} from '../src/schema/fields.js'
import * as parts from '../src/schema/parts.js'
import * as schemas from '../src/schema/index.js'
import {
  articleSchema,
  isEdtf,
  nodeSchemas,
  personSchema,
  positionSchema,
  rightsSchema,
  speakerSchema,
  validateArticle
} from '../src/schema/index.js'

const samples: {[T in NodeType]: NodeMap[T]} = {
  article: {type: 'article', dialect: 'plain', lang: 'en', people: [], children: []},
  programme: {type: 'programme', value: 'Harbour Tonight'},
  headline: {type: 'headline', value: '[Exclusive] Buoy Adrift', tags: ['Exclusive']},
  subheadline: {type: 'subheadline', value: 'Nobody had tied it'},
  timestamp: {type: 'timestamp', kind: 'published', value: '2031.04.05 PM 6:20', date: '2031-04-05T18:20:00+09:00'},
  summary: {type: 'summary', children: [{type: 'bullet', value: 'The buoy is back'}]},
  bullet: {type: 'bullet', value: 'The buoy is back', number: '1', level: 1},
  credit: {type: 'credit', job: 'Camera', children: [{type: 'job', value: 'Camera'}]},
  byline: {type: 'byline', children: [{type: 'name', value: 'Ines Varo', person: 'p1'}]},
  cast: {type: 'cast', role: 'guest', children: [{type: 'key', value: 'Guests'}]},
  field: {type: 'field', key: 'LENGTH', children: [{type: 'value', value: '02:10'}]},
  contact: {type: 'contact', channel: 'phone', children: [{type: 'channel', value: 'Phone'}]},
  notice: {type: 'notice', kind: 'copyright', value: '(c) HBT', rights: {holder: 'HBT', prohibits: ['ai-use']}},
  boilerplate: {type: 'boilerplate', value: 'Print'},
  story: {type: 'story', children: [{type: 'headline', value: 'Buoy', tags: []}]},
  segment: {type: 'segment', role: 'anchor', speaker: {name: 'Ines Varo'}, delivery: 'live', children: []},
  clip: {type: 'clip', medium: 'video', title: 'The quay', children: []},
  shot: {type: 'shot', number: 3, children: [{type: 'number', value: '3'}]},
  quote: {type: 'quote', speaker: {anonymous: true}, when: '2031-04', children: [{type: 'speech', value: 'It rang.'}]},
  attribution: {type: 'attribution', children: [{type: 'via', value: 'Radio Quay'}]},
  label: {type: 'label', children: [{type: 'role', value: 'Anchor'}]},
  paragraph: {type: 'paragraph', children: [{type: 'text', value: 'The buoy drifted.'}]},
  handoff: {type: 'handoff', reporter: {person: 'p1'}, children: []},
  signOff: {type: 'signOff', broadcaster: 'HBT', location: 'the quay', children: []},
  heading: {type: 'heading', value: 'Who tied it?'},
  caption: {type: 'caption', value: 'The buoy'},
  direction: {type: 'direction', value: '(BELL)', kind: 'audience'},
  timecode: {type: 'timecode', value: '[01:30]', seconds: 90},
  text: {type: 'text', value: 'words'},
  speech: {type: 'speech', value: 'words'},
  interjection: {type: 'interjection', value: '(When?)'},
  name: {type: 'name', value: 'Ines Varo', person: 'p1'},
  title: {type: 'title', value: 'Pilot'},
  affiliation: {type: 'affiliation', value: 'HBT'},
  when: {type: 'when', value: 'Yesterday', date: '2031-04-04'},
  via: {type: 'via', value: 'Radio Quay'},
  deliveryMark: {type: 'deliveryMark', value: 'by phone', delivery: 'phone'},
  role: {type: 'role', value: 'Anchor'},
  job: {type: 'job', value: 'Camera'},
  location: {type: 'location', value: 'the quay'},
  email: {type: 'email', value: 'ines@example.org'},
  key: {type: 'key', value: 'LENGTH'},
  value: {type: 'value', value: '02:10'},
  number: {type: 'number', value: '3'},
  channel: {type: 'channel', value: 'Phone'},
  contactValue: {type: 'contactValue', value: '000-0000'},
  break: {type: 'break', value: '<br>'}
}
const types = Object.keys(samples) as NodeType[]

/** The keys that may be absent. */
const optional = 'publishedAt date number level rights speaker delivery title when reporter broadcaster location kind'

function required(type: NodeType): string[] {
  const isNeeded = (key: string) => !optional.split(' ').includes(key) || (key === 'kind' && type !== 'direction')
  return Object.keys(samples[type]).filter((key) => isNeeded(key) || (key === 'delivery' && type === 'deliveryMark'))
}

/** A parent of each type that may hold it, up to the article. */
function wayUp(type: NodeType): ParentType[] {
  if (type === 'article') return []
  const parents = Object.keys(content) as ParentType[]
  const parent = parents.find((candidate) => (content[candidate] as readonly NodeType[]).includes(type))
  if (!parent) throw new Error(`no parent for ${type}`)
  return [...wayUp(parent), parent]
}

/** An article with the node inside, and the path of the node. */
function within(type: NodeType, node: unknown): {tree: Article; path: string} {
  const way = wayUp(type)
  const tree = way.reduceRight<unknown>((child, parent) => ({...samples[parent], children: [child]}), node)
  return {tree: tree as Article, path: way.map(() => 'children[0]').join('.')}
}

/** How the message of `validateArticle` begins, without the reference to the bug tracker. */
function complaint(tree: unknown): string {
  try {
    validateArticle(tree as Article)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return error.message.replace(/\. This is a bug in the dialect or in bcast; please report it .*$/, '')
  }
  return 'fine'
}

/** A small article with its places: `source` is never needed, as the schema does not read it. */
function article(): Article {
  const at = (from: number, to: number): Position => ({
    start: {line: 1, column: from + 1, offset: from},
    end: {line: 1, column: to + 1, offset: to}
  })
  return {
    type: 'article',
    dialect: 'harbour-en',
    lang: 'en',
    publishedAt: '2031-04-05T18:20:00+09:00',
    people: [{id: 'p1', name: 'Ines Varo', aliases: [], titles: ['Pilot'], affiliations: [], roles: ['quoted']}],
    children: [
      {type: 'headline', value: 'Buoy Adrift', tags: [], position: at(0, 11)},
      {
        type: 'segment',
        role: 'reporter',
        children: [
          {
            type: 'paragraph',
            children: [{type: 'text', value: 'It rang.', position: at(12, 20)}],
            position: at(12, 20)
          },
          {
            type: 'quote',
            speaker: {name: 'Ines Varo', title: 'Pilot', person: 'p1'},
            when: '2031-04-04',
            children: [{type: 'speech', value: 'I heard it', position: at(22, 32)}],
            position: at(21, 33)
          }
        ],
        position: at(12, 33)
      }
    ],
    position: at(0, 33)
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

describe('the schema of a type', () => {
  it.each(types)('takes a %s and gives it back', (type) => {
    expect(nodeSchemas[type].parse(samples[type])).toEqual(samples[type])
  })

  it.each(types)('refuses a %s that lacks a field, has one too many or holds undefined', (type) => {
    const schema: z.ZodType = nodeSchemas[type]
    for (const key of required(type)) {
      const {[key]: _, ...rest} = samples[type] as unknown as Loose
      expect(schema.safeParse(rest).success, `without ${key}`).toBe(false)
    }
    expect(schema.safeParse({...samples[type], mood: 'glad'}).success).toBe(false)
    for (const key of [...Object.keys(samples[type]), 'position', 'data']) {
      expect(schema.safeParse({...samples[type], [key]: undefined}).success, `${key}: undefined`).toBe(false)
    }
  })

  it.each(Object.keys(content) as ParentType[])(
    'lets a %s hold what its content map names and nothing else',
    (type) => {
      const allowed: readonly NodeType[] = content[type]
      for (const child of types) {
        const {success} = nodeSchemas[type].safeParse({...samples[type], children: [samples[child]]})
        expect(success, child).toBe(allowed.includes(child))
      }
    }
  )

  it('lets every node carry data and a position', () => {
    const more = {data: {score: 1}, position: {start: point(0), end: point(4)}}
    for (const type of types) expect(nodeSchemas[type].safeParse({...samples[type], ...more}).success, type).toBe(true)
  })

  it('is exported by the name of its type', () => {
    for (const type of types) expect((schemas as Loose)[`${type}Schema`], type).toBe(nodeSchemas[type])
  })

  it('refuses words that an enumeration does not have, and dates that are none', () => {
    expect(schemas.segmentSchema.safeParse({...samples.segment, role: 'weatherman'}).success).toBe(false)
    expect(schemas.whenSchema.safeParse({...samples.when, date: 'yesterday'}).success).toBe(false)
    expect(schemas.quoteSchema.safeParse({...samples.quote, when: '2031-13'}).success).toBe(false)
    expect(articleSchema.safeParse({...samples.article, publishedAt: '2031-02-30'}).success).toBe(false)
  })
})

function point(offset: number) {
  return {line: 1, column: offset + 1, offset}
}

describe('the schemas of the other parts', () => {
  it('take people, speakers, rights and positions', () => {
    const person = {id: 'p1', name: 'Ines Varo', aliases: [], titles: [], affiliations: [], roles: ['guest']}
    expect(personSchema.parse(person)).toEqual(person)
    expect(speakerSchema.parse({})).toEqual({})
    expect(rightsSchema.parse({prohibits: ['reproduction']})).toEqual({prohibits: ['reproduction']})
    expect(positionSchema.parse({start: point(0), end: point(1)})).toEqual({start: point(0), end: point(1)})
  })

  it('refuse what is not one', () => {
    expect(personSchema.safeParse({id: 'p1', name: 'Ines Varo'}).success).toBe(false)
    expect(speakerSchema.safeParse({name: undefined}).success).toBe(false)
    expect(rightsSchema.safeParse({prohibits: ['humming']}).success).toBe(false)
    expect(positionSchema.safeParse({start: point(-1), end: point(1)}).success).toBe(false)
  })
})

describe('articleSchema', () => {
  it('takes a tree that went through JSON', () => {
    const parsed = articleSchema.parse(JSON.parse(JSON.stringify(article())))
    expect(parsed).toEqual(article())
  })

  it('makes a JSON Schema in which every type is a definition', () => {
    const {$defs} = z.toJSONSchema(articleSchema)
    expect(Object.keys($defs ?? {})).toEqual(
      expect.arrayContaining(['Headline', 'Segment', 'Quote', 'Person', 'Speaker'])
    )
  })
})

describe('validateArticle', () => {
  it('gives the very same tree back', () => {
    const tree = article()
    expect(validateArticle(tree)).toBe(tree)
    expect(tree).toEqual(article())
  })

  it.each(types)('takes a %s where it may stand', (type) => {
    expect(complaint(within(type, samples[type]).tree)).toBe('fine')
  })

  it.each(types)('refuses a %s that lacks a field, has one too many or holds undefined, and says where', (type) => {
    for (const key of required(type).filter((key) => key !== 'type')) {
      const {[key]: _, ...rest} = samples[type] as unknown as Loose
      const {tree, path} = within(type, rest)
      expect(complaint(tree)).toMatch(
        new RegExp(`at ${[path, key].filter(Boolean).join('.').replace(/[[\]]/g, '\\$&')}: expected .+, found nothing$`)
      )
    }
    for (const [key, value] of [
      ['mood', 'glad'],
      ['data', undefined],
      ['position', undefined]
    ] as const) {
      const {tree, path} = within(type, {...samples[type], [key]: value})
      expect(complaint(tree)).toContain(`at ${[path, key].filter(Boolean).join('.')}: `)
    }
  })

  it('asks for the report of a bug', () => {
    const tree = spoiled(set('lang', 5))
    expect(() => validateArticle(tree)).toThrow(
      new TypeError(
        'Invalid tree at lang: expected string, found 5. ' +
          'This is a bug in the dialect or in bcast; please report it with the text that was parsed.'
      )
    )
  })

  it.each<[string, Change]>([
    [
      'Invalid tree at children[1].children[1].when: expected a date such as 2024-12-25, 2024-08 or 2024-12-25T05:10:00+09:00, found "soon"',
      set('children.1.children.1.when', 'soon')
    ],
    ['Invalid tree at children[0].tags[1]: expected string, found 7', set('children.0.tags', ['a', 7])],
    ['Invalid tree at children[0].mood: expected no such field, found "glad"', set('children.0.mood', 'glad')],
    ['Invalid tree at people[0].id: expected string, found nothing', drop('people.0.id')],
    [
      'Invalid tree at children[1].children[1].speaker.name: expected string, found undefined',
      set('children.1.children.1.speaker.name', undefined)
    ],
    [
      'Invalid tree at children[1].children[0].children[0].type: expected text or direction or timecode or quote or break, found "speech"',
      set('children.1.children.0.children.0.type', 'speech')
    ],
    [
      'Invalid tree at children[0].position.end.column: expected a number from 1, found 0',
      set('children.0.position.end.column', 0)
    ],
    [
      'Invalid tree at children[0].position.start.offset: expected int, found 0.5',
      set('children.0.position.start.offset', 0.5)
    ],
    ['Invalid tree at children[0].position: expected object, found null', set('children.0.position', null)],
    [
      'Invalid tree at children[0].position.indent: expected no such field, found an array',
      set('children.0.position.indent', [])
    ],
    ['Invalid tree at position.start.byte: expected no such field, found 0', set('position.start.byte', 0)],
    [
      'Invalid tree at children[0].position: expected a range within the offsets from 0 to 33, found 11–0 on lines 1–1',
      set('children.0.position', {start: point(11), end: point(0)})
    ],
    [
      'Invalid tree at children[1].position: expected a range within the offsets from 13 to 33, found 12–33 on lines 1–1',
      set('children.0.position.end.offset', 13)
    ],
    [
      'Invalid tree at children[1].children[1].children[0].position: expected a range within the offsets from 21 to 33, found 22–34 on lines 1–1',
      set('children.1.children.1.children.0.position.end.offset', 34)
    ],
    ['Invalid tree at children[0]: expected a node of type programme or headline', set('children.0', null)]
  ])('says: %s', (message, change) => {
    expect(complaint(spoiled(change)).startsWith(message)).toBe(true)
  })

  it('refuses what is no article', () => {
    expect(complaint(undefined)).toBe('Invalid tree at the root: expected a node of type article, found undefined')
    expect(complaint({})).toBe('Invalid tree at type: expected article, found nothing')
    expect(complaint(samples.text)).toBe('Invalid tree at type: expected article, found "text"')
  })

  it('takes a tree without positions, or with some', () => {
    expect(complaint(spoiled(drop('position')))).toBe('fine')
    expect(complaint(spoiled(drop('children.1.position')))).toBe('fine')
  })

  it('survives a nesting of a hundred thousand nodes, and a fault at its bottom', () => {
    expect(complaint(nested({type: 'caption', value: ''}))).toBe('fine')
    const message = complaint(nested({type: 'caption', value: 1}))
    expect(message).toMatch(/^Invalid tree at …\.children\[0\]\..*\.value: expected string, found 1$/)
    expect(message.length).toBeLessThan(400)
  })

  it('refuses a tree that stands inside itself, with and without positions', () => {
    const circle = (position?: Position) =>
      spoiled((tree) => {
        const clip: Loose = {type: 'clip', medium: 'audio', children: [], ...(position && {position})}
        const segment = {type: 'segment', role: 'anchor', children: [clip], ...(position && {position})}
        clip['children'] = [segment]
        set('children', [clip])(tree)
      })
    expect(complaint(circle())).toMatch(/expected a node that stands in no second place, found a node of type "clip"$/)
    expect(complaint(circle({start: point(0), end: point(5)}))).toMatch(
      /expected a node that stands in no second place/
    )
  })

  it('refuses a node that stands in two places', () => {
    expect(complaint({...samples.article, children: [samples.heading, samples.heading]})).toContain(
      'at children[1]: expected a node that stands in no second place'
    )
    expect(complaint(spoiled(link('children.2', 'children.1')))).toContain('at children[2].position: ')
  })

  it('works where code may not be made from strings', async () => {
    vi.resetModules()
    vi.stubGlobal('Function', () => expect.fail('made code from a string'))
    z.config({jitless: true})
    const fresh = await import('../src/schema/validate.js')
    expect(() => fresh.validateArticle(article())).not.toThrow()
    expect(() => fresh.validateArticle(spoiled(set('lang', 5)))).toThrow('at lang: expected string, found 5')
  })
})

afterEach(() => {
  z.config({jitless: false})
  vi.unstubAllGlobals()
})

/** Clips in segments in clips …, and a node at the bottom. */
function nested(bottom: Loose): unknown {
  let node = bottom
  for (let depth = 0; depth < 50_000; depth++) {
    node = {type: 'segment', role: 'speaker', children: [node]}
    node = {type: 'clip', medium: 'audio', children: [node]}
  }
  return {...samples.article, children: [node]}
}

describe('isEdtf', () => {
  it.each([
    '2024',
    '2024-08',
    '2024-12-25',
    '2024-02-29',
    '2024-12-25T05:10:00',
    '2024-12-25T05:10:00+09:00',
    '2024-12-25T05:10:00-03:30',
    '2024-12-25T23:59:59Z',
    '2024-12-16/2024-12-22',
    '2023/2024-02'
  ])('takes %s', (text) => {
    expect(isEdtf(text)).toBe(true)
  })

  it.each([
    '',
    'soon',
    '24',
    '20241225',
    '2024-',
    '2024-1',
    '2024-13',
    '2024-00',
    '2024-12-',
    '2024-12-32',
    '2023-02-29',
    '1900-02-29',
    '2024-04-31',
    '2024/12/25',
    '2024-12-25 05:10:00',
    '2024-12-25T05:10',
    '2024-12-25T24:00:00',
    '2024-12-25T05:60:00',
    '2024-12-25T05:10:60',
    '2024-12-25T05:10:00z',
    '2024-12-25T05:10:00+0900',
    '2024-12-25T05:10:00+25:00',
    '2024-12-25T05:10:00 09:00',
    '2024-12-25/2024-12-24',
    '2024/',
    '/2024',
    '2024/2025/2026',
    '２０２４',
    '2024-12-25\n'
  ])('refuses %j', (text) => {
    expect(isEdtf(text)).toBe(false)
  })
})

// The named schemas are annotated with the interfaces, so that their own output proves nothing. They are made of two
// tables, and each row of these is compared with its interface here, absent fields and all: zod's `exactOptional` gives
// `key?: T` without undefined, as `exactOptionalPropertyTypes` reads the interfaces.
type Common = 'type' | 'value' | 'children' | 'position' | 'data'
type Shape<T extends NodeType> = ReturnType<(typeof fields)[T]>
// An empty strict object is `Record<string, never>` to zod, and an object without keys here.
type Row<T extends NodeType> = [keyof Shape<T>] extends [never]
  ? unknown
  : z.output<z.ZodObject<Shape<T>, z.core.$strict>>
type Rows = {[T in NodeType]: {[K in keyof Row<T>]: Row<T>[K]}}
type OwnFields = {[T in NodeType]: {[K in keyof Omit<NodeMap[T], Common>]: Omit<NodeMap[T], Common>[K]}}

describe('the types', () => {
  it('of the fields are those of the interfaces', () => {
    expectTypeOf<Rows>().toEqualTypeOf<OwnFields>()
    expectTypeOf<z.output<ReturnType<typeof parts.person>>>().toEqualTypeOf<Person>()
    expectTypeOf<z.output<ReturnType<typeof parts.speaker>>>().toEqualTypeOf<Speaker>()
    expectTypeOf<z.output<ReturnType<typeof parts.rights>>>().toEqualTypeOf<Rights>()
    expectTypeOf<z.output<ReturnType<typeof parts.position>>>().toEqualTypeOf<Position>()
  })

  it('of the children are those of the content maps', () => {
    type Table = {[P in ParentType]: (typeof content)[P][number]}
    type Maps = {[P in ParentType]: NodeMap[P]['children'][number]['type']}
    expectTypeOf<Table>().toEqualTypeOf<Maps>()
  })

  it('of what the schemas give are the interfaces', () => {
    type Outputs = {[T in NodeType]: z.output<(typeof nodeSchemas)[T]>}
    expectTypeOf<Outputs>().toEqualTypeOf<{[T in NodeType]: NodeMap[T]}>()
    expectTypeOf<z.input<typeof articleSchema>>().toEqualTypeOf<Article>()
    expectTypeOf<z.output<typeof schemas.segmentSchema>>().toEqualTypeOf<NodeMap['segment']>()
  })
})
