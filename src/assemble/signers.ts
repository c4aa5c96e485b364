import type {CueIndex} from '../recognise/cues.js'
import {mayHold} from '../recognise/may-hold.js'
import type {Scanner} from '../templates/scan.js'
import {captureIds} from '../templates/slots.js'
import {lastSentence} from '../text/sentences.js'
import {findSentence} from './find-sentence.js'
import {welcomes, wordsBefore} from './turn-words.js'
import type {Turn, TurnSetting} from './turns.js'

/**
 * Whoever signs off is a reporter, though no title says so.
 *
 * ```text
 * > | ADA MOORE: The gulls are back. Ada Moore, NPR News, Sorrel.
 *                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function nameSigners({scanner, reading}: TurnSetting, index: CueIndex, list: readonly Turn[]): void {
  list.forEach(({at, voice}, order) => {
    if (voice.role !== undefined || voice.titled || !voice.name.includes(' ')) return
    const end = list[order + 1]?.at ?? reading.cue.length
    for (let line = at + 1; line < end && voice.role === undefined; line++) {
      if (!mayHold(reading, line, 'signOff') || reading.cue[line] !== undefined) continue
      if (signer(scanner, index, reading.from[line] ?? 0, reading.to[line] ?? 0) === voice.name) voice.role = 'reporter'
    }
  })
}

/** Whom the sign-off at the end of `[from, to)` names, in small letters. */
function signer(scanner: Scanner, index: CueIndex, from: number, to: number): string {
  const {captures, text} = scanner
  const kept = captures.length
  let name = ''
  if (findSentence(scanner, index, 'signOff', lastSentence(text, from, to), to) >= 0)
    for (let at = kept; at < captures.length; at += 3)
      if (captures[at] === captureIds.name) name = text.slice(captures[at + 1], captures[at + 2])
  scanner.drop(kept)
  return name.toLowerCase()
}

/** Words by which a host calls those of the staff. */
const callings = ['reporter ', 'correspondent ', 'our colleague ', 'our own ', 'our ']

/** Whose title is the network's name, and whom the turn before calls a reporter, is one. */
export function nameIntroduced(setting: TurnSetting, list: readonly Turn[]): void {
  for (const [order, {voice, at}] of list.entries()) {
    if (voice.housed) voice.role ??= 'reporter'
    if (voice.titled || voice.role !== undefined || !voice.name.includes(' ') || voice.first !== at) continue
    const before = wordsBefore(setting, list, order)
    if (isCalled(setting, before, voice.name)) voice.role = 'reporter'
  }
}

/** Longest words between the name of the house and a reporter's, `NPR national security correspondent `, in UTF-16 units. */
const longestPost = 50

/**
 * Whether a sentence calls somebody one of the staff. One that welcomes somebody must name the house, for a reporter from
 * elsewhere is a guest, and so is one who was a reporter once.
 */
function isCalled(setting: TurnSetting, words: string, name: string): boolean {
  const house = setting.house?.toLowerCase()
  if (house !== undefined && words.includes(`${house}'s ${name}`)) return true
  for (const calling of callings) {
    const at = words.lastIndexOf(`${calling}${name}`)
    if (at < 0) continue
    const sentence = words.slice(words.lastIndexOf('. ', at) + 1, sentenceEnd(words, at))
    const before = words.slice(Math.max(0, at - longestPost), at)
    const post = before.slice(before.lastIndexOf('. ') + 1)
    if (setting.language.former.some((word) => post.includes(`${word} `))) continue
    if (house !== undefined && post.includes(`${house} `)) return true
    if (!welcomes.some((phrase) => sentence.includes(phrase))) return true
  }
  return false
}

function sentenceEnd(words: string, at: number): number {
  const end = words.indexOf('. ', at)
  return end < 0 ? words.length : end
}
