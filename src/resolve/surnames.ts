import type {Article} from '../ast.js'
import type {Language} from '../languages/language.js'
import {isHangul, isWord} from '../text/characters.js'
import {hangulEnd} from '../text/names.js'
import {completeName, onlyOf} from './persons.js'
import {spokenTexts} from './prose-names.js'

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
export function completeSurnames(article: Article, language: Language): void {
  for (const person of article.people) {
    if (person.name.length !== 1 || !isHangul(person.name.charCodeAt(0))) continue
    const names = new Set<string>()
    for (const text of spokenTexts(article)) addNames(names, person.name, text, language)
    completeName(article, person, onlyOf(names))
  }
}

/** Add the names with that surname that stand before a word for a part. */
function addNames(names: Set<string>, surname: string, text: string, language: Language): void {
  for (let at = text.indexOf(surname); at >= 0; at = text.indexOf(surname, at + 1)) {
    if (at > 0 && isWord(text.charCodeAt(at - 1))) continue
    const end = hangulEnd(text, at + 1, at + longestGiven + 1)
    if (end - at < 2 || text.charAt(end) !== ' ') continue
    if (Object.keys(language.roles).some((role) => text.startsWith(role, end + 1))) names.add(text.slice(at, end))
  }
}
