import {fold, isBlank, isWord} from '../text/characters.js'
import {codes} from '../text/codes.js'
import {codeWithin, hasWord, skipBlanks, trimEnd} from '../text/search.js'
import {endsSentence} from '../text/sentences.js'
import type {LiteralPiece, SlotPiece} from './pattern.js'
import type {Scanner} from './scan.js'

/** Most lines over which a closing mark is looked for. */
const mostLines = 6

/**
 * Speech runs to its closing mark.
 *
 * ```text
 * > | [Ada Moore / Pilot: We saw [the edge]. It was there.]
 *                         ^                              ^
 * ```
 *
 * A mark inside brackets of the same kind does not close; the last of several at the end of the line does. Where none
 * stands on the line, the lines that follow without a blank one are looked at; else speech ends with its line, and the
 * scanner is told.
 */
export function scanSpeech(scanner: Scanner, piece: SlotPiece, from: number): number {
  const stop = piece.stops[0]
  if (stop === undefined) return scanner.fill(piece, from, scanner.limit, scanner.limit)
  const {line, limit} = scanner
  for (let ahead = 0; ahead < mostLines; ahead++) {
    const close = findClose(scanner, stop, ahead === 0 ? from : lineStart(scanner))
    if (close >= 0 && piece.name === 'sentence' && !endsSentence(scanner.text, from, close)) return -1
    if (close >= 0) {
      const end = scanner.fill(piece, from, trimEnd(scanner.text, from, close), close)
      if (end >= 0) return absorb(scanner, stop, end)
      break
    }
    if (!continues(scanner)) break
  }
  scanner.line = line
  scanner.limit = limit
  return leaveOpen(scanner, piece, from)
}

/** The closing mark is missing: speech ends with its line, if the template asks for nothing but marks behind it. */
function leaveOpen(scanner: Scanner, piece: SlotPiece, from: number): number {
  if (!piece.opened || piece.name === 'sentence') return -1
  for (let next = piece.next; next !== undefined; next = next.next) {
    if (next.kind === 'slot' || (next.kind === 'literal' && next.lettered)) return -1
  }
  let to = trimEnd(scanner.text, from, scanner.limit)
  // of two closing marks, `"]`, the first may be there
  const first = (piece.stops[0]?.spellings[0] ?? '').charCodeAt(0)
  if (first === codes.quotationMark && fold(scanner.text.charCodeAt(to - 1)) === first) to--
  if (!hasWord(scanner.text, from, to)) return -1
  scanner.captures.push(piece.id, from, to)
  scanner.unclosed = true
  return scanner.limit
}

function lineStart(scanner: Scanner): number {
  return scanner.lines.from[scanner.line] ?? scanner.limit
}

/** Go to the next line if it belongs to the same speech: no blank line between, no mark at its start. */
function continues(scanner: Scanner): boolean {
  const next = scanner.line + 1
  const from = scanner.lines.from[next]
  if (from === undefined || scanner.lines.flags[next] !== 0) return false
  if (!isWord(scanner.text.charCodeAt(from)) && fold(scanner.text.charCodeAt(from)) !== codes.quotationMark)
    return false
  scanner.line = next
  scanner.limit = scanner.lines.to[next] ?? from
  return true
}

/** Place of the mark that closes speech on the scanner's line, or −1. */
function findClose(scanner: Scanner, stop: LiteralPiece, from: number): number {
  const close = findMark(scanner, stop, from)
  scanner.spent += (close < 0 ? scanner.limit : close) - from
  return close
}

function findMark(scanner: Scanner, stop: LiteralPiece, from: number): number {
  const first = (stop.spellings[0] ?? '').charCodeAt(0)
  if (first === codes.quotationMark) return findLastQuote(scanner, stop, from)
  const open = first === codes.rightSquareBracket ? codes.leftSquareBracket : -1
  let depth = 0
  let inside = false
  for (let at = from; at < scanner.limit; at++) {
    const code = fold(scanner.text.charCodeAt(at))
    if (code === open) {
      depth++
      inside = true
    } else if (code === first && scanner.spelling(stop.spellings[0] ?? '', at, scanner.limit) >= 0) {
      if (depth === 0 || !scanner.lastWords.areIn(scanner.text, at, scanner.limit))
        return lastClose(scanner, first, at, inside)
      depth--
    }
  }
  return -1
}

/** A line that closes once more at its very end was closed too early before. */
function lastClose(scanner: Scanner, first: number, at: number, inside: boolean): number {
  const last = scanner.limit - 1
  if (inside || last === at || fold(scanner.text.charCodeAt(last)) !== first) return at
  for (let between = at; between < last; between++) {
    if (fold(scanner.text.charCodeAt(between)) === codes.leftSquareBracket) return at
  }
  return hasWord(scanner.text, at, last) ? last : at
}

/**
 * Quoted words may be quoted inside: a mark behind a blank and before a word opens, any other closes.
 *
 * ```text
 * > | "They said "up" and left." The kite stayed. "So did I."
 *               ^   ^         ^
 * ```
 *
 * Where marks do not pair, the last one of the line closes.
 */
function findLastQuote(scanner: Scanner, stop: LiteralPiece, from: number): number {
  const spelling = stop.spellings[0] ?? ''
  if (spelling.length > 1) return findFirst(scanner, spelling, from)
  let depth = 0
  let last = -1
  for (let at = from + 1; at < scanner.limit; at++) {
    if (fold(scanner.text.charCodeAt(at)) !== codes.quotationMark) continue
    last = at
    if (opens(scanner, at)) depth++
    else if (depth > 0) depth--
    else {
      const next = afterInterjection(scanner, at + 1)
      if (next < 0) return at
      at = next
    }
  }
  return last
}

/**
 * Where the same voice goes on behind somebody else's words, or −1.
 *
 * ```text
 * > | "It went through the roof." (And then?) "It still leaks."
 *                                             ^
 * ```
 */
function afterInterjection({text, limit}: Scanner, from: number): number {
  const open = skipBlanks(text, from, limit)
  const mark = fold(text.charCodeAt(open))
  if (mark !== codes.leftParenthesis && mark !== codes.lessThan) return -1
  const close = codeWithin(text, mark === codes.lessThan ? codes.greaterThan : codes.rightParenthesis, open, limit)
  const next = close < 0 ? limit : skipBlanks(text, close + 1, limit)
  return next < limit && fold(text.charCodeAt(next)) === codes.quotationMark ? next : -1
}

function opens({text, limit}: Scanner, at: number): boolean {
  return isBlank(text.charCodeAt(at - 1)) && at + 1 < limit && !isBlank(text.charCodeAt(at + 1))
}

function findFirst(scanner: Scanner, spelling: string, from: number): number {
  for (let at = from; at < scanner.limit; at++) {
    if (fold(scanner.text.charCodeAt(at)) === spelling.charCodeAt(0)) {
      if (scanner.spelling(spelling, at, scanner.limit) >= 0) return at
    }
  }
  return -1
}

/** Closing marks printed twice belong to the first. */
function absorb(scanner: Scanner, stop: LiteralPiece, end: number): number {
  const mark = (stop.spellings[0] ?? '').charCodeAt(0)
  for (let at = end; at < scanner.limit; at++) {
    const code = fold(scanner.text.charCodeAt(at))
    if (isWord(code) || code === codes.leftSquareBracket || code === codes.lessThan) return end
    if (code === mark) end = at + 1
  }
  return end
}
