import type {Article, Name, Person, PersonRole, Segment} from '../ast.js'
import {isBlank, isLower, isWord} from '../text/characters.js'
import {codes} from '../text/codes.js'
import {nameEnd} from '../text/names.js'
import {completeName, enterPerson, labelOf} from './persons.js'

/** Words by which a voice says its name, in small letters. */
const openers = ["i'm ", 'i’m ', 'i am ']
/** Paragraphs of a segment in which a voice introduces itself. */
const firstParagraphs = 3

/**
 * Let voices that say their names have them: a label of one word gets the surname, a label without a name the name.
 *
 * ```text
 * > | nora: … i'm nora quist. we begin in shed nine.     > | VOICE ONE: … I'm Ada Moore.
 *             ^^^^^^^^^^^^^^                                              ^^^^^^^^^^^^^
 * ```
 */
export function completeNames(article: Article, segments: readonly Segment[]): void {
  const people = new Map(article.people.map((person) => [person.id, person]))
  for (const segment of segments) {
    const name = labelOf(segment)?.children.find((child): child is Name => child.type === 'name')
    const person = name === undefined ? undefined : people.get(name.person)
    if (name === undefined || person === undefined || person.name.includes(' ')) continue
    completeName(article, person, introducedAs(segment, name.value, Infinity))
  }
}

/** Name the voices whose labels say a part and no name. */
export function nameIntroduced(article: Article, segments: readonly Segment[]): void {
  const byLabel = new Map<string, Person>()
  // those who read a script together may say their names at its end
  const before: Segment[] = []
  for (const segment of segments) {
    if (segment.speaker !== undefined || segment.role === 'guest' || segment.role === 'speaker') continue
    const words = labelWords(segment)
    const person = byLabel.get(words) ?? introducedPerson(article, segment)
    if (person === undefined) {
      if (segment.role === 'narrator' && words !== '') before.push(segment)
      continue
    }
    byLabel.set(words, person)
    segment.speaker = {name: person.name, person: person.id}
  }
  for (const segment of before) {
    const person = byLabel.get(labelWords(segment))
    if (person !== undefined) segment.speaker = {name: person.name, person: person.id}
  }
}

function labelWords(segment: Segment): string {
  return (labelOf(segment)?.children ?? []).map((child) => ('value' in child ? child.value : '')).join(' ')
}

function introducedPerson(article: Article, segment: Segment): Person | undefined {
  const name = introducedAs(segment, '', firstParagraphs)
  return name === undefined ? undefined : enterPerson(article, name, partOf(segment))
}

/** The part that somebody plays who has a segment: a voice over pictures reports. */
function partOf({role}: Segment): PersonRole {
  return role === 'anchor' || role === 'host' ? role : 'reporter'
}

/** What goes on behind a name: a place, or whom and what somebody presents with. */
const goingOn = [' in ', ' at ', ' with ', ' from ']

/** A name is told where the sentence or the clause ends behind it, or a place follows. */
function endsName(text: string, at: number): boolean {
  return at >= text.length || !isBlank(text.charCodeAt(at)) || goingOn.some((words) => text.startsWith(words, at))
}

/** The full name that a voice says of itself, beginning with the words that are known of it. */
function introducedAs(segment: Segment, known: string, most: number): string | undefined {
  const begin = known === '' ? '' : `${known.toLowerCase()} `
  for (const text of textsOf(segment, most)) {
    const small = text.toLowerCase()
    for (const opener of openers) {
      const name = nameBehind(text, small.indexOf(opener + begin), opener.length, begin.length)
      if (name !== undefined) return name
    }
    const name = known === '' ? undefined : surnamedAs(text, small, known)
    if (name !== undefined) return name
  }
  return undefined
}

/** The full name behind an opener, where one follows. */
function nameBehind(text: string, at: number, opener: number, begin: number): string | undefined {
  const from = at + opener
  // in capitals nothing tells where a name ends
  const end = at >= 0 && isLower(text.charCodeAt(from - 2)) ? surnameEnd(text, from + begin) : -1
  const name = end > 0 ? text.slice(from, end) : ''
  return name.includes(' ') ? name : undefined
}

/** The full name that a voice called by its surname says of itself: `Moore: … I'm Ada Moore.` */
function surnamedAs(text: string, small: string, known: string): string | undefined {
  for (const opener of openers) {
    const name = nameBehind(text, small.indexOf(opener), opener.length, 0)
    if (name?.toLowerCase().endsWith(` ${known.toLowerCase()}`) === true) return name
  }
  return undefined
}

/** In small letters a surname is one word with a mark behind it. */
function surnameEnd(text: string, from: number): number {
  if (!isLower(text.charCodeAt(from))) {
    const to = nameEnd(text, from, text.length)
    return to > from && endsName(text, to) ? to : -1
  }
  let to = from
  while (isWord(text.charCodeAt(to)) || text.charCodeAt(to) === codes.dash) to++
  return to > from && endsName(text, to) ? to : -1
}

function* textsOf(segment: Segment, most: number): Generator<string> {
  let count = 0
  for (const child of segment.children) {
    if (child.type !== 'paragraph' || ++count > most) continue
    for (const part of child.children) if (part.type === 'text') yield part.value
  }
}
