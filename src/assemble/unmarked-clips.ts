import {lineFlags} from '../text/lines.js'
import type {ClipPlan} from './clip-plan.js'
import {wordsOf} from './turn-words.js'
import {isOfStaff, type Turn, type TurnSetting} from './turns.js'

/**
 * Turns of recordings that no mark opens: before the end of a clip, before the programme is announced, and between gaps
 * where the marks were.
 */
export function findUnmarked(setting: TurnSetting, list: readonly Turn[], clips: ClipPlan): Set<Turn> {
  return new Set([...strayQuotes(list, clips), ...teasers(setting, list), ...lostClips(setting, list)])
}

/** Turns of visitors that end in the end of a clip whose beginning is missing, back to the studio. */
function* strayQuotes(list: readonly Turn[], clips: ClipPlan): Generator<Turn> {
  for (const end of clips.stray) {
    let order = list.length - 1
    while (order >= 0 && (list[order]?.at ?? 0) > end) order--
    for (; order >= 0; order--) {
      const turn = list[order]
      if (turn === undefined || isOfStaff(turn)) break
      yield turn
    }
  }
}

/** Turns at the start in which a programme is announced, and in which a host opens it without an announcer. */
const announcedIn = 40
const openedIn = 20

/**
 * Turns before the programme is announced: of whoever is heard between the host's words, a recording. No break may have
 * come before.
 *
 * ```text
 * > | ADA MOORE: This Sunday, the kettle.
 * > | TOM REED: It sings.
 *     ^^^^^^^^
 * > | ANNOUNCER: From Sorrel, this is …
 * ```
 */
function* teasers(setting: TurnSetting, list: readonly Turn[]): Generator<Turn> {
  const {reading} = setting
  const last = announcedAt(setting, list)
  const pause = reading.cue.findIndex((cue) => cue?.detail === 'break')
  if (last < 0 || (pause >= 0 && pause < (list[last]?.at ?? 0))) return
  yield* list.slice(0, last)
}

/** Most turns between two of the announcer. */
const mostBetween = 3

/** Words with which a programme is opened behind its teasers. */
const openings = ['good morning and welcome to', 'good evening and welcome to', 'good day and welcome to']

/** The last turn of the announcer before a host's, or a host's own behind others that welcomes to the programme; or −1. */
function announcedAt(setting: TurnSetting, list: readonly Turn[]): number {
  const first = list.slice(0, announcedIn).findIndex(({voice}) => voice.role === 'announcer')
  if (first < 0)
    return list.findIndex(
      (turn, order) => order > 0 && order < openedIn && isPresented(turn) && opens(setting, list, order)
    )
  let last = first
  for (let order = first + 1; order <= last + mostBetween && !isPresented(list[order]); order++)
    if (list[order]?.voice.role === 'announcer') last = order
  return last
}

/** Whether a host welcomes to the programme, or as the first of the staff says the name and what this is. */
function opens(setting: TurnSetting, list: readonly Turn[], order: number): boolean {
  const words = wordsOf(setting, list, order)
  if (order > 1 && openings.some((opening) => words.includes(opening))) return true
  const name = list[order]?.voice.name
  if (!name?.includes(' ') || !words.includes(`i'm ${name}`) || list.slice(0, order).some(isPresented)) return false
  return words.includes('welcome') || words.includes('this is ')
}

function isPresented(turn: Turn | undefined): boolean {
  return turn?.voice.role === 'host' || turn?.voice.role === 'anchor' || turn?.voice.role === 'reporter'
}

/** Most turns of a recording between two gaps, and how many turns of a page one with gaps has at least. */
const mostPlayed = 6
const fewestBesides = 3

/**
 * Turns between two gaps that are wider than others: a copy left out the marks of the clip and not their lines.
 *
 * ```text
 * > | MOORE: The mayor spoke.
 * > |
 * > |
 * > | HART: I did.
 *     ^^^^^^^^^^^^
 * > |
 * > |
 * > | MOORE: He did.
 * ```
 */
function* lostClips(setting: TurnSetting, list: readonly Turn[]): Generator<Turn> {
  const {flags} = setting.reading
  const isWide = ({at}: Turn): boolean => ((flags[at] ?? 0) & lineFlags.wideGap) !== 0
  if (list.filter(isWide).length * fewestBesides > list.length) return
  // where the guests are announced, who is none is played, though the host asked about him
  const announced = setting.reading.cue.some((cue) => cue?.construct === 'cast')
  for (const [order, turn] of list.entries()) {
    if (!isOfStaff(turn) || !isWide(turn)) continue
    let first = order
    while (first > 0 && order - first <= mostPlayed && !isOfStaff(list[first - 1] ?? turn)) first--
    const begun = list[first]
    if (begun === undefined || first === 0 || order - first > mostPlayed || !isWide(begun)) continue
    const words = wordsOf(setting, list, first - 1)
    if (announced || !words.trimEnd().endsWith('?')) yield* list.slice(first, order)
  }
}
