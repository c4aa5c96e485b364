import {fold, isBlank, isHangul, isUpper} from '../text/characters.js'
import {codes} from '../text/codes.js'
import {isPersonName, nameEnd, previousWordEnd} from '../text/names.js'
import {isAddress, trimEnd} from '../text/search.js'
import {kindOf, kinds} from './kinds.js'
import type {SlotPiece} from './pattern.js'
import type {Scanner} from './scan.js'
import {captureIds} from './slots.js'

/** Most ends that are tried for one slot; the same where only a blank ends it, as before a date. */
const [mostTries, mostWords] = [4, 16]

/** A name without marks is as long as a name can be; in Hangul, where words follow glued, as short. */
export function scanBareName(scanner: Scanner, piece: SlotPiece, from: number): number {
  const {text, limit} = scanner
  if (isHangul(text.charCodeAt(from))) return scanFree(scanner, piece, from)
  for (let to = nameEnd(text, from, limit); to > from; to = previousWordEnd(text, from, to)) {
    if (!scanner.words.fits('name', text, from, to)) continue
    const end = scanner.fill(piece, from, to, to)
    if (end >= 0) return end
  }
  return -1
}

/** A free slot ends at the first mark outside parentheses from which the rest of the template follows. */
export function scanFree(scanner: Scanner, piece: SlotPiece, from: number): number {
  const {text, limit} = scanner
  if (!mayOpen(piece, text, from)) return -1
  const most = Math.min(limit, from + piece.slot.max)
  let depth = 0
  let tries = 0
  for (let at = from; at <= most; at++) {
    const kind = at < limit ? kindOf(piece, text.charCodeAt(at)) : kinds.stop
    if (kind === 0) continue
    if ((kind & kinds.stop) !== 0 && depth <= 0 && at > from && stopsAt(scanner, piece, at)) {
      const to = trimEnd(text, from, at)
      if (scanner.sentence && piece.name === 'name' && !isPersonName(text, from, to)) return -1
      if (scanner.words.fits(piece.name, text, from, to)) {
        const end = scanner.fill(piece, from, to, at)
        if (end >= 0) return end
      }
      if (++tries === (piece.name === 'programme' ? mostWords : mostTries)) return -1
    }
    if (at >= limit || (kind & kinds.forbidden) !== 0) return -1
    if ((kind & kinds.opens) !== 0) depth++
    else if ((kind & kinds.closes) !== 0) depth--
  }
  return -1
}

/** Whether what may follow a slot stands at a place; that is asked only, so white space is not yet read loosely. */
function stopsAt(scanner: Scanner, {stops}: SlotPiece, at: number): boolean {
  const {loose, limit, text} = scanner
  const first = at < limit ? text.charCodeAt(at) : 0
  for (let order = 0; order < stops.length; order++) {
    const stop = stops[order]
    if (stop === undefined) {
      if (at === limit) return true
      continue
    }
    for (let index = 0; index < stop.spellings.length; index++) {
      const spelling = stop.spellings[index] ?? ''
      if (!mayBegin(spelling, first)) continue
      const end = scanner.spelling(spelling, at, limit)
      scanner.loose = loose
      if (end >= 0) return true
    }
  }
  return false
}

/** Whether a slot can begin with what stands at a place: most lines are told from it by their first letter. */
function mayOpen({id}: SlotPiece, text: string, at: number): boolean {
  if (id === captureIds.url) return isAddress(text, at)
  const code = text.charCodeAt(at)
  if (id === captureIds.speaker || id === captureIds.capitals || id === captureIds.caller) return isUpper(code)
  return id !== captureIds.person || isHangul(code) || isUpper(code) || fold(code) === codes.quotationMark
}

/** Whether a spelling can begin with a code of the text: white space is free on both sides. */
function mayBegin(spelling: string, code: number): boolean {
  const wanted = spelling.charCodeAt(0)
  return code === wanted || wanted === codes.space || isBlank(code) || (code >= 0x80 && fold(code) === wanted)
}
