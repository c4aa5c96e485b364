import {compareHangul, compareKorean, hangulOf, readsAsKorean} from './korean-names.js'
import {
  firstWordLength,
  joinLetters,
  joinWords,
  mayBeAlike,
  none,
  normalise,
  PART,
  readName,
  wordsOf,
  type Comparison,
  type ReadName,
  type Words
} from './name-words.js'
import {romanise, surnameLength} from './romanisation.js'
import {isHangul} from '../text/characters.js'
import {particles} from '../text/names.js'

export {readName} from './name-words.js'
export type {Comparison, Likeness, ReadName} from './name-words.js'

/** Longer names are only compared letter by letter. */
const LONGEST = 40

/**
 * Compare two spellings of personal names.
 *
 * @param left - A name as printed, without titles and honorifics.
 * @param right - Likewise; the order of the two does not matter.
 * @returns How they may name one person, and how surely.
 */
export function compareNames(left: string, right: string): Comparison {
  return compareRead(readName(left), readName(right))
}

/** The same of names that are compared with several others. */
export function compareRead(left: ReadName, right: ReadName): Comparison {
  if (left.name === right.name) return {likeness: 'equal', score: 1}
  if (!mayBeAlike(left, right)) return none()
  // In one order, so that the answer cannot depend on which name came first.
  return left.name < right.name ? compareDifferent(left, right) : compareDifferent(right, left)
}

/**
 * A key under which the spellings of one name fall together that differ in letter case, spaces, hyphens, dots,
 * apostrophes, composition (NFC, NFD) or in whether the family name comes first or last.
 *
 * A quick path only: names with one key are alike; names with two keys may still be, so ask {@link compareNames}.
 *
 * @param name - A name as printed.
 * @returns Small letters without separators; empty for a text without letters and digits.
 */
export function foldName(name: string): string {
  const text = normalise(name)
  const joined = joinLetters(text)
  const first = firstWordLength(text)
  // Family names change places in Latin letters only.
  if (first === joined.length || isHangul(joined.charCodeAt(0))) return joined
  const turned = joined.slice(first) + joined.slice(0, first)
  return turned < joined ? turned : joined
}

function compareDifferent(leftName: ReadName, rightName: ReadName): Comparison {
  const {name: left} = leftName
  const {name: right} = rightName
  const leftWords = wordsOf(leftName)
  const rightWords = wordsOf(rightName)
  if (leftWords.joined + leftWords.suffix === rightWords.joined + rightWords.suffix) return compareAccents(left, right)
  if (left.length > LONGEST || right.length > LONGEST) return none()
  const leftHangul = hangulOf(leftWords.words)
  const rightHangul = hangulOf(rightWords.words)
  if (leftHangul && rightHangul) return compareHangul(leftHangul, rightHangul)
  if (leftHangul && isLatin(rightWords)) return compareScripts(leftHangul, rightWords)
  if (rightHangul && isLatin(leftWords)) return compareScripts(rightHangul, leftWords)
  return compareWords(leftWords, rightWords)
}

/** Compare two names that are the same without their accents. */
function compareAccents(left: string, right: string): Comparison {
  const joined = joinLetters(normalise(left))
  if (joined === '') return none()
  return joined === joinLetters(normalise(right)) ? {likeness: 'equal', score: 1} : {likeness: 'spelling', score: 0.95}
}

/** Compare two names of words, the surest likeness first. */
function compareWords(left: Words, right: Words): Comparison {
  if (left.joined === '' || right.joined === '') return none()
  if (left.suffix && right.suffix && left.suffix !== right.suffix) return none()
  if (left.joined === right.joined) return {likeness: 'spelling', score: left.suffix === right.suffix ? 0.95 : 0.8}
  if (isTurned(left, right) || isTurned(right, left)) return {likeness: 'order', score: 0.95}
  const korean = compareKorean(left.words, right.words)
  if (korean.likeness !== 'none') return korean
  if (differByMiddle(left.words, right.words)) return {likeness: 'spelling', score: 0.9}
  if (isPart(left, right) || isPart(right, left)) return {likeness: 'part', score: PART}
  if (isInitials(left, right.words) || isInitials(right, left.words)) return {likeness: 'initials', score: PART}
  return none()
}

/** Compare a name in Hangul with one in Latin letters: `옹도현` and `Ong Do-hyun`. */
function compareScripts(hangul: string, latin: Words): Comparison {
  if (hangul.length > 5) return none()
  const cut = surnameLength(hangul)
  const surname = joinWords([romanise(hangul.slice(0, cut))])
  // Two syllables may be a surname with a short given name, or a given name alone.
  const asWhole = hangul.length > cut ? compareRomanised([surname, romanise(hangul.slice(cut))], latin) : none()
  const asGiven = hangul.length < 4 ? compareRomanised([romanise(hangul)], latin) : none()
  return asGiven.score > asWhole.score ? asGiven : asWhole
}

function compareRomanised(words: string[], latin: Words): Comparison {
  const found = compareWords({words, joined: joinWords(words), suffix: '', initials: ''}, latin)
  return found.likeness === 'order' || found.likeness === 'equal' ? {likeness: 'spelling', score: found.score} : found
}

/** Whether two names of words are the same but for middle names: `Orla F. Marr`, `Orla Marr`. */
function differByMiddle(left: string[], right: string[]): boolean {
  if (left.length < 2 || right.length < 2 || left[0] !== right[0]) return false
  // The middle word of a Korean name is a syllable of the given name.
  return sameSurname(left, right) && middlesAgree(left, right) && !readsAsKorean(left) && !readsAsKorean(right)
}

function sameSurname(left: string[], right: string[]): boolean {
  return left[left.length - 1] === right[right.length - 1]
}

/** Whether two names have one middle name, in full or as an initial, or one of them leaves it out. */
function middlesAgree(left: string[], right: string[]): boolean {
  if (left.length < 3 || right.length < 3) return true
  if (left.length !== right.length) return false
  return left.slice(1, -1).every((word, index) => abbreviates(word, right[index + 1] ?? ''))
}

function abbreviates(left: string, right: string): boolean {
  return left === right || (left.charAt(0) === right.charAt(0) && (left.length === 1 || right.length === 1))
}

/** Whether the words of one name, in another order, are the letters of the other. */
function isTurned({words, joined}: Words, other: Words): boolean {
  if (joined.length !== other.joined.length) return false
  for (let cut = 1; cut < words.length; cut++) {
    if (joinWords(words.slice(cut)) + joinWords(words.slice(0, cut)) === other.joined) return true
  }
  return false
}

/** Whether one name is the first or the last words of another, or has an initial for its first name. */
function isPart(part: Words, whole: Words): boolean {
  return isRun(part, whole) || isAbbreviated(part.words, whole.words)
}

function isRun({words, joined}: Words, whole: Words): boolean {
  const {length} = joined
  if (length >= whole.joined.length || words.every((word) => particles.has(word))) return false
  const first = whole.joined.startsWith(joined)
  const last = whole.joined.endsWith(joined)
  if (!first && !last) return false
  let letters = 0
  for (const word of whole.words) {
    letters += joinWords([word]).length
    if ((first && letters === length) || (last && letters === whole.joined.length - length)) return true
  }
  return false
}

function isAbbreviated(part: string[], whole: string[]): boolean {
  const initial = part[0] ?? ''
  if (part.length < 2 || whole.length < 2 || initial.length > 1 || !whole[0]?.startsWith(initial)) return false
  return sameSurname(part, whole) && middlesAgree(part, whole)
}

/** Whether one name is the first letters of the other's words: `HP`, `Hester Plum`. */
function isInitials(short: Words, words: string[]): boolean {
  if (short.initials === '' || words.length < 2) return false
  const letters = words.map((word) => word.charAt(0)).join('')
  return short.initials === letters || short.initials === initialsOfParts(words)
}

/** The first letters of words and of what stands behind their hyphens. */
function initialsOfParts(words: string[]): string {
  const parts = words.join('-').split('-')
  return parts.map((part) => part.charAt(0)).join('')
}

function isLatin({words}: Words): boolean {
  return (words[0] ?? '').charCodeAt(0) < 0x250
}
