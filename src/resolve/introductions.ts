import type {Article, Name, Person, PersonRole, Segment} from '../ast.js'
import {isBlank, isLower, isWord} from '../text/characters.js'
import {codes} from '../text/codes.js'
import {nameEnd} from '../text/names.js'
import {completeName, enterPerson, labelOf} from './persons.js'

/** Words by which a voice says its name. */
const openers = ["I'm ", 'I’m ', 'I am ', "i'm ", 'i’m ', 'i am ']
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
    completeName(article, person, introducedAs(segment, name.value))
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
  for (const text of textsOf(segment, firstParagraphs)) {
    for (const opener of openers) {
      const at = text.indexOf(opener)
      if (at < 0) continue
      const from = at + opener.length
      const to = nameEnd(text, from, text.length)
      if (to > from && text.slice(from, to).includes(' ') && endsName(text, to)) {
        return enterPerson(article, text.slice(from, to), partOf(segment))
      }
    }
  }
  return undefined
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

/** The words behind `I'm Nora` up to the end of the name, where one word follows it. */
function introducedAs(segment: Segment, name: string): string | undefined {
  const wanted = name.toLowerCase()
  for (const text of textsOf(segment, Infinity)) {
    const small = text.toLowerCase()
    for (const opener of openers) {
      const at = small.indexOf(opener.toLowerCase() + wanted + ' ')
      if (at < 0) continue
      const from = at + opener.length
      const end = surnameEnd(text, from + wanted.length + 1)
      if (end > 0) return text.slice(from, end)
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
