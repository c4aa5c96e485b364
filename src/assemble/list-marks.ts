import {isBlank, isUpper} from '../text/characters.js'
import {codes} from '../text/codes.js'
import {trimStart, wordEnd} from '../text/search.js'
import type {Draft} from './builder.js'

/**
 * End of the words in capitals, two and more, that an entry of a list begins with; `from` where there are none.
 *
 * ```text
 * > | GUESTS: ADA MOORE Harbor Master, Port Halden
 *             ^^^^^^^^^
 * ```
 */
export function capitalsEnd(text: string, from: number, to: number): number {
  let end = from
  let words = 0
  for (let at = from; at < to; at = trimStart(text, end, to)) {
    const last = wordEnd(text, at, to)
    if (last === at || !isUpper(text.charCodeAt(last - 1)) || !isUpper(text.charCodeAt(at))) break
    end = last
    words++
  }
  return words > 1 ? end : from
}

/** Whether a name of two words and more is in capitals. */
export function isInCapitals(name: string): boolean {
  return name !== '' && capitalsEnd(name, 0, name.length) === name.length
}

/** Most titles of one name in a list. */
const mostTitles = 8

/** The last name of a list that is being read, titles behind it aside; empty where there is none. */
export function lastName(children: readonly Draft[]): string {
  let last = children.length - 1
  const least = last - mostTitles
  while (last > least && children[last]?.type === 'title') last--
  return children[last]?.type === 'name' ? (children[last]?.value ?? '') : ''
}

/** A slash, or a dash with a blank behind it, between a name and a title. */
export function isParting(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === codes.slash || (code === codes.dash && isBlank(text.charCodeAt(at + 1)))
}
