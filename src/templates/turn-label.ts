import {fold, isDigit, isLower, isUpper, isWord} from '../text/characters.js'
import {codes} from '../text/codes.js'
import {trimEnd, trimStart} from '../text/search.js'
import {noteEnd, trailingNote} from './label-notes.js'
import {isPart, titleEnd} from './label-titles.js'
import {endsAtBreak, isMixedTitle, isNobody, mixedNameEnd, type MixedNames} from './mixed-names.js'
import {
  calledOfficeEnd,
  isAddress,
  isOffice,
  isPersonal,
  nameWordEnd,
  officeEnd,
  isVoice,
  others,
  smallVoiceEnd,
  wordEnd
} from './label-words.js'
import {rankEnd} from './ranks.js'

/** What a part of a label says: words of address or a title, a name, a note in parentheses, a voice without a name. */
export interface LabelPart {
  kind: 'title' | 'name' | 'note' | 'voice'
  from: number
  to: number
}

/** Most words of a name. */
const mostWords = 6

interface Scan {
  readonly text: string
  at: number
  readonly limit: number
  readonly parts: LabelPart[] | undefined
  names: number
  voice: boolean
  /** Names as one writes them that are labels, and whether the label has one. */
  readonly mixed: MixedNames
  isMixed: boolean
}

/**
 * Read the label of a turn: words of address, a name in capitals or a voice without a name, party, title, notes.
 *
 * ```text
 * > | SEN. MILO HART (D-OH), TRANSPORT COMMITTEE (voice-over): We are close.
 *     ^^^^ ^^^^^^^^^ ^^^^^^  ^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^
 * ```
 *
 * @param mixed
 *   Names as one writes them that the text proves to be labels.
 * @param parts
 *   Takes the parts, where they are wanted.
 * @returns Offset of the colon, or −1.
 */
export function readTurnLabel(
  text: string,
  from: number,
  limit: number,
  mixed: MixedNames,
  parts?: LabelPart[]
): number {
  const scan: Scan = {text, at: from, limit, parts, names: 0, voice: false, mixed, isMixed: false}
  if (!readVoice(scan, from)) return -1
  for (let turns = 0; turns < 8; turns++) {
    scan.at = trimStart(text, scan.at, limit)
    const code = fold(text.charCodeAt(scan.at))
    if (scan.at >= limit) return -1
    if (code === codes.colon) return endsLabel(scan) ? scan.at : -1
    if (code === codes.leftParenthesis ? !readNote(scan) : !readTitle(scan, code)) return -1
  }
  return -1
}

/** Whether a label that began on a line may go on behind its end: it has come to a title. */
export function mayGoOn(text: string, from: number, limit: number, mixed: MixedNames): boolean {
  const scan: Scan = {text, at: from, limit, parts: undefined, names: 0, voice: false, mixed, isMixed: false}
  if (!readVoice(scan, from) || scan.names < 2) return false
  scan.at = trimStart(text, scan.at, limit)
  if (fold(text.charCodeAt(scan.at)) === codes.leftParenthesis && !readNote(scan)) return scan.at < limit
  return text.charCodeAt(trimStart(text, scan.at, limit)) === codes.comma
}

/** Who speaks: everything before party, title and notes. */
function readVoice(scan: Scan, from: number): boolean {
  const {text, limit} = scan
  if (!isUpper(text.charCodeAt(from))) return false
  const voice = scan.mixed.names.size > 0 && isNumberedSpeaker(text, from) ? from + 7 : smallVoiceEnd(text, from)
  if (voice > from) return addVoice(scan, from, voice)
  const addressed = readAddress(scan, from)
  const name = rankEnd(text, addressed, limit)
  if (readMixed(scan, from, name)) return true
  const office = name > from ? name : calledOfficeEnd(text, from, limit)
  if (office > from && readOffice(scan, from, office)) return true
  let to = name
  let capitals = 0
  for (let at = name; scan.names < mostWords; at = trimStart(text, to, limit)) {
    const end = nameWordEnd(text, at, limit, scan.names)
    if (end < 0) break
    capitals += end - at
    to = end
    scan.names++
  }
  if (scan.names === 0) return isOffice(text, from, to) && addVoice(scan, from, to)
  if (capitals < 2 || others.has(text.slice(name, wordEnd(text, name, limit)))) return false
  if (isVoice(text, name, to) || isNumbered(scan, name, to)) return addVoice(scan, from, to)
  const start = officeEnd(text, name, to)
  // an office tells as much as a first name
  if (start > from) scan.names++
  add(scan, 'title', from, trimEnd(text, from, start))
  add(scan, 'name', start, to)
  scan.at = to
  return true
}

/**
 * An office of several words before a name: the last two words are the name, or the last one of two.
 *
 * ```text
 * > | SECRETARY OF TRANSPORTATION LEO MARCH: …
 *                                 ^^^^^^^^^
 * ```
 */
function readOffice(scan: Scan, from: number, to: number): boolean {
  const {text, limit} = scan
  if (!text.startsWith('OF ', to) && !text.startsWith('FOR ', to)) return false
  const starts: number[] = []
  let end = to
  for (let at = to; starts.length <= mostWords; at = trimStart(text, end, limit)) {
    const next = nameWordEnd(text, at, limit, starts.length)
    if (next < 0) break
    starts.push(at)
    end = next
  }
  // `PRESIDENT OF HONDURAS` names nobody
  if (starts.length === 2) return addVoice(scan, from, end)
  const name = starts.length > 3 ? starts.at(-2) : starts.length > 2 ? starts.at(-1) : undefined
  if (name === undefined) return false
  add(scan, 'title', from, trimEnd(text, from, name))
  add(scan, 'name', name, end)
  scan.names = 2
  scan.at = end
  return true
}

/** A proven name as one writes it, or a word for a voice among such names. */
function readMixed(scan: Scan, from: number, name: number): boolean {
  const {text, mixed, limit} = scan
  const to = mixedNameEnd(mixed, text, name, limit)
  if (to < 0) return false
  scan.isMixed = true
  if (isNobody(text.slice(name, to))) return addVoice(scan, from, to)
  add(scan, 'title', from, trimEnd(text, from, name))
  add(scan, 'name', name, to)
  scan.names = 2
  scan.at = to
  return true
}

/** Words of address stand before another word; an office alone is a voice. */
function readAddress(scan: Scan, from: number): number {
  const {text, limit} = scan
  let at = from
  for (;;) {
    const end = wordEnd(text, at, limit)
    if (!isAddress(text, at, end)) return at
    const next = trimStart(text, end, limit)
    if (next === end || !isUpper(text.charCodeAt(next))) return isOffice(text, at, end) ? end : at
    at = next
  }
}

/** A voice without a name, the number behind it included: `MAN #1`. */
function addVoice(scan: Scan, from: number, to: number): boolean {
  const {text, limit} = scan
  let end = trimStart(text, to, limit)
  if (text.charCodeAt(end) === codes.numberSign) end++
  const digits = end
  while (end < limit && isDigit(text.charCodeAt(end)) && end - digits < 3) end++
  scan.at = end > digits ? end : to
  scan.voice = true
  add(scan, 'voice', from, scan.at)
  return true
}

/** One word for what a person is, and a number behind it: `VILLAGER 2`. */
function isNumbered({text, limit, names}: Scan, from: number, to: number): boolean {
  let at = trimStart(text, to, limit)
  if (text.charCodeAt(at) === codes.numberSign) at++
  return names === 1 && isDigit(text.charCodeAt(at)) && isPersonal(text.slice(from, to))
}

/** Whom nobody knew among people with names: `Speaker 2`. */
function isNumberedSpeaker(text: string, from: number): boolean {
  return text.startsWith('Speaker ', from) && isDigit(text.charCodeAt(from + 8))
}

/** Party, title or way of delivery in parentheses. */
function readNote(scan: Scan): boolean {
  const {text, at, limit} = scan
  const end = noteEnd(text, at, limit)
  if (end < 0) return false
  add(scan, 'note', at + 1, end - 1)
  scan.at = end
  return true
}

/** A title behind a comma, or without one behind a party. */
function readTitle(scan: Scan, code: number): boolean {
  const {text, limit} = scan
  const bare = code !== codes.comma
  if (bare && !(isUpper(code) && text.charAt(trimEnd(text, 0, scan.at) - 1) === ')') && !isReporting(scan)) return false
  const from = trimStart(text, bare ? scan.at : scan.at + 1, limit)
  const colon = titleEnd(text, from, limit, true) || titleEnd(text, from, limit, false)
  if (colon === 0 || (scan.isMixed && !isMixedTitle(text, from, colon))) return false
  if (!scan.isMixed && isLower(text.charCodeAt(from)) && !isPart(text, from, colon)) return false
  let to = trimEnd(text, from, colon)
  const open = trailingNote(text, from, to)
  if (open > from) to = trimEnd(text, from, open)
  add(scan, 'title', from, to)
  scan.at = open > from ? open : colon
  return true
}

/** `MILO HART reporting:`. */
function isReporting({text, at, names}: Scan): boolean {
  return names > 1 && text.startsWith('reporting:', at)
}

/** What may follow the colon: no digit, and a letter only behind a full name or a voice that has none. */
function endsLabel(scan: Scan): boolean {
  const next = scan.text.charCodeAt(scan.at + 1)
  if (scan.isMixed && scan.mixed.alone && !endsAtBreak(scan.text, scan.at)) return false
  if (!isWord(next)) return next !== codes.slash && next !== codes.colon
  return (scan.names > 1 || scan.voice) && isUpper(next)
}

function add(scan: Scan, kind: LabelPart['kind'], from: number, to: number): void {
  if (to > from) scan.parts?.push({kind, from, to})
}
