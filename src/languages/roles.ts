import type {SegmentRole} from '../ast.js'
import {isHangul, isWord} from '../text/characters.js'
import type {Language} from './language.js'

/** Whether a title is one that somebody had: `전 나루방송 앵커`, `FORMER HARBOR CORRESPONDENT`. */
function isFormer(title: string, at: number, {former}: Language): boolean {
  const from = title.lastIndexOf(',', at) + 1
  return former.some((word) => {
    const found = title.indexOf(word, from)
    const end = found + word.length
    if (found < 0 || end >= at || isWord(title.charCodeAt(end))) return false
    return found === from || !isWord(title.charCodeAt(found - 1))
  })
}

/** Part that a title speaks of, by any of its words; in Hangul by its end: `CNN SENIOR CORRESPONDENT`, `아침뉴스 앵커`. */
export function roleOfTitle(title: string, language: Language): SegmentRole | undefined {
  const small = title.toLowerCase()
  for (const word in language.roles) {
    const at = small.lastIndexOf(word)
    if (at < 0 || isWord(small.charCodeAt(at + word.length)) || isFormer(small, at, language)) continue
    if (isHangul(word.charCodeAt(0)) || at === 0 || !isWord(small.charCodeAt(at - 1))) return language.roles[word]
  }
  return undefined
}
