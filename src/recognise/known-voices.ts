import {isBlank, isDigit, isUpper, isWord} from '../text/characters.js'
import {codes} from '../text/codes.js'
import {findBrackets, findCallers, findSupers} from './voice-marks.js'

/** Longest label of a voice, in UTF-16 units, and most words of it. */
const longestLabel = 32
const mostWords = 3

/** Labels that a text proves to be labels, since nothing in their shape does. */
export interface KnownVoices {
  /** Names in small letters, and names behind a chevron in any. */
  voice: Set<string>
  /** Initials that open a line. */
  initials: Set<string>
  /** First names in capitals that open lines without a colon. */
  caller: Set<string>
  /** Names before a title in double parentheses. */
  known: Set<string>
}

/**
 * Find the words before colons that name voices.
 *
 * Small letters tell nothing, so a name counts when it stands behind a chevron, when its voice says it of itself, or
 * when it opens two sentences and is no common word.
 *
 * ```text
 * > | >> quill: good evening.    > | nora: voices from … . nora: we will be back.    > | HP: Where?
 *        ^^^^^                       ^^^^                                                ^^
 * ```
 */
export function findVoices(text: string, common: readonly string[]): KnownVoices {
  const voices: KnownVoices = {voice: new Set(), initials: new Set(), caller: new Set(), known: new Set()}
  const seen = introducedWords(text)
  // who answers and who calls speak with a host
  if (text.includes('host: ') && text.includes('guest: ')) for (const part of parts) seen.add(part)
  const full = new Map<string, number>()
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
    const next = text.charCodeAt(at + 1)
    if (!isBlank(next) && next !== codes.lineFeed && next !== codes.carriageReturn && at + 1 < text.length) continue
    const from = labelStart(text, 0, at)
    if (from < 0) continue
    const label = text.slice(from, at)
    if (isInitials(text, from, at)) {
      if (opensLine(text, from)) voices.initials.add(label)
    } else if (proves(text, from, label, seen, common)) voices.voice.add(label)
    else if (opensLine(text, from) && isMixed(label)) full.set(label, (full.get(label) ?? 0) + 1)
  }
  addFullNames(voices, full, common)
  findBrackets(text, voices.voice)
  findCallers(text, voices.voice, voices.caller)
  findSupers(text, voices.known)
  return voices
}

/** Parts in small letters that are labels of a talk. */
const parts = ['host', 'guest', 'caller']

/** Words behind `i'm` and `i am`, in small letters. */
export function introducedWords(text: string): Set<string> {
  const words = new Set<string>()
  const small = text.toLowerCase()
  for (const opener of ["i'm ", 'i’m ', 'i am ']) {
    for (let at = small.indexOf(opener); at >= 0; at = small.indexOf(opener, at + 1)) {
      const from = at + opener.length
      let to = from
      while (to < from + longestLabel && isLabelCode(small.charCodeAt(to))) to++
      words.add(small.slice(from, to))
    }
  }
  return words
}

/** A name in small and capital letters, each word with a capital. */
function isMixed(label: string): boolean {
  if (label === label.toUpperCase()) return false
  return label.split(' ').every((word) => isUpper(word.charCodeAt(0)))
}

/**
 * Names as one writes them prove each other: a full name and its surname or its initials, a full name twice, or a first
 * name twice among them.
 *
 * ```text
 * > | Ada Moore: Good morning.    …    Moore: When?    …    AM: When?
 * ```
 */
function addFullNames(voices: KnownVoices, labels: Map<string, number>, common: readonly string[]): void {
  let turns = 0
  for (const [label, count] of labels) {
    const words = label.split(' ')
    const last = words[words.length - 1] ?? label
    if (words.length < 2 || common.includes(words[0] ?? label)) continue
    const initials = words.map((word) => word.charAt(0)).join('')
    const first = words[0] ?? label
    const called = (labels.get(first) ?? 0) > 1
    if (count < 2 && !called && !labels.has(last) && !voices.initials.has(initials)) continue
    voices.voice.add(label)
    if (called) voices.voice.add(first)
    turns += count
    if (labels.has(last)) voices.voice.add(last)
  }
  if (turns >= fewestTurns) addFirstNames(voices, labels, common)
}

/** Fewest turns of full names among which a single word twice before a colon is a name too. */
const fewestTurns = 4

/**
 * Callers and children go by their first names among people with full ones.
 *
 * ```text
 * > | Ada Moore: You are on the air, Bea.
 * > | Bea: Thank you, Ada.
 *     ^^^
 * ```
 */
function addFirstNames(voices: KnownVoices, labels: Map<string, number>, common: readonly string[]): void {
  for (const [label, count] of labels) {
    if (count < 2 || label.includes(' ') || fillers.includes(` ${label.toLowerCase()} `) || common.includes(label))
      continue
    voices.voice.add(label)
  }
}

/** Words at the start of a sentence before a colon that are no name. */
const fillers =
  ' also tonight today tomorrow coming next breaking still plus more good question answer reason one two three remember look listen again then well ok okay yes no my your not just only here now live '

function proves(text: string, from: number, label: string, seen: Set<string>, common: readonly string[]): boolean {
  const first = label.split(' ', 1)[0]?.toLowerCase() ?? ''
  if (fillers.includes(` ${first} `) || common.some((word) => word.toLowerCase() === first)) return false
  if (followsChevron(text, from)) return true
  if (label !== label.toLowerCase()) return false
  if (seen.has(label)) return true
  seen.add(label)
  return false
}

/**
 * Start of the label whose colon stands at `at`: a few words behind the end of a sentence, a bracket or a chevron; −1
 * where there is none.
 */
export function labelStart(text: string, from: number, at: number): number {
  const least = Math.max(from, at - longestLabel)
  let start = at
  let words = 0
  while (start > least) {
    const word = wordStart(text, least, start)
    if (word === start || ++words > mostWords) return -1
    start = word
    const before = beforeBlanks(text, from, start)
    if (before < from || isBoundary(text.charCodeAt(before)) || isClockEnd(text, from, before)) return start
    if (before === start - 1) return -1
    start = before + 1
    if (!isWord(text.charCodeAt(before))) return -1
  }
  return start === from ? start : -1
}

function wordStart(text: string, from: number, at: number): number {
  while (at > from && isLabelCode(text.charCodeAt(at - 1))) at--
  return at
}

function isLabelCode(code: number): boolean {
  return (isWord(code) && !isDigit(code)) || code === codes.dash || code === codes.apostrophe || code === 0x2019
}

/** Last place before `at` that holds no blank. */
function beforeBlanks(text: string, from: number, at: number): number {
  at--
  while (at >= from && isBlank(text.charCodeAt(at))) at--
  return at
}

/** What may stand before a label on its line. */
function isBoundary(code: number): boolean {
  return !isWord(code) && code !== codes.comma && code !== codes.dash && code !== codes.apostrophe
}

/** Whether `02:13` ends at a place. */
export function isClockEnd(text: string, from: number, last: number): boolean {
  return (
    last - from >= 4 &&
    isDigit(text.charCodeAt(last)) &&
    isDigit(text.charCodeAt(last - 1)) &&
    text.charCodeAt(last - 2) === codes.colon &&
    isDigit(text.charCodeAt(last - 3)) &&
    isDigit(text.charCodeAt(last - 4)) &&
    !isWord(text.charCodeAt(last - 5))
  )
}

function followsChevron(text: string, from: number): boolean {
  return text.charCodeAt(beforeBlanks(text, 0, from)) === codes.greaterThan
}

function opensLine(text: string, from: number): boolean {
  const before = beforeBlanks(text, 0, from)
  const code = text.charCodeAt(before)
  return before < 0 || code === codes.lineFeed || code === codes.carriageReturn || isClockEnd(text, 0, before)
}

/** Two or three capitals. */
function isInitials(text: string, from: number, to: number): boolean {
  if (to - from < 2 || to - from > 3) return false
  for (let at = from; at < to; at++) if (!isUpper(text.charCodeAt(at))) return false
  return true
}
