import {isHangulName} from '../languages/hangul-names.js'
import {SHORT_SURNAMES} from '../languages/korean-names.js'
import type {Language} from '../languages/language.js'
import {isHangul, isLower, isUpper, isWord} from '../text/characters.js'
import {codes} from '../text/codes.js'
import {codeWithin, lastCodeWithin, lastIndexWithin, lastWord, trimEnd} from '../text/search.js'
import {hangulEnd, nameStart, particles} from '../text/names.js'
import type {Assembly} from './state.js'

/**
 * A name with its title before or behind it, or a description without a name.
 *
 * ```text
 * > | Neulbom County Mayor Pyo Se-on          > | Industry official
 *     ^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^              ^^^^^^^^^^^^^^^^^
 * ```
 *
 * Where nothing proves a name there is none: a wrong name is worse than a missing one.
 */
export function readWho(assembly: Assembly, from: number, to: number): void {
  const {builder} = assembly
  const split = splitWho(assembly, from, to)
  if (split === undefined) {
    builder.literal('title', to)
    return
  }
  builder.literal('title', split.from)
  builder.literal('name', split.to)
  builder.literal('title', to)
}

/** Where a name stands among words. */
export interface Split {
  from: number
  to: number
}

function splitWho(assembly: Assembly, from: number, to: number): Split | undefined {
  const {text, builder, language} = assembly
  const labelled = builder.top.type === 'label'
  if (assembly.quoted.has(text.slice(from, to)) && !isHangul(text.charCodeAt(from))) return {from, to}
  if (!isHangul(text.charCodeAt(from))) return latinName(text, from, to, language)
  return labelled ? labelledName(text, from, to) : hangulName(text, from, to, language)
}

/** A label names its voice first: `단슬비 여울의료원 교수`. */
function labelledName(text: string, from: number, to: number): Split | undefined {
  const end = hangulEnd(text, from, to)
  return end - from >= 2 && end - from <= 5 ? {from, to: end} : undefined
}

/** Title first, then a name whose given name is hyphenated, or two words and more behind an office. */
export function latinName(text: string, from: number, to: number, language: Language): Split | undefined {
  const start = hyphenatedName(text, from, to)
  if (start >= 0) return {from: start, to}
  for (const title of language.titles) {
    const at = lastIndexWithin(text, title, from, to)
    if (at < 0 || (at > from && isWord(text.charCodeAt(at - 1)))) continue
    const begin = at + title.length + 1
    if (begin < to && text.charCodeAt(begin - 1) === codes.space && isNameBehind(text, begin, to, language))
      return {from: begin, to}
  }
  return undefined
}

/** Words with capitals, none of which is an office or says what somebody is: `Mayor Ada Moore`, not `Mayor Candidate`. */
function isNameBehind(text: string, from: number, to: number, language: Language): boolean {
  if (nameStart(text, from, to) !== from) return false
  const words = text.slice(from, to).split(' ')
  return (
    words.length > 1 &&
    words.every(
      (word) =>
        !language.titles.includes(word) &&
        !language.notNames.includes(word) &&
        !isAnonymous(word.toLowerCase(), language)
    )
  )
}

function isAnonymous(word: string, language: Language): boolean {
  return language.anonymous.includes(word.endsWith('s') ? word.slice(0, -1) : word) || language.anonymous.includes(word)
}

/**
 * Whether words in the place of a name say what somebody is: a small word among them, or a last word such as `resident`.
 *
 * ```text
 * > | [Bereaved family / Garyeon: …]    > | [주민 / 가람시 : …]
 *      ^^^^^^^^^^^^^^^                       ^^
 * ```
 */
export function isDescription(words: string, language: Language): boolean {
  const last = words.slice(words.lastIndexOf(' ') + 1)
  if (isHangul(words.charCodeAt(0))) {
    if (!words.includes(' ')) return language.anonymous.includes(words)
    return last.length > 1 && language.anonymous.some((word) => word.length > 1 && last.endsWith(word))
  }
  if (isAnonymous(last.toLowerCase(), language) || isMasked(words)) return true
  return words.split(' ').some((word) => isLower(word.charCodeAt(0)) && word.length > 1 && !particles.has(word))
}

/** One letter instead of a name: `Mr. A`. */
function isMasked(words: string): boolean {
  const last = words.slice(words.lastIndexOf(' ') + 1)
  return last.length === 1 && isUpper(last.charCodeAt(0)) && (last === words || words.startsWith('M'))
}

/** Words before a hyphen that make an office and no given name: `Co-chair`. */
const prefixes = ' Co Vice Ex Self Non Sub Follow Anti Full Part Semi Pre Post Mid '

/** Start of `Pyo Se-on` at the end of the words, or −1. */
function hyphenatedName(text: string, from: number, to: number): number {
  const given = lastCodeWithin(text, codes.space, from, to) + 1
  if (given <= from || !isUpper(text.charCodeAt(given))) return -1
  const hyphen = codeWithin(text, codes.dash, given, to - 1)
  if (hyphen < 0 || prefixes.includes(` ${text.slice(given, hyphen)} `)) return -1
  const end = trimEnd(text, from, given)
  const start = Math.max(lastCodeWithin(text, codes.space, from, end) + 1, from)
  return isUpper(text.charCodeAt(start)) && end - start <= 9 ? start : -1
}

/** A name of three syllables before a title that people are addressed by: `반두솔 팀장`. */
function hangulName(text: string, from: number, to: number, language: Language): Split | undefined {
  const space = codeWithin(text, codes.space, from, to)
  if (space < 0 || !isHangulName(text, from, space) || !hasSurname(text, from)) return undefined
  const last = lastWord(text, from, to)
  if (!isOffice(last, language) || language.anonymous.some((word) => text.slice(from, to).includes(word)))
    return undefined
  return isInstitution(text, from, space) ? undefined : {from, to: space}
}

/** A title, or whoever heads an institution that is named with it: `나루소방서장`. */
function isOffice(word: string, {titles}: Language): boolean {
  return titles.some((title) => title.length > 1 && word.endsWith(title)) || (word.length >= 5 && word.endsWith('장'))
}

function hasSurname(text: string, from: number): boolean {
  return SHORT_SURNAMES.includes(text.charAt(from))
}

/** Whether three syllables name an institution or a province, though they begin as a surname does: `나루대 교수`. */
function isInstitution(text: string, from: number, to: number): boolean {
  return institutions.includes(text.charAt(to - 1)) || provinces.includes(text.slice(from, to))
}

const provinces =
  '강원도 경기도 경남도 경북도 경상도 전남도 전라도 전북도 제주도 충남도 충북도 충청도 평안도 함경도 황해도'

/** Syllables that end the name of an institution rather than of a person. */
const institutions = '시군구서국청소회장점부과관터역항읍면동교대촌댐포처차위'
