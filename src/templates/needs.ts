import {codes} from '../text/codes.js'
import {addressPlace, capitalsPlace, digitPlace, emailPlace, placesOf, rarity} from '../text/marks.js'
import type {LiteralPiece, Piece, SlotPiece} from './pattern.js'

/** Codes with which a stop can begin: its blank, which may be missing, and what follows it. */
export function firstCodes(stop: LiteralPiece | undefined): number[] {
  if (stop === undefined) return [-1]
  return stop.spellings.flatMap((spelling) => {
    const word = spelling.trimStart()
    const first = word === '' ? [] : [word.charCodeAt(0)]
    return word.length < spelling.length ? [codes.space, ...first] : first
  })
}

/** Most places that a template is asked for: more would seldom tell more. */
const mostPlaces = 8

/** What no line can lack that a template takes, in places of `LineMarks`. */
export interface Needs {
  /** All of these are there. */
  all: number[]
  /** One of these is there; `undefined` where the template says nothing of the kind. */
  either: number[] | undefined
  /** One of these codes begins the line behind it; `undefined` where the template has one line, or anything may. */
  next: number[] | undefined
}

/** What is in every spelling of the literals outside of groups, and one of the spellings of some literal. */
export function needsOf(head: Piece): Needs {
  const all = new Set<number>()
  // a label has its colon, or goes on behind a line of capitals
  let either = head.kind === 'slot' && head.name === 'label' ? [codes.colon, capitalsPlace] : undefined
  let piece: Piece | undefined = head
  for (; piece !== undefined && piece.kind !== 'lineEnd'; piece = piece.next) {
    // what follows these may stand on another line
    if (piece.kind === 'slot' && endsElsewhere(piece)) break
    if (piece.kind === 'optional' && crossesLines(piece.inner, piece.next)) break
    if (piece.kind === 'slot') for (const place of slotNeeds(piece, piece === head)) all.add(place)
    if (piece.kind !== 'literal') continue
    const spellings = piece.spellings.map(placesOf)
    for (const place of sharedPlaces(spellings)) all.add(place)
    if (spellings.length > 1 && either === undefined) either = firstPlaces(spellings)
  }
  return {
    all: [...all].sort((left, right) => rarity(right) - rarity(left)).slice(0, mostPlaces),
    either,
    next: piece?.kind === 'lineEnd' ? nextCodes(piece.next) : undefined
  }
}

/** One place of each spelling, the most telling one. */
function firstPlaces(spellings: number[][]): number[] | undefined {
  const places = new Set<number>()
  for (const [first] of spellings) {
    if (first === undefined) return undefined
    places.add(first)
  }
  return [...places]
}

/** Codes with which a line begins that a literal takes. */
function nextCodes(piece: Piece | undefined): number[] | undefined {
  if (piece?.kind !== 'literal') return undefined
  const found = piece.spellings.map((spelling) => spelling.trimStart().charCodeAt(0))
  return found.some(Number.isNaN) ? undefined : found
}

function slotNeeds({name, slot}: SlotPiece, first: boolean): number[] {
  if (slot.reading === 'digits') return [digitPlace]
  if (name === 'email') return [emailPlace]
  if (name === 'url') return [addressPlace]
  // a list of credits without a bracket before it has a colon behind its first job
  if (name === 'credits' && first) return [codes.colon]
  return name === 'caller' || name === 'initials' ? [capitalsPlace] : []
}

/** What all spellings have. */
function sharedPlaces([first = [], ...others]: number[][]): number[] {
  return first.filter((place) => others.every((places) => places.includes(place)))
}

function crossesLines(piece: Piece | undefined, end: Piece | undefined): boolean {
  for (; piece !== undefined && piece !== end; piece = piece.next) if (piece.kind === 'lineEnd') return true
  return false
}

/** Slots that may end on another line, and with them all that follows. */
function endsElsewhere(piece: SlotPiece): boolean {
  const {reading} = piece.slot
  return reading === 'speech' || reading === 'label' || piece.name === 'description'
}
