import type {NodeType} from '../ast.js'
import type {Construct} from '../recognise/constructs.js'
import type {Cue} from '../recognise/cues.js'
import {isLower} from '../text/characters.js'
import {lineFlags} from '../text/lines.js'
import {endsSentence} from '../text/sentences.js'
import {beginsLine, entryFrom, entryTo, isUnmarked, type Assembly} from './state.js'

/**
 * Whether the broadcast goes on behind a credit or a byline: sentences follow, and nobody has signed off. Below a byline
 * they must lead to more of the broadcast, for many pages end with a sentence about themselves.
 *
 * ```text
 *   | [기자]
 *   | 밤새 호수가 얼었습니다.
 * > | 국슬기 기자
 *     ^^^^^^^^^^ the name on the screen
 *   | 썰매가 지나갑니다.
 *   | (영상취재 : 나루)
 * ```
 */
export function isAmongWords(assembly: Assembly, cue: Cue): boolean {
  if (assembly.signed) return false
  if (cue.construct === 'credit') return isSentence(assembly, assembly.at + 1)
  if (cue.construct !== 'byline') return false
  let next = assembly.at + 1
  while (isSentence(assembly, next)) next++
  const mark = assembly.reading.cue[next]
  return (
    next > assembly.at + 1 && mark !== undefined && spokenMarks.includes(mark.construct) && mark.detail !== 'anchor'
  )
}

/** What shows that the sentences above it are the broadcast's. */
const spokenMarks: readonly Construct[] = ['label', 'quote', 'signOff', 'credit']

/** Whether an entry is a Korean sentence without a mark. */
function isSentence(assembly: Assembly, at: number): boolean {
  if (!isUnmarked(assembly, at)) return false
  const {reading, text} = assembly
  const to = reading.to[at] ?? 0
  return text.startsWith('니다', to - 3) && endsSentence(text, reading.from[at] ?? 0, to)
}

/** Behind a sign-off the programme and its date begin what the page has below the broadcast. */
export function endsPage(assembly: Assembly, cue: Cue): boolean {
  return assembly.signed && (cue.construct === 'programme' || cue.construct === 'timestamp')
}

/**
 * Behind page furniture a line that is no sentence goes on with it, where no voice is to come.
 *
 * ```text
 * > | About Pond TV:
 * > | For more information contact:
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function goesOnBelow(assembly: Assembly): boolean {
  const {plan, builder, text, at} = assembly
  const from = entryFrom(assembly)
  if (!plan.labelled || plan.nextRole[at] !== undefined || !beginsLine(assembly, at)) return false
  if (builder.top.children[builder.top.children.length - 1]?.type !== 'boilerplate') return false
  // a word in small letters goes on with what was said above the furniture
  if (isLower(text.charCodeAt(from)) && isLower(text.charCodeAt(from + 1))) return false
  return !endsSentence(text, from, entryTo(assembly))
}

/** Longest text on the screen, in UTF-16 units. */
const longestCaption = 60

/**
 * Whether a line between two turns is on-screen text: it is short and no sentence, and what was said above it is over.
 *
 * ```text
 * > | ADA MOORE: The gate has gone.
 * > |
 * > | Port Halden, 1983
 *     ^^^^^^^^^^^^^^^^^
 * > |
 * > | TOM REED: It was here.
 * ```
 */
export function isBareCaption(assembly: Assembly): boolean {
  const {reading, text, at} = assembly
  if (assembly.habits.bareCaptions !== true || reading.cue[at + 1]?.construct !== 'label') return false
  const from = entryFrom(assembly)
  const to = entryTo(assembly)
  const spaced = ((reading.flags[at] ?? 0) & lineFlags.blankBefore) !== 0
  return (
    spaced &&
    beginsLine(assembly, at) &&
    to - from <= longestCaption &&
    !isLower(text.charCodeAt(from)) &&
    !endsSentence(text, from, to) &&
    endsSentence(text, reading.from[at - 1] ?? 0, reading.to[at - 1] ?? 0)
  )
}

/** Whether the entry stands behind a label on its line: `스탠딩> 옥나래 기자 sample@example.com`. */
export function isOfLabel(assembly: Assembly): boolean {
  return !beginsLine(assembly, assembly.at) && assembly.reading.cue[assembly.at - 1]?.construct === 'label'
}

/** What ends the lines that are about a story. */
const spoken: readonly NodeType[] = ['segment', 'quote', 'clip']

/** What stands right behind a story's headline is about the story. */
export function belongsToStory(assembly: Assembly, cue: Cue): boolean {
  if (cue.construct !== 'field' && cue.construct !== 'credit' && cue.construct !== 'byline') return false
  const story = assembly.builder.open[1]
  return story?.type === 'story' && story.children.every((child) => !spoken.includes(child.type))
}
