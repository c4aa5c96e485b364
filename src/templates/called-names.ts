import {isBlank, isLower, isSpace, isWord} from '../text/characters.js'
import {codes} from '../text/codes.js'
import {isAddress} from './label-words.js'

/** How far before its label a name is looked for, and the longest word of address, in UTF-16 units. */
const reach = 240
const longestAddress = 20

/**
 * Whether a word alone before a colon was just called, or has a word of address before it.
 *
 * ```text
 * > | Ada Moore: Let's take Bea in Sorrel.     > | Mayor Hart: We did.
 * > | Bea: Thank you.                              ^^^^^ ^^^^
 *     ^^^
 * ```
 */
export function isCalled(text: string, name: string, colon: number): boolean {
  const start = text.lastIndexOf(name, colon)
  return followsAddress(text, start) || isNamedBefore(text, name, start)
}

function followsAddress(text: string, start: number): boolean {
  let to = start
  while (to > 0 && isBlank(text.charCodeAt(to - 1))) to--
  let from = to
  while (from > 0 && to - from < longestAddress && !isSpace(text.charCodeAt(from - 1))) from--
  return to < start && from < to && isAddress(text, from, to)
}

/** Words behind a name that opens a sentence: `Bea in Sorrel, you are on.` */
const places = [' in ', ' from ']

/** Inside a sentence, so that the capital is the name's own, or before a place. */
function isNamedBefore(text: string, name: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - reach), start)
  for (let at = before.indexOf(name); at >= 0; at = before.indexOf(name, at + 1)) {
    const last = before.charCodeAt(at - 2)
    const inside = isLower(last) || last === codes.comma
    if (!isBlank(before.charCodeAt(at - 1)) || isWord(before.charCodeAt(at + name.length))) continue
    if (inside || places.some((place) => before.startsWith(place, at + name.length))) return true
  }
  return false
}
