import type {Dialect, Template} from '../dialect.js'
import {compileTemplate} from '../templates/compile.js'
import type {Pattern} from '../templates/pattern.js'
import {Sieve} from '../templates/sieve.js'
import {isHangul} from '../text/characters.js'
import {sentencePattern, type SentencePattern} from '../templates/sentence.js'
import {constructs, isOfAnyPage, type Construct} from './constructs.js'
import {
  endsWithSpeech,
  hasSlot,
  isBare,
  isInner,
  isAddress,
  isMarked,
  isOpen,
  isPageHead,
  opensWith,
  opensWithVoice
} from './cue-shapes.js'
import {firstKeys, pairKey} from './keys.js'
import type {Candidates} from './lookup.js'
import {tellsOf, type Tells} from './tells.js'

/** A compiled template and what its line is. */
export interface Cue {
  construct: Construct
  /** Role, kind, channel or group, where the construct has one. */
  detail: string
  pattern: Pattern
  /** Whether other words may follow on the line. */
  open: boolean
  /** Whether nothing but numbers may follow on the line. */
  alone: boolean
  /** Whether nothing closes its speech, which then runs to the next mark. */
  endless: boolean
  /** Whether it may begin in the middle of a line. */
  inner: boolean
  /** Whether it is of a family: then that many have it says nothing against any of them. */
  family: boolean
  /** Whether newspapers have it as well. */
  anyPage: boolean
  /** What it tells of the dialect of a text. */
  tells: Tells
  /** Numbers of the dialects that have it. */
  owners: number[]
  /** Its place among all cues. */
  serial: number
}

/** A sentence template and what its sentence is. */
export interface SentenceCue {
  construct: 'handoff' | 'signOff'
  pattern: SentencePattern
  /** Whether it is of a family, for broadcasters that are not known. */
  family: boolean
  /** Whether it begins with a bare name, which proves little: only the line right before a label passes so. */
  bare: boolean
  /** Whether it names somebody, which tells the dialect. */
  named: boolean
  owners: number[]
}

/** Templates by what a line begins with. */
export interface CueIndex {
  /** How many cues there are. */
  count: number
  /** By the first two codes, by the first one, and those that begin with a free slot (key 0). */
  buckets: Map<number, Cue[]>
  /** Those of a first code that a mark of its own follows, by both codes. */
  late: Map<number, Cue[]>
  /** What is merged from them, when it is first needed. */
  merged: Map<number, Candidates>
  /** Labels that only their colon tells, which may begin in the middle of a line. */
  voices: Cue[]
  /** The same of names in capitals, for pages whose labels follow sentences. */
  glued: Cue[]
  /** Whether labels of turns are read, which may begin in the middle of a line. */
  turns: boolean
  /** Page heads: furniture that begins with a number and may end a line of speech. */
  pageHeads: Cue[]
  /** Credits without a mark before them, which may end a line of speech. */
  credits: Cue[]
  /** Dialects that have clocks in brackets. */
  clocked: Set<number>
  /** Codes at which a mark can begin in the middle of a line. */
  openers: Set<number>
  handoffs: Sieve<SentenceCue>
  signOffs: Sieve<SentenceCue>
  /** Sign-offs of those that are no family by the first two codes of their key. */
  signOffStarts: Map<number, Sieve<SentenceCue>>
}

/** Compile the templates of dialects into one index; the same template of several dialects is one cue. */
export function indexDialects(dialects: readonly Dialect[]): CueIndex {
  const index: CueIndex = {
    count: 0,
    buckets: new Map(),
    late: new Map(),
    merged: new Map(),
    voices: [],
    glued: [],
    turns: false,
    pageHeads: [],
    credits: [],
    clocked: new Set(),
    openers: new Set(),
    handoffs: new Sieve([]),
    signOffs: new Sieve([]),
    signOffStarts: new Map()
  }
  const known = new Map<string, Cue | SentenceCue>()
  // a template of a family stays the family's in those that extend it
  const families = dialects.filter((dialect) => dialect.generic === true)
  for (const dialect of [...families, ...dialects.filter((dialect) => dialect.generic !== true)]) {
    const owner = dialects.indexOf(dialect)
    for (const [construct, detail, template] of templatesOf(dialect)) {
      const key = `${construct} ${detail} ${template}`
      const cue = known.get(key)
      if (construct === 'timecode' && template.startsWith('[')) index.clocked.add(owner)
      if (cue === undefined) known.set(key, addCue(index, construct, detail, template, dialect, owner))
      else if (cue.owners.at(-1) !== owner) cue.owners.push(owner)
      if (cue !== undefined && dialect.generic === true) cue.family = true
    }
  }
  sift(
    index,
    [...known.values()].filter((cue) => 'bare' in cue)
  )
  return index
}

/** Sentences by what they are, and sign-offs by what their key begins with. */
function sift(index: CueIndex, sentences: readonly SentenceCue[]): void {
  const signOffs = sentences.filter(({construct}) => construct === 'signOff')
  index.handoffs = new Sieve(sentences.filter(({construct}) => construct === 'handoff'))
  index.signOffs = new Sieve(signOffs)
  const starts = new Map<number, SentenceCue[]>()
  for (const cue of signOffs)
    if (!cue.family)
      for (const {word} of cue.pattern.keys) put(starts, pairKey(word.charCodeAt(0), word.charCodeAt(1)), cue)
  for (const [start, cues] of starts) index.signOffStarts.set(start, new Sieve(cues))
}

const order = Object.keys(constructs)

/** Every template of a dialect with its construct and detail. */
function* templatesOf(dialect: Dialect): Generator<[Construct, string, Template]> {
  for (const construct of order as Construct[]) {
    const group = dialect[construct === 'label' ? 'labels' : construct]
    if (group === undefined) continue
    if (Array.isArray(group)) {
      for (const template of group as Template[]) yield [construct, '', template]
    } else {
      for (const [detail, list] of Object.entries(group as Record<string, Template[]>)) {
        for (const template of list) yield [construct, detail, template]
      }
    }
  }
}

function addCue(
  index: CueIndex,
  construct: Construct,
  detail: string,
  template: Template,
  dialect: Dialect,
  owner: number
): Cue | SentenceCue {
  const place = `${construct}${detail === '' ? '' : ` ${detail}`} of ${dialect.id}`
  if (construct === 'handoff' || construct === 'signOff') {
    const sentence = compileTemplate(withoutStop(template), place)
    return sentenceCue(construct, {...sentence, template}, dialect, owner, place)
  }
  const pattern = compileTemplate(template, place)
  const slotted = hasSlot(pattern.head)
  const cue: Cue = {
    construct,
    detail,
    pattern,
    // the mark of a soundbite on the quote's own line is the quote's
    open: isOpen(construct, slotted) && detail !== 'soundbite' && !(construct === 'label' && isBare(pattern.head)),
    alone: construct === 'direction' && (detail === 'mark' || detail === 'interview'),
    endless: construct === 'quote' && endsWithSpeech(pattern.head),
    inner:
      detail === 'break' ||
      isInner(construct, slotted) ||
      isMarked(construct, detail, pattern.head) ||
      isAddress(construct, pattern.head),
    family: dialect.generic === true,
    anyPage: isOfAnyPage(construct, dialect),
    tells: tellsOf(construct, pattern),
    owners: [owner],
    serial: index.count++
  }
  if (construct === 'credit' && opensWith(pattern.head, 'credits')) index.credits.push(cue)
  if (construct === 'boilerplate' && isPageHead(pattern.head)) index.pageHeads.push(cue)
  if (construct === 'label' && pattern.head.kind === 'slot' && pattern.head.name === 'label') index.turns = true
  if (opensWithVoice(pattern.head)) index.voices.push(cue)
  if (dialect.habits?.gluedLabels === true && isVoice(construct) && mayBeGlued(pattern)) index.glued.push(cue)
  for (const {key, late} of firstKeys(pattern.head)) {
    put(late ? index.late : index.buckets, key, cue)
    if (cue.inner && key !== 0) index.openers.add(key >>> 16 || key)
  }
  return cue
}

/** A Korean sentence ends with its verb, and copies lose the stop behind it. */
function withoutStop(template: Template): Template {
  return template.endsWith('.') && isHangul(template.charCodeAt(template.length - 2)) ? template.slice(0, -1) : template
}

function isVoice(construct: Construct): boolean {
  return construct === 'label' || construct === 'quote'
}

/** A name before a colon, or a word and its colon: `Report:`. */
function mayBeGlued({head, template}: Pattern): boolean {
  return opensWith(head, 'speaker') || (head.kind === 'literal' && head.next === undefined && template.endsWith(':'))
}

function sentenceCue(
  construct: 'handoff' | 'signOff',
  pattern: Pattern,
  dialect: Dialect,
  owner: number,
  place: string
): SentenceCue {
  const prepared = sentencePattern(pattern)
  if (prepared === undefined) {
    throw new TypeError(
      `Template ${JSON.stringify(pattern.template)} (${place}) has no word to be found by; write the words around its slots, without line breaks`
    )
  }
  const family = construct === 'signOff' && dialect.generic === true
  const bare = pattern.head.kind === 'slot' && pattern.head.name === 'name' && dialect.lang === 'en'
  return {construct, pattern: prepared, family, bare, named: namesSomebody(pattern, dialect), owners: [owner]}
}

/** Whether a sentence says who speaks or for whom: `Back to you.` is said on every network. */
function namesSomebody({template}: Pattern, {broadcaster}: Dialect): boolean {
  const named = template.includes('{name}') || template.includes('{affiliation}')
  return named || (broadcaster !== undefined && template.includes(broadcaster))
}

function put<T>(buckets: Map<number, T[]>, key: number, cue: T): void {
  const bucket = buckets.get(key)
  if (bucket === undefined) buckets.set(key, [cue])
  else if (!bucket.includes(cue)) bucket.push(cue)
}
