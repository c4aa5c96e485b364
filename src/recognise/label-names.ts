import {wordSet} from '../text/word-set.js'
import {beginnings, isAddress, isOffice as isTitle, others} from '../templates/label-words.js'
import {isDigit, isLower, isUpper} from '../text/characters.js'
import {codes} from '../text/codes.js'
import {isNameCode, particles} from '../text/names.js'
import {lastCodeWithin, wordEnd} from '../text/search.js'

/** Most words of a label in capitals. */
const mostWords = 5

/** Whether the words are the name of a voice in capitals: `ADA MOORE`, `MOORE`, `McCRAE`, `J.T. VENN`. */
export function isLabelName(text: string, from: number, to: number): boolean {
  let words = 0
  let capitals = 0
  for (let at = from; at < to;) {
    const end = wordEnd(text, at, to)
    if (++words > mostWords || end === at) return false
    if (!isLabelWord(text, at, end, words)) return false
    for (; at < end; at++) if (isUpper(text.charCodeAt(at))) capitals++
    while (at < to && text.charCodeAt(at) === codes.space) at++
  }
  return capitals > 1 && !others.has(text.slice(from, wordEnd(text, from, to))) && !text.startsWith(' SHOW', to - 5)
}

function isLabelWord(text: string, from: number, to: number, order: number): boolean {
  if (order > 1 && particles.has(text.slice(from, to))) return true
  if (!isUpper(text.charCodeAt(from))) return false
  let small = from
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (isDigit(code) || !isNameCode(code)) return false
    if (isLower(code)) small = at + 1
  }
  return small === from || (small < to && beginnings.has(text.slice(from, small)))
}

/** Whether the words are an office rather than a name: `HARBOUR MINISTER`. */
export function isOffice(text: string, from: number, to: number): boolean {
  return isTitle(text, from, to) || isAddress(text, from, to)
}

/** End of the words of address that a label begins with; `from` where there are none. */
export function honorificEnd(text: string, from: number, to: number): number {
  const end = wordEnd(text, from, to)
  return end < to && isAddress(text, from, end) ? end : from
}

/** Letters behind a name that are no part of it. */
const postnominals = /* @__PURE__ */ wordSet('MP MSP MEP MHR MLA MLC QC KC SC AC AO AM OBE CBE PHD JR SR')

/** End of a label's name: letters behind it are left out. */
export function nameEndOf(text: string, from: number, to: number): number {
  const last = lastCodeWithin(text, codes.space, from, to)
  return last > from && postnominals.has(text.slice(last + 1, to)) ? last : to
}
