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
  for (const segment of segments) {
    const label = labelOf(segment)
    if (segment.speaker !== undefined || segment.role === 'guest' || segment.role === 'speaker') continue
    const words = (label?.children ?? []).map((child) => ('value' in child ? child.value : '')).join(' ')
    const person = byLabel.get(words) ?? introducedPerson(article, segment)
    if (person === undefined) continue
    byLabel.set(words, person)
    segment.speaker = {name: person.name, person: person.id}
  }
}

function introducedPerson(article: Article, segment: Segment): Person | undefined {
  const name = introducedAs(segment, '', firstParagraphs)
  return name === undefined ? undefined : enterPerson(article, name, partOf(segment))
}

/** The part that somebody plays who has a segment: a voice over pictures reports. */
function partOf({role}: Segment): PersonRole {
  return role === 'anchor' || role === 'host' ? role : 'reporter'
}

/** A name is told where the sentence or the clause ends behind it, or a place follows. */
function endsName(text: string, at: number): boolean {
  return (
    at >= text.length || !isBlank(text.charCodeAt(at)) || text.startsWith(' in ', at) || text.startsWith(' at ', at)
  )
}

/** The full name that a voice says of itself, beginning with the words that are known of it. */
function introducedAs(segment: Segment, known: string, most: number): string | undefined {
  const begin = known === '' ? '' : `${known.toLowerCase()} `
  for (const text of textsOf(segment, most)) {
    const small = text.toLowerCase()
    for (const opener of openers) {
      const at = small.indexOf(opener + begin)
      const from = at + opener.length
      // in capitals nothing tells where a name ends
      const end = at >= 0 && isLower(text.charCodeAt(from - 2)) ? surnameEnd(text, from + begin.length) : -1
      if (end > 0 && text.slice(from, end).includes(' ')) return text.slice(from, end)
    }
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
