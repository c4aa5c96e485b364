import type {SegmentRole} from '../ast.js'
import {nameCompanions} from './companions.js'
import type {ClipPlan} from './clip-plan.js'
import {isStaff} from './turn-parts.js'
import {wordsOf} from './turn-words.js'
import type {Turn, TurnSetting, Voice} from './turns.js'

/** Labels at the start where a name alone is a host's. */
const firstTurns = 3

/**
 * Where no title tells who leads through the programme, the first to speak does, or whoever is the host of an opening
 * without a label; a name alone at the start led before, as long as no visitor has spoken.
 */
export function nameLeads(setting: TurnSetting, list: readonly Turn[], clips: ClipPlan, opening: boolean): void {
  const role = setting.habits.leads ?? 'host'
  const live = list.filter((turn) => (clips.depth[turn.at] ?? 0) === 0 && turn.voice.name !== '')
  const led = live.some(({voice}) => voice.role === 'host' || voice.role === 'anchor')
  if (!led && setting.habits.untitledStaff !== true) {
    const first = live.find(({voice}) => voice.housed)?.voice ?? leadOf(setting, list, live, opening)
    if (first !== undefined) first.role = role
    nameCompanions(setting, list, live)
    return
  }
  nameCompanions(setting, list, live)
  // where the network's voice begins, nobody has led before
  if (list[0]?.voice.name !== '') nameBare(setting, live.slice(0, firstTurns), role)
}

function nameBare(setting: TurnSetting, live: readonly Turn[], role: SegmentRole): void {
  for (const turn of live) {
    const {voice} = turn
    if (voice.titled && !isStaff(voice.role)) return
    if (!voice.name.includes(' ') && !voice.titled && !hasOffice(setting, turn)) voice.role ??= role
  }
}

/** Who leads where no title tells: whoever opened the programme, without a label or under one. */
function leadOf(
  setting: TurnSetting,
  list: readonly Turn[],
  live: readonly Turn[],
  opening: boolean
): Voice | undefined {
  if (opening) return openerOf(setting, list, live)
  const [first] = untitledOf(live)
  if (first === undefined) return undefined
  // a first name alone may be that of somebody who calls
  if (first.name.includes(' ')) return first
  const others = introduced(setting, list)
  return others === undefined || others.name.includes(' ') ? first : others
}

/** Who opened without a label: whose name the opening has, who is called by the surname alone, or who gives the name later. */
export function openerOf(setting: TurnSetting, list: readonly Turn[], live: readonly Turn[]): Voice | undefined {
  const words = wordsOf(setting, list, -1)
  const untitled = untitledOf(live)
  return (
    untitled.find((voice) => givesName(words, voice)) ??
    untitled.find((voice) => !voice.name.includes(' ')) ??
    introduced(setting, list)
  )
}

function untitledOf(live: readonly Turn[]): Voice[] {
  return live.map(({voice}) => voice).filter(({name, titled, role}) => name !== '' && !titled && role === undefined)
}

/** The first voice without a title that gives its own name. */
function introduced(setting: TurnSetting, list: readonly Turn[]): Voice | undefined {
  return list.find(
    ({voice}, order) =>
      voice.name !== '' && !voice.titled && voice.role === undefined && givesName(wordsOf(setting, list, order), voice)
  )?.voice
}

/** Whether words in small letters say `I'm` and a name, or a first name and the surname that a label is made of. */
function givesName(words: string, {name, surname}: Voice): boolean {
  if (name.includes(' ')) return words.includes(`i'm ${name}`)
  for (let at = words.indexOf("i'm "); at >= 0; at = words.indexOf("i'm ", at + 1)) {
    const space = words.indexOf(' ', at + 4)
    if (space > 0 && words.startsWith(surname, space + 1)) return true
  }
  return false
}

/** Words of address that anybody has. */
const civil = ['MR', 'MS', 'MRS', 'MISS', 'DR']

/** Whether an office stands before the name: `SEN. MOORE`. */
export function hasOffice({scanner}: TurnSetting, {parts}: Turn): boolean {
  return parts.some(
    ({kind, from, to}) =>
      kind === 'title' && !civil.includes(scanner.text.slice(from, to).toUpperCase().replace('.', ''))
  )
}
