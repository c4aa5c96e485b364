import type {Scanner} from '../templates/scan.js'
import {fold, isBlank, isDigit, isHangul, isLower, isUpper, isWord} from '../text/characters.js'
import {codes} from '../text/codes.js'
import {codeWithin, skipBlanks, trimEnd} from '../text/search.js'
import {endsSentence} from '../text/sentences.js'
import type {CueIndex} from './cues.js'
import {findTurn} from './inner-turns.js'
import {isClockEnd, labelStart} from './known-voices.js'

/** Start of the label in mid-line whose colon stands at `at`, the clock before it included, or −1. */
export function findVoice(
  scanner: Scanner,
  index: CueIndex,
  line: number,
  from: number,
  at: number,
  to: number
): number {
  const {text} = scanner
  if (index.turns) {
    const turn = findTurn(scanner, from, at, to)
    if (turn >= from) return turn
  }
  if (index.glued.length > 0) {
    const glued = findGlued(scanner, index, line, from, at, to)
    if (glued >= from) return glued
  }
  if (index.voices.length === 0) return -1
  const start = labelStart(text, from - 1, at)
  if (start < from) return -1
  const kept = scanner.captures.length
  const found = index.voices.some((cue) => scanner.match(cue.pattern, line, start, to) >= 0)
  scanner.drop(kept)
  if (!found) return -1
  const before = trimEnd(text, from, start)
  return isClockEnd(text, from, before - 1) ? before - 5 : start
}

/** Longest job before a colon, in UTF-16 units. */
const longestJob = 12

/** Start of the credits behind the last sentence of a line, whose first colon stands at `at`, or −1. */
export function findCredits(
  scanner: Scanner,
  index: CueIndex,
  line: number,
  from: number,
  at: number,
  to: number
): number {
  const {text} = scanner
  let start = trimEnd(text, from, at)
  const least = Math.max(from, start - longestJob)
  while (start > least && !followsSentence(text, from, start)) start--
  if (start === least) return -1
  const kept = scanner.captures.length
  const end = creditsEnd(index, text, start, to)
  const found = index.credits.some((cue) => scanner.match(cue.pattern, line, start, end) === end)
  scanner.drop(kept)
  return found ? start : -1
}

/** Behind a stop, or in Korean right behind it where the blank is lost. */
function followsSentence(text: string, from: number, at: number): boolean {
  if (isBlank(text.charCodeAt(at - 1))) return endsSentence(text, from - 1, at - 1)
  return text.charCodeAt(at - 1) === codes.dot && isHangul(text.charCodeAt(at)) && isHangul(text.charCodeAt(at - 2))
}

/** Marks among credits that begin nothing else. */
const creditMarks = ':,/()·.'

/** End of the credits of a line: the next mark, or the byline with an address behind them. */
export function creditsEnd(index: CueIndex, text: string, from: number, to: number): number {
  let end = from
  for (; end < to; end++) {
    const code = fold(text.charCodeAt(end))
    if (isWord(code) || isBlank(code) || creditMarks.includes(String.fromCharCode(code))) continue
    if (index.openers.has(code)) break
  }
  const at = codeWithin(text, codes.at, from, end)
  return trimEnd(text, from, at < 0 ? end : bylineStart(text, from, at))
}

/** Start of the byline that an address ends: one or two words before it, behind the last job. */
function bylineStart(text: string, from: number, at: number): number {
  let start = at
  for (let words = 0; words < 3 && start > from; words++) {
    let word = start
    while (word > from && isBlank(text.charCodeAt(word - 1))) word--
    while (word > from && !isBlank(text.charCodeAt(word - 1))) word--
    if (codeWithin(text, codes.colon, word, start) >= 0) break
    start = word
  }
  return codeWithin(text, codes.colon, from, start) < 0 ? at : start
}

/** Longest head of a page, in UTF-16 units. */
const longestHead = 60

/**
 * Whether the number and the name of a page's head stand at the end of a line.
 *
 * ```text
 * > | … some of the words that 2 ADA MOORE
 *                              ^
 * ```
 */
export function startsPageHead(scanner: Scanner, index: CueIndex, line: number, at: number, to: number): boolean {
  const {text} = scanner
  if (!isDigit(text.charCodeAt(at)) || !isBlank(text.charCodeAt(at - 1)) || to - at > longestHead) return false
  const kept = scanner.captures.length
  const found = index.pageHeads.some((cue) => scanner.match(cue.pattern, line, at, to) === to)
  scanner.drop(kept)
  return found && text.slice(at, to).split(' ').length > 2
}

/** Longest label with its title, in UTF-16 units. */
const longestLabel = 120

/** Start of a label in capitals behind the end of a sentence, whose colon stands at `at`, or −1. */
function findGlued(scanner: Scanner, index: CueIndex, line: number, from: number, at: number, to: number): number {
  const {text} = scanner
  let start = at
  while (start > Math.max(from, at - longestLabel) && !endsPart(text, start - 1)) start--
  start = skipBlanks(text, start, at)
  if (start <= from || start === at) return -1
  const kept = scanner.captures.length
  const found = index.glued.some((cue) => scanner.match(cue.pattern, line, start, to) > at)
  scanner.drop(kept)
  return found ? start : -1
}

/** A stop or a closing mark before a blank, or before a capital whose blank is lost; the dot of an initial is none. */
function endsPart(text: string, at: number): boolean {
  const code = fold(text.charCodeAt(at))
  const next = text.charCodeAt(at + 1)
  const before = text.charCodeAt(at - 1)
  const closes = code === codes.quotationMark && before === codes.dot
  if (!isBlank(next) && !(isUpper(next) && (closes || isLower(before)))) return false
  if (code === codes.dot) return !isUpper(text.charCodeAt(at - 1)) || isWord(text.charCodeAt(at - 2))
  return (
    code === codes.questionMark ||
    code === codes.exclamationMark ||
    code === codes.quotationMark ||
    code === codes.rightParenthesis
  )
}
