import type {Article, Label, Name, Person, PersonRole, Segment} from '../ast.js'
import {isBlank, isLower, isWord} from '../text/characters.js'
import {codes} from '../text/codes.js'
import {nameEnd} from '../text/names.js'
import {isTaken} from './initials.js'

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
    const full = introducedAs(segment, name.value)
    if (full === undefined || isTaken(article, full)) continue
    person.aliases.unshift(person.name)
    person.name = full
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

function labelOf(segment: Segment): Label | undefined {
  return segment.children.find((child): child is Label => child.type === 'label')
}

function introducedPerson(article: Article, segment: Segment): Person | undefined {
  for (const text of textsOf(segment, firstParagraphs)) {
    for (const opener of openers) {
      const at = text.indexOf(opener)
      if (at < 0) continue
      const from = at + opener.length
      const to = nameEnd(text, from, text.length)
      if (to > from && text.slice(from, to).includes(' ') && endsName(text, to)) {
        return personOf(article, text.slice(from, to), segment.role as PersonRole | 'narrator' | 'announcer')
      }
    }
  }
  return undefined
}

/** A name is told where the sentence or the clause ends behind it, or a place follows. */
function endsName(text: string, at: number): boolean {
  return (
    at >= text.length || !isBlank(text.charCodeAt(at)) || text.startsWith(' in ', at) || text.startsWith(' at ', at)
  )
}

function personOf(article: Article, name: string, role: PersonRole | 'narrator' | 'announcer'): Person {
  const known = article.people.find(
    (person) => person.name.toLowerCase() === name.toLowerCase() || person.aliases.includes(name)
  )
  if (known !== undefined) return known
  const person: Person = {
    id: `p${article.people.length + 1}`,
    name,
    aliases: [],
    titles: [],
    affiliations: [],
    roles: []
  }
  person.roles.push(role === 'narrator' || role === 'announcer' ? 'reporter' : role)
  article.people.push(person)
  return person
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
