import type {DateSuffix, DateTerm, DateUnit} from '../languages/date-words.js'
import type {Note} from './date-note.js'
import {emptyReading, isDated} from './date-reading.js'

/** Puts the number before a suffix where the suffix says: `16` `일`, `16` `th`. */
export function takeSuffix(note: Note, suffix: DateSuffix | undefined): boolean {
  const value = note.amount ?? 0
  note.amount = undefined
  note.suffix = suffix
  if (suffix === undefined) return false
  if (suffix !== 'hour' && suffix !== 'minute') return note.put(suffix, value)
  if (value > (suffix === 'hour' ? 24 : 59)) return false
  if (suffix === 'minute') return note.reading.timed
  return (note.reading.timed = true)
}

/** Takes a word of the tables; gives `false` if it makes no sense at its place. */
export function takeTerm(note: Note, term: DateTerm): boolean {
  if (term[0] === 'particle') return true
  const {suffix, turn} = note
  note.suffix = undefined
  if (term[0] === 'ago') return takeAgo(note, suffix)
  if (term[0] === 'unit') {
    note.turn = undefined
    return takeUnit(note, term[1], turn)
  }
  if (term[0] === 'meridiem' && note.amount !== undefined) return takeHour(note)
  if (!note.settle()) return false
  if (term[0] === 'part') {
    note.turn = undefined
    return takePart(note, term[1], turn)
  }
  return note.commitTurn() && takePlain(note, term[0], term[1])
}

/** Words that look neither back nor forward. */
function takePlain(note: Note, kind: Exclude<DateTerm[0], 'unit'>, value: number): boolean {
  switch (kind) {
    case 'dayShift':
      return takeDayShift(note, value)
    case 'weekShift':
    case 'monthShift':
    case 'yearShift':
    case 'weekday':
      return note.put(kind, value)
    case 'weekdayMark':
      note.weak = true
      return note.put('weekday', value)
    case 'turn':
      note.turn = value
      return true
    case 'count':
      note.amount = value
      note.digits = 0
      return true
    case 'days':
      return takeSpan(note, value, 'day')
    case 'from':
      return takeFrom(note, value)
    case 'home':
      return takeHome(note)
    default:
      return true
  }
}

/** `yesterday`, also in `the day before yesterday`. */
function takeDayShift(note: Note, value: number): boolean {
  if (!note.open) return note.put('dayShift', value)
  note.open = false
  note.reading.dayShift = (note.reading.dayShift ?? 0) + value
  return true
}

/** `month` of `last month`, `two months ago`. */
function takeUnit(note: Note, unit: DateUnit, turn: number | undefined): boolean {
  if (unit === 'weekend' && note.settle()) {
    return note.put('weekend', 1) && (turn === undefined || note.put('turn', turn))
  }
  if (turn === undefined) {
    const count = note.amount ?? 1
    note.amount = undefined
    return takeSpan(note, count, unit)
  }
  if (note.amount !== undefined || unit === 'day' || unit === 'hour' || unit === 'weekend') return false
  return note.put(`${unit}Shift`, Math.min(turn, 1))
}

function takeSpan(note: Note, count: number, unit: DateUnit): boolean {
  if (note.span !== undefined) return false
  note.span = {count, unit}
  return true
}

/** `ago`: of `three days ago`, or of `3일 전`, where the number was taken for the 3rd. */
function takeAgo(note: Note, suffix: DateSuffix | undefined): boolean {
  if (note.span === undefined && (suffix === 'day' || suffix === 'year')) {
    note.span = {count: note.reading[suffix] ?? 0, unit: suffix}
    note.reading[suffix] = undefined
  }
  if (note.span === undefined) return false
  const {count, unit} = note.span
  note.span = undefined
  if (unit === 'hour') return (note.reading.timed = true)
  return unit !== 'weekend' && note.put(`${unit}Shift`, -count)
}

/** `before` of `the day before yesterday`. */
function takeFrom(note: Note, sign: number): boolean {
  if (note.span?.unit !== 'day') return false
  const shift = sign * note.span.count
  note.span = undefined
  note.open = true
  return note.put('dayShift', shift)
}

/** `night`, `last night`, `this morning`; `next morning` has another base than the page. */
function takePart(note: Note, alone: number, turn: number | undefined): boolean {
  if (turn !== undefined) return turn < 1 && note.put('dayShift', turn)
  if (alone === 1) note.reading.timed = true
  return true
}

/** Number before `pm`. */
function takeHour(note: Note): boolean {
  const hour = note.amount ?? 0
  note.amount = undefined
  if (hour < 1 || hour > 12) return false
  return (note.reading.timed = true)
}

/** `KST`, also behind `1830`. */
export function takeZone(note: Note): boolean {
  if (note.amount === undefined || note.digits !== 4) return true
  const valid = note.amount < 2400 && note.amount % 100 < 60
  note.amount = undefined
  note.reading.timed = true
  return valid
}

/** The time in the reader's own zone repeats what was said in the zone of the place: it must be a time, no more. */
function takeHome(note: Note): boolean {
  if (note.kept !== undefined || !isDated(note.reading)) return true
  if (!note.finish()) return false
  note.kept = note.reading
  note.reading = emptyReading()
  note.weak = false
  note.loose = undefined
  return true
}
