import type {Scanner} from '../templates/scan.js'
import {captureIds} from '../templates/slots.js'
import {isDigit, isWord} from '../text/characters.js'
import type {Cue, CueIndex} from './cues.js'
import {cuesFor} from './lookup.js'
import type {Reading} from './entries.js'

/** How far into a page a date is looked for, in UTF-16 units, and behind how many parts of its line. */
const longestHead = 600
const mostParts = 12

/** Whether the parts that were read are the head of a page: no voice is among them. */
export function isHead({cue}: Reading): boolean {
  return cue.length <= mostParts && !cue.some((part) => part?.construct === 'label' || part?.construct === 'quote')
}

/**
 * Find the date line in the head of a page whose lines ran together; `scanner.found` is its end.
 *
 * ```text
 * > | Pond Freezes 2025.01.09. AM 05:02 [Anchor] The pond …
 *                  ^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * @returns Where it begins with the cue that takes it, or `undefined`.
 */
export function findDate(
  scanner: Scanner,
  index: CueIndex,
  line: number,
  from: number,
  to: number
): {at: number; cue: Cue} | undefined {
  const {text} = scanner
  const most = Math.min(to, from + longestHead)
  for (let at = from; at < most; at++) {
    if (!isStart(text.charCodeAt(at - 1), text.charCodeAt(at))) continue
    const cue = dateAt(scanner, index, line, at, to)
    if (cue !== undefined) return {at, cue}
  }
  return undefined
}

/** A digit may follow a letter, a letter only what is none. */
function isStart(before: number, code: number): boolean {
  return isDigit(code) ? !isDigit(before) : isWord(code) && !isWord(before)
}

/** The date line that takes the most of what begins at a place; its captures are kept. */
function dateAt(scanner: Scanner, index: CueIndex, line: number, from: number, to: number): Cue | undefined {
  const sieve = cuesFor(index, scanner.text, from, to).dates
  if (sieve.cues.length === 0) return undefined
  const kept = scanner.captures.length
  let longest: Cue | undefined
  let end = from
  scanner.look(line)
  for (let at = scanner.next(sieve, 0); at >= 0; at = scanner.next(sieve, at + 1)) {
    const cue = sieve.cues[at] as Cue
    const found = scanner.match(cue.pattern, line, from, to)
    if (found > end && !isDigit(scanner.text.charCodeAt(found)) && isPrecise(scanner)) {
      longest = cue
      end = found
    }
    scanner.drop(kept)
  }
  if (longest !== undefined) scanner.found = scanner.match(longest.pattern, line, from, to)
  return longest
}

/** A month in figures or an hour: the day of a headline may be spelt out. */
function isPrecise({captures, kept}: Scanner): boolean {
  for (let index = kept; index < captures.length; index += 3) if (precise.includes(captures[index] ?? -1)) return true
  return false
}

const precise = [captureIds.MM, captureIds.M, captureIds.HH, captureIds.H, captureIds.h]
