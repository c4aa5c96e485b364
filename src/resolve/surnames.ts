import type {Article, Segment} from '../ast.js'
import type {Language} from '../languages/language.js'
import {isHangul, isWord} from '../text/characters.js'

/** Syllables behind a surname that a full name may have. */
const longestGiven = 3

/**
 * Give a reporter who is called by the surname alone the full name, where the broadcast says it once.
 *
 * ```text
 * > | 경제부 반도솔 기자와 짚어보겠습니다.   …   반 기자, 오늘은 어땠습니까?
 *            ^^^^^^                             ^
 * ```
 */
export function completeSurnames(article: Article, segments: readonly Segment[], language: Language): void {
  for (const person of article.people) {
    if (person.name.length !== 1 || !isHangul(person.name.charCodeAt(0))) continue
    const full = fullName(person.name, segments, language)
    if (full === undefined || article.people.some((other) => other.name === full)) continue
    person.aliases.unshift(person.name)
    person.name = full
  }
}

/** The only name with that surname that stands before a word for a part. */
function fullName(surname: string, segments: readonly Segment[], language: Language): string | undefined {
  const names = new Set<string>()
  for (const segment of segments) {
    for (const child of segment.children) {
      if (child.type !== 'paragraph' && child.type !== 'handoff') continue
      for (const part of child.children) if (part.type === 'text') addNames(names, surname, part.value, language)
    }
  }
  const [only] = names
  return names.size === 1 ? only : undefined
}

function addNames(names: Set<string>, surname: string, text: string, language: Language): void {
  for (let at = text.indexOf(surname); at >= 0; at = text.indexOf(surname, at + 1)) {
    if (at > 0 && isWord(text.charCodeAt(at - 1))) continue
    let end = at + 1
    while (end - at <= longestGiven && isHangul(text.charCodeAt(end))) end++
    if (end - at < 2 || text.charAt(end) !== ' ') continue
    if (Object.keys(language.roles).some((role) => text.startsWith(role, end + 1))) names.add(text.slice(at, end))
  }
}
