import type {Piece} from '../templates/pattern.js'
import type {Cue} from './cues.js'

/** What each dialect has got, in all and on the line that is being read. */
export interface Tally {
  scores: Float64Array
  lines: Int32Array
  counted: Float64Array
  /** How often each mark without words of its own has counted. */
  shapes: Map<Cue, number>
}

/** How often the shape of a label, `NAME: …`, `▶NAME : …`, counts: a long transcript shows it on every line. */
const mostShapes = 4

/** Whether a mark has counted as often as it may. */
export function isWorn(cue: Cue, tally: Tally): boolean {
  if (cue.construct !== 'label' || !isShape(cue.pattern.head)) return false
  const count = (tally.shapes.get(cue) ?? 0) + 1
  tally.shapes.set(cue, count)
  return count > mostShapes
}

/** A template of a family says no less about it when it grows. */
const mostOwners = 8

/** A template of several dialects says less about each; of a line, the most telling one counts. */
export function addVotes(tally: Tally, line: number, owners: readonly number[], weight: number): void {
  const share = weight / Math.min(owners.length, mostOwners)
  for (const owner of owners) {
    const counted = tally.lines[owner] === line ? (tally.counted[owner] ?? 0) : 0
    if (share <= counted) continue
    tally.scores[owner] = (tally.scores[owner] ?? 0) + share - counted
    tally.lines[owner] = line
    tally.counted[owner] = share
  }
}

/** A slot at the head, or behind a mark without a word. */
function isShape(head: Piece): boolean {
  return head.kind === 'slot' || (head.kind === 'literal' && !head.lettered && head.next?.kind === 'slot')
}
