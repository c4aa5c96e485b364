import {describe, expect, it} from 'vitest'
import {readSources, type SourceFile} from './support/sources.js'

// The picture of the library: a layer, and the layers that it may import beside itself. A layer is a file or a folder
// of src; what has no row here has no place yet.
const core =
  'assemble recognise templates resolve dates names text ast content dialect dialects languages messages options'
const tools = `parse is-article check-options ${core}`
const picture: Record<string, string> = {
  index: `core schema query ${tools}`,
  core: `query ${tools}`,
  unified: `index core schema ${tools}`,
  html: `index core schema ${tools}`,
  export: `index core schema query ${tools}`,
  query: 'ast content',
  parse: `check-options ${core}`,
  'check-options': 'dates dialect options',
  schema: 'ast content dates dialect messages',
  assemble: 'content recognise templates dates names text ast content dialect languages messages options',
  recognise: 'templates dates text ast dialect languages messages options',
  templates: 'text ast dialect languages',
  resolve: 'ast dates names languages text messages',
  dates: 'languages text',
  names: 'languages text',
  dialects: 'dialect',
  languages: 'ast text',
  dialect: 'ast languages',
  options: 'ast dialect languages messages',
  messages: 'ast text',
  'is-article': 'ast content',
  content: 'ast',
  text: 'ast',
  ast: ''
}

// The packages that a layer may import; no other layer imports any.
const packages: Record<string, string[]> = {
  schema: ['zod'],
  unified: ['unified', 'vfile', 'vfile-message', 'unist'],
  html: ['hast'],
  export: ['mdast', 'mdast-util-to-markdown', 'hast', 'hast-util-to-html']
}

const unpatterned = ['text', 'templates', 'recognise', 'assemble', 'resolve', 'names']
const data = ['dialects', 'languages']

const sources = readSources()

describe('The layers of src', () => {
  it('are those of the picture', () => {
    expect([...new Set(sources.map(layerOf))].filter((layer) => !(layer in picture))).toEqual([])
  })

  it('import downwards only', () => {
    expect(
      importsWhere((file, target) => isLocal(target) && !mayImport(layerOf(file), layerOf({path: target})))
    ).toEqual([])
  })

  it('hold the packages to their places', () => {
    const stray = (file: SourceFile, target: string) =>
      !isLocal(target) && !(packages[layerOf(file)] ?? []).includes(packageOf(target))
    expect(importsWhere(stray)).toEqual([])
  })
})

describe('A dialect file', () => {
  it('imports defineDialect, types and the dialects that it extends, and nothing else', () => {
    const stray = (file: SourceFile, target: string) =>
      isDialect(file) && target !== 'dialect.ts' && !/^dialects\/(?!index\.ts$)[^/]+\.ts$/.test(target)
    expect(importsWhere(stray)).toEqual([])
  })

  it('holds no function', () => {
    const files = sources.filter((file) => isDialect(file) && file.functions.length > 0)
    expect(files.map(({path}) => path)).toEqual([])
  })
})

describe('Code', () => {
  it('has no regular expression where texts are read, nor in data', () => {
    const places = new Set([...unpatterned, ...data])
    const found = sources.filter((file) => places.has(layerOf(file)) && file.patterns.length > 0)
    expect(found.map(({path, patterns}) => `${path}: ${patterns.join(' ')}`)).toEqual([])
  })

  it('has no function of more than 60 lines', () => {
    const long = sources.flatMap(({path, functions}) =>
      functions.filter(({lines}) => lines > 60).map(({name, lines}) => `${path}: ${name} has ${lines} lines`)
    )
    expect(long).toEqual([])
  })

  it('has no file of more than 250 lines but types and data', () => {
    const long = sources.filter((file) => file.lines > 250 && !['ast', ...data].includes(layerOf(file)))
    expect(long.map(({path, lines}) => `${path} has ${lines} lines`)).toEqual([])
  })
})

function importsWhere(holds: (file: SourceFile, target: string) => boolean): string[] {
  return sources.flatMap((file) =>
    file.imports.filter((target) => holds(file, target)).map((target) => `${file.path} imports ${target}`)
  )
}

/** A folder of src is a layer, and so is a file beside the folders. */
function layerOf({path}: {path: string}): string {
  return path.replace(/(?:\/.*|\.ts)$/, '')
}

function mayImport(layer: string, target: string): boolean {
  return layer === target || (picture[layer] ?? '').split(' ').includes(target)
}

function isLocal(target: string): boolean {
  return target.endsWith('.ts')
}

/** `@scope/name` or `name`, without the path inside the package. */
function packageOf(target: string): string {
  return target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/')
}

function isDialect({path}: SourceFile): boolean {
  return path.startsWith('dialects/') && path !== 'dialects/index.ts'
}
