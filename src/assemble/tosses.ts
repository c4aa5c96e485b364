import {isWord} from '../text/characters.js'
import {sentenceStarts} from '../text/sentences.js'
import {entryFrom, type Assembly} from './state.js'
import {addNaming, addParagraph} from './sentences.js'
import type {Turn} from './turns.js'

/** Unmarked lines behind the reporter's name, and marks before the reporter's label. */
const longestToss = 6
const longestGap = 4

interface Toss {
  /** Start of the sentence that has the name. */
  from: number
  /** How many sentences of the line stand before it. */
  order: number
  /** The name in it. */
  nameFrom: number
  nameTo: number
  /** Last entry of the handoff. */
  last: number
}

/**
 * Add the words by which a studio passes to a reporter who has not spoken yet: from the sentence that names the
 * reporter to the end of the turn.
 *
 * ```text
 * > | Ada Moore is on the levee for us.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * > | Ada.
 *     ^^^^
 * > | ADA MOORE, CORRESPONDENT: Good morning.
 * ```
 */
export function addToss(assembly: Assembly): boolean {
  if (assembly.passed || (assembly.role !== 'anchor' && assembly.role !== 'host')) return false
  const toss = findToss(assembly)
  if (toss === undefined) return false
  const {builder, reading} = assembly
  const alone = !builder.top.children.some((child) => child.type === 'paragraph')
  if (toss.order > 1 || (toss.order === 1 && alone)) addParagraph(assembly, toss.from)
  const to = reading.to[toss.last] ?? toss.nameTo
  addNaming(assembly, 'handoff', {from: toss.nameFrom, to: toss.nameTo}, to)
  assembly.at = toss.last
  assembly.passed = true
  return true
}

function findToss(assembly: Assembly): Toss | undefined {
  const {at, reading} = assembly
  let last = at
  while (last - at < longestToss && last + 1 < reading.cue.length && reading.cue[last + 1] === undefined) last++
  const turn = nextTurn(assembly, last + 1)
  if (turn?.role !== 'reporter' || turn.voice.first !== turn.at || turn.voice.name === '') return undefined
  for (let later = at + 1; later <= last; later++) if (findName(assembly, turn.voice.name, later) >= 0) return undefined
  const from = findName(assembly, turn.voice.name, at)
  return from < 0 ? undefined : tossAt(assembly, from, from + turn.voice.name.length, last)
}

/** The label that comes next, marks of clips and clocks aside. */
function nextTurn(assembly: Assembly, from: number): Turn | undefined {
  const {plan, reading} = assembly
  for (let at = from; at < from + longestGap; at++) {
    const turn = plan.turns.get(at)
    if (turn !== undefined) return turn
    const construct = reading.cue[at]?.construct
    if (construct !== 'clip' && construct !== 'timecode' && construct !== 'direction') return undefined
    if (construct === 'direction' && reading.cue[at]?.detail === 'break') return undefined
  }
  return undefined
}

function findName(assembly: Assembly, name: string, at: number): number {
  const {text, reading} = assembly
  const from = reading.from[at] ?? 0
  const found = text.slice(from, reading.to[at]).toLowerCase().lastIndexOf(name)
  return found < 0 || isWord(text.charCodeAt(from + found + name.length)) ? -1 : from + found
}

function tossAt(assembly: Assembly, nameFrom: number, nameTo: number, last: number): Toss {
  const start = entryFrom(assembly)
  const starts = sentenceStarts(assembly.text, start, assembly.reading.to[assembly.at] ?? nameTo)
  let order = 0
  while (order + 1 < starts.length && (starts[order + 1] ?? 0) <= nameFrom) order++
  return {from: starts[order] ?? start, order, nameFrom, nameTo, last}
}
