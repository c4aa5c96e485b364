import {isDigit} from '../text/characters.js'
import type {Note} from './date-note.js'

/** Reads a number with what is glued to it: a clock, a date in numbers, or a number that waits for its word. */
export function readNumber(note: Note): void {
  note.settle()
  note.suffix = undefined
  const from = note.at
  const value = readDigits(note)
  const digits = note.at - from
  const mark = note.text.charAt(note.at)
  if (digits > 4) note.failed = true
  else if (mark === ':') readClock(note, value)
  else if ('./-'.includes(mark) && findNext(note, mark) > 0) readGroup(note, value, digits, mark)
  else {
    note.amount = value
    note.digits = digits
  }
}

function readDigits(note: Note): number {
  const from = note.at
  while (isDigit(note.text.charCodeAt(note.at))) note.at++
  return Number(note.text.slice(from, note.at))
}

/** Clock: hour `:` minute [`:` second]. */
function readClock(note: Note, hour: number): void {
  note.timed = true
  if (hour > 24) note.failed = true
  while (note.text.charAt(note.at) === ':') {
    const from = ++note.at
    if (readDigits(note) > 59 || note.at !== from + 2) note.failed = true
  }
}

/** Place of the next number of a group (`2024. 12. 16`), or −1. The hour of a clock is none. */
function findNext(note: Note, mark: string): number {
  const {text} = note
  if (text.charAt(note.at) !== mark) return -1
  let at = note.at + 1
  while (mark === '.' && text.charAt(at) === ' ') at++
  let to = at
  while (isDigit(text.charCodeAt(to))) to++
  return to === at || text.charAt(to) === ':' ? -1 : at
}

/** Date in numbers: two or three of them with the same mark between. */
function readGroup(note: Note, first: number, firstDigits: number, mark: string): void {
  const values: number[] = []
  let lastDigits = 0
  for (let at = findNext(note, mark); at > 0 && values.length < 2; at = findNext(note, mark)) {
    note.at = at
    values.push(readDigits(note))
    lastDigits = note.at - at
  }
  const [second = 0, third] = values
  const isShort = firstDigits < 4 && lastDigits < 4
  if (isShort && third !== undefined) {
    // A year of two digits may be the first or the last.
    note.reading.unclear = true
    if (firstDigits !== 2 && lastDigits !== 2) note.failed = true
  } else if (firstDigits === 4) {
    note.put('year', first)
    note.put('month', second)
    if (third !== undefined) note.put('day', third)
  } else if (isShort || third !== undefined) {
    if (third !== undefined) note.put('year', third)
    else if (mark === '-') note.failed = true
    putDayAndMonth(note, first, second, note.words.monthFirst || (isShort && mark === '.'))
  } else {
    note.put('year', second)
    note.put('month', first)
  }
}

function putDayAndMonth(note: Note, first: number, second: number, monthFirst: boolean): void {
  const swapped = !monthFirst && first > 12
  if (!monthFirst && !swapped && second <= 12 && first !== second) note.reading.unclear = true
  note.put('month', swapped ? second : first)
  note.put('day', swapped ? first : second)
}
