import {fold, isBlank, isLower, isUpper} from '../text/characters.js'
import {codes} from '../text/codes.js'
import {lastWord, trimEnd, trimStart} from '../text/search.js'
import {wordSet} from '../text/word-set.js'
import {isAddress, isRankWord, nameWordEnd, wordEnd} from './label-words.js'

/** Most words of a rank, and of a name behind it. */
const mostWords = 6
/** Small words of a rank: `Deputy Secretary of Ferries`. */
const particles = /* @__PURE__ */ wordSet('of for the and')

/**
 * Start of the name in capitals behind a rank as one writes it; `from` where there is none.
 *
 * A rank says what a person is, or a note behind a full name does; before a surname alone it ends in a word of address.
 *
 * ```text
 * > | State Representative NOBLE HART (Democrat): We voted.     > | State Rep. HART: We did.
 *                          ^                                                   ^
 * ```
 */
export function rankEnd(text: string, from: number, limit: number): number {
  // nearly all labels begin in capitals
  if (!isLower(text.charCodeAt(from + 1)) && text.charCodeAt(from + 1) !== codes.dot) return from
  const name = capitalsStart(text, from, limit)
  if (name === from) return from
  const rank = text.slice(from, trimEnd(text, from, name))
  const end = nameEnd(text, name, limit)
  if (end - name < 2) return from
  const last = lastWord(rank, 0, rank.length)
  const told = text.slice(name, end).includes(' ')
    ? rank.split(' ').some(isRankWord) || fold(text.charCodeAt(trimStart(text, end, limit))) === codes.leftParenthesis
    : isAddress(last, 0, last.length)
  return told ? name : from
}

/** Start of the first word in capitals behind words that have one each; `from` where there is none. */
function capitalsStart(text: string, from: number, limit: number): number {
  let at = from
  for (let words = 0; words <= mostWords; words++) {
    const end = wordEnd(text, at, limit)
    if (end === at) return from
    if (!isTitleCase(text, at, end)) return isUpper(text.charCodeAt(at)) ? at : from
    if (!isBlank(text.charCodeAt(end))) return from
    at = end + 1
  }
  return from
}

/** A word with a capital and small letters behind it, or a small one between such. */
function isTitleCase(text: string, from: number, to: number): boolean {
  if (!isUpper(text.charCodeAt(from))) return particles.has(text.slice(from, to))
  if (!isLower(text.charCodeAt(from + 1))) return text.slice(from, to) === 'U.S.'
  for (let at = from + 2; at < to; at++)
    if (isUpper(text.charCodeAt(at)) && text.charCodeAt(at - 1) !== codes.dash) return false
  return true
}

/** End of the words of a name in capitals. */
function nameEnd(text: string, from: number, limit: number): number {
  let to = from
  for (let at = from, words = 0; words < mostWords; at = trimStart(text, to, limit), words++) {
    const end = nameWordEnd(text, at, limit, words)
    if (end < 0) break
    to = end
  }
  return to
}
