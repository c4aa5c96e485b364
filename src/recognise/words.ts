import {isHangulName, isSpacedName} from '../languages/hangul-names.js'
import type {Language} from '../languages/language.js'
import {isWhen} from '../dates/dates.js'
import {monthNumber} from '../dates/months.js'
import type {SlotWords} from '../templates/slot-words.js'
import type {SlotName} from '../templates/slots.js'
import {fold, isBlank, isDigit, isHangul, isLower, isUpper, isWord} from '../text/characters.js'
import {codes} from '../text/codes.js'
import {particles} from '../text/names.js'
import {hasLetter, hasWord, isAddress, lastWord, trimEnd, trimStart, wordEnd} from '../text/search.js'
import {endsSentence, lastSentence} from '../text/sentences.js'
import {isCredits, isJob, isJobWord} from './jobs.js'
import {findVoices, type KnownVoices} from './known-voices.js'
import {isLabelName} from './label-names.js'
import {classifyNote, deliveryOf, noteParts} from './notes.js'

/** Slots that say who somebody is. */
const people: readonly SlotName[] = ['name', 'title', 'who', 'head', 'description']
/** Slots that the words of no language may speak against. */
const everywhere: readonly SlotName[] = ['name', 'person', 'who']

const halves = ['AM', 'PM', 'am', 'pm', 'a.m.', 'p.m.', 'A.M.', 'P.M.', '오전', '오후']

/** Judges what can fill a slot, by the words of the languages that the text may be in. */
export function slotWords(languages: readonly Language[]): SlotWords {
  let voices: KnownVoices | undefined
  return {
    wordEnd(list, text, from, to) {
      if (list === 'ampm') return halfEnd(text, from)
      const end = lettersEnd(text, from, to)
      if (end === from) return -1
      const word = text.slice(from, end)
      if (list === 'month') return languages.some((language) => isMonth(word, language)) ? skipDot(text, end) : -1
      if (list === 'zone') return word === word.toUpperCase() ? end : -1
      return end
    },
    fits(slot, text, from, to) {
      if (slot !== 'voice' && slot !== 'initials' && slot !== 'caller' && slot !== 'known')
        // what one language knows to be no name is none in any
        return (
          (slot === 'delivery' || hasWord(text, from, to)) &&
          // `[00:12:30]` says nobody
          (!people.includes(slot) || hasLetter(text, from, to)) &&
          (everywhere.includes(slot) ? fitsEvery : fitsAny)(slot, text, from, to, languages)
        )
      voices ??= findVoices(
        text,
        languages.flatMap((language) => language.notNames)
      )
      return voices[slot].has(text.slice(from, to))
    }
  }
}

function halfEnd(text: string, from: number): number {
  for (const half of halves) if (text.startsWith(half, from)) return from + half.length
  return -1
}

function lettersEnd(text: string, from: number, to: number): number {
  while (from < to && isWord(text.charCodeAt(from)) && !isDigit(text.charCodeAt(from))) from++
  return from
}

function isMonth(word: string, language: Language): boolean {
  return monthNumber(word, language.dates) > 0
}

function skipDot(text: string, end: number): number {
  return text.charCodeAt(end) === codes.dot ? end + 1 : end
}

function fitsEvery(slot: SlotName, text: string, from: number, to: number, languages: readonly Language[]): boolean {
  for (const language of languages) if (!fitsSlot(slot, text, from, to, language)) return false
  return true
}

function fitsAny(slot: SlotName, text: string, from: number, to: number, languages: readonly Language[]): boolean {
  for (const language of languages) if (fitsSlot(slot, text, from, to, language)) return true
  return false
}

function fitsSlot(slot: SlotName, text: string, from: number, to: number, language: Language): boolean {
  switch (slot) {
    case 'name':
      return isName(text, from, to, language)
    case 'note':
      return isNote(text, from, to, language)
    case 'when':
      return isWhen(text.slice(from, to), language.dates)
    case 'year':
      return isDigit(text.charCodeAt(from))
    case 'title':
      // `[관계자/음성변조 : …]` has no title
      return (
        isPhrase(text, from, to) &&
        !isHangulStop(text, to) &&
        (to - from > 24 || deliveryOf(text.slice(from, to), language) === undefined)
      )
    case 'delivery':
      return deliveryOf(text.slice(from, to), language) !== undefined
    case 'speaker':
      return isLabelName(text, from, to)
    case 'person':
      return isFullName(text, from, to, language)
    case 'capitals':
      return isUpper(text.charCodeAt(from)) && !hasLower(text, from, to)
    case 'names':
      return !isSpoken(text, from, to)
    case 'credits':
      return isCredits(text, from, to, language)
    case 'via':
      return classifyNote(text.slice(from, to), language) === 'via'
    case 'who':
      return (
        isPhrase(text, from, to) &&
        !language.channels.includes(text.slice(from, to)) &&
        !isJob(text.slice(from, to), language)
      )
    case 'head':
      return isHead(text, from, to)
    case 'question':
      return isQuestion(text, to)
    case 'hashtags':
      return areHashtags(text, from, to)
    case 'email':
      return isEmail(text, from, to)
    case 'url':
      return isAddress(text, from)
    default:
      return true
  }
}

/** A name begins with a letter that is no digit, is not all small words, and is none of the words that only look so. */
function isName(text: string, from: number, to: number, language: Language): boolean {
  const first = text.charCodeAt(from)
  if (!isWord(first) || isDigit(first) || !isPhrase(text, from, to)) return false
  if (isHangul(first) && isAnybody(text, from, to, language)) return false
  if (isHouse(text, from, to)) return false
  if (isHangulStop(text, to)) return false
  const end = wordEnd(text, from, to)
  // `작가 강은솔` is a job and a name
  if (end < to && isHangul(text.charCodeAt(to - 1)) && isJobWord(text.slice(from, end), language)) return false
  if (language.notNames.includes(text.slice(from, end)) && (end === to || isHangul(first)))
    return end < to && (!isHangul(first) || isSpacedName(text, from, to))
  return !(isLower(first) && end < to && to - from > 24)
}

/** Capitals beside Hangul are a house: `KBS 지역국`, `새터MBC뉴스`. */
function isHouse(text: string, from: number, to: number): boolean {
  let capitals = false
  let hangul = false
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    capitals ||= isUpper(code) && isUpper(text.charCodeAt(at + 1)) && at + 1 < to
    hangul ||= isHangul(code)
  }
  return capitals && hangul
}

/** Whether a Korean sentence ends. */
function isHangulStop(text: string, to: number): boolean {
  return text.charCodeAt(to - 1) === codes.dot && isHangul(text.charCodeAt(to - 2))
}

/** `해경 관계자`, `시민`, `기자`: what somebody is and not who. */
function isAnybody(text: string, from: number, to: number, language: Language): boolean {
  const last = lastWord(text, from, to)
  return Object.hasOwn(language.roles, last) || language.anonymous.includes(last) || last.endsWith('모씨')
}

/** A sentence is no list of names: `Host: Good evening.` is what the host says. */
function isSpoken(text: string, from: number, to: number): boolean {
  const last = fold(text.charCodeAt(to - 1))
  if (last !== codes.dot) return last === codes.questionMark || last === codes.exclamationMark
  if (isHangul(text.charCodeAt(from))) return '다요죠까'.includes(text.charAt(to - 2))
  const listed = text.slice(from, to - 1).split(', ')
  return !listed.every(
    (name) => name.split(' ').length > 1 && name.split(' ').every((word) => isUpper(word.charCodeAt(0)))
  )
}

/** Whether no sentence ends inside. */
function isPhrase(text: string, from: number, to: number): boolean {
  return lastSentence(text, from, to) === from
}

/** A line that says who speaks is no sentence. */
function isHead(text: string, from: number, to: number): boolean {
  return isWord(text.charCodeAt(from)) && !endsSentence(text, from, to) && isPhrase(text, from, to)
}

/** A question mark at the end, a closing parenthesis aside. */
function isQuestion(text: string, to: number): boolean {
  const last = fold(text.charCodeAt(to - 1)) === codes.rightParenthesis ? to - 2 : to - 1
  return fold(text.charCodeAt(last)) === codes.questionMark
}

/** Every word but the first, whose mark the template has, begins with its mark. */
function areHashtags(text: string, from: number, to: number): boolean {
  if (!isWord(text.charCodeAt(from))) return false
  for (let at = from + 1; at < to; at++)
    if (isBlank(text.charCodeAt(at - 1)) && !isBlank(text.charCodeAt(at)) && text.charCodeAt(at) !== 35) return false
  return true
}

/** Three syllables, four with a long surname; or two to five words with capitals, small particles among them, and not capitals alone. */
function isFullName(text: string, from: number, to: number, language: Language): boolean {
  if (isHangul(text.charCodeAt(from))) return isHangulName(text, from, to) && isName(text, from, to, language)
  const words = text.slice(from, to).split(' ')
  if (words.length < 2 || words.length > 5 || !hasLower(text, from, to)) return false
  if (language.notNames.includes(words[0] ?? '')) return false
  return words.every((word, index) => {
    if (index > 0 && particles.has(word)) return true
    return (
      isUpper(word.charCodeAt(fold(word.charCodeAt(0)) === codes.quotationMark ? 1 : 0)) &&
      (!word.endsWith('.') || word.length <= 5)
    )
  })
}

function hasLower(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isLower(text.charCodeAt(at))) return true
  return false
}

/** A note that says nothing but titles is no note: it belongs to the title before it. */
function isNote(text: string, from: number, to: number, language: Language): boolean {
  const parts = noteParts(text, from, to)
  for (let index = 0; index < parts.length; index += 2) {
    const start = trimStart(text, parts[index] ?? from, parts[index + 1] ?? to)
    const end = trimEnd(text, start, parts[index + 1] ?? to)
    if (classifyNote(text.slice(start, end), language) !== 'title') return true
  }
  return false
}

/** An address, also one that a mirror masked as `[email protected]`. */
function isEmail(text: string, from: number, to: number): boolean {
  let at = false
  for (let index = from; index < to; index++) {
    const code = text.charCodeAt(index)
    if (code === 64) at = true
    else if (code >= 0x80 || isBlank(code)) return text.startsWith('[email', from) || text.startsWith('email', from)
  }
  return at
}
