import type {Article} from '../ast.js'
import type {Dialect} from '../dialect.js'
import type {Language} from '../languages/language.js'
import type {Report} from '../messages.js'
import type {Cue, CueIndex} from '../recognise/cues.js'
import {recognise} from '../recognise/recognise.js'
import type {Scanner} from '../templates/scan.js'
import {lineFlags} from '../text/lines.js'
import {hasWord} from '../text/search.js'
import {Builder} from './builder.js'
import {addClip, endClips} from './clips.js'
import {addFrontLine} from './front-line.js'
import {addFurniture, addHeadline} from './furniture.js'
import {addInset, addNoteInside} from './insets.js'
import {belongsToStory, endsPage, goesOnBelow, isAmongWords, isBareCaption, isOfLabel} from './leaving.js'
import {headlineOf} from './literals.js'
import {makePlan} from './plan.js'
import {addQuote, endQuote} from './quotes.js'
import {isListedFurniture, isNamedByDate, isPrintedAgain, isRunningHead, lastOfLine, staysItself} from './repeats.js'
import {speak} from './speak.js'
import {entryFrom, entryTo, type Assembly} from './state.js'
import {steps, type Step} from './steps.js'
import type {Turn} from './turns.js'
import {addLabel, closeBroadcast, closeVoice, endVoice, openVoice, roleOf} from './voices.js'

/** What assembling needs besides the text. */
export interface Setting {
  dialect: Dialect
  index: CueIndex
  language: Language
  timeZone: string | undefined
  positions: boolean
  report: Report | undefined
}

/** A tree as it is printed, before anything is inferred from it. */
export interface Assembled {
  article: Article
  /** Segments that go on with the voice of another one. */
  continued: Map<object, object>
  /** Titles of lists that stand before the name that they belong to. */
  leading: Set<object>
  /** The date that the headline tells. */
  dated: string | undefined
}

/** Read a text in one dialect: recognise its lines, then assemble the tree. */
export function assemble(scanner: Scanner, setting: Setting): Assembled {
  const {dialect} = setting
  const reading = recognise(scanner, setting.index)
  const article = {
    type: 'article',
    dialect: dialect.id,
    lang: dialect.lang,
    people: [],
    children: []
  } as unknown as Article
  const assembly: Assembly = {
    text: scanner.text,
    dialect,
    habits: dialect.habits ?? {},
    language: setting.language,
    timeZone: setting.timeZone,
    index: setting.index,
    scanner,
    reading,
    builder: new Builder(scanner.text, scanner.lines.starts, setting.positions, article),
    plan: makePlan(scanner, setting.index, reading, dialect, setting.language),
    article,
    report: setting.report,
    continued: new Map(),
    leading: new Set(),
    roster: new Map(),
    titles: new Set(),
    quoted: new Set(),
    introduced: undefined,
    stage: 'front',
    at: 0,
    role: undefined,
    segment: undefined,
    quote: undefined,
    headline: undefined,
    printed: undefined,
    opening: undefined,
    above: undefined,
    copied: undefined,
    outside: [],
    dated: undefined,
    next: undefined,
    handed: undefined,
    signers: undefined,
    passed: false,
    signed: false
  }
  for (; assembly.at < reading.from.length; assembly.at++) assembleEntry(assembly)
  assembly.builder.finish()
  return {article, continued: assembly.continued, leading: assembly.leading, dated: assembly.dated}
}

function assembleEntry(assembly: Assembly): void {
  const {plan, at} = assembly
  if (assembly.stage === 'front' && at >= plan.body) enterBody(assembly)
  if (assembly.stage === 'front' && at >= plan.back && plan.labelled === false) assembly.stage = 'back'
  const cue = assembly.reading.cue[at]
  const printed = cue === undefined && ((assembly.reading.flags[at] ?? 0) & lineFlags.printedBreak) !== 0
  if (cue === undefined && !hasWord(assembly.text, entryFrom(assembly), entryTo(assembly))) {
    assembly.builder.skip(entryTo(assembly))
    return
  }
  const kind = cue?.construct ?? (printed ? 'break' : 'plain')
  const step = steps[assembly.stage][kind]
  if (kind === 'break' || !isPrintedAgain(assembly)) take(assembly, step, cue)
  else if (cue !== undefined && staysItself(assembly, cue)) leaveVoice(assembly, 'back', cue)
  else addPrintedAgain(assembly)
}

/** A line that is printed again is furniture as a whole. */
function addPrintedAgain(assembly: Assembly): void {
  const type = isNamedByDate(assembly) ? 'programme' : 'boilerplate'
  const from = entryFrom(assembly)
  closeBroadcast(assembly)
  assembly.builder.skip(from)
  assembly.at = lastOfLine(assembly, assembly.at)
  assembly.builder.literal(type, entryTo(assembly))
}

function enterBody(assembly: Assembly): void {
  assembly.stage = 'body'
  if (assembly.plan.lead !== undefined) openVoice(assembly, assembly.plan.lead)
}

function take(assembly: Assembly, step: Step, cue: Cue | undefined): void {
  if (step === 'front') addFrontLine(assembly)
  else if (step === 'speak' && assembly.plan.headlines.has(assembly.at)) addStory(assembly)
  else if (step === 'speak' && (isListedFurniture(assembly) || goesOnBelow(assembly)))
    addLiteral(assembly, 'boilerplate')
  else if (step === 'speak' && isBareCaption(assembly)) addLiteral(assembly, 'caption')
  else if (step === 'speak') speak(assembly)
  else if (step === 'drop') addBackLine(assembly)
  else if (step === 'break') addLiteral(assembly, 'break')
  else if (cue === undefined) return
  else if (step === 'furniture' || step === 'back') leaveVoice(assembly, step, cue)
  else if (step === 'story' && isRunningHead(assembly.text, assembly.index, assembly.reading, assembly.at))
    addLiteral(assembly, 'boilerplate')
  else if (step === 'story') addStory(assembly)
  else if (step === 'voice') enterVoice(assembly, cue)
  else if (step === 'quote') addQuote(assembly, cue)
  else if (step === 'clip') addClip(assembly, cue)
  else if (step === 'note') addNoteInside(assembly, cue)
  else addInset(assembly, cue)
}

function addLiteral(assembly: Assembly, type: 'boilerplate' | 'programme' | 'caption' | 'break'): void {
  const {builder} = assembly
  if (type !== 'break') closeBroadcast(assembly)
  builder.skip(entryFrom(assembly))
  builder.literal(type, entryTo(assembly))
}

/** Longest name of a house before a reporter's on a line behind the broadcast, in UTF-16 units: `TBC `. */
const longestHouse = 12

/**
 * Behind the broadcast a line that is printed twice is the headline of a page that has none before, and a line of nothing
 * but the reporter's name, a house before it or not, the byline.
 */
function addBackLine(assembly: Assembly): void {
  const {text, builder, reading, at} = assembly
  const words = text.slice(entryFrom(assembly), entryTo(assembly))
  const name = words.lastIndexOf(' ') + 1
  const signed = words.slice(name) === assembly.handed && name <= longestHouse
  const twice = assembly.headline === undefined && text.slice(reading.from[at + 1], reading.to[at + 1]) === words
  if (!twice && !signed) {
    addLiteral(assembly, 'boilerplate')
    return
  }
  closeBroadcast(assembly)
  builder.skip(entryFrom(assembly))
  if (!twice) {
    builder.parent('byline')
    builder.literal('affiliation', entryFrom(assembly) + Math.max(0, name - 1))
    builder.skip(entryFrom(assembly) + name)
    builder.literal('name', entryTo(assembly))
    builder.end()
    return
  }
  builder.leaf(headlineOf(text, entryFrom(assembly), entryTo(assembly)), entryTo(assembly))
  assembly.headline = words
}

function leaveVoice(assembly: Assembly, step: 'furniture' | 'back', cue: Cue): void {
  if (cue.construct !== 'boilerplate') endQuote(assembly)
  if (cue.construct === 'timestamp' && assembly.plan.listed) endVoice(assembly)
  const inside = belongsToStory(assembly, cue)
  if (inside) closeVoice(assembly)
  else closeBroadcast(assembly)
  addFurniture(assembly, cue)
  if (cue.construct === 'byline' && assembly.habits.narrated === true) {
    assembly.stage = 'body'
    openVoice(assembly, 'reporter')
  } else if (
    !inside &&
    !isOfLabel(assembly) &&
    !isAmongWords(assembly, cue) &&
    (step === 'back' || endsPage(assembly, cue))
  )
    assembly.stage = 'back'
}

function enterVoice(assembly: Assembly, cue: Cue): void {
  assembly.stage = 'body'
  const turn = assembly.plan.turns.get(assembly.at)
  if (turn !== undefined) {
    takeTurn(assembly, cue, turn)
    return
  }
  const role = roleOf(assembly, cue)
  if (role === 'guest' && assembly.role === 'reporter' && assembly.habits.packages === true) addQuote(assembly, cue)
  else addLabel(assembly, cue, role)
}

/** A turn of the staff or of a guest is a segment, what a recording says a quote. */
function takeTurn(assembly: Assembly, cue: Cue, turn: Turn): void {
  endClips(assembly)
  const before = assembly.segment
  if (turn.quote) addQuote(assembly, cue)
  else addLabel(assembly, cue, turn.role)
  if (turn.bare && before !== undefined && assembly.segment !== undefined)
    assembly.continued.set(assembly.segment, before)
}

function addStory(assembly: Assembly): void {
  assembly.stage = 'body'
  endVoice(assembly)
  closeBroadcast(assembly)
  assembly.quoted.clear()
  assembly.builder.skip(entryFrom(assembly))
  assembly.builder.parent('story')
  addHeadline(assembly)
}
