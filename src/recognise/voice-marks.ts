import {isUpper} from '../text/characters.js'
import {codes} from '../text/codes.js'
import {codeWithin} from '../text/search.js'

/** Longest label in brackets, in UTF-16 units, and most words of it. */
const longestLabel = 32
const mostWords = 3

/**
 * Names in double parentheses with a title behind them.
 *
 * ```text
 * > | ((Ada Moore, Pilot))    …    ((Ada Moore))
 *       ^^^^^^^^^
 * ```
 */
export function findSupers(text: string, names: Set<string>): void {
  for (let at = text.indexOf('(('); at >= 0; at = text.indexOf('((', at + 2)) {
    let end = at + 2
    while (end < at + longestSuper && !',)\n\r'.includes(text.charAt(end))) end++
    if (text.charAt(end) !== ')' && end < at + longestSuper) names.add(text.slice(at + 2, end).trimEnd())
  }
}

/** Longest name in double parentheses, in UTF-16 units. */
const longestSuper = 60

/** Fewest letters of a first name that stands in capitals before what it says. */
const shortestCaller = 3

/**
 * First names in capitals at the starts of lines, before a sentence that is not in capitals: known ones, several times, or
 * those of full names on lines of their own.
 *
 * ```text
 * > | ADA MOORE – Pilot
 *     ^^^^^^^^^
 * > | Good morning.
 * > | ADA Good morning to you.
 *     ^^^
 * ```
 */
export function findCallers(text: string, names: Set<string>, callers: Set<string>): void {
  const counts = new Map<string, number>()
  for (let at = 0; at >= 0 && at < text.length; at = nextLine(text, at)) {
    let end = at
    while (isUpper(text.charCodeAt(end))) end++
    if (end - at < shortestCaller || text.charCodeAt(end) !== codes.space) continue
    // `KERRY O'BOYLE` is in capitals, `KERRY I'm` is not
    const second = text.charCodeAt(end + (isApostrophe(text.charCodeAt(end + 2)) ? 3 : 2))
    if (!isUpper(text.charCodeAt(end + 1)) || isUpper(second) || text.startsWith(' Mc', end)) continue
    const name = text.slice(at, end)
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const lines = countNameLines(text)
  addTurns(lines.counts, callers)
  // a label may have lost its colon
  for (const name of lines.counts.keys()) if ((lines.labels.get(name) ?? 0) >= fewestLines) callers.add(name)
  const known = new Set([...names].map((name) => name.split(' ', 1)[0]?.toUpperCase()))
  for (const [name, count] of counts) {
    const full = lines.byFirst.get(name) ?? []
    if (count > 2 || known.has(name) || full.length > 0) for (const called of [name, ...full]) callers.add(called)
    if (full.length > 0) for (const titled of lines.titled.splice(0)) callers.add(titled)
  }
}

/** What parts a name in capitals from the title behind it. */
const titleDash = ' – '

/** Full names in capitals on lines of their own. */
interface NameLines {
  /** How often each stands on one, alone or before a dash and a title. */
  counts: Map<string, number>
  /** Those of each first name. */
  byFirst: Map<string, string[]>
  /** Those with a title behind them. */
  titled: string[]
  /** How often each stands on a line of its own with a colon. */
  labels: Map<string, number>
}

/** Fewest lines of one name alone, and fewest names of which there are so many. */
const fewestLines = 2
const fewestNames = 2

function countNameLines(text: string): NameLines {
  const lines: NameLines = {counts: new Map(), byFirst: new Map(), titled: [], labels: new Map()}
  const {counts, byFirst, titled, labels} = lines
  for (let at = 0; at >= 0 && at < text.length; at = nextLine(text, at)) {
    if (!isUpper(text.charCodeAt(at)) || !isUpper(text.charCodeAt(at + 1))) continue
    const line = text.slice(at, lineEnd(text, at)).trimEnd()
    if (line.endsWith(':')) {
      const label = line.slice(0, -1).trimEnd()
      labels.set(label, (labels.get(label) ?? 0) + 1)
      continue
    }
    const dash = line.indexOf(titleDash)
    const name = dash < 0 ? line : line.slice(0, dash)
    if (!isNameLine(name)) continue
    const count = counts.get(name) ?? 0
    counts.set(name, count + 1)
    if (dash >= 0) titled.push(name)
    const [first = name] = name.split(' ', 1)
    if (count === 0) {
      const same = byFirst.get(first)
      if (same === undefined) byFirst.set(first, [name])
      else same.push(name)
    }
  }
  return lines
}

/**
 * Full names in capitals alone on their lines, where two or more of them take turns.
 *
 * ```text
 * > | ADA MOORE       …    PETER McREED
 * > |                 …
 * > | Good morning.   …    Good morning, Ada.
 * ```
 */
function addTurns(lines: ReadonlyMap<string, number>, callers: Set<string>): void {
  const taking = [...lines].filter(([, count]) => count >= fewestLines)
  if (taking.length >= fewestNames) for (const [name] of taking) callers.add(name)
}

/** Two or three words in capitals, `Mc` apart. */
function isNameLine(line: string): boolean {
  if (line.length > longestLabel) return false
  const words = line.split(' ')
  return words.length > 1 && words.length <= mostWords && words.every((word) => isCapitals(word.replace('Mc', 'MC')))
}

function isCapitals(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    if (!isUpper(code) && code !== codes.dash && !isApostrophe(code)) return false
  }
  return word !== ''
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

function isApostrophe(code: number): boolean {
  return code === codes.apostrophe || code === 0x2019
}

function nextLine(text: string, at: number): number {
  const end = lineEnd(text, at)
  return end === text.length ? -1 : end + 1
}

/** Words in brackets and capitals that are a sound or a sort of people and not a name. */
const sounds =
  'AUDIENCE MUSIC SONG CROWD SPEAKING PLAYING PLAYS LAUGHTER LAUGHING LAUGHS APPLAUSE CHEERING CHEERS INAUDIBLE INDISTINCT NOISE SOUND SILENCE BLEEP GUNFIRE SIREN BELL AND IN OF THE ON'

/**
 * Names in brackets without a colon: several words in capitals, then the last of them.
 *
 * ```text
 * > | [ADA MOORE] We will sail.   …   [MOORE] Soon.
 *      ^^^^^^^^^                       ^^^^^
 * ```
 */
export function findBrackets(text: string, names: Set<string>): void {
  for (let at = text.indexOf('['); at >= 0; at = text.indexOf('[', at + 1)) {
    const end = codeWithin(text, codes.rightSquareBracket, at, Math.min(text.length, at + longestLabel))
    if (end < 0) continue
    const label = text.slice(at + 1, end)
    const words = label.split(' ')
    if (label !== label.toUpperCase() || label === label.toLowerCase() || words.length < 2 || words.length > mostWords)
      continue
    if (words.some((word) => word === '' || sounds.includes(word))) continue
    names.add(label)
    names.add(words[words.length - 1] ?? label)
  }
}
