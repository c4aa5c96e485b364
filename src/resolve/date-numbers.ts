import type {Note} from './date-note.js'

/** Reads a number with what is glued to it: a clock, a date in numbers, or a number that waits for its word. */
export function readNumber(note: Note): boolean {
  if (!note.settle() || !note.commitTurn()) return false
  const from = note.at
  const value = readDigits(note)
  const digits = note.at - from
  const mark = note.text.charAt(note.at)
  note.suffix = undefined
  if (digits > 4) return false
  if (mark === ':') return readClock(note, value)
  if ((mark === '.' || mark === '/' || mark === '-') && findNext(note, mark) > 0) {
    return readGroup(note, value, digits, mark)
  }
  note.amount = value
  note.digits = digits
  return true
}

function readDigits(note: Note): number {
  let value = 0
  for (; isDigit(note.text.charCodeAt(note.at)); note.at++) value = value * 10 + note.text.charCodeAt(note.at) - 48
  return value
}

/** Clock: hour `:` minute [`:` second]. */
function readClock(note: Note, hour: number): boolean {
  note.at++
  const from = note.at
  const minute = readDigits(note)
  if (note.at - from !== 2 || hour > 24 || minute > 59) return false
  if (note.text.charAt(note.at) === ':') {
    note.at++
    if (readDigits(note) > 59) return false
  }
  return (note.reading.timed = true)
}

/** Place of the next number of a group (`2024. 12. 16`), or −1. The hour of a clock is none. */
function findNext(note: Note, mark: string): number {
  if (note.text.charAt(note.at) !== mark) return -1
  let at = note.at + 1
  if (mark === '.') while (note.text.charAt(at) === ' ') at++
  let to = at
  while (isDigit(note.text.charCodeAt(to))) to++
  return to === at || note.text.charAt(to) === ':' ? -1 : at
}

/** Date in numbers: two or three of them with the same mark between. */
function readGroup(note: Note, first: number, firstDigits: number, mark: string): boolean {
  const values: number[] = []
  let lastDigits = 0
  for (let at = findNext(note, mark); at > 0 && values.length < 2; at = findNext(note, mark)) {
    note.at = at
    values.push(readDigits(note))
    lastDigits = note.at - at
  }
  const [second = 0, third] = values
  if (firstDigits === 4) {
    return note.put('year', first) && note.put('month', second) && (third === undefined || note.put('day', third))
  }
  if (lastDigits === 4) {
    if (third === undefined) return note.put('year', second) && note.put('month', first)
    return note.put('year', third) && putDayAndMonth(note, first, second, note.words.monthFirst)
  }
  if (third === undefined) return mark !== '-' && putDayAndMonth(note, first, second, mark === '.')
  // A year of two digits may be the first or the last.
  note.reading.unclear = true
  return note.put('day', third > 31 ? first : third) && (firstDigits === 2 || lastDigits === 2)
}

function putDayAndMonth(note: Note, first: number, second: number, monthFirst: boolean): boolean {
  const swapped = first > 12 && !monthFirst
  if (!swapped && !monthFirst && !note.words.monthFirst && second <= 12 && first !== second) {
    note.reading.unclear = true
  }
  return note.put('month', swapped ? second : first) && note.put('day', swapped ? first : second)
}

/** Whether a code is that of an ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}
