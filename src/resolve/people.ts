import type {Article, Person, PersonRole} from '../ast.js'
import type {Mention} from './mentions.js'
import {compareNames, foldName} from '../names/names.js'
import {isSlip} from '../names/slip.js'
import {isHangul} from '../text/characters.js'

/** Score from which two spellings are one person. */
const sure = 0.75
/** The same for a sign-off and a handoff, where no third person is possible. */
const likely = 0.6

/** Spellings are compared with so many that are first seen before and behind them: crowds take linear time. */
const reach = 200

/** One spelling of a name, and the spellings that are the same person. */
interface Spelling {
  words: string
  mentions: Mention[]
  /** Its place among all spellings. */
  order: number
  /** The cluster's first spelling. */
  root: Spelling
}

/** How people are told apart. */
export interface PeopleSetting {
  /** Whether different spellings may be one person. */
  infer: boolean
  /** Called for a name that could be several people. */
  ambiguous: (mention: Mention) => void
}

/** Find who is who: sets `article.people` and the `person` of every name. */
export function findPeople(article: Article, mentions: readonly Mention[], setting: PeopleSetting): void {
  const spellings = collect(mentions)
  if (setting.infer) {
    joinSpellings(spellings)
    joinParts(spellings, setting)
    joinSlips(spellings)
    joinLeftOver(spellings)
  }
  article.people = writePeople(spellings)
}

/** One entry a spelling; letter for letter the same is always one, nearly the same unless a credit has it. */
function collect(mentions: readonly Mention[]): Spelling[] {
  const spellings: Spelling[] = []
  const known = new Map<string, Spelling>()
  for (const mention of mentions) {
    const {value} = mention.name
    // a cameraman whose name is only spelled like that of somebody quoted is another person
    const folded = mention.role === 'credited' ? undefined : `~${foldName(value)}`
    const spelling = known.get(value) ?? (folded === undefined ? undefined : known.get(folded))
    const made: Spelling = spelling ?? {
      words: value,
      mentions: [],
      order: spellings.length,
      root: undefined as unknown as Spelling
    }
    made.mentions.push(mention)
    if (spelling === undefined) {
      made.root = made
      spellings.push(made)
    }
    known.set(value, made)
    if (folded !== undefined && !known.has(folded)) known.set(folded, made)
  }
  return spellings
}

function rootOf(spelling: Spelling): Spelling {
  while (spelling.root !== spelling) spelling = spelling.root
  return spelling
}

/** The spellings that a spelling is compared with, itself among them. */
function near(spellings: readonly Spelling[], {order}: Spelling): readonly Spelling[] {
  return spellings.length <= reach ? spellings : spellings.slice(Math.max(0, order - reach), order + reach)
}

function join(left: Spelling, right: Spelling): void {
  const first = rootOf(left)
  const second = rootOf(right)
  if (first.order <= second.order) second.root = first
  else first.root = second
}

function hasRole(spelling: Spelling, role: PersonRole): boolean {
  return spelling.mentions.some((mention) => mention.role === role)
}

/** Spellings that can only be the same name, never across a contradiction. */
function joinSpellings(spellings: readonly Spelling[]): void {
  for (const [index, left] of spellings.entries()) {
    for (let next = index + 1; next < Math.min(spellings.length, index + reach); next++) {
      const right = spellings[next]
      if (right === undefined) continue
      const {likeness, score} = compareNames(left.words, right.words)
      if (likeness === 'none' || likeness === 'part' || likeness === 'initials') continue
      if (score >= (bothReport(left, right) ? likely : sure) && !contradict(left, right)) join(left, right)
    }
  }
}

function bothReport(left: Spelling, right: Spelling): boolean {
  return hasRole(left, 'reporter') && hasRole(right, 'reporter')
}

/**
 * Two names of a cast line are two people, whoever works for the page is not quoted by it under another spelling, and two whose titles differ in the same kind of
 * place are two; a title that says more of the other, `전 가람시장`, does not differ.
 */
function contradict(left: Spelling, right: Spelling): boolean {
  if (hasRole(left, 'credited') !== hasRole(right, 'credited') && left.words !== right.words) {
    return hasRole(left, 'quoted') || hasRole(right, 'quoted')
  }
  if (isApart(left, right)) return true
  return left.mentions.some((one) =>
    right.mentions.some(
      (other) =>
        one.role === other.role && ((one.cast && other.cast) || (!one.staff && differ(one.titles[0], other.titles[0])))
    )
  )
}

function differ(left: string | undefined, right: string | undefined): boolean {
  return left !== undefined && right !== undefined && !left.includes(right) && !right.includes(left)
}

const staff: readonly PersonRole[] = ['reporter', 'anchor']

/** Whether one is only quoted and the other only reports or presents. */
function isApart(left: Spelling, right: Spelling): boolean {
  return (isOnly(left, ['quoted']) && isOnly(right, staff)) || (isOnly(left, staff) && isOnly(right, ['quoted']))
}

function isOnly({mentions}: Spelling, roles: readonly PersonRole[]): boolean {
  return mentions.every((mention) => roles.includes(mention.role))
}

/** A surname, a given name or initials belong to the one person that has them. */
function joinParts(spellings: readonly Spelling[], setting: PeopleSetting): void {
  for (const part of spellings) {
    const wholes = new Set<Spelling>()
    for (const whole of near(spellings, part)) {
      if (whole === part || contradict(part, whole)) continue
      const {likeness} = compareNames(part.words, whole.words)
      if ((likeness === 'part' || likeness === 'initials') && whole.words.length > part.words.length)
        wholes.add(rootOf(whole))
    }
    const [only] = wholes
    if (wholes.size === 1 && only !== undefined) join(only, part)
    else if (wholes.size > 1) part.mentions.forEach(setting.ambiguous)
  }
}

/** Most labels that a slip of the pen stands in. */
const mostSlips = 3

/** A label of one word that nothing introduces is a slip of the one surname that it nearly is. */
function joinSlips(spellings: readonly Spelling[]): void {
  for (const slip of spellings) {
    const {words, mentions} = slip
    if (rootOf(slip) !== slip || words.includes(' ') || mentions.length > mostSlips) continue
    if (mentions.some((mention) => !mention.staff || mention.cast)) continue
    if (near(spellings, slip).some((other) => other !== slip && rootOf(other) === slip)) continue
    const meant = new Set<Spelling>()
    for (const whole of near(spellings, slip)) {
      const last = whole.words.slice(whole.words.lastIndexOf(' ') + 1)
      if (whole.words.includes(' ') && isSlip(words.toLowerCase(), last.toLowerCase())) meant.add(rootOf(whole))
    }
    const [only] = meant
    if (meant.size === 1 && only !== undefined && !only.mentions.every((mention) => mention.role === 'quoted'))
      join(only, slip)
  }
}

/**
 * The cast line proves an identity: one guest of it has no label, and one label has no guest.
 *
 * ```text
 * > | ■ Starring: Sim Dal-ho, Sim Jeong-ok   …   [Jade]   …   [Dalho Sim]
 * ```
 */
function joinLeftOver(spellings: readonly Spelling[]): void {
  const clusters = new Map<Spelling, Mention[]>()
  for (const spelling of spellings) {
    const root = rootOf(spelling)
    const cluster = clusters.get(root)
    if (cluster === undefined) clusters.set(root, spelling.mentions.slice())
    else for (const mention of spelling.mentions) cluster.push(mention)
  }
  const announced = [...clusters].filter(
    ([, mentions]) => mentions.every((mention) => mention.cast) && mentions.some((mention) => mention.role === 'guest')
  )
  const voiced = [...clusters].filter(([, mentions]) =>
    mentions.every((mention) => mention.staff && mention.role === 'guest' && !mention.cast)
  )
  const [guest] = announced
  const [voice] = voiced
  if (announced.length === 1 && voiced.length === 1 && guest !== undefined && voice !== undefined)
    join(guest[0], voice[0])
}

function writePeople(spellings: readonly Spelling[]): Person[] {
  const people = new Map<Spelling, Person>()
  for (const spelling of spellings) {
    const root = rootOf(spelling)
    let person = people.get(root)
    if (person === undefined) {
      person = {id: `p${people.size + 1}`, name: spelling.words, aliases: [], titles: [], affiliations: [], roles: []}
      people.set(root, person)
    }
    for (const mention of spelling.mentions) addMention(person, mention)
  }
  return [...people.values()]
}

function addMention(person: Person, mention: Mention): void {
  mention.name.person = person.id
  const {value} = mention.name
  if (value !== person.name && !person.aliases.includes(value)) person.aliases.push(value)
  if (isFuller(value, person.name)) {
    person.aliases[person.aliases.indexOf(value)] = person.name
    person.name = value
  }
  for (const title of mention.titles) if (!person.titles.includes(title)) person.titles.push(title)
  for (const affiliation of mention.affiliations)
    if (!person.affiliations.includes(affiliation)) person.affiliations.push(affiliation)
  if (!person.roles.includes(mention.role)) person.roles.push(mention.role)
}

/** More words are fuller, in Hangul more syllables; of two alike, the one that is not in capitals. */
function isFuller(value: string, name: string): boolean {
  const difference = wordCount(value) - wordCount(name)
  if (difference !== 0) return difference > 0
  if (isHangul(value.charCodeAt(0)) && isHangul(name.charCodeAt(0))) return value.length > name.length
  return name === name.toUpperCase() && name !== name.toLowerCase() && value !== value.toUpperCase()
}

function wordCount(name: string): number {
  return name.split(' ').length
}
