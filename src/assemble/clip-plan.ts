import type {Reading} from '../recognise/entries.js'
import type {Turns} from './turns.js'

/** How the marks of recorded material pair. */
export interface ClipPlan {
  /** How many clips end before or at an entry. */
  ends: Map<number, number>
  /** Marks of an end that nothing opened. */
  stray: Set<number>
  /** How many clips are open at each entry. */
  depth: number[]
}

interface Open {
  at: number
  kind: string
}

/**
 * Pair the marks of clips.
 *
 * A clip of another kind may stand inside of one; one of the same kind means that the end of the first is missing, and
 * so does the end of the text. A clip without an end runs to the next voice of the studio.
 */
export function planClips(text: string, reading: Reading, turns: Turns): ClipPlan {
  const count = reading.cue.length
  const plan: ClipPlan = {ends: new Map(), stray: new Set(), depth: new Array<number>(count + 1).fill(0)}
  const open: Open[] = []
  const closed = new Map<number, number>()
  for (let at = 0; at < count; at++) {
    const cue = reading.cue[at]
    if (cue?.construct !== 'clip') continue
    const kind = clipKind(text, reading, at)
    if (cue.detail !== 'end') {
      const same = open.findIndex((clip) => clip.kind === kind)
      if (same >= 0) open.splice(same, 1)
      open.push({at, kind})
      continue
    }
    const same = findLast(open, kind)
    const begun = open[same]
    if (begun === undefined) plan.stray.add(at)
    else closed.set(begun.at, at)
    open.length = Math.max(0, same)
  }
  measure(reading, plan, closed, turns)
  return plan
}

/** The innermost clip of a kind, else the innermost. */
function findLast(open: readonly Open[], kind: string): number {
  for (let index = open.length - 1; index >= 0; index--) if (open[index]?.kind === kind) return index
  return open.length - 1
}

function measure(reading: Reading, plan: ClipPlan, closed: Map<number, number>, turns: Turns): void {
  /** Ends of the open clips; the number of entries for those without. */
  const ends: number[] = []
  const count = reading.cue.length
  for (let at = 0; at < count; at++) {
    const cue = reading.cue[at]
    if (cue?.construct === 'clip' && cue.detail !== 'end') {
      const kept = ends.filter((end) => end < count).length
      if (kept < ends.length) plan.ends.set(at, ends.length - kept)
      ends.length = kept
      ends.push(closed.get(at) ?? count)
    } else if (ends.includes(at)) {
      plan.ends.set(at, ends.length - ends.indexOf(at))
      ends.length = ends.indexOf(at)
    } else if (ends[ends.length - 1] === count && returns(turns, at)) {
      plan.ends.set(at, 1)
      ends.pop()
    }
    plan.depth[at] = ends.length
  }
}

/** Words of a clip's mark that its beginning and its end share. */
function clipKind(text: string, reading: Reading, at: number): string {
  const words = text.slice(reading.from[at], reading.to[at]).toLowerCase()
  if (words.includes('tape') || words.includes('vt')) return 'tape'
  return words.includes('audio') ? 'audio' : 'video'
}

/** Whether a label brings back the studio. */
function returns(turns: Turns, at: number): boolean {
  const role = turns.get(at)?.voice.role
  return role === 'anchor' || role === 'host'
}
