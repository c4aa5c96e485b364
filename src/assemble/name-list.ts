import {isBlank, isHangul, isLower, isUpper, isWord} from '../text/characters.js'
import {codes} from '../text/codes.js'
import {hangulEnd, isPersonName} from '../text/names.js'
import {codeWithin, lastCodeWithin, lastWord, trimEnd, trimStart, wordEnd} from '../text/search.js'
import {isAddress} from '../templates/label-words.js'
import type {Language} from '../languages/language.js'
import type {Assembly} from './state.js'
import {isParty} from './turn-parts.js'
import {capitalsEnd, isInCapitals, isParting, lastName} from './list-marks.js'
import {latinName} from './who.js'

/**
 * Names of a list, each with a literal.
 *
 * ```text
 * > | 편다솔·길새봄
 *     ^^^ ^^^
 * ```
 *
 * @param titled
 *   Whether titles may stand beside the names, as in credits and casts: `목지우 기자, 감찬솔 VJ`.
 */
export function readNames(assembly: Assembly, from: number, to: number, titled = false): void {
  const {text} = assembly
  if (!titled || codeWithin(text, codes.semicolon, from, to) < 0) {
    readList(assembly, from, to, titled)
    return
  }
  for (let start = from; start < to;) {
    const semicolon = codeWithin(text, codes.semicolon, start, to)
    const end = semicolon < 0 ? to : semicolon
    readParted(assembly, start, end)
    start = end + 1
  }
}

/**
 * An entry of a list that semicolons part: a name, then titles.
 *
 * ```text
 * > | ADA MOORE, (D-OH), Candidate; TOM REED
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
function readParted(assembly: Assembly, from: number, to: number): void {
  const {text, builder} = assembly
  const comma = codeWithin(text, codes.comma, from, to)
  readOne(assembly, trimStart(text, from, to), trimEnd(text, from, comma < 0 ? to : comma), true)
  for (let at = comma; at >= 0;) {
    const next = codeWithin(text, codes.comma, at + 1, to)
    const end = next < 0 ? to : next
    builder.skip(trimStart(text, at + 1, end))
    builder.literal('title', trimEnd(text, at + 1, end))
    at = next
  }
}

function readList(assembly: Assembly, from: number, to: number, titled: boolean): void {
  let start = from
  let depth = 0
  for (let at = from; at <= to; at++) {
    const code = assembly.text.charCodeAt(at)
    if (code === codes.leftParenthesis) depth++
    else if (code === codes.rightParenthesis) depth--
    const width = at === to ? 1 : depth > 0 ? 0 : joinerAt(assembly.text, at, to)
    if (width === 0) continue
    readOne(assembly, trimStart(assembly.text, start, at), trimEnd(assembly.text, start, at), titled)
    start = at + width
    at = start - 1
  }
}

/** Width of what joins two names at a place, or 0: a comma, a middle dot, an ampersand, `and`. */
function joinerAt(text: string, at: number, to: number): number {
  const code = text.charCodeAt(at)
  if (code === codes.comma || code === codes.middleDot || code === 0x318d || code === 0x30fb || code === 38) return 1
  if (isBlank(code) && text.startsWith('and', at + 1) && at + 4 < to && isBlank(text.charCodeAt(at + 4))) return 5
  return 0
}

function readOne(assembly: Assembly, from: number, to: number, titled: boolean): void {
  if (to <= from) return
  assembly.builder.skip(from)
  if (titled && isSource(assembly)) assembly.builder.literal('text', to)
  else if (titled) readEntry(assembly, from, to)
  else readAddressed(assembly, from, to)
}

/** In Korean a title may follow a name in its place: `연두리 박사`. */
function readAddressed({text, builder, language}: Assembly, from: number, to: number): void {
  const space = codeWithin(text, codes.space, from, to)
  const title = text.slice(space + 1, to)
  const many = space > from && isHangul(text.charCodeAt(from))
  const titled = many && (language.titles.includes(title) || (builder.top.type === 'label' && space - from > 2))
  builder.literal('name', titled && space - from > 1 ? space : to)
  builder.literal('title', to)
}

/** An entry that begins with titles has them for its own name, not for the one before. */
function readEntry(assembly: Assembly, from: number, to: number): void {
  const {children} = assembly.builder.top
  const start = children.length
  readTitled(assembly, from, to)
  const name = children.findIndex((child, index) => index >= start && child.type === 'name')
  for (let at = start; at < name; at++) {
    const child = children[at]
    if (child?.type === 'title') assembly.leading.add(child)
  }
}

/** Whoever provides pictures is rarely a person: `화면제공 : 시청자 제보`, `Screen provided: viewer report`. */
function isSource(assembly: Assembly): boolean {
  const job = assembly.builder.top['job']
  return (
    typeof job === 'string' &&
    (job.endsWith('제공') || job.endsWith('출처') || job.endsWith('provided') || job.endsWith('courtesy'))
  )
}

/** One entry of a credit or a cast: a name with a title before or behind it, or words that name nobody. */
function readTitled(assembly: Assembly, from: number, to: number): void {
  const {text, builder} = assembly
  from = readTitleBefore(assembly, readAddress(assembly, from, to), to)
  // `D-Westmarch`
  if (to - from > 2 && isParty(text.slice(from, to))) {
    builder.literal('affiliation', to)
    return
  }
  const end =
    isHouseName(assembly, from, to) || isTitleInCapitals(assembly, from, to) ? -1 : entryName(assembly, from, to)
  if (end < 0) {
    const named = builder.top.children[builder.top.children.length - 1]?.type
    builder.literal(named === 'name' || named === 'title' ? 'title' : 'text', to)
    return
  }
  builder.literal('name', end)
  let next = trimStart(text, end, to)
  if (builder.top.type !== 'credit' && isParting(text, next)) next = trimStart(text, next + 1, to)
  if (next >= to) return
  builder.skip(next)
  if (builder.top.type !== 'credit') readTitle(assembly, next, to)
  else if (isBareName(assembly, next, to)) readTitled(assembly, next, to)
  else readHouse(assembly, next, to)
}

/** End of the name of an entry: of its words in capitals where others follow, or −1. */
function entryName({text, language}: Assembly, from: number, to: number): number {
  const end = capitalsEnd(text, from, to)
  return end > from && end < to ? end : nameEnd(text, from, roleStart(text, language, from, to))
}

/** Behind names in capitals other words say what somebody is. */
function isTitleInCapitals({text, builder}: Assembly, from: number, to: number): boolean {
  return isInCapitals(lastName(builder.top.children)) && capitalsEnd(text, from, to) === from
}

/** Where somebody works is no name: `Ada Moore, Halden University`. */
function isHouseName({text, builder, language}: Assembly, from: number, to: number): boolean {
  const last = lastWord(text, from, to)
  if (to - from > last.length && language.institutions.includes(last)) return true
  // `YTN reporter` behind a name; a list of capitals may be names
  const first = text.slice(from, wordEnd(text, from, to))
  return (
    builder.top.children.some((child) => child.type === 'name') &&
    first.length > 1 &&
    first.length < to - from &&
    first === first.toUpperCase() &&
    !isHangul(first.charCodeAt(0)) &&
    Object.hasOwn(language.roles, last.toLowerCase())
  )
}

/** Behind a credited name stands a title, or the house in brackets, behind a slash or in capitals. */
function readHouse(assembly: Assembly, from: number, to: number): void {
  const {text, builder, language} = assembly
  const marked = !isWord(text.charCodeAt(from))
  if (marked) while (from < to && !isWord(text.charCodeAt(from))) from++
  builder.skip(from)
  let end = to
  while (end > from && !isWord(text.charCodeAt(end - 1))) end--
  const house = (marked && !language.titles.includes(text.slice(from, end))) || isHouse(text, from, end)
  builder.literal(house ? 'affiliation' : 'title', end)
  builder.skip(to)
}

/** `KNN`, `G1방송`; `VJ` and `PD` are titles. */
function isHouse(text: string, from: number, to: number): boolean {
  return to - from > 2 && isUpper(text.charCodeAt(from)) && !isLower(text.charCodeAt(from + 1))
}

/** A title, and another one in parentheses: `제갈슬 기자 (도하린 앵커 대신)`. */
function readTitle(assembly: Assembly, from: number, to: number): void {
  const {text, builder} = assembly
  const open = codeWithin(text, codes.leftParenthesis, from, to)
  if (open < 0 || text.charCodeAt(to - 1) !== codes.rightParenthesis) {
    builder.literal('title', to)
    return
  }
  builder.literal('title', open)
  builder.skip(open + 1)
  builder.literal('title', to - 1)
  builder.skip(to)
}

/** A title may stand before a name in a Latin script: `Bee expert Pyo Se-on`. */
function readTitleBefore({text, builder, language}: Assembly, from: number, to: number): number {
  const name = isHangul(text.charCodeAt(from)) ? undefined : latinName(text, from, to, language)
  if (name === undefined || name.from === from) return from
  builder.literal('title', name.from)
  builder.skip(name.from)
  return name.from
}

/** End of the words before a word for the part behind the name: `Seo Da-on Anchor`. */
function roleStart(text: string, language: Language, from: number, to: number): number {
  const space = lastCodeWithin(text, codes.space, from, to)
  if (space <= from || isHangul(text.charCodeAt(from))) return to
  return Object.hasOwn(language.roles, text.slice(space + 1, to).toLowerCase()) ? space : to
}

/** Words for the part and, in a cast, of address before a name, each a title: `Anchor Seo Da-on`, `Sen. Vida Marsh`. */
function readAddress(assembly: Assembly, from: number, to: number): number {
  const {text, builder, language} = assembly
  const space = codeWithin(text, codes.space, from, to)
  const word = text.slice(from, Math.max(from, space))
  const part = Object.hasOwn(language.roles, word.toLowerCase()) && !isHangul(text.charCodeAt(from))
  if (!part && !(builder.top.type === 'cast' && isUpper(text.charCodeAt(from)) && isAddress(text, from, space)))
    return from
  builder.literal('title', space)
  return readAddress(assembly, trimStart(text, space, to), to)
}

/** Credits may set names side by side: `영상취재 : 표세온 맹주원`. */
function isBareName(assembly: Assembly, from: number, to: number): boolean {
  const end = isHangul(assembly.text.charCodeAt(from)) ? nameEnd(assembly.text, from, to) : -1
  return end > 0 && !assembly.language.titles.includes(assembly.text.slice(from, end))
}

/** End of the name that an entry of a list begins with, or −1. */
function nameEnd(text: string, from: number, to: number): number {
  if (!isHangul(text.charCodeAt(from))) return isPersonName(text, from, to) ? to : -1
  const end = hangulEnd(text, from, to)
  return end - from >= 2 && end - from <= 4 ? end : -1
}
