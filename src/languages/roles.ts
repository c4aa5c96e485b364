import type {SegmentRole} from '../ast.js'
import {isHangul, isWord} from '../text/characters.js'
import type {Language} from './language.js'

/** Part that a title speaks of, by any of its words; in Hangul by its end: `CNN SENIOR CORRESPONDENT`, `아침뉴스 앵커`. */
export function roleOfTitle(title: string, language: Language): SegmentRole | undefined {
  const small = title.toLowerCase()
  for (const word in language.roles) {
    const at = small.lastIndexOf(word)
    if (at < 0 || isWord(small.charCodeAt(at + word.length))) continue
    if (isHangul(word.charCodeAt(0)) || at === 0 || !isWord(small.charCodeAt(at - 1))) return language.roles[word]
  }
  return undefined
}
