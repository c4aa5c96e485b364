import type {Article, BcastNode, NodeType} from '../ast.js'
import {isBlank, isUpper, isWord} from '../text/characters.js'
import {completeName} from './persons.js'

/** Nodes of the page's head that name the voices. */
const heads: readonly NodeType[] = ['headline', 'subheadline', 'programme', 'notice', 'bullet', 'boilerplate']

/** Texts of the page's head; whom a notice names stands behind its last `to`: `… ATTRIBUTED TO ADA MOORE ON SUNDAY`. */
export function* headTexts(nodes: readonly BcastNode[]): Generator<string> {
  for (const node of nodes) {
    if (node.type === 'summary') yield* headTexts(node.children)
    else if (heads.includes(node.type) && 'value' in node)
      yield node.type === 'notice' ? node.value.slice(node.value.toLowerCase().lastIndexOf(' to ') + 1) : node.value
  }
}

/**
 * Give people who are called by initials the one name of the page's head that has them.
 *
 * ```text
 * > | THE ADA MOORE SHOW 3RD MARCH 2019 TOBIAS VENN, MP   …   AM: …   TV: …
 *         ^^^^^^^^^                     ^^^^^^^^^^^
 * ```
 */
export function completeInitials(article: Article): void {
  for (const person of article.people) {
    if (!isInitials(person.name)) continue
    const names = new Map<string, string>()
    for (const text of headTexts(article.children)) collect(text, person.name, names)
    if (names.size === 1) completeName(article, person, [...names.values()][0])
  }
}

function isInitials(name: string): boolean {
  if (name.length < 2 || name.length > 3) return false
  for (let at = 0; at < name.length; at++) if (!isUpper(name.charCodeAt(at))) return false
  return true
}

function collect(text: string, initials: string, names: Map<string, string>): void {
  for (let at = 0; at < text.length; at++) {
    if (text.charAt(at) !== initials.charAt(0) || isWord(text.charCodeAt(at - 1))) continue
    const end = runEnd(text, at, initials)
    const key = text.slice(at, end).toLowerCase()
    if (end > 0 && !names.has(key)) names.set(key, text.slice(at, end))
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
