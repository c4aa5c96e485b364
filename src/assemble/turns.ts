import type {SegmentRole} from '../ast.js'
import type {Habits} from '../dialect.js'
import type {Language} from '../languages/language.js'
import {foldName} from '../names/names.js'
import {isSlip} from '../text/slip.js'
import {deliveryOf} from '../recognise/notes.js'
import type {Reading} from '../recognise/entries.js'
import {captureIds} from '../templates/slots.js'
import type {Scanner} from '../templates/scan.js'
import {mixedNamesOf} from '../templates/scan-label.js'
import {readTurnLabel, type LabelPart} from '../templates/turn-label.js'
import {clockSeconds, isNetwork, isStaff, partOfTitle, partOfVoice} from './turn-parts.js'

/** Somebody who speaks under a label. */
export interface Voice {
  /** The fullest name that a label has, in small letters; empty for a voice without a name. */
  name: string
  /** Last word of it. */
  surname: string
  role: SegmentRole | undefined
  titled: boolean
  /** Whether the title is nothing but the network's name. */
  housed: boolean
  /** First entry that is a label of this voice, and how many there are. */
  first: number
  count: number
  /** How many labels stand inside of clips. */
  clipped: number
  /** Whether the studio has it live: it was welcomed, asked, or answers. */
  live: boolean
}

/** A label of a turn, and what is known of it before anything is assembled. */
export interface Turn {
  at: number
  voice: Voice
  role: SegmentRole
  /** Whether what it says is a quote. */
  quote: boolean
  /** Goes on with the voice of the staff before it. */
  bare: boolean
  /** What its label is made of; none for a bare manner. */
  parts: readonly LabelPart[]
  /** Whether it says a way of delivery. */
  delivery: string
}

/** The labels of a text by their entries, in order. */
export type Turns = Map<number, Turn>

/** What a look at the labels needs. */
export interface TurnSetting {
  scanner: Scanner
  reading: Reading
  habits: Habits
  language: Language
  /** The broadcaster, where the dialect is of one. */
  house: string | undefined
}

/** Look at every label of a turn: who it is, and the part that its title tells. */
export function findTurns(setting: TurnSetting): Turns {
  const turns: Turns = new Map()
  const voices = new Map<string, Voice[]>()
  const {captures} = setting.scanner
  const {reading} = setting
  for (let at = 0; at < reading.cue.length; at++) {
    if (reading.cue[at]?.construct !== 'label') continue
    const index = reading.captured[at] ?? 0
    const id = captures[index]
    if (index >= (reading.captured[at + 1] ?? 0)) continue
    if (id === captureIds.label) turns.set(at, readTurn(setting, voices, at, index))
    else if (id === captureIds.delivery) turns.set(at, bareTurn(setting, at, index))
  }
  joinBare(turns, voices)
  return turns
}

function bareTurn(setting: TurnSetting, at: number, index: number): Turn {
  const {captures, text} = setting.scanner
  const delivery = text.slice(captures[index + 1], captures[index + 2])
  return {
    at,
    voice: newVoice('', at),
    role: 'speaker',
    quote: false,
    bare: true,
    parts: [],
    delivery: delivery.toLowerCase()
  }
}

function readTurn(setting: TurnSetting, voices: Map<string, Voice[]>, at: number, index: number): Turn {
  const {captures, text} = setting.scanner
  const parts: LabelPart[] = []
  readTurnLabel(text, captures[index + 1] ?? 0, (captures[index + 2] ?? 0) + 1, mixedNamesOf(setting.scanner), parts)
  const named = parts.find((part) => part.kind === 'name')
  const name = named === undefined ? '' : text.slice(named.from, named.to).replaceAll('\n', ' ').toLowerCase()
  const voice = name === '' ? newVoice('', at) : voiceOf(voices, name, at)
  voice.count++
  const turn: Turn = {at, voice, role: 'speaker', quote: false, bare: false, parts, delivery: ''}
  for (const part of parts) describe(setting, turn, part, named)
  return turn
}

function describe(setting: TurnSetting, turn: Turn, part: LabelPart, name: LabelPart | undefined): void {
  const {text} = setting.scanner
  const words = text.slice(part.from, part.to)
  const {voice} = turn
  if (part.kind === 'voice') voice.role = partOfVoice(words)
  else if (part.kind === 'note' && deliveryOf(words, setting.language) !== undefined)
    turn.delivery ||= words.toLowerCase()
  else if (part.kind === 'note' && clockSeconds(words) >= 0) return
  else if (part.kind !== 'name' && name !== undefined && part.from > name.from && words.length > 2) {
    if (isNetwork(words)) {
      voice.housed = true
      return
    }
    voice.titled = true
    voice.role ??= partOfTitle(words, setting.language)
  }
}

function newVoice(name: string, at: number): Voice {
  const surname = foldName(name.slice(name.lastIndexOf(' ') + 1))
  return {name, surname, role: undefined, titled: false, housed: false, first: at, count: 0, clipped: 0, live: false}
}

/** The voice of a name: the same name, or the surname of the last one who has it. */
function voiceOf(voices: Map<string, Voice[]>, name: string, at: number): Voice {
  const made = newVoice(name, at)
  const list = voices.get(made.surname)
  if (list === undefined) {
    voices.set(made.surname, [made])
    return made
  }
  const known = list.find((voice) => voice.name === name) ?? (name.includes(' ') ? undefined : list[list.length - 1])
  if (known !== undefined) return known
  const bare = list.find((voice) => !voice.name.includes(' '))
  if (bare !== undefined && name.charAt(1) !== '.') {
    bare.name = name
    return bare
  }
  list.push(made)
  return made
}

/** A host's first name is the host, where one has it; a surname that is nearly one of the others is a slip of it. */
function joinBare(turns: Turns, voices: Map<string, Voice[]>): void {
  const full = [...voices.values()].flat().filter((voice) => voice.name.includes(' '))
  if (full.length > mostVoices) return
  const joined = new Map<Voice, Voice | undefined>()
  for (const turn of turns.values()) {
    const {voice} = turn
    if (voice.name === '' || voice.name.includes(' ')) continue
    if (!joined.has(voice)) joined.set(voice, meantBy(voice, full))
    turn.voice = joined.get(voice) ?? voice
  }
}

/**
 * The one voice with a full name that a single word means, where there is one. A first name is a caller's unless whoever
 * has it is named in full once and so ever after.
 */
function meantBy(voice: Voice, full: readonly Voice[]): Voice | undefined {
  const called = full.filter((other) => other.name.startsWith(`${voice.name} `))
  if (called.length > 0) return called.length === 1 && called[0]?.count === 1 && voice.count > 1 ? called[0] : undefined
  if (voice.count > mostSlips) return undefined
  const meant = full.filter((other) => isSlip(other.surname, voice.surname))
  return meant.length === 1 ? meant[0] : undefined
}

/** Most labels that a slip of the pen stands in, and most voices among which slips are looked for. */
const mostSlips = 3
const mostVoices = 400

/** Whether a turn is one of the staff. */
export function isOfStaff(turn: Turn): boolean {
  return isStaff(turn.voice.role)
}
