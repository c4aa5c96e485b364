import {isLower, isUpper} from '../text/characters.js'
import type {Piece} from '../templates/pattern.js'
import type {Cue} from './cues.js'

/** What each dialect has got, in all and on the line that is being read. */
export interface Tally {
  scores: Float64Array
  lines: Int32Array
  counted: Float64Array
  /** How many labels of turns have counted. */
  shaped: Int32Array
  /** How often each mark without words of its own has counted. */
  shapes: Map<Cue, number>
}

/** How many labels of turns count. */
const mostTurns = 8
/** What the label of a turn counts for each dialect that has it: that they are many says nothing against any. */
const shapeWeight = 0.5

/** Whether a cue is the label of a turn, or a plain word for a part: `Guest:`. */
export function isShape({construct, pattern: {head}}: Cue): boolean {
  if (construct !== 'label') return false
  if (head.kind === 'slot') return head.name === 'label' || head.name === 'speaker'
  if (head.kind !== 'literal' || !head.spellings.every(isPlainWord)) return false
  return head.next === undefined || (head.next.kind === 'literal' && head.next.next === undefined)
}

/** Longest plain word for a part with its colon, in UTF-16 units. */
const longestWord = 10

/** A short word with one capital and a colon. */
function isPlainWord(spelling: string): boolean {
  if (spelling.length > longestWord) return false
  for (let at = 1; at < spelling.length - 1; at++)
    if (!isLower(spelling.charCodeAt(at)) && spelling.length > 3) return false
  return isUpper(spelling.charCodeAt(0))
}

/** Count the label of a turn. */
export function addShapes(tally: Tally, line: number, owners: readonly number[]): void {
  for (const owner of owners) {
    const count = tally.shaped[owner] ?? 0
    const counted = tally.lines[owner] === line ? (tally.counted[owner] ?? 0) : 0
    if (counted >= shapeWeight || count >= mostTurns) continue
    tally.shaped[owner] = count + 1
    tally.scores[owner] = (tally.scores[owner] ?? 0) + shapeWeight - counted
    tally.lines[owner] = line
    tally.counted[owner] = shapeWeight
  }
}

/** How often the shape of a label, `NAME: …`, `▶NAME : …`, counts: a long transcript shows it on every line. */
const mostShapes = 4

/** Whether a mark has counted as often as it may. */
export function isWorn(cue: Cue, tally: Tally): boolean {
  if (!isNote(cue.construct) && (cue.construct !== 'label' || !isOpenShape(cue.pattern.head))) return false
  const count = (tally.shapes.get(cue) ?? 0) + 1
  tally.shapes.set(cue, count)
  return count > mostShapes
}

/** A template of a family says no less about it when it grows. */
const mostOwners = 8

/** A template of several dialects says less about each; of a line, the most telling one counts. */
export function addVotes(tally: Tally, line: number, owners: readonly number[], weight: number, family = false): void {
  const share = family ? weight : weight / Math.min(owners.length, mostOwners)
  for (const owner of owners) {
    const counted = tally.lines[owner] === line ? (tally.counted[owner] ?? 0) : 0
    if (share <= counted) continue
    tally.scores[owner] = (tally.scores[owner] ?? 0) + share - counted
    tally.lines[owner] = line
    tally.counted[owner] = share
  }
}

/** A slot at the head, or behind a mark without a word. */
function isOpenShape(head: Piece): boolean {
  return head.kind === 'slot' || (head.kind === 'literal' && !head.lettered && head.next?.kind === 'slot')
}

/** Stage notes are the same in a whole family of transcripts. */
export function isNote(construct: Cue['construct']): boolean {
  return construct === 'direction' || construct === 'clip'
}
