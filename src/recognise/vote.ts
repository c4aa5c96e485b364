import type {Dialect} from '../dialect.js'
import {matchSentence} from '../templates/sentence.js'
import type {Scanner} from '../templates/scan.js'
import {fold, isWord} from '../text/characters.js'
import {codes} from '../text/codes.js'
import {codeWithin, trimEnd} from '../text/search.js'
import {lineFlags} from '../text/lines.js'
import {lastSentence} from '../text/sentences.js'
import {constructs} from './constructs.js'
import {weighLanguages} from './scripts.js'
import {takes} from './find-cue.js'
import {addShapes, addVotes, holderOf, isNote, isShape, isWorn, ownersNamed, type Tally} from './tally.js'
import type {Cue, CueIndex, SentenceCue} from './cues.js'
import {isAnyShape, isFaint} from './any-shape.js'
import {pairKey} from './keys.js'
import {cuesFor} from './lookup.js'

/** Lines from the start and from the end of a text that vote. */
const firstLines = 160
const lastLines = 80
/** Lines that vote before anybody looks whether the outcome is clear. */
const tellingLines = 16
/** A score from which, and a share of it up to which the next dialect's may come, for a clear outcome. */
const clearScore = 14
const clearShare = 0.4
/** Longest line that can be a sign-off, in UTF-16 units. */
const longestSignOff = 240
/** Longest line that can be the sign-off of a network that is not known. */
const longestFamilySignOff = 80
/** Least score by which a text is read as anything but plain. */
const leastScore = 1.5
/** A template that is matched but for its white space counts this much. */
const looseShare = 0.4
/** A shape that says little counts this much. */
const faintShare = 0.1

/** The outcome of a vote. */
export interface Vote {
  /** Number of the dialect, or −1 when no mark was found. */
  winner: number
  /** Number of the next one, or −1. */
  runnerUp: number
  /** By how much of its own score the winner leads, 0 to 1. */
  margin: number
}

/**
 * Let the marks of a text vote for a dialect.
 *
 * A mark counts the more, the fewer dialects have it; a generic dialect wins only over those that have no mark of their
 * own in the text.
 */
export function vote(scanner: Scanner, index: CueIndex, dialects: readonly Dialect[]): Vote {
  const tally: Tally = {
    broadcasters: dialects.map(({broadcaster}) => broadcaster),
    scores: new Float64Array(dialects.length),
    lines: new Int32Array(dialects.length).fill(-1),
    counted: new Float64Array(dialects.length),
    shaped: new Int32Array(dialects.length),
    shapes: new Map()
  }
  const count = scanner.lines.from.length
  const tail = Math.max(0, count - tellingLines)
  const middle = Math.max(0, Math.min(tail, count - lastLines))
  // the end of a page tells most: sign-off, credits, addresses, rights
  voteLines(scanner, index, dialects, tally, tail, count)
  for (let line = 0; line < tail && !isClear(tally.scores); line += tellingLines) {
    if (line >= firstLines && line < middle) line = middle
    voteLines(scanner, index, dialects, tally, line, Math.min(tail, line + tellingLines))
  }
  if (count <= fewLines) for (let line = 0; line < count; line++) voteInside(scanner, index, line, tally)
  scanner.captures.length = 0
  weighLanguages(scanner.text, dialects, tally.scores)
  return countVotes(tally.scores, dialects)
}

function voteLines(
  scanner: Scanner,
  index: CueIndex,
  dialects: readonly Dialect[],
  tally: Tally,
  from: number,
  to: number
): void {
  for (let line = from; line < to; line++) {
    if (((scanner.lines.flags[line] ?? 0) & lineFlags.printedBreak) === 0)
      voteLine(scanner, index, dialects, line, tally)
  }
}

/** Whether one dialect leads so far that no further line can matter. */
function isClear(scores: Float64Array): boolean {
  let best = 0
  let next = 0
  for (const score of scores) {
    if (score > best) {
      next = best
      best = score
    } else if (score > next) next = score
  }
  return best >= clearScore && next <= best * clearShare
}

/** Most lines of a text that has lost its line breaks, and most of a line that is looked at. */
const fewLines = 6
const longestLine = 20_000

/** In a text without line breaks marks stand within lines. */
function voteInside(scanner: Scanner, index: CueIndex, line: number, tally: Tally): void {
  const {text, lines} = scanner
  const from = lines.from[line] ?? 0
  const to = lines.to[line] ?? 0
  const most = scanner.spent + 32 * (to - from) + 8192
  for (let at = from + 1; at < Math.min(to, from + longestLine) && scanner.spent <= most; at++) {
    const code = text.charCodeAt(at)
    if (isWord(code) && !isWord(text.charCodeAt(at - 1))) {
      const cues = index.signOffs.get(pairKey(code, text.charCodeAt(at + 1)))
      const end = cues === undefined ? at : sentenceEnd(text, at, Math.min(to, at + longestFamilySignOff))
      if (cues !== undefined && end > at) voteSentences(scanner, cues, line, at, end, tally)
    } else if (index.openers.has(fold(code)))
      voteCues(scanner, cuesFor(index, text, at, to).all, line, at, to, tally, true)
  }
}

/** End of the sentence of `[from, to)` that ends with a full stop, or −1. */
function sentenceEnd(text: string, from: number, to: number): number {
  return codeWithin(text, codes.dot, from, to) + 1
}

function voteLine(scanner: Scanner, index: CueIndex, dialects: readonly Dialect[], line: number, tally: Tally): void {
  const {text, lines} = scanner
  const from = lines.from[line] ?? 0
  const to = lines.to[line] ?? 0
  voteCues(scanner, cuesFor(index, text, from, to).all, line, from, to, tally)
  if (to - from > longestSignOff || voteSignOffs(scanner, index, line, from, to, tally)) return
  if (to - from <= longestFamilySignOff) voteSentences(scanner, index.familySignOffs, line, from, to, tally, dialects)
}

function voteCues(
  scanner: Scanner,
  cues: readonly Cue[],
  line: number,
  from: number,
  to: number,
  tally: Tally,
  inside = false
): void {
  scanner.look(line)
  for (const cue of cues) {
    if (isAnyShape(cue) || (inside && cue.pattern.head.kind === 'slot') || scanner.lacks(cue.pattern)) continue
    const end = scanner.match(cue.pattern, line, from, to)
    if (end < 0) continue
    const holder = cue.construct === 'notice' ? holderOf(scanner) : ''
    scanner.captures.length = scanner.kept
    if (!takes(scanner, cue, end, false)) continue
    if (isShape(cue)) {
      addShapes(tally, line, cue.owners)
      continue
    }
    if (isWorn(cue, tally)) continue
    const share = scanner.loose > 0 || scanner.unclosed ? looseShare : 1
    const weight = constructs[cue.construct] * (isFaint(cue) ? faintShare : share)
    addVotes(tally, line, ownersNamed(tally, cue.owners, holder), weight, cue.family && isNote(cue.construct))
  }
}

/** Sign-offs may begin with a place: their key is looked up at the start of each word of the last sentence. */
function voteSignOffs(
  scanner: Scanner,
  index: CueIndex,
  line: number,
  from: number,
  to: number,
  tally: Tally
): boolean {
  const {text} = scanner
  to = withoutAddress(text, from, to)
  const start = lastSentence(text, from, to)
  let fresh = true
  let found = false
  for (let at = start; at + 1 < to; at++) {
    const code = text.charCodeAt(at)
    if (fresh && isWord(code)) {
      const cues = index.signOffs.get(pairKey(code, text.charCodeAt(at + 1)))
      if (cues !== undefined && voteSentences(scanner, cues, line, start, to, tally)) found = true
    }
    fresh = !isWord(code)
  }
  return found
}

/** Behind a sign-off an address may stand in brackets: `MBN뉴스 단비울입니다. [ sample@example.com ]`. */
function withoutAddress(text: string, from: number, to: number): number {
  const last = fold(text.charCodeAt(to - 1))
  if (last !== codes.rightSquareBracket && last !== codes.rightParenthesis) return to
  const open = Math.max(text.lastIndexOf('[', to), text.lastIndexOf('(', to))
  return open > from && codeWithin(text, codes.at, open, to) >= 0 ? trimEnd(text, from, open) : to
}

/** The sign-off of a network that no dialect knows speaks for the family. */
function voteSentences(
  scanner: Scanner,
  cues: SentenceCue[],
  line: number,
  from: number,
  to: number,
  tally: Tally,
  dialects?: readonly Dialect[]
): boolean {
  let found = false
  for (const cue of cues) {
    if (matchSentence(scanner, cue.pattern, line, from, to, false) < 0) continue
    scanner.captures.length = 0
    found = true
    const owners = dialects === undefined ? cue.owners : cue.owners.filter((owner) => dialects[owner]?.generic === true)
    addVotes(tally, line, owners, constructs.signOff)
  }
  return found
}

function countVotes(scores: Float64Array, dialects: readonly Dialect[]): Vote {
  let winner = -1
  let runnerUp = -1
  for (let dialect = 0; dialect < scores.length; dialect++) {
    if (!beats(scores, dialects, dialect, winner)) {
      if (beats(scores, dialects, dialect, runnerUp)) runnerUp = dialect
      continue
    }
    runnerUp = winner
    winner = dialect
  }
  const best = winner < 0 ? 0 : (scores[winner] ?? 0)
  const next = runnerUp < 0 ? 0 : (scores[runnerUp] ?? 0)
  return {winner, runnerUp, margin: best === 0 ? 0 : (best - next) / best}
}

/** Templates that all members of a family share give each the family's score: then the family is meant. */
function beats(scores: Float64Array, dialects: readonly Dialect[], dialect: number, other: number): boolean {
  const score = scores[dialect] ?? 0
  if (score < leastScore / 10) return false
  if (other < 0) return true
  const against = scores[other] ?? 0
  if (Math.abs(score - against) < 1e-9) return dialects[dialect]?.generic === true && dialects[other]?.generic !== true
  return score > against
}
