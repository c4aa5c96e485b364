import {isBlank, isLower, isUpper} from '../text/characters.js'
import {addBullet} from './furniture.js'
import type {Assembly} from './state.js'

/**
 * Two points of a summary that lost the line break between them.
 *
 * ```text
 * > | Three Mechanics SighBoard Splits
 *                         ^
 * ```
 */
export function addGluedBullets(assembly: Assembly, from: number, to: number): void {
  for (let at = from + 1; at < to; at++) {
    if (!isGlued(assembly, from, at, to)) continue
    addBullet(assembly, at)
    from = at
  }
  addBullet(assembly, to)
}

/** A small letter before a capital, and several words on either side. */
function isGlued(assembly: Assembly, from: number, at: number, to: number): boolean {
  const {text} = assembly
  if (!isUpper(text.charCodeAt(at)) || !isLower(text.charCodeAt(at - 1)) || !isLower(text.charCodeAt(at + 1)))
    return false
  if (blanks(text, from, at) < 2 || blanks(text, at, to) < 2) return false
  let start = at
  while (start > from && !isBlank(text.charCodeAt(start - 1))) start--
  return !assembly.language.camelCase.some((word) => text.startsWith(word, start))
}

function blanks(text: string, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) if (isBlank(text.charCodeAt(at))) count++
  return count
}
