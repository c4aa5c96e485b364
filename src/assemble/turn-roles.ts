import type {SegmentRole} from '../ast.js'
import type {CueIndex} from '../recognise/cues.js'
import {hasOffice, nameLeads} from './leads.js'
import {says} from './turn-parts.js'
import type {Turn, Turns, TurnSetting, Voice} from './turns.js'
import {isStaff} from './turn-parts.js'
import {nameIntroduced, nameSigners} from './signers.js'
import {longestTurn, welcomes, wordsBefore, wordsOf} from './turn-words.js'
import type {ClipPlan} from './clip-plan.js'
import {findUnmarked} from './unmarked-clips.js'

/** Turns behind a welcome in which its guest is looked for. */
const welcomeReach = 8
/** Longest words for whom a reporter signs off, `for the pbs "newshour," `, in UTF-16 units. */
const longestEmployer = 40

/** Words of a sound's credit that somebody speaks in it. */
const spoken =
  'archived recording broadcast montage speech movie film show interview testimony podcast hearing debate'.split(' ')

/** Decide of every turn which part its voice plays, and whether it is a quote; a host without a label may open. */
export function decideTurns(
  setting: TurnSetting,
  index: CueIndex,
  turns: Turns,
  clips: ClipPlan,
  opening: boolean
): void {
  const list = [...turns.values()]
  nameSigners(setting, index, list)
  for (const turn of list) if ((clips.depth[turn.at] ?? 0) > 0) turn.voice.clipped++
  nameLeads(setting, list, clips, opening)
  nameIntroduced(setting, list)
  if (setting.habits.untitledStaff === true) nameUntitled(setting, list)
  announce(setting, list)
  const state: State = {
    setting,
    list,
    clips,
    lead: opening ? setting.habits.leads : undefined,
    over: false,
    sound: undefined,
    unmarked: findUnmarked(setting, list, clips)
  }
  if (opening) welcome(setting, list, -1)
  list.forEach((turn, order) => decideTurn(state, turn, order))
}

/** Whoever the head of the page announces is there. */
function announce({reading, scanner}: TurnSetting, list: readonly Turn[]): void {
  let announced = ''
  reading.cue.forEach((cue, at) => {
    if (cue?.construct === 'cast' && announced.length < longestTurn)
      announced += `${scanner.text.slice(reading.from[at], reading.to[at]).toLowerCase()}\n`
  })
  if (announced !== '')
    for (const {voice} of list) if (voice.name.includes(' ')) voice.live ||= announced.includes(voice.name)
}

interface State {
  setting: TurnSetting
  list: readonly Turn[]
  clips: ClipPlan
  /** Part of the last voice of the staff. */
  lead: SegmentRole | undefined
  /** Whether the last voice of the staff speaks over pictures. */
  over: boolean
  /** Voices heard in the recorded sound that has begun, in which somebody speaks. */
  sound: Set<Voice> | undefined
  /** Turns of recordings that no mark opens. */
  unmarked: ReadonlySet<Turn>
}

/** Of those without a title, who gives the name is an anchor, and a reporter where it is a sign-off or a handoff. */
function nameUntitled(setting: TurnSetting, list: readonly Turn[]): void {
  for (const [order, {voice}] of list.entries()) {
    if (voice.titled || voice.role !== undefined || voice.name === '') continue
    const said = introduction(setting, list, voice)
    if (said !== undefined) voice.role = said
    else if (order === 0) voice.role = 'anchor'
  }
  for (const [order, turn] of list.entries()) {
    const {voice, at} = turn
    if (voice.titled || voice.role !== undefined || voice.name === '' || voice.first !== at) continue
    if (hasOffice(setting, turn)) continue
    const before = wordsBefore(setting, list, order)
    const named = before.includes(voice.name)
    voice.role = named && welcomes.some((phrase) => before.includes(phrase)) ? undefined : 'reporter'
  }
}

function introduction(setting: TurnSetting, list: readonly Turn[], voice: Voice): SegmentRole | undefined {
  let role: SegmentRole | undefined
  list.forEach((turn, order) => {
    if (turn.voice !== voice) return
    const words = wordsOf(setting, list, order)
    const opener = `i'm ${voice.name}`
    const at = words.indexOf(opener)
    if (at < 0) return
    const signs = words.startsWith(' in ', at + opener.length) || speaksFor(words, at)
    role = signs ? 'reporter' : (role ?? 'anchor')
  })
  return role
}

/** Whether the sentence in which a name is given says for whom: `For the "NewsHour," I'm`, not `For all of us, I'm`. */
function speaksFor(words: string, at: number): boolean {
  const from = words.lastIndexOf('for ', at)
  if (from < 0 || at - from > longestEmployer || words.startsWith('for all ', from)) return false
  return '.?!:'.includes(words.slice(0, from).trimEnd().at(-1) ?? '.')
}

function decideTurn(state: State, turn: Turn, order: number): void {
  const {setting, list, clips} = state
  const recorded = (clips.depth[turn.at] ?? 0) > 0
  turn.role = turn.bare ? (state.lead ?? 'reporter') : roleOf(turn, recorded)
  if (setting.habits.packages === true && hasSound(state, turn, order)) state.sound = new Set()
  else if (leavesSound(state, turn, order)) state.sound = undefined
  if (!isStaff(turn.role)) {
    turn.quote = recorded || (state.unmarked.has(turn) && !turn.voice.live) || isQuoted(state, turn, order)
    if (!turn.quote && turn.voice.name !== '') turn.voice.live = true
    if (turn.quote) state.sound?.add(turn.voice)
    return
  }
  state.sound = undefined
  if (turn.role === 'announcer') return
  state.lead = turn.role
  state.over = turn.delivery.startsWith('voice')
  if (!recorded && (turn.role === 'host' || turn.role === 'anchor')) welcome(setting, list, order)
}

function roleOf(turn: Turn, recorded: boolean): SegmentRole {
  const {voice, delivery} = turn
  if (voice.role !== undefined) return voice.role
  // the network's own voice
  if (voice.name === '' && !recorded && delivery.startsWith('voice')) return 'announcer'
  return 'guest'
}

/** Whether a recorded sound in which somebody speaks begins between the turn before and this one. */
function hasSound(state: State, turn: Turn, order: number): boolean {
  const {reading, scanner} = state.setting
  const from = order === 0 ? 0 : (state.list[order - 1]?.at ?? 0)
  for (let at = turn.at - 1; at > from; at--) {
    if (reading.cue[at]?.detail !== 'recording') continue
    const words = scanner.text.slice(reading.from[at], reading.to[at]).toLowerCase()
    if (spoken.some((word) => says(words, word))) return true
  }
  return false
}

/** Who spoke in the studio before the sound, and not in it, goes on behind it; an actor may speak `(as …)` in it. */
function leavesSound({sound, setting, list}: State, {voice}: Turn, order: number): boolean {
  if (sound === undefined || sound.size === 0 || sound.has(voice) || !voice.live || voice.name === '') return false
  return !wordsOf(setting, list, order).includes(': (as ')
}

/** Whether somebody who is not of the staff is heard from a recording though no clip is marked. */
function isQuoted(state: State, turn: Turn, order: number): boolean {
  const {voice} = turn
  const {habits} = state.setting
  if (state.sound !== undefined) return true
  const film = state.lead === 'reporter' || state.lead === 'narrator' || state.over
  if (voice.live) return false
  if (film) return habits.packages === true
  if (habits.unmarkedClips === true) return true
  if (voice.clipped === 0 || voice.role === 'guest' || turn.delivery.includes('phone')) return false
  const before = wordsBefore(state.setting, state.list, order)
  return !before.includes(voice.surname) && !before.trimEnd().endsWith('?')
}

/** Whom a turn of the host welcomes or asks is there. */
function welcome(setting: TurnSetting, list: readonly Turn[], order: number): void {
  const words = wordsOf(setting, list, order)
  const greets = welcomes.some((phrase) => words.includes(phrase))
  const asks = words.trimEnd().endsWith('?')
  if (!greets && !asks) return
  for (let next = order + 1; next <= order + welcomeReach && next < list.length; next++) {
    const voice = list[next]?.voice
    if (voice === undefined || voice.name === '' || voice.live) continue
    if (words.includes(voice.name) && (greets || next === order + 1)) voice.live = true
  }
}
