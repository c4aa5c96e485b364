import {isBlank, isHangul, isUpper, isWord} from './characters.js'
import {codes} from './codes.js'
import {trimEnd} from './search.js'
import {wordSet} from './word-set.js'

/** Small words inside a name. */
export const particles = /* @__PURE__ */ wordSet('de del della dos da di du la le van von der den bin ibn al el')

/** Most words of a name in a Latin script, and most syllables of one in Hangul. */
const mostWords = 4
const mostSyllables = 5

/**
 * End of the name that begins at `from`, as long as it can be, or −1.
 *
 * ```text
 * > | Reporter Seo Min-jee reports.
 *              ^^^^^^^^^^^
 * ```
 */
export function nameEnd(text: string, from: number, to: number): number {
  let end = -1
  let at = from
  for (let words = 0; words < mostWords && at < to; words++) {
    if (!isUpper(text.charCodeAt(at))) break
    while (at < to && isNameCode(text.charCodeAt(at))) at++
    if (isPossessive(text, at)) at -= 2
    end = text.charCodeAt(at - 1) === codes.dot && !isInitial(text, at) ? at - 1 : at
    if (end < at || !isBlank(text.charCodeAt(at))) break
    while (at < to && isBlank(text.charCodeAt(at))) at++
  }
  return end
}

/**
 * Start of the name that ends at `end`, as long as it can be, or −1.
 *
 * ```text
 * > | 골목 사정을 맹주원 기자가 취재했습니다.
 *              ^^^
 * ```
 */
export function nameStart(text: string, from: number, end: number): number {
  if (end <= from) return -1
  if (isHangul(text.charCodeAt(end - 1))) {
    let start = end
    while (start > from && isHangul(text.charCodeAt(start - 1))) start--
    return end - start <= mostSyllables ? start : -1
  }
  let start = -1
  let at = end
  for (let words = 0; words < mostWords && at > from; words++) {
    const word = wordStart(text, from, at)
    if (word === at || !isUpper(text.charCodeAt(word)) || isIam(text, word)) break
    start = word
    at = word
    // `CNN's Ada Moore`
    if (isPossessive(text, trimEnd(text, from, at))) break
    while (at > from && isBlank(text.charCodeAt(at - 1))) at--
    if (at === word) break
  }
  return start
}

/** End of the syllables of Hangul that begin at a place. */
export function hangulEnd(text: string, from: number, to: number): number {
  while (from < to && isHangul(text.charCodeAt(from))) from++
  return from
}

/** `I'm`, which is no name. */
function isIam(text: string, at: number): boolean {
  const mark = text.charCodeAt(at + 1)
  return text.charAt(at) === 'I' && (mark === codes.apostrophe || mark === 0x2019)
}

/** Whether the words between the places are one name: capitals at the starts of words, or a few syllables. */
export function isPersonName(text: string, from: number, to: number): boolean {
  if (!isHangul(text.charCodeAt(from))) return nameEnd(text, from, to) === to
  let syllables = 0
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (isBlank(code)) {
      // a name may be spaced out: every syllable stands alone
      if (at - from !== syllables * 2 - 1) return false
    } else if (isHangul(code)) syllables++
    else return false
  }
  return syllables <= mostSyllables
}

function wordStart(text: string, from: number, at: number): number {
  while (at > from && isNameCode(text.charCodeAt(at - 1))) at--
  return at
}

/** Whether a code may belong to a word of a name. */
export function isNameCode(code: number): boolean {
  return isWord(code) || code === codes.dash || code === codes.apostrophe || code === 0x2019 || code === codes.dot
}

function isPossessive(text: string, at: number): boolean {
  const mark = text.charCodeAt(at - 2)
  return text.charAt(at - 1) === 's' && (mark === codes.apostrophe || mark === 0x2019)
}

function isInitial(text: string, end: number): boolean {
  return isUpper(text.charCodeAt(end - 2)) && !isWord(text.charCodeAt(end - 3))
}

/** End of the words before the last one of `[from, to)`. */
export function previousWordEnd(text: string, from: number, to: number): number {
  while (to > from && !isBlank(text.charCodeAt(to - 1))) to--
  return trimEnd(text, from, to)
}
