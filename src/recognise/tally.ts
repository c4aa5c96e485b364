import type {Piece} from '../templates/pattern.js'
import type {Scanner} from '../templates/scan.js'
import {captureIds} from '../templates/slots.js'
import {constructs} from './constructs.js'
import type {Cue} from './cues.js'

/** What each dialect has got, in all and on the line that is being read. */
export interface Tally {
  /** Names of the broadcasters, by dialect. */
  broadcasters: readonly (string | undefined)[]
  /** Dialects between which the choice is; `undefined` for all. */
  rivals: readonly number[] | undefined
  /** Dialects that have what is being read at all; `undefined` for all. */
  among: ReadonlySet<number> | undefined
  scores: number[]
  lines: number[]
  counted: number[]
  /** What says that the text is of a broadcast at all: marks that newspapers have as well count little. */
  evidence: number[]
  /** How many labels of turns have counted. */
  shaped: number[]
  /** How often each mark without words of its own has counted. */
  shapes: Map<Cue, number>
}

/** Nothing has counted yet. */
export function newTally(broadcasters: readonly (string | undefined)[], rivals: readonly number[] | undefined): Tally {
  const dialects = broadcasters.length
  return {
    broadcasters,
    rivals,
    among: undefined,
    scores: new Array<number>(dialects).fill(0),
    lines: new Array<number>(dialects).fill(-1),
    counted: new Array<number>(dialects).fill(0),
    evidence: new Array<number>(dialects).fill(0),
    shaped: new Array<number>(dialects).fill(0),
    shapes: new Map()
  }
}

/** How many labels of turns count. */
const mostTurns = 8
/** What the label of a turn counts for each dialect that has it: that they are many says nothing against any. */
const shapeWeight = 0.5

/** Count the label of a turn. */
export function addShapes(tally: Tally, line: number, owners: readonly number[]): void {
  for (const owner of owners) {
    const count = tally.shaped[owner] ?? 0
    const counted = tally.lines[owner] === line ? (tally.counted[owner] ?? 0) : 0
    if (counted >= shapeWeight || count >= mostTurns || tally.among?.has(owner) === false) continue
    tally.shaped[owner] = count + 1
    tally.scores[owner] = (tally.scores[owner] ?? 0) + shapeWeight - counted
    tally.lines[owner] = line
    tally.counted[owner] = shapeWeight
    tally.evidence[owner] = leastEvidence
  }
}

/** Evidence from which a text is of a broadcast. */
export const leastEvidence = 4

/** Whether another match of a cue on a line could change nothing. */
export function isSettled(tally: Tally, line: number, cue: Cue): boolean {
  // whom a notice names is only known when it is read
  if (cue.construct === 'notice') return false
  if (tally.rivals !== undefined && !concerns(cue.owners, tally.rivals)) return true
  const shape = cue.tells === 'shape'
  if (!shape && (tally.shapes.get(cue) ?? 0) >= mostShapes) return true
  const share = shape ? 0 : shareOf(cue.owners, constructs[cue.construct], cue.family && isNote(cue.construct))
  for (const owner of cue.owners) {
    const counted = tally.lines[owner] === line && (tally.counted[owner] ?? 0) >= share
    if (!counted && !(shape && (tally.shaped[owner] ?? 0) >= mostTurns)) return false
  }
  return true
}

/** Whether one of the rivals has a mark. */
function concerns(owners: readonly number[], rivals: readonly number[]): boolean {
  for (const rival of rivals) if (owners.includes(rival)) return true
  return false
}

/** Least share of a mark that tells one dialect, or few, from the others. */
const tellingShare = 0.6

/** Whether a cue tells a dialect from most others, and is soon told from what it is not. */
export function isTelling({construct, family, owners, pattern}: Cue): boolean {
  if (family || pattern.head.kind !== 'literal' || construct === 'quote') return false
  return constructs[construct] / owners.length >= tellingShare
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

function shareOf(owners: readonly number[], weight: number, family: boolean): number {
  return family ? weight : weight / Math.min(owners.length, mostOwners)
}

/** A template of several dialects says less about each; of a line, the most telling one counts. */
export function addVotes(
  tally: Tally,
  line: number,
  owners: readonly number[],
  weight: number,
  evidence: number,
  family = false
): void {
  const share = shareOf(owners, weight, family)
  for (const owner of owners) {
    const counted = tally.lines[owner] === line ? (tally.counted[owner] ?? 0) : 0
    if (share <= counted || tally.among?.has(owner) === false) continue
    // two templates that take one line are one mark
    if (counted === 0 || evidence >= leastEvidence) tally.evidence[owner] = (tally.evidence[owner] ?? 0) + evidence
    tally.scores[owner] = (tally.scores[owner] ?? 0) + share - counted
    tally.lines[owner] = line
    tally.counted[owner] = share
  }
}

/** The dialects whose broadcaster a holder of rights is. */
export function namedBy({broadcasters}: Tally, holder: string): readonly number[] {
  return broadcasters.flatMap((name, dialect) => (name !== undefined && holder.includes(name) ? [dialect] : []))
}

/** Whose marks a notice counts for: of the dialects that have it, or of any, those whose broadcaster it names. */
export function ownersNamed(owners: readonly number[], named: readonly number[]): readonly number[] {
  const own = owners.filter((owner) => named.includes(owner))
  return own.length > 0 ? own : named.length > 0 ? named : owners
}

/** A slot at the head, or behind a mark without a word. */
function isOpenShape(head: Piece): boolean {
  return head.kind === 'slot' || (head.kind === 'literal' && !head.lettered && head.next?.kind === 'slot')
}

/** Stage notes are the same in a whole family of transcripts. */
export function isNote(construct: Cue['construct']): boolean {
  return construct === 'direction' || construct === 'clip'
}

/** Who holds the rights, as the notice that was matched says. */
export function holderOf({captures, kept, text}: Scanner): string {
  for (let index = kept; index < captures.length; index += 3)
    if (captures[index] === captureIds.holder) return text.slice(captures[index + 1], captures[index + 2])
  return ''
}

/** A score below which a text has so few marks that the name of a broadcaster in it decides … */
const weak = 4
/** … between dialects whose scores are at least this share of the best, and what it adds, as a share of the best. */
const [near, added] = [0.6, 0.5]

/** How far from the start and from the end of a text a broadcaster's name is looked for, in UTF-16 units. */
const nameReach = 200

/**
 * Where hardly a mark tells the dialect, prefer whose broadcaster the head or the foot of the text names.
 *
 * @returns Whether there is one.
 */
export function addNames({scores, broadcasters}: Tally, text: string): boolean {
  const best = Math.max(...scores)
  let found = false
  if (best >= weak) return found
  const edges = text.length <= 2 * nameReach ? text : `${text.slice(0, nameReach)}\n${text.slice(-nameReach)}`
  for (const [dialect, name] of broadcasters.entries()) {
    const score = scores[dialect] ?? 0
    if (name === undefined || score < best * near || !edges.includes(name)) continue
    scores[dialect] = score + best * added
    found = true
  }
  return found
}
