import {noMixedNames} from '../templates/mixed-names.js'
import type {Scanner} from '../templates/scan.js'
import {mixedNamesOf} from '../templates/scan-label.js'
import {readTurnLabel, type LabelPart} from '../templates/turn-label.js'
import {fold, isBlank, isLineEnd, isLower, isSpace, isUpper, isWord} from '../text/characters.js'
import {codes} from '../text/codes.js'
import {codeWithin, lastWord} from '../text/search.js'

/** Farthest that a label begins before its colon, in UTF-16 units. */
const longestLabel = 200

/**
 * Start of the label of a turn in the middle of a line, whose colon stands at `at`, or −1.
 *
 * ```text
 * > | Upside down. MOORE: It fell.        > | … sponsorshipADA MOORE: Good evening.
 *                  ^                                       ^
 * ```
 *
 * Behind a sentence a surname alone counts only where the text has it in another label: `We heard from NATO. ROME: …`.
 */
export function findTurn(scanner: Scanner, from: number, at: number, to: number): number {
  const {text} = scanner
  const least = Math.max(from, at - longestLabel)
  if (!mayEndLabel(text, at)) return -1
  for (let start = at - 2; start > least; start--) {
    if (!isUpper(text.charCodeAt(start))) continue
    const behindColon = !endsPart(text, from, start)
    if (behindColon && !followsColon(text, from, start)) continue
    if (readTurnLabel(text, start, to, mixedNamesOf(scanner)) !== at) continue
    if (behindColon && !isTold(scanner, start, at)) continue
    const begin = addressStart(scanner, least, start, at)
    return isKnown(scanner, begin, at) ? begin : -1
  }
  return -1
}

/** Before the colon stands a capital, a digit or a bracket, or a title. */
function mayEndLabel(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1)
  return isSpace(next) || isUpper(next) || at + 1 >= text.length || fold(next) === codes.quotationMark
}

/** Words of address before the dot of which a sentence seems to end: `SEN. MOORE`. */
function addressStart(scanner: Scanner, least: number, start: number, colon: number): number {
  const {text} = scanner
  const mixed = mixedNamesOf(scanner)
  for (let words = 0; words < 3; words++) {
    let before = start - 1
    while (before > least && isSpace(text.charCodeAt(before))) before--
    while (before > least && !isSpace(text.charCodeAt(before - 1))) before--
    const parts: LabelPart[] = []
    if (before < least || before >= start || readTurnLabel(text, before, colon + 1, mixed, parts) !== colon)
      return start
    if (parts[0]?.kind !== 'title' || parts[0].to < start - 2) return start
    start = before
  }
  return start
}

/** The end of a sentence, a bracket, or a small letter, with or without a stop, that lost its blank: `updated.ADA MOORE:`. */
function endsPart(text: string, from: number, start: number): boolean {
  let at = start - 1
  if (at < from) return false
  const stopped = text.charCodeAt(at) === codes.dot && isLower(text.charCodeAt(at - 1))
  if (stopped || isLower(text.charCodeAt(at)))
    return isUpper(text.charCodeAt(start + 1)) && isUpper(text.charCodeAt(start + 2)) && !text.startsWith(' Mc', at - 2)
  if (!isBlank(text.charCodeAt(at)) && !isCloser(fold(text.charCodeAt(at)))) return false
  while (at > from && isBlank(text.charCodeAt(at))) at--
  const code = fold(text.charCodeAt(at))
  if (code === codes.dot) return !isInitial(text, at)
  if (code === codes.dash) return fold(text.charCodeAt(at - 1)) === codes.dash
  return isCloser(code) || code === codes.questionMark || code === codes.exclamationMark || code === codes.ellipsis
}

/** Whether a place stands behind a colon and blanks. */
function followsColon(text: string, from: number, start: number): boolean {
  let at = start - 1
  if (!isBlank(text.charCodeAt(at))) return false
  while (at > from && isBlank(text.charCodeAt(at))) at--
  return text.charCodeAt(at) === codes.colon
}

/** Whether a label has a full name and says who it is: `Tonight: ADA MOORE, Baker: …`, not `Tonight: SALT PRICES: …`. */
function isTold(scanner: Scanner, from: number, to: number): boolean {
  const parts: LabelPart[] = []
  readTurnLabel(scanner.text, from, to + 1, mixedNamesOf(scanner), parts)
  const name = parts.findIndex((part) => part.kind === 'name')
  const {from: begin, to: end} = parts[name] ?? {from: 0, to: 0}
  return parts.length > name + 1 && scanner.text.slice(begin, end).includes(' ')
}

function isCloser(code: number): boolean {
  return code === codes.quotationMark || code === codes.rightParenthesis || code === codes.rightSquareBracket
}

function isInitial(text: string, dot: number): boolean {
  return (
    isUpper(text.charCodeAt(dot - 1)) && !isWord(text.charCodeAt(dot - 2)) && text.charCodeAt(dot - 2) !== codes.dot
  )
}

function isKnown(scanner: Scanner, from: number, to: number): boolean {
  const parts: LabelPart[] = []
  readTurnLabel(scanner.text, from, to + 1, mixedNamesOf(scanner), parts)
  const name = parts.find((part) => part.kind !== 'title')
  if (name === undefined) return false
  const words = scanner.text.slice(name.from, name.to)
  if (words.includes(' ') || parts.length > 1) return true
  scanner.turns ??= openingNames(scanner)
  return scanner.turns.has(words)
}

/** Last words of the names in labels that begin lines, or say more than a surname. */
function openingNames(scanner: Scanner): Set<string> {
  const names = new Set<string>()
  const {text, lines} = scanner
  for (let line = 0; line < lines.from.length; line++) addName(names, text, lines.from[line] ?? 0, lines.to[line] ?? 0)
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) addFull(names, text, colon)
  return names
}

function addName(names: Set<string>, text: string, from: number, to: number): void {
  const parts: LabelPart[] = []
  if (codeWithin(text, codes.colon, from, Math.min(to, from + 2 * longestLabel)) < 0) return
  if (readTurnLabel(text, from, to, noMixedNames, parts) < 0) return
  for (const part of parts) if (part.kind === 'name' || part.kind === 'voice') addLast(names, text, part)
}

function addFull(names: Set<string>, text: string, colon: number): void {
  if (!mayEndLabel(text, colon) || isLower(text.charCodeAt(colon - 1))) return
  for (let start = colon - 2; start > Math.max(0, colon - longestLabel); start--) {
    const code = text.charCodeAt(start)
    if (isLineEnd(code)) return
    if (!isUpper(code) || !endsPart(text, 0, start)) continue
    const parts: LabelPart[] = []
    if (readTurnLabel(text, start, colon + 1, noMixedNames, parts) !== colon) continue
    const name = parts.find((part) => part.kind === 'name')
    if (name !== undefined && (parts.length > 1 || text.slice(name.from, name.to).includes(' ')))
      addLast(names, text, name)
    return
  }
}

function addLast(names: Set<string>, text: string, {from, to}: LabelPart): void {
  names.add(lastWord(text, from, to))
}
