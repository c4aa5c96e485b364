import {dateUnits, type DateSuffix, type DateTerm, type DateUnit} from '../languages/date-words.js'
import {dateIn, type Note} from './date-note.js'

/** Puts the number before a suffix where the suffix says: `16` `일`, `16` `th`. */
export function takeSuffix(note: Note, suffix: DateSuffix): void {
  const value = note.takeAmount() ?? 0
  note.suffix = suffix
  if (suffix !== 'hour' && suffix !== 'minute') return note.put(suffix, value)
  if (suffix === 'hour' ? value > 24 : value > 59 || !note.timed) note.failed = true
  note.timed = true
}

/** Takes a word of the tables. */
export function takeTerm(note: Note, term: DateTerm): void {
  const {suffix, turn} = note
  const [kind, value] = term
  if (kind === 'particle') return
  note.suffix = undefined
  if (kind === 'ago') return takeAgo(note, suffix)
  if (kind === 'meridiem') return takeMeridiem(note)
  if (kind === 'unit' || kind === 'part') {
    note.turn = undefined
    return kind === 'unit' ? takeUnit(note, dateUnits[value] ?? 'day', turn) : takePart(note, value, turn)
  }
  note.settle()
  if (kind === 'turn') note.turn = value
  else if (kind === 'days') note.hold(value, 'day')
  else if (kind === 'from') takeFrom(note, value)
  // The time in the reader's own zone repeats what was said in the zone of the place.
  else if (kind === 'home') note.closed = dateIn(note.reading) !== undefined
  else if (kind === 'dayShift') takeDayShift(note, value)
  else if (kind === 'count') {
    note.amount = value
    note.digits = 0
  } else if (kind === 'weekdayMark') {
    note.weak = true
    note.put('weekday', value)
  } else note.put(kind, value)
}

/** `month` of `last month`, `two months ago`. */
function takeUnit(note: Note, unit: DateUnit, turn: number | undefined): void {
  if (unit === 'weekend') {
    note.turn = turn
    note.settle()
    note.put('weekend', 1)
  } else if (turn === undefined) note.hold(note.takeAmount() ?? 1, unit)
  else if (unit === 'day' || unit === 'hour') note.failed = true
  else note.put(`${unit}Shift`, Math.min(turn, 1))
}

/** `ago`: of `three days ago`, or of `3일 전`, where the number was taken for the 3rd. */
function takeAgo(note: Note, suffix: DateSuffix | undefined): void {
  if (suffix === 'day' || suffix === 'year') {
    note.hold(note.reading[suffix] ?? 0, suffix)
    note.reading[suffix] = undefined
  }
  const {span} = note
  note.span = undefined
  if (!span || span.unit === 'from' || span.unit === 'weekend') note.failed = true
  else if (span.unit === 'hour') note.timed = true
  else note.put(`${span.unit}Shift`, -span.count)
}

/** `before` of `the day before yesterday`. */
function takeFrom(note: Note, sign: number): void {
  if (note.span?.unit !== 'day') note.failed = true
  else note.span = {count: sign * note.span.count, unit: 'from'}
}

function takeDayShift(note: Note, value: number): void {
  const {span} = note
  if (span?.unit === 'from') note.span = undefined
  note.put('dayShift', span?.unit === 'from' ? span.count + value : value)
}

/** `night`, `last night`, `this morning`; `next morning` has another base than the page. */
function takePart(note: Note, alone: number, turn: number | undefined): void {
  note.settle()
  if (turn !== undefined) {
    if (turn > 0) note.failed = true
    note.put('dayShift', turn)
  } else if (alone === 1) note.timed = true
}

/** `pm`, with the number before it or without. */
function takeMeridiem(note: Note): void {
  const hour = note.takeAmount()
  if (hour === undefined) return
  note.timed = true
  if (hour < 1 || hour > 12) note.failed = true
}

/** `KST`, also behind `1830`. */
export function takeZone(note: Note): void {
  if (note.digits !== 4) return
  const clock = note.takeAmount()
  if (clock === undefined) return
  note.timed = true
  if (clock > 2400 || clock % 100 > 59) note.failed = true
}
