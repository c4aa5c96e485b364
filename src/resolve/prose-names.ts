import type {Article, BcastNode, Person} from '../ast.js'
import type {Language} from '../languages/language.js'
import {isBlank, isLower, isUpper, isWord} from '../text/characters.js'
import {codes} from '../text/codes.js'
import {wordSet} from '../text/word-set.js'
import {headTexts} from './initials.js'
import {completeName} from './persons.js'

/** Shortest surname that speech is searched for, and most words before it. */
const shortest = 3
const mostWords = 3

/** Words before a surname that are neither names nor titles, in capitals. */
const others = /* @__PURE__ */ wordSet(
  'MR MRS MS MISS SIR DAME LORD LADY MADAM SAINT ST REPUBLICAN DEMOCRAT DEMOCRATIC CONSERVATIVE LABOUR AMERICAN BRITISH OFFICER DETECTIVE DEPUTY SHERIFF TROOPER AGENT CONGRESSMAN CONGRESSWOMAN COUNCILMAN COUNCILWOMAN FATHER MOTHER SISTER BROTHER UNCLE AUNT YOUNG OLD POOR DEAR LITTLE BIG BY TO OF HON TREASURER INTERVIEW INTERVIEWS'
)

/** Names by their letters in small, by the surname in capitals. */
type Found = Map<string, Map<string, string>>

/**
 * Give people who are called by the surname alone the one full name that the page's head has for it, else the one that
 * speech has.
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
  const heads: Found = new Map()
  const spoken: Found = new Map()
  for (const text of headTexts(article.children)) collect(text, true, wanted, heads, language)
  const texts = [...spokenTexts(article)]
  for (const text of texts) collect(text, false, wanted, spoken, language)
  if (heads.size + spoken.size === 0) return
  const small = smallWords(texts)
  for (const [surname, person] of wanted)
    completeName(article, person, longest(heads.get(surname), small) ?? longest(spoken.get(surname), small))
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

/** In the page's head, which may be in capitals, one word before the surname is the first name. */
function collect(text: string, head: boolean, wanted: Map<string, Person>, found: Found, language: Language): void {
  for (let at = 0; at < text.length; at++) {
    if (!isUpper(text.charCodeAt(at)) || isNameCode(text.charCodeAt(at - 1))) continue
    const end = wordEnd(text, at)
    const surname = text.slice(at, end).toUpperCase()
    if (wanted.has(surname) && (head || isLower(text.charCodeAt(at + 1)))) {
      const from = firstNames(text, at, language, head)
      const names = found.get(surname) ?? new Map<string, string>()
      const name = text.slice(from, end)
      if (from < at) found.set(surname, names.set(name.toLowerCase(), names.get(name.toLowerCase()) ?? name))
    }
    at = end
  }
}

/** Start of the first names before a surname; the surname's where there are none. */
function firstNames(text: string, at: number, language: Language, head: boolean): number {
  let start = at
  for (let words = head ? mostWords - 1 : 0; words < mostWords; words++) {
    if (!isBlank(text.charCodeAt(start - 1))) break
    let from = start - 1
    if (text.charCodeAt(from - 1) === codes.dot && isUpper(text.charCodeAt(from - 2))) from--
    while (from > 0 && isNameCode(text.charCodeAt(from - 1))) from--
    if (!isFirstName(text.slice(from, start - 1), language, head)) break
    start = from
  }
  return start
}

function isFirstName(word: string, language: Language, head: boolean): boolean {
  if (!isUpper(word.charCodeAt(0)) || isShortened(word)) return false
  if (word.endsWith('.')) return word.length === 2
  if (word.length < 2 || (!head && !isLower(word.charCodeAt(word.length - 1)))) return false
  if (others.has(word.toUpperCase())) return false
  const written = head ? word.charAt(0) + word.slice(1).toLowerCase() : word
  return !language.notNames.includes(written) && !language.titles.some((title) => title.split(' ').includes(written))
}

/** A word with an apostrophe before a small letter, as in `I'm` or `Harbor's`; not as in `O'Hara`. */
function isShortened(word: string): boolean {
  for (let at = 1; at + 1 < word.length; at++) {
    const code = word.charCodeAt(at)
    if ((code === codes.apostrophe || code === 0x2019) && isLower(word.charCodeAt(at + 1))) return true
  }
  return false
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
function longest(found: ReadonlyMap<string, string> | undefined, small: ReadonlySet<string>): string | undefined {
  const names = [...(found ?? [])]
  const [full] = names.sort(([left], [right]) => right.length - left.length)
  return names.every(([name]) => full?.[0].endsWith(name) === true && !name.split(' ').some((word) => small.has(word)))
    ? full?.[1]
    : undefined
}

function wordEnd(text: string, at: number): number {
  while (at < text.length && isNameCode(text.charCodeAt(at))) at++
  return at
}

function isNameCode(code: number): boolean {
  return isWord(code) || code === codes.dash || code === codes.apostrophe || code === 0x2019
}
