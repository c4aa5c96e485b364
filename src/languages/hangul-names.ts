import {isHangul} from '../text/characters.js'
import {LONG_SURNAMES, SHORT_SURNAMES} from './korean-names.js'

/** Whether the letters are three syllables, or four with a surname of two, and so can be a name in Hangul. */
export function isHangulName(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isHangul(text.charCodeAt(at))) return false
  return to - from === 3 || (to - from === 4 && LONG_SURNAMES.split(',').includes(text.slice(from, from + 2)))
}

/**
 * Start of a name whose given name is one syllable and stands apart from the surname, or −1.
 *
 * ```text
 * > | 이 소식 남궁 솔 기자입니다.
 *             ^^^^
 * ```
 */
export function spacedNameStart(text: string, from: number, end: number): number {
  const space = end - 2
  if (space <= from || text.charAt(space) !== ' ' || !isHangul(text.charCodeAt(end - 1))) return -1
  let start = space
  while (start > from && isHangul(text.charCodeAt(start - 1))) start--
  const surname = text.slice(start, space)
  const known = surname.length === 1 ? SHORT_SURNAMES.includes(surname) : LONG_SURNAMES.split(',').includes(surname)
  return known ? start : -1
}

/** Syllables that are nouns or words of address behind `이`, `그`, `한`: `이 분`, `한 명`. */
const nouns = '군양모곳분집땅책날때일말물길글번명달점층칸개줄팀차배산섬터'

/**
 * Whether the letters are a surname and one syllable apart from it, so a name: `이 훈`; not `이 분`.
 *
 * A surname of two syllables needs no list: `남궁 솔`.
 */
export function isSpacedName(text: string, from: number, to: number): boolean {
  if (spacedNameStart(text, from, to) !== from) return false
  return to - from > 3 || !nouns.includes(text.charAt(to - 1))
}
