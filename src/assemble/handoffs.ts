import type {SegmentRole} from '../ast.js'
import {compareNames} from '../names/names.js'
import {mayHold} from '../recognise/may-hold.js'
import {isUpper, isWord} from '../text/characters.js'
import {codes} from '../text/codes.js'
import {nameEnd} from '../text/names.js'
import {lastSentence, sentenceStarts} from '../text/sentences.js'
import {findSentence} from './find-sentence.js'
import {spansFrom, wordsOf} from './read.js'
import {addNaming, addParagraph, readSentence} from './sentences.js'
import {entryFrom, entryTo, isUnmarked, type Assembly} from './state.js'
import {openVoice} from './voices.js'
import {codeWithin} from '../text/search.js'

/** A handoff stands at most this many entries before the reporter's label. */
const handoffReach = 5
/** Score from which a name in the anchor's last line is that of a sign-off. */
const likely = 0.6

/** The sentence that passes to a reporter, tried on the last lines before the reporter's label. */
export function addHandoff(assembly: Assembly, from: number): boolean {
  if (assembly.passed) return false
  const ahead = linesToLabel(assembly)
  if (ahead < 0) return false
  const to = entryTo(assembly)
  const starts = sentenceStarts(assembly.text, from, to)
  for (let order = starts.length - 1; order >= 0; order--) {
    const end = order === starts.length - 1 ? to : (starts[order + 1] ?? to)
    if (readSentence(assembly, 'handoff', starts[order] ?? from, end, order, ahead <= 1)) return pass(assembly)
  }
  return ahead === 1 && addProvenHandoff(assembly, starts) && pass(assembly)
}

function pass(assembly: Assembly): boolean {
  assembly.passed = true
  if (isUnlabelled(assembly) || !isReported(assembly)) assembly.next = 'reporter'
  return true
}

/** Whether nothing marks the voice behind a handoff. */
function isUnlabelled({plan, habits}: Assembly): boolean {
  return !plan.labelled || habits.unmarkedVoices === true
}

/** Unmarked lines up to the label of the reporter, 0 where labels are not used, −1 where no reporter comes next. */
function linesToLabel(assembly: Assembly): number {
  const {role, at} = assembly
  if (role !== 'anchor' && role !== 'host') return -1
  if (isUnlabelled(assembly)) return 0
  // a page that labels the anchor and not the reporter: the sentence alone passes
  if (!isReported(assembly)) return isFollowed(assembly) ? 1 : -1
  let lines = 1
  for (let ahead = at + 1; ahead <= at + handoffReach; ahead++) {
    const cue = assembly.reading.cue[ahead]
    if (cue === undefined) lines++
    else if (cue.detail === 'end') return lines
    else if (cue.construct === 'label') {
      if (reporting.includes(cue.detail as SegmentRole)) return lines
      // a numbered question stands between: `【 질문1 】`
      if (cue.detail !== 'anchor' || ahead > at + 1) return -1
    }
  }
  return -1
}

/** Whether a reporter has a label, or another voice follows. */
function isReported({plan, at}: Assembly): boolean {
  return plan.reported || plan.nextRole[at + 1] !== undefined
}

/** Whether the next line is one that somebody speaks. */
function isFollowed(assembly: Assembly): boolean {
  const next = assembly.at + 1
  return isUnmarked(assembly, next) || assembly.reading.cue[next]?.construct === 'quote'
}

const reporting: readonly SegmentRole[] = ['reporter', 'speaker', 'narrator']

/**
 * The anchor's last line that names who signs off is a handoff, whatever its words are.
 *
 * ```text
 * > | Pi Ga-eul, have the divers gone back in?   …   This is KBS News, Pi Ga-eul.
 *     ^^^^^^^^^                                                         ^^^^^^^^^
 * ```
 */
function addProvenHandoff(assembly: Assembly, starts: readonly number[]): boolean {
  const to = entryTo(assembly)
  for (let order = starts.length - 1; order >= 0; order--) {
    const from = starts[order] ?? to
    const name = findSigner(assembly, from, starts[order + 1] ?? to)
    if (name === undefined) continue
    if (order > 0) addParagraph(assembly, from)
    addNaming(assembly, 'handoff', name, to)
    return true
  }
  return false
}

interface Place {
  from: number
  to: number
}

/** Where a name of the words is one that signs off. */
function findSigner(assembly: Assembly, from: number, to: number): Place | undefined {
  const {text} = assembly
  const signers = (assembly.signers ??= findSigners(assembly))
  for (let at = from; signers.length > 0 && at < to; at++) {
    if (isWord(text.charCodeAt(at - 1)) && at > from) continue
    for (const name of signers)
      if (text.startsWith(name, at) && at + name.length <= to) return {from: at, to: at + name.length}
    const end = isUpper(text.charCodeAt(at)) ? nameEnd(text, at, to) : -1
    if (end > at && signers.some((name) => isSigner(text.slice(at, end), name))) return {from: at, to: end}
  }
  return undefined
}

/** A given name calls its bearer where it is as telling as `Ga-eul`. */
function isSigner(words: string, name: string): boolean {
  const {likeness, score} = compareNames(words, name)
  if (likeness === 'part') return words.includes('-')
  return likeness !== 'none' && likeness !== 'initials' && score >= likely
}

/** The names of everybody who signs off. */
function findSigners(assembly: Assembly): string[] {
  const {reading, scanner, text} = assembly
  const names = new Set<string>()
  const kept = scanner.captures.length
  for (let at = assembly.at; at < reading.from.length; at++) {
    if (reading.cue[at] !== undefined || !mayHold(reading, at, 'signOff')) continue
    const to = reading.to[at] ?? 0
    const from = lastSentence(text, reading.from[at] ?? 0, to)
    if (findSentence(scanner, assembly.index, 'signOff', from, to, ({family}) => !family) < 0) continue
    const name = spansFrom(assembly, kept).find((span) => span.name === 'name')
    if (name !== undefined) names.add(wordsOf(assembly, name))
  }
  return [...names]
}

/**
 * Where voices have no labels, a question or thanks that call the reporter by name are the anchor's.
 *
 * ```text
 * > | Min-ji, is anybody still on the ferry?      > | Thank you, Min-ji.
 *     ^^^^^^                                                     ^^^^^^
 * ```
 */
export function callsReporter(assembly: Assembly): boolean {
  const {text, handed, next, role} = assembly
  if (assembly.habits.unmarkedVoices !== true || handed === undefined) return false
  const from = entryFrom(assembly)
  const to = entryTo(assembly)
  const comma = codeWithin(text, codes.comma, from, to)
  const asks = text.charCodeAt(to - 1) === codes.questionMark && comma > 0 && isCalled(text.slice(from, comma), handed)
  if (!asks && !(role === 'reporter' && next === undefined && thanks(text, from, to, handed))) return false
  if (next === undefined) openVoice(assembly, 'anchor')
  addParagraph(assembly, to)
  assembly.next = asks ? 'reporter' : undefined
  return true
}

function isCalled(words: string, name: string): boolean {
  if (words.length > name.length) return false
  const {likeness} = compareNames(words, name)
  return likeness === 'equal' || likeness === 'part' || likeness === 'spelling'
}

/** Longest line that thanks and does nothing else, in UTF-16 units. */
const longestThanks = 60

function thanks(text: string, from: number, to: number, name: string): boolean {
  if (to - from > longestThanks) return false
  const words = text.slice(from, to)
  return words.includes('Thank') && name.split(' ').some((part) => part.length > 2 && words.includes(part))
}
