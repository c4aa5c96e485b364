import {isHangul} from '../text/characters.js'
import {LONG_SURNAMES} from './korean-names.js'

/** Whether the letters are three syllables, or four with a surname of two, and so can be a name in Hangul. */
export function isHangulName(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isHangul(text.charCodeAt(at))) return false
  return to - from === 3 || (to - from === 4 && LONG_SURNAMES.split(',').includes(text.slice(from, from + 2)))
}
