import {isBlank, isHangul, isWord} from '../text/characters.js'
import {spacedNameStart} from '../languages/hangul-names.js'
import {nameStart} from '../text/names.js'
import {hasWord, indexWithin, trimEnd} from '../text/search.js'
import type {LiteralPiece, Pattern, Piece, SlotPiece} from './pattern.js'
import type {Scanner} from './scan.js'

/** Longest words that may stand before a sign-off's own, in UTF-16 units: `So far, `. */
const longestStart = 16

/** A template of a sentence, matched from its most telling word outwards. */
export interface SentencePattern extends Pattern {
  /** The most telling word, in each of its spellings, and what the literal has before it. */
  keys: {word: string; lead: string}[]
  /** Pieces before the key's, from the nearest to the first. */
  before: (LiteralPiece | SlotPiece)[]
  /** The piece of the key. */
  keyPiece: LiteralPiece
  /** How far behind the template's start the key may end, in UTF-16 units; `Infinity` where a slot stands before it. */
  reach: number
}

/**
 * Prepare a template for sentences.
 *
 * A sentence is long and a name in it has no marks around: the longest word of the template is looked for first, then
 * what stands before it is read backwards, what follows forwards. Optional groups stand behind the key.
 */
export function sentencePattern(pattern: Pattern): SentencePattern | undefined {
  const before: (LiteralPiece | SlotPiece)[] = []
  let best: {piece: LiteralPiece; before: (LiteralPiece | SlotPiece)[]} | undefined
  for (let piece: Piece | undefined = pattern.head; piece !== undefined; piece = piece.next) {
    if (piece.kind === 'lineEnd') return undefined
    if (piece.kind === 'optional') {
      if (best !== undefined) break
      continue
    }
    if (piece.kind === 'literal' && weight(piece) > (best === undefined ? 0 : weight(best.piece))) {
      best = {piece, before: before.slice().reverse()}
    }
    if (piece.kind === 'slot' || piece.spellings[0]?.trim() !== '') before.push(piece)
  }
  if (best === undefined) return undefined
  const keys = best.piece.spellings.map(keyOf)
  return {
    template: pattern.template,
    head: pattern.head,
    needs: pattern.needs,
    keys,
    before: best.before,
    keyPiece: best.piece,
    reach: reachOf(best.piece, best.before)
  }
}

/** White space that a page may have more than a template, in UTF-16 units. */
const mostBlanks = 16

function reachOf(piece: LiteralPiece, before: readonly (LiteralPiece | SlotPiece)[]): number {
  let reach = mostBlanks + longestOf(piece)
  for (const other of before) reach += other.kind === 'slot' ? Infinity : longestOf(other)
  return reach
}

function longestOf({spellings}: LiteralPiece): number {
  return Math.max(...spellings.map(({length}) => length))
}

/** A word that is glued to the slot before it tells where the slot ends, and not where to look. */
function weight(piece: LiteralPiece): number {
  const glued = piece.spellings.some((spelling) => isHangul(spelling.charCodeAt(0)) && !spelling.includes(' '))
  return glued ? 0.5 : Math.min(...piece.spellings.map((spelling) => keyOf(spelling).word.length))
}

/** The longest word that stands free; a word glued to the slot before it only where there is no other. */
function keyOf(spelling: string): {word: string; lead: string} {
  let best = {word: '', lead: ''}
  let at = 0
  for (const word of spelling.split(' ')) {
    const free = at > 0 || !isHangul(word.charCodeAt(0))
    if (isWord(word.charCodeAt(0)) && free && word.length > best.word.length) best = {word, lead: spelling.slice(0, at)}
    at += word.length + 1
  }
  return best.word === '' && hasWord(spelling, 0, spelling.length) ? {word: spelling.trim(), lead: ''} : best
}

/**
 * Match a sentence template inside `[from, to)`.
 *
 * @param freeStart
 *   Whether more than a word or two may stand before the template's own.
 * @returns Start of the template's own words, or −1.
 */
export function matchSentence(
  scanner: Scanner,
  pattern: SentencePattern,
  line: number,
  from: number,
  to: number,
  freeStart: boolean
): number {
  const kept = scanner.captures.length
  const last = freeStart ? to : Math.min(to, from + longestStart + pattern.reach)
  let at = from
  for (let tries = 0; tries < 4; tries++) {
    at = findKey(scanner.text, pattern.keys, at, last)
    if (at < 0) return -1
    const start = matchAround(scanner, pattern, line, from, to, at, freeStart)
    if (start >= 0) return start
    scanner.drop(kept)
    at++
  }
  return -1
}

function findKey(text: string, keys: SentencePattern['keys'], from: number, to: number): number {
  let best = -1
  for (const {word} of keys) {
    const at = indexWithin(text, word, from, to)
    if (at >= 0 && (best < 0 || at < best)) best = at
  }
  return best
}

function matchAround(
  scanner: Scanner,
  pattern: SentencePattern,
  line: number,
  from: number,
  to: number,
  at: number,
  freeStart: boolean
): number {
  const literal = literalStart(scanner, pattern, from, at)
  if (literal < 0) return -1
  const before: number[] = []
  const start = matchBefore(scanner, pattern, from, literal, before)
  if (start < 0 || (!freeStart && start - from > longestStart)) return -1
  for (let index = before.length - 3; index >= 0; index -= 3) {
    scanner.captures.push(before[index] ?? 0, before[index + 1] ?? 0, before[index + 2] ?? 0)
  }
  scanner.line = line
  scanner.limit = to
  scanner.sentence = true
  const end = scanner.run(pattern.keyPiece, literal)
  scanner.sentence = false
  return end >= 0 && !hasWord(scanner.text, end, to) ? start : -1
}

/** The key stands somewhere in its literal: go back to where the literal begins. */
function literalStart(scanner: Scanner, pattern: SentencePattern, from: number, at: number): number {
  const {text} = scanner
  for (const {word, lead} of pattern.keys) {
    if (!text.startsWith(word, at)) continue
    let start = at
    if (lead.endsWith(' ')) while (start > from && isBlank(text.charCodeAt(start - 1))) start--
    const words = lead.trim()
    if (words === '') return lead === '' || start < at || at === from ? start : -1
    const begin = start - words.length
    if (begin >= from && scanner.spelling(words, begin, start) === start) return begin
  }
  return -1
}

function matchBefore(scanner: Scanner, pattern: SentencePattern, from: number, at: number, found: number[]): number {
  let end = at
  for (let index = 0; index < pattern.before.length; index++) {
    const piece = pattern.before[index]
    if (piece === undefined) break
    while (end > from && isBlank(scanner.text.charCodeAt(end - 1))) end--
    const start =
      piece.kind === 'literal'
        ? literalBefore(scanner, piece, from, end)
        : slotBefore(scanner, piece, pattern.before[index + 1], from, end)
    if (start < 0 || start > end) return -1
    if (piece.kind === 'slot') found.push(piece.id, start, end)
    else if (piece.lettered) found.push(0, start, end)
    end = start
  }
  return end
}

function literalBefore(scanner: Scanner, piece: LiteralPiece, from: number, end: number): number {
  for (const spelling of piece.spellings) {
    const words = spelling.trim()
    const start = end - words.length
    if (start >= from && scanner.spelling(words, start, end) === end) return start
  }
  return -1
}

/** A name before the key is as long as a name can be and as the words before it allow; any other slot takes all. */
function slotBefore(
  scanner: Scanner,
  piece: SlotPiece,
  previous: LiteralPiece | SlotPiece | undefined,
  from: number,
  end: number
): number {
  const {text} = scanner
  if (piece.name !== 'name') return hasWord(text, from, end) ? wordsStart(scanner, previous, from, end) : -1
  const spaced = spacedNameStart(text, from, end)
  const first = spaced < 0 ? nameStart(text, from, end) : spaced
  for (let start = first; start >= 0 && start < end; start = nextWord(text, start, end)) {
    if (!scanner.words.fits('name', text, start, end) || opensWithOther(scanner, start, end)) continue
    if (previous?.kind !== 'literal' || precedes(scanner, previous, from, start)) return start
  }
  return -1
}

/** Words before the key begin behind the literal before them, or with the sentence. */
function wordsStart(
  scanner: Scanner,
  previous: LiteralPiece | SlotPiece | undefined,
  from: number,
  end: number
): number {
  if (previous?.kind !== 'literal') return from
  for (let start = from; start < end; start = nextWord(scanner.text, start, end))
    if (precedes(scanner, previous, from, start)) return start
  return -1
}

/** `As Ada Moore reports`: a word that is no name stands before it. */
function opensWithOther(scanner: Scanner, from: number, end: number): boolean {
  const next = nextWord(scanner.text, from, end)
  return (
    next < end &&
    !isHangul(scanner.text.charCodeAt(from)) &&
    !scanner.words.fits('name', scanner.text, from, trimEnd(scanner.text, from, next))
  )
}

function precedes(scanner: Scanner, piece: LiteralPiece, from: number, end: number): boolean {
  while (end > from && isBlank(scanner.text.charCodeAt(end - 1))) end--
  return literalBefore(scanner, piece, from, end) >= 0
}

function nextWord(text: string, from: number, to: number): number {
  while (from < to && !isBlank(text.charCodeAt(from))) from++
  while (from < to && isBlank(text.charCodeAt(from))) from++
  return from
}
