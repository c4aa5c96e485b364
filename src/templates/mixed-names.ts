import {wordSet} from '../text/word-set.js'
import {fold, isBlank, isDigit, isLower, isSpace, isUpper, isWord} from '../text/characters.js'
import {codes} from '../text/codes.js'
import {skipBlanks, trimEnd} from '../text/search.js'
import {isCalled} from './called-names.js'
import {isAddress, isParticle, wordEnd} from './label-words.js'

/** Longest label with its title, in UTF-16 units, and most words of a name. */
const longestLabel = 120
const mostWords = 4
/** Labels alone on their lines that prove each other, turns of one word that prove a name, and how many such names. */
const fewestAlone = 3
const fewestTurns = 3
const fewestNames = 2

/** Voices without a name beside names as one writes them. */
const nobody = /* @__PURE__ */ wordSet(
  'Man Woman Boy Girl Child Crowd Protesters Protester Narrator Announcer Question Reporter Caller'
)
/** Words before a colon that name nobody, however often they stand there. */
const others = /* @__PURE__ */ wordSet(
  'Note Notes Question Questions Answer Date Time Location Source Sources Transcript Updated Published Host Hosts Guest Guests Topics Subject Subjects Producer Producers Editor Editors Reporter Camera Links Tags Share Related Watch Listen Read More Part Chapter Title Summary Warning Update Correction Q A Also Then Plus This That These Those The And But Coming Up Next First Here There My Your Our His Her Their It Its He She We You They One Two Three Good So Now Today Tonight Tomorrow In On At For With What When Where Who Why How Joining Meanwhile'
)

/** Names that labels may be made of, in small and capital letters. */
export interface MixedNames {
  readonly names: ReadonlySet<string>
  /** Whether labels of them have lines for themselves: what stands before a colon in mid-line is none. */
  readonly alone: boolean
}

/** No names. */
export const noMixedNames: MixedNames = {names: new Set(), alone: false}

/** Turns under a first name that prove the full one: a host's, where a page is the host's own. */
const fewestCalls = 2

/** How many labels with a line for themselves outweigh one in mid-line. */
const outweighs = 2

/**
 * Find the names as one writes them that a text proves to be labels: small letters in a name prove nothing.
 *
 * A full name counts that opens two turns, that has a surname, or several times a first name, for a label elsewhere, or
 * that stands alone on its line as others do; a word alone where it is part of such a name, or where two and more of its
 * kind open turns again and again, or stand alone on their lines.
 *
 * ```text
 * > | Ada Moore:            > | [00:00:12] Ada Moore: You are.     > | Ada Moore, Farmer (through interpreter):
 *     ^^^^^^^^^                            ^^^^^^^^^                   ^^^^^^^^^
 * ```
 */
export function findMixedNames(text: string): MixedNames {
  const counts = new Map<string, number>()
  const lines = new Map<string, number>()
  const called = new Set<string>()
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    const next = text.charCodeAt(colon + 1)
    if (colon + 1 < text.length && !isBlank(next) && !isBreak(next)) continue
    const name = nameBefore(text, colon)
    if (name === undefined) continue
    if (!name.includes(' ') && isCalled(text, name, colon)) called.add(name)
    counts.set(name, (counts.get(name) ?? 0) + 1)
    if (!endsAtBreak(text, colon)) continue
    lines.set(name, (lines.get(name) ?? 0) + 1)
  }
  const names = prove(counts, lines, called)
  const words = [...lines.keys()].filter((name) => !name.includes(' '))
  // where several words have lines for themselves again and again, each that has one is a name
  if (words.filter((word) => (lines.get(word) ?? 0) > 1).length >= fewestNames)
    for (const word of words) names.add(word)
  return {names, alone: standAlone(names, counts, lines)}
}

/** Whether the labels of names hardly ever have words behind them on their line. */
function standAlone(
  names: ReadonlySet<string>,
  counts: ReadonlyMap<string, number>,
  lines: ReadonlyMap<string, number>
): boolean {
  let all = 0
  let alone = 0
  for (const name of names) {
    all += counts.get(name) ?? 0
    alone += lines.get(name) ?? 0
  }
  return alone > (all - alone) * outweighs
}

function prove(
  counts: ReadonlyMap<string, number>,
  lines: ReadonlyMap<string, number>,
  called: ReadonlySet<string>
): Set<string> {
  const names = new Set<string>()
  const full = [...lines].filter(([name]) => name.includes(' '))
  const alone = new Set(full.reduce((sum, [, count]) => sum + count, 0) < fewestAlone ? [] : full.map(([name]) => name))
  for (const [name, count] of counts) {
    const space = name.lastIndexOf(' ')
    if (space < 0) continue
    const surname = name.slice(space + 1)
    const first = name.slice(0, name.indexOf(' '))
    const known = (counts.get(first) ?? 0) >= fewestCalls
    if (count < 2 && !alone.has(name) && !counts.has(surname) && !known) continue
    names.add(name)
    if (counts.has(surname)) names.add(surname)
    if (counts.has(first)) names.add(first)
  }
  const single = [...counts].filter(([name, count]) => !name.includes(' ') && count >= fewestTurns)
  if (single.length >= fewestNames) for (const [name] of single) names.add(name)
  const dialogue = isDialogue(names)
  if (dialogue) for (const name of counts.keys()) if (name.includes(' ') || called.has(name)) names.add(name)
  if (names.size === 0 || (alone.size === 0 && !dialogue)) return names
  // `Question: who …?` asks in mid-talk, too
  for (const name of nobody) if (counts.has(name) && (alone.size > 0 || name !== 'Question')) names.add(name)
  return names
}

/** Where several people open turns again and again, a full name before a colon opens one, though it does so once. */
function isDialogue(names: ReadonlySet<string>): boolean {
  return [...names].filter((name) => name.includes(' ')).length >= fewestNames
}

/** The name of the label that ends at a colon and opens its line, a clock and words of address before it aside. */
function nameBefore(text: string, colon: number): string | undefined {
  const least = Math.max(0, colon - longestLabel)
  let start = colon
  while (start > least && !isBreak(text.charCodeAt(start - 1))) start--
  if (start > 0 && start === least) return undefined
  let from = skipAddress(text, afterClock(text, skipBlanks(text, start, colon), colon), colon)
  const end = nameEnd(text, from, colon)
  from = skipBlanks(text, from, end)
  if (end <= from || !isWhole(text, end, colon)) return undefined
  const name = text.slice(from, end)
  const other = others.has(name) || others.has(name.slice(0, name.indexOf(' ')))
  return other && !nobody.has(name) ? undefined : name
}

/** `[00:00:12] ` or `(00:12) ` before a label. */
function afterClock(text: string, from: number, to: number): number {
  const open = text.charCodeAt(from)
  if (open !== codes.leftSquareBracket && open !== codes.leftParenthesis) return from
  let at = from + 1
  while (at < to && (isDigit(text.charCodeAt(at)) || text.charCodeAt(at) === codes.colon)) at++
  const closed = text.charCodeAt(at) === open + (open === codes.leftParenthesis ? 1 : 2)
  return closed && at > from + 4 ? skipBlanks(text, at + 1, to) : from
}

function skipAddress(text: string, from: number, to: number): number {
  for (;;) {
    const end = wordEnd(text, from, to)
    if (end === to || !isAddress(text, from, end)) return from
    const next = skipBlanks(text, end, to)
    if (next === end) return from
    from = next
  }
}

/** End of the words with capitals that begin at a place, one of them at least with small letters. */
function nameEnd(text: string, from: number, to: number): number {
  let end = -1
  let small = false
  let at = from
  for (let words = 0; words < mostWords; words++) {
    const last = wordEnd(text, at, to)
    if (last === at) break
    const word = text.slice(at, last)
    if (!isUpper(text.charCodeAt(at)) && !(words > 0 && isParticle(word))) break
    if (!isNameWord(word)) break
    small ||= isLower(text.charCodeAt(last - 1))
    end = last
    at = skipBlanks(text, last, to)
  }
  return small ? end : -1
}

/** No digits, and a dot behind an initial only. */
function isNameWord(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    if (isDigit(code) || (code === codes.dot && at > 1 && word.charCodeAt(at - 2) !== codes.dot && at !== 2))
      return false
  }
  return true
}

/** Behind the name stands nothing, a title behind a comma, or a note. */
function isWhole(text: string, end: number, colon: number): boolean {
  const next = skipBlanks(text, end, colon)
  const code = fold(text.charCodeAt(next))
  if (next === colon) return true
  const last = text.charCodeAt(trimEnd(text, end, colon) - 1)
  return (code === codes.comma || code === codes.leftParenthesis) && (isWord(last) || last === codes.rightParenthesis)
}

/** Whether the line ends behind the colon of a label. */
export function endsAtBreak(text: string, colon: number): boolean {
  return isBreak(text.charCodeAt(skipBlanks(text, colon + 1, text.length)))
}

function isBreak(code: number): boolean {
  return code === codes.lineFeed || code === codes.carriageReturn || Number.isNaN(code)
}

/** Whether a label in small and capital letters names nobody. */
export function isNobody(name: string): boolean {
  return nobody.has(name)
}

/** End of the proven name that begins at a place, the longest there is, or −1. */
export function mixedNameEnd({names}: MixedNames, text: string, from: number, limit: number): number {
  if (names.size === 0) return -1
  let end = -1
  let at = from
  for (let words = 0; words < mostWords && at < limit; words++) {
    const last = wordEnd(text, at, limit)
    if (last === at) break
    if (names.has(text.slice(from, last))) end = last
    at = skipBlanks(text, last, limit)
  }
  return end
}

/** Longest title between a name as one writes it and speech, in UTF-16 units. */
const longestTitle = 60

/** Behind a name as one writes it a title is short where speech follows it on its line: no `Ada Moore, she said:`. */
export function isMixedTitle(text: string, from: number, colon: number): boolean {
  const next = skipBlanks(text, colon + 1, text.length)
  if (next >= text.length || isSpace(text.charCodeAt(next))) return true
  return isUpper(text.charCodeAt(from)) && colon - from <= longestTitle && !text.slice(from, colon).includes(' sa')
}
