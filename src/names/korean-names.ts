import {joinWords, none, PART, type Comparison} from './name-words.js'
import {compareGivenNames, compareSurnames, isSurname, surnameLength} from './romanisation.js'
import {isHangul} from '../text/characters.js'

/** A name read as Korean: which word is the surname and what is left. */
interface KoreanName {
  surname: string
  given: string
  surnameFirst: boolean
}

/**
 * Compare two names in Hangul: `옹`, `도현` and `옹도현`.
 *
 * @param left - Hangul without spaces.
 * @param right - Likewise.
 */
export function compareHangul(left: string, right: string): Comparison {
  const [short, long] = left.length < right.length ? [left, right] : [right, left]
  const surname = surnameLength(long)
  const isPart = short === long.slice(0, surname) || (short.length > 1 && short === long.slice(surname))
  return isPart ? {likeness: 'part', score: PART} : none()
}

/**
 * Compare two names as Korean ones, each with the surname first or last.
 *
 * Only names that can be seen to be Korean are: with a hyphen in the given name, or with a Korean surname first.
 *
 * @param left - Words in Latin letters.
 * @param right - Likewise.
 */
export function compareKorean(left: string[], right: string[]): Comparison {
  if (!left.some(isHyphenated) && !right.some(isHyphenated) && !(beginsKorean(left) && beginsKorean(right)))
    return none()
  let best = none()
  for (const a of readKorean(left)) {
    for (const b of readKorean(right)) {
      const found = compareReadings(a, b)
      if (found.score > best.score) best = found
    }
  }
  return best
}

function isHyphenated(word: string): boolean {
  return word.includes('-')
}

function beginsKorean(words: string[]): boolean {
  return isSurname(words[0] ?? '')
}

/** The ways to read words as a Korean name; a word alone is a surname or a given name. */
function readKorean(words: string[]): KoreanName[] {
  const first = words[0] ?? ''
  const last = words[words.length - 1] ?? ''
  if (words.length === 1) {
    const given = {surname: '', given: first, surnameFirst: true}
    return isSurname(first) ? [given, {surname: first, given: '', surnameFirst: true}] : [given]
  }
  return [
    {surname: joinWords([first]), given: words.slice(1).join('-'), surnameFirst: true},
    {surname: joinWords([last]), given: words.slice(0, -1).join('-'), surnameFirst: false}
  ]
}

function compareReadings(left: KoreanName, right: KoreanName): Comparison {
  const hyphenated = isHyphenated(left.given) || isHyphenated(right.given)
  if (!left.surname !== !right.surname) return compareGivenAlone(left, right, hyphenated)
  const surnames = compareSurnames(left.surname, right.surname)
  if (surnames === Infinity) return none()
  if (!left.given !== !right.given) return surnames > 0 ? {likeness: 'part', score: PART} : none()
  // `Lee` and `Kim` are first names elsewhere: without a hyphen only the Korean order shows a Korean name.
  const inOrder = left.surnameFirst && right.surnameFirst && isSurname(left.surname)
  if (!hyphenated && !inOrder) return none()
  const penalty = surnames + compareGivenNames(left.given, right.given)
  if (penalty === Infinity) return none()
  const turned = left.surnameFirst !== right.surnameFirst
  return {likeness: turned ? 'order' : 'spelling', score: (95 - 2 * penalty - (turned ? 4 : 0)) / 100}
}

/** Compare a given name that stands alone with that of a whole name. */
function compareGivenAlone(left: KoreanName, right: KoreanName, hyphenated: boolean): Comparison {
  if (!hyphenated || !left.given || !right.given) return none()
  return compareGivenNames(left.given, right.given) > 10 ? none() : {likeness: 'part', score: PART}
}

/**
 * Whether words are a Korean surname and one to three syllables.
 *
 * @param words - Words in Latin letters.
 */
export function readsAsKorean(words: string[]): boolean {
  return readKorean(words).some(
    ({surname, given}) => isSurname(surname) && compareGivenNames(given, given) !== Infinity
  )
}

/**
 * The syllables of a Korean name in Hangul, which may stand apart (`맹 초 아`) or behind the surname (`맹 초아`);
 * nothing for other names (`루카 벤티`).
 *
 * @param words - Words in any script.
 */
export function hangulOf(words: string[]): string {
  const joined = words.join('')
  for (let at = 0; at < joined.length; at++) if (!isHangul(joined.charCodeAt(at))) return ''
  const first = words[0] ?? ''
  const apart = words.every((word) => word.length === 1) || first.length === surnameLength(joined)
  return words.length === 1 || apart ? joined : ''
}
