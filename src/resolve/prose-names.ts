import type {Article, BcastNode, Person} from '../ast.js'
import type {Language} from '../languages/language.js'
import {isBlank, isLower, isUpper, isWord} from '../text/characters.js'
import {codes} from '../text/codes.js'
import {completeName} from './persons.js'

/** Shortest surname that speech is searched for, and most words before it. */
const shortest = 3
const mostWords = 3

/** Words before a surname that are neither names nor titles. */
const others =
  ' Mr Mrs Ms Miss Sir Dame Lord Lady Madam Saint St Republican Democrat Democratic Conservative Labour American British Officer Detective Deputy Sheriff Trooper Agent Congressman Congresswoman Councilman Councilwoman Father Mother Sister Brother Uncle Aunt Young Old Poor Dear Little Big '

/**
 * Give people who are called by the surname alone the one full name that speech has for it.
 *
 * ```text
 * > | The commissioner, Ada Moore, does not sleep.    …    MOORE: I never did.
 *                       ^^^^^^^^^
 * ```
 *
 * Two first names, a word that the text also writes small, or another bearer of the surname: then it stays as printed.
 */
export function completeFromSpeech(article: Article, language: Language): void {
  const wanted = new Map<string, Person>()
  for (const person of article.people) {
    const {name} = person
    if (name.length < shortest || name.includes(' ') || name !== name.toUpperCase()) continue
    if (!isUpper(name.charCodeAt(0)) || hasBearer(article, name)) continue
    wanted.set(name, person)
  }
  if (wanted.size === 0) return
  const texts = [...spokenTexts(article)]
  const found = new Map<string, Set<string>>()
  for (const text of texts) collect(text, wanted, found, language)
  if (found.size === 0) return
  const small = smallWords(texts)
  for (const [surname, names] of found) {
    const person = wanted.get(surname)
    if (person !== undefined) completeName(article, person, longest(names, small))
  }
}

function hasBearer(article: Article, surname: string): boolean {
  return article.people.some((other) => other.name !== surname && other.name.toUpperCase().endsWith(` ${surname}`))
}

/** Words of a tree that somebody says, labels left out. */
export function* spokenTexts(article: Article): Generator<string> {
  const stack: BcastNode[] = [article]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'text' || node.type === 'speech' || node.type === 'bullet') yield node.value
    else if ('children' in node && node.type !== 'label' && node.type !== 'attribution' && node.type !== 'cast')
      for (const child of node.children) stack.push(child)
  }
}

function collect(text: string, wanted: Map<string, Person>, found: Map<string, Set<string>>, language: Language): void {
  for (let at = 0; at < text.length; at++) {
    if (!isUpper(text.charCodeAt(at)) || isNameCode(text.charCodeAt(at - 1))) continue
    const end = wordEnd(text, at)
    const surname = text.slice(at, end).toUpperCase()
    if (wanted.has(surname) && isLower(text.charCodeAt(at + 1))) {
      const from = firstNames(text, at, language)
      const names = found.get(surname) ?? new Set()
      if (from < at) found.set(surname, names.add(text.slice(from, end)))
    }
    at = end
  }
}

/** Start of the first names before a surname; the surname's where there are none. */
function firstNames(text: string, at: number, language: Language): number {
  let start = at
  for (let words = 0; words < mostWords; words++) {
    if (!isBlank(text.charCodeAt(start - 1))) break
    let from = start - 1
    if (text.charCodeAt(from - 1) === codes.dot && isUpper(text.charCodeAt(from - 2))) from--
    while (from > 0 && isNameCode(text.charCodeAt(from - 1))) from--
    const word = text.slice(from, start - 1)
    if (!isFirstName(word, language)) break
    start = from
  }
  return start
}

function isFirstName(word: string, language: Language): boolean {
  if (!isUpper(word.charCodeAt(0)) || word.endsWith("'s") || word.endsWith('’s')) return false
  if (word.endsWith('.')) return word.length === 2
  if (!isLower(word.charCodeAt(word.length - 1)) || others.includes(` ${word} `)) return false
  return !language.notNames.includes(word) && !language.titles.some((title) => title.split(' ').includes(word))
}

/** Words that the text also writes with a small letter are words and no names. */
function smallWords(texts: readonly string[]): Set<string> {
  const words = new Set<string>()
  for (const text of texts) {
    for (let at = 0; at < text.length; at++) {
      if (!isLower(text.charCodeAt(at)) || isNameCode(text.charCodeAt(at - 1))) continue
      const end = wordEnd(text, at)
      words.add(text.slice(at, end))
      at = end
    }
  }
  return words
}

/** The name that all others end, or `undefined` where they differ. */
function longest(names: ReadonlySet<string>, small: ReadonlySet<string>): string | undefined {
  const clean = [...names].filter((name) => !name.split(' ').some((word) => small.has(word.toLowerCase())))
  const [full] = clean.sort((left, right) => right.length - left.length)
  return full !== undefined && names.size === clean.length && clean.every((name) => full.endsWith(name))
    ? full
    : undefined
}

function wordEnd(text: string, at: number): number {
  while (at < text.length && isNameCode(text.charCodeAt(at))) at++
  return at
}

function isNameCode(code: number): boolean {
  return isWord(code) || code === codes.dash || code === codes.apostrophe || code === 0x2019
}
