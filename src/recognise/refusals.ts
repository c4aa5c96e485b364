import type {Scanner} from '../templates/scan.js'
import type {SlotName} from '../templates/slots.js'
import {isDigit, isWord} from '../text/characters.js'
import {hasWord, skipBlanks} from '../text/search.js'
import {endsLine} from '../text/sentences.js'
import type {Cue, CueIndex} from './cues.js'
import type {Reading} from './entries.js'

/** Whether what a template takes is none of it where it stands; `scanner.found` is where it ends. */
export function isRefused(
  scanner: Scanner,
  index: CueIndex,
  reading: Reading,
  cue: Cue,
  line: number,
  from: number,
  to: number,
  inLine: boolean
): boolean {
  return (
    isSwallowing(scanner, cue, from, inLine) ||
    isBareClock(scanner, index, cue, line, to) ||
    followsLabel(reading, cue, inLine) ||
    isAmongWords(index, reading, cue, inLine) ||
    isTooEarly(reading, cue) ||
    isTagged(scanner, reading, cue, to) ||
    isDecimal(scanner, cue)
  )
}

/** Longest page furniture that is told in the middle of a line, in UTF-16 units. */
const longestFurniture = 60

/** Furniture that runs to the end of its line would take what is said behind it. */
function isSwallowing({found, endsWithRest}: Scanner, {construct}: Cue, from: number, inLine: boolean): boolean {
  return inLine && construct === 'boilerplate' && !endsWithRest && found - from > longestFurniture
}

/** `1.5` is no number of a question, `1. ` is one. */
function isDecimal(scanner: Scanner, cue: Cue): boolean {
  const {head} = cue.pattern
  if (cue.construct !== 'label' || head.kind !== 'slot' || head.name !== 'number') return false
  return isDigit(scanner.text.charCodeAt(scanner.found))
}

/**
 * A soundbite whose head no mark opens stands behind a label only: before, it is a headline above a quoted one. A
 * bracket around a name is a label behind a cast line only: elsewhere it is on-screen text.
 */
function isTooEarly(reading: Reading, cue: Cue): boolean {
  const {head} = cue.pattern
  if (cue.construct === 'quote' && head.kind === 'slot' && cue.pattern.template.includes('\n'))
    return !reading.cue.some((before) => before?.construct === 'label')
  return isBracketed(cue, 'who') && !reading.cue.some((before) => before?.construct === 'cast')
}

const anchors = ['앵커', '앵 커', 'ANC']

/** A bracket before words that are no sentence on the first line of a page whose anchor speaks later is a tag of the headline: `[리포트]갯벌에 …`. */
function isTagged({text, found}: Scanner, reading: Reading, cue: Cue, to: number): boolean {
  if (cue.construct !== 'label' || cue.detail !== 'reporter' || reading.cue.length > 0) return false
  return hasWord(text, found, to) && !endsLine(text, found, to) && anchors.some((word) => text.includes(word, found))
}

/** `[{who}]`, `[{name}]`: a shape that any bracket has. */
function isBracketed(cue: Cue, ...names: SlotName[]): boolean {
  const {head} = cue.pattern
  if (cue.construct !== 'label' || head.kind !== 'literal' || head.spellings[0] !== '[') return false
  const slot = head.next
  if (slot?.kind !== 'slot' || !names.includes(slot.name)) return false
  return slot.next?.kind === 'literal' && !slot.next.lettered && slot.next.next === undefined
}

/** Words before a colon right behind a label are spoken: `MOORE: ONE QUESTION: WHEN?`. */
function followsLabel(reading: Reading, cue: Cue, inLine: boolean): boolean {
  if (cue.construct !== 'label' || cue.pattern.head.kind !== 'slot' || !inLine) return false
  const before = reading.cue[reading.cue.length - 1]
  return before?.construct === 'label' && before.pattern.head.kind === 'slot'
}

/** A note or a word of furniture behind the label of a turn is among its words: `MOORE: (INAUDIBLE) which gate?`. */
function isAmongWords(index: CueIndex, reading: Reading, cue: Cue, inLine: boolean): boolean {
  if (!index.turns || !inLine || cue.detail === 'break') return false
  if (cue.construct !== 'direction' && cue.construct !== 'boilerplate') return false
  return reading.cue[reading.cue.length - 1]?.construct === 'label'
}

/** A clock without brackets is a mark where it stands alone or before a label: `10:30 was late` is none. */
function isBareClock(scanner: Scanner, index: CueIndex, cue: Cue, line: number, to: number): boolean {
  const {head} = cue.pattern
  if (cue.construct !== 'timecode' || head.kind !== 'slot' || scanner.line !== line) return false
  const {found, text} = scanner
  if (!hasWord(text, found, to)) return false
  // `00:07and then`, but not `10:30am`
  if (isWord(text.charCodeAt(found))) return (text.charCodeAt(found + 1) | 32) === 109
  const kept = scanner.captures.length
  const label = index.voices.some((cue) => scanner.match(cue.pattern, line, skipBlanks(text, found, to), to) >= 0)
  scanner.drop(kept)
  scanner.found = found
  return !label
}
