import type {Article, BcastNode, NodeType} from '../ast.js'
import {isBlank, isUpper, isWord} from '../text/characters.js'
import {completeName} from './persons.js'

/** Nodes of the page's head that name the voices. */
const heads: readonly NodeType[] = ['headline', 'subheadline', 'programme', 'notice', 'bullet', 'boilerplate']

/**
 * Give people who are called by initials or a surname alone the one name of the page's head that has them.
 *
 * ```text
 * > | THE ADA MOORE SHOW 3RD MARCH 2019 TOBIAS VENN, MP   …   AM: …   TV: …
 *         ^^^^^^^^^                     ^^^^^^^^^^^
 * ```
 */
export function completeInitials(article: Article): void {
  for (const person of article.people) {
    if (person.name.includes(' ') || person.name !== person.name.toUpperCase()) continue
    const names = new Map<string, string>()
    for (const node of article.children) collect(node, person.name, names)
    if (names.size === 1) completeName(article, person, [...names.values()][0])
  }
}

function isInitials(name: string): boolean {
  if (name.length < 2 || name.length > 3) return false
  for (let at = 0; at < name.length; at++) if (!isUpper(name.charCodeAt(at))) return false
  return true
}

function collect(node: BcastNode, initials: string, names: Map<string, string>): void {
  if (node.type === 'summary') for (const bullet of node.children) collect(bullet, initials, names)
  if (!heads.includes(node.type) || !('value' in node)) return
  // whom a notice names stands behind its last `to`: `… MUST BE ATTRIBUTED TO ADA MOORE ON SUNDAY`
  const value =
    node.type === 'notice' ? node.value.slice(Math.max(0, node.value.toLowerCase().lastIndexOf(' to '))) : node.value
  if (!isInitials(initials)) {
    collectSurname(value, initials, names)
    return
  }
  for (let at = 0; at < value.length; at++) {
    if (value.charAt(at) !== initials.charAt(0) || isWord(value.charCodeAt(at - 1))) continue
    const end = runEnd(value, at, initials)
    const key = value.slice(at, end).toLowerCase()
    if (end > 0 && !names.has(key)) names.set(key, value.slice(at, end))
  }
}

/** Words in capitals before a surname that are no first name. */
const others =
  ' WITH AND BY TO FROM FOR OF ON MR MS MRS MISS DR SIR THE HON SENATOR MINISTER PRESIDENT PREMIER TREASURER INTERVIEW INTERVIEWS '

/** The word before a surname, where it begins with a capital and is no other word. */
function collectSurname(text: string, surname: string, names: Map<string, string>): void {
  const capitals = text.toUpperCase()
  for (let at = capitals.indexOf(surname); at > 0; at = capitals.indexOf(surname, at + 1)) {
    const end = at + surname.length
    if (isWord(text.charCodeAt(end)) || !isBlank(text.charCodeAt(at - 1)) || !isUpper(text.charCodeAt(at))) continue
    let from = at - 1
    while (from > 0 && (isWord(text.charCodeAt(from - 1)) || text.charAt(from - 1) === '-')) from--
    const first = capitals.slice(from, at - 1)
    if (first.length < 2 || others.includes(` ${first} `) || !isUpper(text.charCodeAt(from))) continue
    const key = capitals.slice(from, end)
    if (!names.has(key)) names.set(key, text.slice(from, end))
  }
}

/** End of the words that begin with the initials in turn, one blank between, or −1. */
function runEnd(text: string, from: number, initials: string): number {
  let at = from
  for (let index = 0; index < initials.length; index++) {
    if (text.charAt(at) !== initials.charAt(index)) return -1
    const start = at
    while (isWord(text.charCodeAt(at)) || text.charAt(at) === '-' || text.charAt(at) === '’' || text.charAt(at) === "'")
      at++
    if (at - start < 2) return -1
    if (index < initials.length - 1 && !isBlank(text.charCodeAt(at++))) return -1
  }
  return at
}
