import type {Article, BcastNode, Person, Segment} from '../ast.js'
import {isBlank, isUpper, isWord} from '../text/characters.js'
import {codes} from '../text/codes.js'
import {nameEnd, nameStart} from '../text/names.js'
import type {Mention} from './mentions.js'
import {enterPerson, labelOf, onlyOf} from './persons.js'

/** Words of address before a name; one of them may stand between an office and the name of who holds it. */
const honorifics = ['Mr', 'Mrs', 'Ms', 'Miss', 'Dr', 'Senator', 'Sir', 'Hon', 'the Hon', 'The Hon', 'the Rt Hon']
/** Letters behind a name that are none of it. */
const postnominals = [' MP', ' AC', ' AO', ' QC', ' SC', ' MHR', ' MLA']
/** Farthest that a name with an honorific stands behind the office, in UTF-16 units. */
const longestReach = 120
/** Paragraphs of the broadcast in which the office's holder is looked for. */
const firstParagraphs = 12

/**
 * Name the voices whose labels say an office and no name, where the text tells of exactly one holder.
 *
 * ```text
 * > | JOURNALIST: We have the Prime Minister with us, Mr Tobias Venn. …    PRIME MINISTER: Good morning.
 *                                                        ^^^^^^^^^^^
 * ```
 */
export function nameHolders(article: Article, segments: readonly Segment[], mentions: readonly Mention[]): void {
  const holders = new Map<string, Person | undefined>()
  for (const segment of segments) {
    const office = officeOf(segment)
    if (office === undefined || segment.speaker !== undefined) continue
    if (!holders.has(office)) holders.set(office, findHolder(article, office, mentions))
    const person = holders.get(office)
    segment.speaker =
      person === undefined ? {title: office, anonymous: true} : {name: person.name, title: office, person: person.id}
  }
}

/** The office that a label says, if it says nothing else. */
function officeOf(segment: Segment): string | undefined {
  const [only, more] = labelOf(segment)?.children ?? []
  return only?.type === 'title' && more === undefined ? only.value : undefined
}

/** `MINISTER` of whoever is `MINISTER FOR TRANSPORT`. */
function isOffice(title: string, office: string): boolean {
  return title === office || title.startsWith(`${office} for `) || title.startsWith(`${office} of `)
}

function findHolder(article: Article, office: string, mentions: readonly Mention[]): Person | undefined {
  const wanted = office.toLowerCase()
  const named = new Set<string>()
  for (const mention of mentions) {
    if (mention.titles.some((title) => isOffice(title.toLowerCase(), wanted))) named.add(mention.name.person)
  }
  if (named.size > 0) return article.people.find((person) => person.id === onlyOf(named))
  const names = new Map<string, string>()
  let before = ''
  for (const text of openingTexts(article)) {
    collectHolders(text, wanted, names)
    collectPair(before, text, wanted, names)
    before = text
  }
  const [name] = names.values()
  return names.size === 1 && name !== undefined ? enterPerson(article, name, 'guest') : undefined
}

/** Texts in which a page says who holds an office: everything before the broadcast, and its first paragraphs. */
function* openingTexts(article: Article): Generator<string> {
  let paragraphs = 0
  for (const child of article.children) {
    if (child.type === 'segment') {
      for (const part of child.children) {
        if (part.type !== 'paragraph') continue
        if (++paragraphs > firstParagraphs) return
        yield* valuesOf(part)
      }
    } else yield* valuesOf(child)
  }
}

function* valuesOf(node: BcastNode): Generator<string> {
  if ('value' in node) yield node.value
  else if ('children' in node) for (const child of node.children) if ('value' in child) yield child.value
}

/** An office and its holder on two lines of the page's head: `PRIME MINISTER ⏎ THE HON ADA MOORE MP`, or the other way. */
function collectPair(first: string, second: string, office: string, names: Map<string, string>): void {
  for (const [title, holder] of [
    [first, second],
    [second, first]
  ] as const) {
    const at = title.toLowerCase().lastIndexOf(office)
    if (at < 0 || (title === first ? at + office.length < title.length : at > 0)) continue
    const from = skipHonorific(holder, 0)
    if (from === 0 || others.includes(wordBefore(title.toLowerCase(), at))) continue
    const name = fullName(holder, from)
    if (name !== undefined && !names.has(name.toLowerCase())) names.set(name.toLowerCase(), name)
  }
}

/** Words that make another office of one: a `former Prime Minister` is not the one who speaks. */
const others = [
  'former',
  'then',
  'late',
  'acting',
  'assistant',
  'shadow',
  'deputy',
  'vice',
  'next',
  'last',
  'old',
  'new'
]
/** Words in capitals that may stand before an office without changing it. */
const neutral = ['the', 'with', 'and', 'by', 'to', 'for', 'from', 'of', 'our', 'is']

function collectHolders(text: string, office: string, names: Map<string, string>): void {
  const small = text.toLowerCase()
  for (let at = small.indexOf(office); at >= 0; at = small.indexOf(office, at + 1)) {
    const word = wordBefore(small, at)
    if (others.includes(word) || (isUpper(text.charCodeAt(at - 1 - word.length)) && !neutral.includes(word))) continue
    const name = nameBehind(text, at + office.length, word === 'the') ?? nameBefore(text, at)
    if (name !== undefined) names.set(name.toLowerCase(), name)
  }
}

function wordBefore(text: string, at: number): string {
  let from = at - 1
  while (from > 0 && isWord(text.charCodeAt(from - 1))) from--
  return text.slice(from, at - 1)
}

/**
 * `Prime Minister Tobias Venn`; behind an article also `the Prime Minister, Tobias Venn` and `the Prime Minister with
 * us, Mr Tobias Venn.`. Without one a comma ends a form of address: `Prime Minister, Tobias Venn says …`.
 */
function nameBehind(text: string, end: number, article: boolean): string | undefined {
  const comma = text.charCodeAt(end) === codes.comma
  if (comma && !article) return undefined
  let from = comma ? end + 1 : end
  while (isBlank(text.charCodeAt(from))) from++
  if (from === end && skipHonorific(text, from) === from) return undefined
  return fullName(text, skipHonorific(text, from)) ?? (article ? nameInApposition(text, from, end) : undefined)
}

/** A name with an honorific behind a comma that ends the sentence. */
function nameInApposition(text: string, from: number, end: number): string | undefined {
  const stop = Math.min(text.length, end + longestReach)
  for (let at = from; at < stop; at++) {
    const code = text.charCodeAt(at)
    if (code === codes.dot || code === codes.questionMark) return undefined
    if (code !== codes.comma || !isBlank(text.charCodeAt(at + 1))) continue
    const start = skipHonorific(text, at + 2)
    const name = start > at + 2 ? fullName(text, start) : undefined
    if (name !== undefined && text.charCodeAt(start + name.length) === codes.dot) return name
  }
  return undefined
}

/** Place behind a word of address, in capitals or not, with its dot or without; `from` where there is none. */
function skipHonorific(text: string, from: number): number {
  for (const word of honorifics) {
    const printed = text.slice(from, from + word.length)
    const end = from + word.length + (text.charCodeAt(from + word.length) === codes.dot ? 1 : 0)
    if ((printed === word || printed === word.toUpperCase()) && isBlank(text.charCodeAt(end))) return end + 1
  }
  return from
}

function fullName(text: string, from: number): string | undefined {
  const end = nameEnd(text, from, text.length)
  let name = end < 0 ? '' : text.slice(from, end)
  for (const letters of postnominals) {
    const at = name.indexOf(letters)
    // `ADA MOORE MPINTERVIEW WITH …` has lost its line break
    if (at > 0 && (letters === ' MP' || at + letters.length === name.length)) name = name.slice(0, at)
  }
  return name.includes(' ') ? name : undefined
}

/** `Tobias Venn, Prime Minister`. */
function nameBefore(text: string, at: number): string | undefined {
  let end = at
  while (end > 0 && isBlank(text.charCodeAt(end - 1))) end--
  if (end === 0 || text.charCodeAt(end - 1) !== codes.comma) return undefined
  const start = nameStart(text, 0, end - 1)
  const name = start < 0 ? '' : text.slice(start, end - 1)
  return name.includes(' ') ? name : undefined
}
