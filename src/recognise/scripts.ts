import type {Dialect} from '../dialect.js'
import {isHangul, isLower} from '../text/characters.js'

/** Letters that are looked at to tell the script of a text. */
const sampledLetters = 4000
/** A dialect of another script than most of the text counts this much. */
const foreignShare = 0.3

/** Marks are quoted across languages, so the script of the running words has a say. */
export function weighLanguages(text: string, dialects: readonly Dialect[], scores: Float64Array): void {
  let hangul = 0
  let latin = 0
  for (let at = 0; at < text.length && hangul + latin < sampledLetters; at++) {
    const code = text.charCodeAt(at)
    if (isHangul(code)) hangul += 2
    else if (isLower(code)) latin++
  }
  dialects.forEach((dialect, index) => {
    if ((dialect.lang === 'ko') !== hangul > latin) scores[index] = (scores[index] ?? 0) * foreignShare
  })
}
