import type {Dialect} from '../dialect.js'
import {leastEvidence, type Tally} from './tally.js'

/** Least score by which a text is read as anything but plain. */
const leastScore = 1.5

/** The outcome of a vote. */
export interface Vote {
  /** Number of the dialect, or −1 when no mark was found. */
  winner: number
  /** Number of the next one, or −1. */
  runnerUp: number
  /** By how much of its own score the winner leads, 0 to 1. */
  margin: number
  /** The winner's score, 0 when no mark was found. */
  score: number
}

/** Who has most of the score, among those with evidence. */
export function countVotes({scores, evidence}: Tally, dialects: readonly Dialect[]): Vote {
  let winner = -1
  let runnerUp = -1
  for (let dialect = 0; dialect < scores.length; dialect++) {
    if ((evidence[dialect] ?? 0) < leastEvidence) continue
    if (!beats(scores, dialects, dialect, winner)) {
      if (beats(scores, dialects, dialect, runnerUp)) runnerUp = dialect
      continue
    }
    runnerUp = winner
    winner = dialect
  }
  const best = winner < 0 ? 0 : (scores[winner] ?? 0)
  const next = runnerUp < 0 ? 0 : (scores[runnerUp] ?? 0)
  return {winner, runnerUp, margin: best === 0 ? 0 : (best - next) / best, score: best}
}

/** Templates that all members of a family share give each the family's score: then the family is meant. */
function beats(scores: readonly number[], dialects: readonly Dialect[], dialect: number, other: number): boolean {
  const score = scores[dialect] ?? 0
  if (score < leastScore / 10) return false
  if (other < 0) return true
  const against = scores[other] ?? 0
  if (Math.abs(score - against) < 1e-9) return dialects[dialect]?.generic === true && dialects[other]?.generic !== true
  return score > against
}
