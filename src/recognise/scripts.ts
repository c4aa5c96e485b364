import {isHangul, isLower} from '../text/characters.js'

/** Letters that are looked at to tell the script of a text. */
const sampledLetters = 4000

/** Whether most of the running words of a text are in Hangul: marks are quoted across languages, words are not. */
export function isInHangul(text: string): boolean {
  let hangul = 0
  let latin = 0
  for (let at = 0; at < text.length && hangul + latin < sampledLetters; at++) {
    const code = text.charCodeAt(at)
    if (isHangul(code)) hangul += 2
    else if (isLower(code)) latin++
  }
  return hangul > latin
}
