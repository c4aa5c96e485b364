import type {PersonRole} from '../ast.js'
import {foldName, readName, type ReadName} from '../names/names.js'
import {isSurname} from '../names/romanisation.js'
import {isHangul} from '../text/characters.js'
import type {Mention} from './mentions.js'

/** Spellings are compared with so many that are first seen before and behind them: crowds take linear time. */
export const reach = 200

/** One spelling of a name, and the spellings that are the same person. */
export interface Spelling {
  words: string
  /** The words, read to be compared. */
  name: ReadName
  mentions: Mention[]
  /** One of the mentions for each way in which it is mentioned: part, place and title. */
  kinds: Mention[]
  /** Every part that its mentions play. */
  roles: Set<PersonRole>
  /** The only story that a part of a name belongs to; 0 where it is whole or there are no stories. */
  story: number
  /** Every story in which it stands; 0 for outside of stories. */
  stories: Set<number>
  /** Its place among all spellings. */
  order: number
  /** The cluster's first spelling. */
  root: Spelling
}

/** One entry a spelling; letter for letter the same is always one, nearly the same unless a credit has it. */
export function collect(mentions: readonly Mention[]): Spelling[] {
  const spellings: Spelling[] = []
  const known = new Map<string, Spelling>()
  for (const mention of mentions) {
    const {value} = mention.name
    // the surname of one story may be that of somebody else in the next
    const story = isPartial(value) ? mention.story : 0
    const place = story === 0 ? '' : `#${story}`
    // a cameraman whose name is only spelled like that of somebody quoted is another person
    const folded = mention.role === 'credited' ? undefined : `~${foldName(value)}${place}`
    const spelling = known.get(value + place) ?? (folded === undefined ? undefined : known.get(folded))
    const made = spelling ?? newSpelling(value, story, spellings)
    addMention(made, mention)
    known.set(value + place, made)
    if (folded !== undefined && !known.has(folded)) known.set(folded, made)
  }
  return spellings
}

function newSpelling(words: string, story: number, spellings: Spelling[]): Spelling {
  const made: Spelling = {
    words,
    name: readName(words),
    mentions: [],
    kinds: [],
    roles: new Set(),
    story,
    stories: new Set(),
    order: spellings.length,
    root: undefined as unknown as Spelling
  }
  made.root = made
  spellings.push(made)
  return made
}

function addMention(spelling: Spelling, mention: Mention): void {
  spelling.mentions.push(mention)
  spelling.stories.add(mention.story)
  if (!spelling.kinds.some((kind) => isAlike(kind, mention))) spelling.kinds.push(mention)
  spelling.roles.add(mention.role)
}

function isAlike(one: Mention, other: Mention): boolean {
  return (
    one.role === other.role && one.cast === other.cast && one.staff === other.staff && one.titles[0] === other.titles[0]
  )
}

/** A name of one word in Latin letters, of one syllable in Hangul. */
function isPartial(name: string): boolean {
  return isHangul(name.charCodeAt(0)) ? name.length === 1 : !name.includes(' ')
}

/** Whether two spellings stand in one story of a page; what stands outside of stories belongs to all of them. */
export function shareStory(left: Spelling, right: Spelling): boolean {
  if (left.stories.has(0) || right.stories.has(0)) return true
  const [fewer, more] = left.stories.size < right.stories.size ? [left, right] : [right, left]
  for (const story of fewer.stories) if (more.stories.has(story)) return true
  return false
}

/** Parts of names of two stories are told apart. */
export function mayJoin(left: Spelling, right: Spelling): boolean {
  return left.story === 0 || right.story === 0 || left.story === right.story
}

/** Names of one word that no story has in full are one person, surnames aside. */
export function joinUnclaimed(spellings: readonly Spelling[]): void {
  const first = new Map<string, Spelling>()
  const claimed = new Set<Spelling>()
  for (const spelling of spellings) if (spelling.root !== spelling) claimed.add(spelling).add(rootOf(spelling))
  for (const spelling of spellings) {
    if (spelling.story === 0 || claimed.has(spelling) || isSurname(spelling.words.toLowerCase())) continue
    const before = first.get(spelling.words)
    if (before === undefined) first.set(spelling.words, spelling)
    else join(before, spelling)
  }
}

export function rootOf(spelling: Spelling): Spelling {
  while (spelling.root !== spelling) spelling = spelling.root
  return spelling
}

/** The spellings that a spelling is compared with, itself among them. */
export function near(spellings: readonly Spelling[], {order}: Spelling): readonly Spelling[] {
  return spellings.length <= reach ? spellings : spellings.slice(Math.max(0, order - reach), order + reach)
}

export function join(left: Spelling, right: Spelling): void {
  const first = rootOf(left)
  const second = rootOf(right)
  if (first.order <= second.order) second.root = first
  else first.root = second
}
