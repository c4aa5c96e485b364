import type {Dialect} from '../dialect.js'
import type {Scanner} from '../templates/scan.js'
import {fold, isDigit, isWord} from '../text/characters.js'
import {codes} from '../text/codes.js'
import {codeWithin, lastCodeWithin, skipBlanks, trimEnd} from '../text/search.js'
import {lineFlags} from '../text/lines.js'
import {lastSentence} from '../text/sentences.js'
import {findTurn} from './inner-turns.js'
import type {CueIndex} from './cues.js'
import {addNames, newTally, type Tally} from './tally.js'
import {countVotes, type Vote} from './count-votes.js'
import {voteCues, voteSentences} from './vote-cues.js'
import {pairKey} from './keys.js'
import {cuesFor} from './lookup.js'

/** Lines from the start and from the end of a text that vote. */
const firstLines = 160
const lastLines = 80
/** Lines that vote before anybody looks whether the outcome is clear. */
const tellingLines = 16
/** A score from which, and a share of it up to which the next dialect's may come, for a clear outcome … */
const clearly = {score: 14, share: 0.4}
/** … for one that rests on telling marks alone … */
const surely = {score: 6, share: 0.35}
/** … and for one that rests on many of them. */
const amply = {score: 10, share: 0.6}
/** A score of telling marks from which the dialects that are far below are out of the choice. */
const telling = 8
/** Longest line that can be a sign-off, in UTF-16 units. */
const longestSignOff = 240
/** Longest line that can be the sign-off of a network that is not known. */
const longestFamilySignOff = 80

/**
 * Let the marks of a text vote for a dialect.
 *
 * A mark counts the more, the fewer dialects have it; a generic dialect wins only over those that have no mark of their
 * own in the text.
 */
export function vote(scanner: Scanner, index: CueIndex, dialects: readonly Dialect[]): Vote {
  // what few dialects have decides most texts; shapes that many share are read where it does not
  const first = voteText({scanner, index, dialects, telling: true, rivals: undefined})
  const outcome =
    isClear(first.scores, surely) || isClear(first.scores, amply)
      ? first
      : voteText({scanner, index, dialects, telling: false, rivals: rivalsOf(first.scores)})
  scanner.drop(0)
  const counted = countVotes(outcome, dialects)
  // a family is read where its members are not told apart
  if (dialects[counted.winner]?.generic === true || !addNames(outcome, scanner.text)) return counted
  return countVotes(outcome, dialects)
}

/** Dialects between which the telling marks leave the choice; `undefined` where these are too few to exclude one. */
function rivalsOf(scores: readonly number[]): readonly number[] | undefined {
  const best = Math.max(...scores)
  if (best < telling) return undefined
  return [...scores.keys()].filter((dialect) => (scores[dialect] ?? 0) > best * surely.share)
}

/** A reading of a text for the vote. */
interface Poll {
  scanner: Scanner
  index: CueIndex
  dialects: readonly Dialect[]
  /** Whether only those marks are read that tell a dialect from most others. */
  telling: boolean
  /** Dialects between which the choice is: only their marks are read; `undefined` for all. */
  rivals: readonly number[] | undefined
}

function voteText(poll: Poll): Tally {
  const {scanner} = poll
  const tally = newTally(
    poll.dialects.map(({broadcaster}) => broadcaster),
    poll.rivals
  )
  const count = scanner.lines.from.length
  const tail = Math.max(0, count - tellingLines)
  const middle = Math.max(0, Math.min(tail, count - lastLines))
  // the end of a page tells most: sign-off, credits, addresses, rights
  voteLines(poll, tally, tail, count)
  for (let line = 0; line < tail && !isClear(tally.scores, clearly); line += tellingLines) {
    if (line >= firstLines && line < middle) line = middle
    voteLines(poll, tally, line, Math.min(tail, line + tellingLines))
  }
  if (count <= fewLines && !poll.telling) for (let line = 0; line < count; line++) voteInside(poll, line, tally)
  return tally
}

function voteLines(poll: Poll, tally: Tally, from: number, to: number): void {
  const {flags} = poll.scanner.lines
  for (let line = from; line < to; line++) {
    if (((flags[line] ?? 0) & lineFlags.printedBreak) === 0) voteLine(poll, line, tally)
  }
}

/** Whether one dialect leads so far that no further line can matter. */
function isClear(scores: readonly number[], {score: least, share}: typeof clearly): boolean {
  let best = 0
  let next = 0
  for (let dialect = 0; dialect < scores.length; dialect++) {
    const score = scores[dialect] ?? 0
    if (score > best) {
      next = best
      best = score
    } else if (score > next) next = score
  }
  return best >= least && next <= best * share
}

/** Most lines of a text that has lost its line breaks, and most of a line that is looked at. */
const fewLines = 6
const longestLine = 20_000

/** In a text without line breaks marks stand within lines. */
function voteInside({scanner, index}: Poll, line: number, tally: Tally): void {
  const {text, lines} = scanner
  const from = lines.from[line] ?? 0
  const to = lines.to[line] ?? 0
  const most = scanner.spent + 32 * (to - from) + 8192
  for (let at = from + 1; at < Math.min(to, from + longestLine) && scanner.spent <= most; at++) {
    const code = text.charCodeAt(at)
    if (code === codes.colon && index.turns) voteTurn(scanner, index, line, from, at, to, tally)
    if (isWord(code) && !isWord(text.charCodeAt(at - 1))) {
      const cues = index.signOffStarts.get(pairKey(code, text.charCodeAt(at + 1)))
      const end = cues === undefined ? at : sentenceEnd(text, at, Math.min(to, at + longestFamilySignOff))
      if (cues !== undefined && end > at) voteSentences(scanner, cues, line, at, end, tally)
    } else if (index.openers.has(fold(code)) && !(isWord(code) && isWord(text.charCodeAt(at - 1))))
      voteCues(scanner, cuesFor(index, text, at, to).marked, line, at, to, tally)
  }
}

/** The label of a turn whose colon stands at `at` within a line votes as if it began one. */
function voteTurn(
  scanner: Scanner,
  index: CueIndex,
  line: number,
  from: number,
  at: number,
  to: number,
  tally: Tally
): void {
  const start = findTurn(scanner, from, at, to)
  if (start <= clockEnd(scanner.text, from, to)) return
  voteCues(scanner, cuesFor(index, scanner.text, start, to).voting, line, start, to, tally, -2 - at)
}

/** End of the sentence of `[from, to)` that ends with a full stop, or −1. */
function sentenceEnd(text: string, from: number, to: number): number {
  return codeWithin(text, codes.dot, from, to) + 1
}

function voteLine({scanner, index, dialects, telling}: Poll, line: number, tally: Tally): void {
  const {text, lines} = scanner
  const from = lines.from[line] ?? 0
  const to = lines.to[line] ?? 0
  const candidates = cuesFor(index, text, from, to)
  voteCues(scanner, telling ? candidates.telling : candidates.voting, line, from, to, tally)
  const behind = telling ? from : clockEnd(text, from, to)
  if (behind > from) {
    tally.among = index.clocked
    voteCues(scanner, cuesFor(index, text, behind, to).voting, line, behind, to, tally)
    tally.among = undefined
  }
  if (to - from > longestSignOff || voteSignOffs(scanner, index, line, from, to, tally)) return
  if (!telling && to - from <= longestFamilySignOff)
    voteSentences(scanner, index.signOffs, line, from, to, tally, dialects)
}

/** What stands behind the clock in brackets that begins a line: `[00:01:02] Ada Moore: …`; `from` where there is none. */
function clockEnd(text: string, from: number, to: number): number {
  if (text.charCodeAt(from) !== codes.leftSquareBracket || !isDigit(text.charCodeAt(from + 1))) return from
  const close = codeWithin(text, codes.rightSquareBracket, from, Math.min(to, from + longestClock))
  return close < 0 ? from : skipBlanks(text, close + 1, to)
}

/** Longest clock in brackets, in UTF-16 units. */
const longestClock = 16

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
      const cues = index.signOffStarts.get(pairKey(code, text.charCodeAt(at + 1)))
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
  const square = lastCodeWithin(text, codes.leftSquareBracket, from, to)
  const open = Math.max(square, lastCodeWithin(text, codes.leftParenthesis, from, to))
  return open > from && codeWithin(text, codes.at, open, to) >= 0 ? trimEnd(text, from, open) : to
}
