import {dateTerms, type DateWords} from '../languages/date-words.js'
import {Note, type Reading} from './date-note.js'
import {isDigit} from '../text/characters.js'
import {readNumber} from './date-numbers.js'
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
export function readWhen(text: string, words: DateWords): Reading | undefined {
  if (text.length > longestNote) return undefined
  const note = new Note(text, words)
  while (note.at < text.length && !note.failed) {
    if (separators.includes(text.charAt(note.at))) note.at++
    else if (isDigit(text.charCodeAt(note.at))) readNumber(note)
    else readWord(note)
  }
  return note.finish() ? note.reading : undefined
}

/** A word in Latin letters is looked up whole; of other scripts, the longest word that fits is taken. */
function readWord(note: Note): void {
  const {at, text} = note
  const to = findWordEnd(note)
  note.at = to
  if (to > at) {
    const printed = text.slice(at, to)
    if (take(note, printed.replace('.', '').toLowerCase())) return
    if (isZone(printed)) return takeZone(note)
  } else {
    for (note.at = Math.min(at + longestPiece, text.length); note.at > at; note.at--) {
      if (take(note, text.slice(at, note.at))) return
    }
  }
  note.failed = true
}

/** End of a word in Latin letters; `p.m` is one. */
function findWordEnd({text, at}: Note): number {
  let to = at
  while (isLatin(text.charCodeAt(to))) to++
  const dotted = to === at + 1 && text.charAt(to) === '.' && isLatin(text.charCodeAt(to + 1))
  return dotted && !isLatin(text.charCodeAt(to + 2)) ? to + 2 : to
}

/** Looks a word up and takes it; gives whether it is in the tables. */
function take(note: Note, word: string): boolean {
  const {suffixes} = note.words
  if (note.amount !== undefined && Object.hasOwn(suffixes, word)) {
    takeSuffix(note, suffixes[word] ?? 'day')
    return true
  }
  const term = dateTerms(note.words).get(word)
  if (term === undefined) return false
  // `march` and `may` are months only beside a number; the first letter tells, as `MAR.` and `Mar.` are printed.
  if (term[0] === 'month' && isSmall(note.text.charCodeAt(note.at - word.length))) note.weak = true
  takeTerm(note, term)
  return true
}

function isLatin(code: number): boolean {
  return (code >= 65 && code <= 90) || isSmall(code)
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122
}
