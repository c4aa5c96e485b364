import {lineFlags} from '../text/lines.js'
import {endsSentence} from '../text/sentences.js'
import {openerOf} from './leads.js'
import type {Turn, TurnSetting} from './turns.js'

/** Most lines of an opening. */
const longestOpening = 200

/**
 * Where the words of a host begin whose first turn has no label, or −1: unmarked sentences between the last line that
 * says that a transcript follows and the first label, where one of the voices can be that host.
 *
 * ```text
 * > | This is a rush transcript. Copy may not be in its final form.
 * > | As the ferry leaves, we turn to the harbor.
 *     ^
 * > | RITA VALE: Good morning.
 * ```
 */
export function findOpening(setting: TurnSetting, list: readonly Turn[]): number {
  const [first] = list
  const role = first?.voice.role
  if (first === undefined || setting.habits.leads === undefined || role === 'host' || role === 'anchor') return -1
  const opening = openingBefore(setting, first)
  return opening >= 0 && openerOf(setting, list, list) !== undefined ? opening : -1
}

function openingBefore(setting: TurnSetting, first: Turn): number {
  const {reading} = setting
  let opening = -1
  let spoken = false
  for (let at = first.at - 1; at >= 0 && first.at - at < longestOpening; at--) {
    const construct = reading.cue[at]?.construct
    if (isNoticed(setting, at)) return spoken ? opening : -1
    if (construct === 'boilerplate' && isTranscript(setting, at))
      return spoken && introduces(setting, opening, first.at) ? opening : -1
    if (construct !== undefined && construct !== 'direction') return -1
    if (construct === 'direction' || ((reading.flags[at] ?? 0) & lineFlags.printedBreak) !== 0) continue
    opening = at
    spoken ||= endsSentence(setting.scanner.text, reading.from[at] ?? 0, reading.to[at] ?? 0)
  }
  return -1
}

function isNoticed({reading}: TurnSetting, at: number): boolean {
  const cue = reading.cue[at]
  return cue?.construct === 'notice' && cue.detail === 'disclaimer'
}

function isTranscript({reading, scanner}: TurnSetting, at: number): boolean {
  return scanner.text.slice(reading.from[at], reading.to[at]).toLowerCase().includes('transcript')
}

/** Whether the lines say who speaks them; else they may be a summary. */
function introduces({reading, scanner}: TurnSetting, from: number, to: number): boolean {
  const words = scanner.text.slice(reading.from[from], reading.from[to]).replaceAll('’', "'")
  return words.includes("I'm ")
}
