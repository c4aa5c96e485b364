import type {Article, Person, PersonRole} from '../ast.js'
import type {Mention} from './mentions.js'
import {collect, join, joinUnclaimed, mayJoin, near, reach, rootOf, shareStory, type Spelling} from './spellings.js'
import {differ} from './titles.js'
import {compareRead} from '../names/names.js'
import {onlyOf} from './persons.js'
import {isSlip} from '../text/slip.js'
import {isHangul} from '../text/characters.js'

/** Score from which two spellings are one person. */
const sure = 0.75
/** The same for a sign-off and a handoff, where no third person is possible. */
const likely = 0.6

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
    joinUnclaimed(spellings)
    joinSlips(spellings)
    joinLeftOver(spellings)
  }
  article.people = writePeople(spellings)
}

/** Spellings that can only be the same name, never across a contradiction. */
function joinSpellings(spellings: readonly Spelling[]): void {
  for (const [index, left] of spellings.entries()) {
    for (let next = index + 1; next < Math.min(spellings.length, index + reach); next++) {
      const right = spellings[next]
      if (right === undefined || !mayJoin(left, right)) continue
      const {likeness, score} = compareRead(left.name, right.name)
      if (likeness === 'none' || likeness === 'part' || likeness === 'initials') continue
      if (score >= (bothReport(left, right) ? likely : sure) && !contradict(left, right)) join(left, right)
    }
  }
}

function bothReport(left: Spelling, right: Spelling): boolean {
  return left.roles.has('reporter') && right.roles.has('reporter') && shareStory(left, right)
}

/**
 * Two names of a cast line are two people, whoever works for the page is not quoted by it under another spelling, and two whose titles differ in the same kind of
 * place are two; a title that says more of the other, `전 가람시장`, does not differ.
 */
function contradict(left: Spelling, right: Spelling): boolean {
  if (left.roles.has('credited') !== right.roles.has('credited') && left.words !== right.words) {
    return left.roles.has('quoted') || right.roles.has('quoted')
  }
  if (isApart(left, right)) return true
  return left.kinds.some((one) =>
    right.kinds.some(
      (other) =>
        one.role === other.role && ((one.cast && other.cast) || (!one.staff && differ(one.titles[0], other.titles[0])))
    )
  )
}

const staff: readonly PersonRole[] = ['reporter', 'anchor']

/** Whether one is only quoted and the other only reports or presents. */
function isApart(left: Spelling, right: Spelling): boolean {
  return (isOnly(left, ['quoted']) && isOnly(right, staff)) || (isOnly(left, staff) && isOnly(right, ['quoted']))
}

function isOnly(spelling: Spelling, parts: readonly PersonRole[]): boolean {
  for (const role of spelling.roles) if (!parts.includes(role)) return false
  return true
}

/** A surname, a given name or initials belong to the one person that has them. */
function joinParts(spellings: readonly Spelling[], setting: PeopleSetting): void {
  for (const part of spellings) {
    const wholes = new Set<Spelling>()
    for (const whole of near(spellings, part)) {
      if (whole.words.length <= part.words.length) continue
      const {likeness} = compareRead(part.name, whole.name)
      if (likeness !== 'part' && likeness !== 'initials') continue
      if (isCaller(part, whole, spellings)) continue
      if (shareStory(part, whole) && !contradict(part, whole)) wholes.add(rootOf(whole))
    }
    const only = onlyOf(wholes)
    if (only !== undefined) join(only, part)
    else if (wholes.size > 1) part.mentions.forEach(setting.ambiguous)
  }
}

/**
 * Where labels in capitals call somebody by the surname, a first name is somebody else's: a caller's.
 *
 * ```text
 * > | JIM TALLOW: It strikes.   …   TALLOW: He may be right.   …   JIM: I have a sundial.
 *                                                                  ^^^
 * ```
 */
function isCaller(part: Spelling, whole: Spelling, spellings: readonly Spelling[]): boolean {
  const {words} = whole
  if (words !== words.toUpperCase() || words === words.toLowerCase()) return false
  if (!words.startsWith(`${part.words} `) || !part.mentions.every(isLabel)) return false
  const surname = words.slice(words.lastIndexOf(' ') + 1)
  return near(spellings, part).some((other) => other.words === surname && other.mentions.every(isLabel))
}

function isLabel({staff, cast}: Mention): boolean {
  return staff && !cast
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
      if (!whole.words.includes(' ') || !shareStory(slip, whole)) continue
      if (isSlip(words.toLowerCase(), last.toLowerCase())) meant.add(rootOf(whole))
    }
    const only = onlyOf(meant)
    if (only !== undefined && !only.mentions.every((mention) => mention.role === 'quoted')) join(only, slip)
  }
}

/**
 * The cast line proves an identity: one guest of it has no label, and one label of a word has no guest.
 *
 * ```text
 * > | ■ Starring: Ban Dal-su, Eun Jeong-ran   …   [Silver]   …   [Dalsu Ban]
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
  const announced = new Set<Spelling>()
  const voiced = new Set<Spelling>()
  for (const [root, mentions] of clusters) {
    if (!mentions.some(({role}) => role === 'guest')) continue
    if (mentions.every(({cast}) => cast)) announced.add(root)
    if (mentions.every((mention) => isLabel(mention) && mention.role === 'guest') && !root.words.includes(' '))
      voiced.add(root)
  }
  const guest = onlyOf(announced)
  const voice = onlyOf(voiced)
  if (guest !== undefined && voice !== undefined) join(guest, voice)
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

/** More words are fuller, a first name than its initial, in Hangul more syllables; of two alike, the one that is not in capitals. */
function isFuller(value: string, name: string): boolean {
  const difference = wordCount(value) - wordCount(name)
  if (difference !== 0) return difference > 0
  if (hasInitial(name) !== hasInitial(value)) return hasInitial(name)
  if (isHangul(value.charCodeAt(0)) && isHangul(name.charCodeAt(0))) return value.length > name.length
  return name === name.toUpperCase() && name !== name.toLowerCase() && value !== value.toUpperCase()
}

/** `M. MOORE` */
function hasInitial(name: string): boolean {
  return name.charAt(1) === '.'
}

function wordCount(name: string): number {
  return name.split(' ').length
}
