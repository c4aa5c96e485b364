import type {DateWords} from '../languages/date-words.js'
import {Note} from './date-note.js'
import {isDigit, readNumber} from './date-numbers.js'
import type {Reading} from './date-reading.js'
import {takeSuffix, takeTerm, takeZone} from './date-terms.js'
import {isZone} from './date-zones.js'

/** No time expression is longer; a longer note is not read. */
const longestNote = 80
/** Length of the longest word of a script that does not part its words. */
const longestPiece = 5
const separators = ' .,()/-~\t\n\r\u00A0\u3000\uFF08\uFF09\u2013'

/**
 * Reads a note as a time expression.
 *
 * ```text
 * This morning (Mar. 16)
 * ^^^^^^^^^^^^              this + part of day → today
 *               ^^^^^^^     month, day
 * ```
 *
 * The order of the words matters little, so it is not a grammar: each word and number fills a field, and a word that
 * is not in the tables, or a field that is filled twice, makes the note something else than a time.
 *
 * @returns the reading, or nothing if the note is no time expression
 */
export function readWhen(note: string, words: DateWords): Reading | undefined {
  return note.length > longestNote ? undefined : readAll(new Note(note, words))
}

function readAll(note: Note): Reading | undefined {
  while (note.at < note.text.length) {
    const code = note.text.charCodeAt(note.at)
    if (separators.includes(note.text.charAt(note.at))) note.at++
    else if (!(isDigit(code) ? readNumber(note) : readWord(note))) return undefined
  }
  return note.finish() ? (note.kept ?? note.reading) : undefined
}

/** A word in Latin letters is looked up whole; of other scripts, the longest word that fits is taken. */
function readWord(note: Note): boolean {
  const {at, text} = note
  const to = findWordEnd(note)
  if (to > at) {
    note.at = to
    const printed = text.slice(at, to)
    return take(note, printed.replace('.', '').toLowerCase()) || (isZone(printed) && takeZone(note))
  }
  for (let length = Math.min(longestPiece, text.length - at); length > 0; length--) {
    note.at = at + length
    const piece = text.slice(at, note.at)
    if (has(note.words, piece)) return take(note, piece)
  }
  return false
}

/** End of a word in Latin letters; `p.m` is one. */
function findWordEnd({text, at}: Note): number {
  let to = at
  while (isLatin(text.charCodeAt(to))) to++
  const dotted = to === at + 1 && text.charAt(to) === '.' && isLatin(text.charCodeAt(to + 1))
  return dotted && !isLatin(text.charCodeAt(to + 2)) ? to + 2 : to
}

function has({months, suffixes, terms}: DateWords, word: string): boolean {
  return Object.hasOwn(terms, word) || Object.hasOwn(suffixes, word) || Object.hasOwn(months, word)
}

function take(note: Note, word: string): boolean {
  const {months, suffixes, terms} = note.words
  if (note.amount !== undefined && Object.hasOwn(suffixes, word)) return takeSuffix(note, suffixes[word])
  const term = Object.hasOwn(terms, word) ? terms[word] : undefined
  if (term !== undefined) return takeTerm(note, term)
  const month = Object.hasOwn(months, word) ? months[word] : undefined
  if (month === undefined || !note.settle() || !note.commitTurn()) return false
  // `march` and `may` are months only beside a number; the first letter tells, as `MAR.` and `Mar.` are printed.
  if (isSmall(note.text.charCodeAt(note.at - word.length))) note.weak = true
  return note.put('month', month)
}

function isLatin(code: number): boolean {
  return (code >= 65 && code <= 90) || isSmall(code)
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122
}
