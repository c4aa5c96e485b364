import type {Article, Label, Person, PersonRole, Segment} from '../ast.js'

/** Who has a name already, in whatever letters. */
function personNamed(article: Article, name: string): Person | undefined {
  const small = name.toLowerCase()
  return article.people.find(
    (person) => person.name.toLowerCase() === small || person.aliases.some((alias) => alias.toLowerCase() === small)
  )
}

/** The person of a name; a new one where nobody has it. */
export function enterPerson(article: Article, name: string, role: PersonRole): Person {
  const known = personNamed(article, name)
  if (known !== undefined) return known
  const id = `p${article.people.length + 1}`
  const person: Person = {id, name, aliases: [], titles: [], affiliations: [], roles: [role]}
  article.people.push(person)
  return person
}

/** Give a person a fuller name, unless somebody has it already: then the part of it could be anybody's. */
export function completeName(article: Article, person: Person, name: string | undefined): void {
  if (name === undefined || personNamed(article, name) !== undefined) return
  person.aliases.unshift(person.name)
  person.name = name
}

/** The one of several, or nothing. */
export function onlyOf<Value>(values: ReadonlySet<Value>): Value | undefined {
  const [only] = values
  return values.size === 1 ? only : undefined
}

export function labelOf(segment: Segment): Label | undefined {
  return segment.children.find((child): child is Label => child.type === 'label')
}
