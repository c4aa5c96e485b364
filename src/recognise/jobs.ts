import type {Language} from '../languages/language.js'
import {fold, isHangul, isWord} from '../text/characters.js'
import {codes} from '../text/codes.js'
import {codeWithin, hasWord, lastCodeWithin, trimEnd} from '../text/search.js'

/** Jobs before colons: the first one tells, or another one of a list. */
export function isCredits(text: string, from: number, to: number, language: Language): boolean {
  const colon = codeWithin(text, codes.colon, from, Math.min(to, from + 24))
  if (colon < 0) return isListed(text, from, to, language)
  if (!hasWord(text, colon, to)) return false
  const job = text.slice(from, trimEnd(text, from, colon)).toLowerCase()
  if (job.includes('니다')) return false
  return endsInJob(job, language) || jobsBehind(text, colon + 1, to, language)
}

/** Whether a word that a colon follows further on is a job: `(현장진행 : 편다솔, 영상취재 : 목지우)`. */
function jobsBehind(text: string, from: number, to: number, language: Language): boolean {
  for (let colon = codeWithin(text, codes.colon, from, to); colon >= 0;) {
    const comma = lastCodeWithin(text, codes.comma, from, colon)
    if (comma < 0) return false
    if (endsInJob(text.slice(comma + 1, trimEnd(text, comma, colon)).toLowerCase(), language)) return true
    from = colon + 1
    colon = codeWithin(text, codes.colon, from, to)
  }
  return false
}

/** In Hangul a job may end a longer word, `영상취재`; in Latin letters it is a word: `ad` is not in `bread`. */
function endsInJob(words: string, {jobs}: Language): boolean {
  return jobs.some((job) => {
    const before = words.charCodeAt(words.length - job.length - 1)
    return words.endsWith(job) && (isHangul(job.charCodeAt(0)) || !isWord(before) || isHangul(before))
  })
}

/** `[영상취재기자 : 정가람]` names who filmed. */
export function isJob(words: string, {jobs, roles}: Language): boolean {
  if (words.includes(' ') || !isHangul(words.charCodeAt(0))) return false
  words = words.toLowerCase()
  const job = jobs.find((word) => word.length > 1 && !Object.hasOwn(roles, word) && words.includes(word))
  return job !== undefined && words.length > job.length + 1 && jobs.some((word) => words.endsWith(word))
}

/** `작가`, `영상편집`: a word that is a job, or ends with one. */
export function isJobWord(words: string, {jobs}: Language): boolean {
  const word = words.toLowerCase()
  return jobs.some((job) => job === word || (job.length > 1 && word.length > job.length + 1 && word.endsWith(job)))
}

/** Without colons jobs stand before names in brackets: `<영상취재 목지우 / 영상편집 편다솔>`. */
function isListed(text: string, from: number, to: number, language: Language): boolean {
  const mark = fold(text.charCodeAt(from - 1))
  if (mark !== codes.leftSquareBracket && mark !== codes.lessThan) return false
  return text
    .slice(from, to)
    .split('/')
    .every((part) => {
      const [job = '', name] = part.trim().toLowerCase().split(' ')
      return name !== undefined && endsInJob(job, language)
    })
}
