import {readLines} from './lines.js'

/** A text whose letters were parted from their marks, with them joined again. */
export interface Composed {
  /** The text with its letters composed, as Unicode's NFC has them. */
  text: string
  /** For each offset of it, and its end, the offset in the text that it was made from. */
  offsets: number[]
  /** Offsets at which lines of the original begin. */
  starts: number[]
}

/** First and last code of marks that a letter before them takes in: accents, and vowels and finals of Hangul. */
const firstAccent = 0x300
const lastAccent = 0x36f
const firstConsonant = 0x1100
const firstVowel = 0x1160
const lastFinal = 0x11ff

/**
 * Join letters with the marks that stand apart behind them, as file names of some systems and some scrapers have them.
 *
 * ```text
 * > | ㅎㅏㄴㅂㅕㄹ
 *     ^^^      한
 * ```
 *
 * @returns Nothing for a text of whole letters, which is nearly every text: it is looked through once and not copied.
 */
export function compose(text: string): Composed | undefined {
  const first = firstParted(text)
  if (first < 0) return undefined
  const offsets: number[] = []
  let composed = ''
  for (let at = 0; at < text.length;) {
    const end = letterEnd(text, at)
    const letter = end - at === 1 ? text.charAt(at) : text.slice(at, end).normalize('NFC')
    for (let unit = 0; unit < letter.length; unit++)
      offsets.push(unit === 0 || letter.length === end - at ? at + unit : end)
    composed += letter
    at = end
  }
  offsets.push(text.length)
  return composed === text ? undefined : {text: composed, offsets, starts: readLines(text).starts}
}

function firstParted(text: string): number {
  for (let at = 1; at < text.length; at++) if (isMark(text.charCodeAt(at))) return at
  return -1
}

function letterEnd(text: string, at: number): number {
  const hangul = isConsonant(text.charCodeAt(at))
  let end = at + 1
  while (end < text.length && isMark(text.charCodeAt(end)) && (hangul || !isVowelOrFinal(text.charCodeAt(end)))) end++
  return end
}

function isMark(code: number): boolean {
  return (code >= firstAccent && code <= lastAccent) || isVowelOrFinal(code)
}

function isVowelOrFinal(code: number): boolean {
  return code >= firstVowel && code <= lastFinal
}

function isConsonant(code: number): boolean {
  return code >= firstConsonant && code < firstVowel
}
