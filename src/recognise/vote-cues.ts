import type {Dialect} from '../dialect.js'
import {matchSentence} from '../templates/sentence.js'
import type {Scanner} from '../templates/scan.js'
import type {Sieve} from '../templates/sieve.js'
import {constructs} from './constructs.js'
import type {Cue, SentenceCue} from './cues.js'
import {takes} from './find-cue.js'
import {
  addShapes,
  addVotes,
  holderOf,
  isNote,
  isSettled,
  isWorn,
  leastEvidence,
  namedBy,
  ownersNamed,
  type Tally
} from './tally.js'

/** A template that is matched but for its white space counts this much, and the notice of somebody else's rights. */
const looseShare = 0.4
/** A shape that says little counts this much. */
const faintShare = 0.1

/** Let the cues that take a line vote; `place` tells the lines apart, of each of which the most telling cue counts. */
export function voteCues(
  scanner: Scanner,
  sieve: Sieve<Cue>,
  line: number,
  from: number,
  to: number,
  tally: Tally,
  place = line
): void {
  if (sieve.cues.length === 0) return
  scanner.look(line)
  let hits: Hit[] | undefined
  for (let at = scanner.next(sieve, 0); at >= 0; at = scanner.next(sieve, at + 1)) {
    const cue = sieve.cues[at] as Cue
    if (isSettled(tally, place, cue)) continue
    const hit = match(scanner, tally, cue, line, from, to, place)
    if (hit === undefined) continue
    if (hits === undefined) hits = [hit]
    else hits.push(hit)
  }
  if (hits !== undefined) for (const hit of hits) count(tally, place, hit, hits)
}

/** A cue that takes a line. */
interface Hit {
  cue: Cue
  owners: readonly number[]
  /** How much of its weight it counts. */
  share: number
}

/** What a cue counts where it takes a line; a shape of turns counts at once. */
function match(
  scanner: Scanner,
  tally: Tally,
  cue: Cue,
  line: number,
  from: number,
  to: number,
  place: number
): Hit | undefined {
  const end = scanner.match(cue.pattern, line, from, to)
  if (end < 0) return undefined
  const holder = cue.construct === 'notice' ? holderOf(scanner) : ''
  scanner.drop(scanner.kept)
  if (!takes(scanner, cue, end, false)) return undefined
  if (cue.tells === 'shape') {
    addShapes(tally, place, cue.owners)
    return undefined
  }
  if (isWorn(cue, tally)) return undefined
  const named = holder === '' ? [] : namedBy(tally, holder)
  const stranger = holder !== '' && named.length === 0
  return {cue, owners: ownersNamed(cue.owners, named), share: shareOf(scanner, cue, stranger)}
}

/** What is matched as printed by another dialect says little of one that has other white space. */
function count(tally: Tally, place: number, {cue, owners, share}: Hit, hits: readonly Hit[]): void {
  const {construct, family} = cue
  const printed = share === looseShare && hits.some((other) => other.cue.construct === construct && other.share === 1)
  const weight = constructs[construct] * (printed ? faintShare : share)
  addVotes(tally, place, owners, weight, evidenceOf(cue, weight), family && isNote(construct))
}

/** How much of its weight a match counts. */
function shareOf({loose, unclosed}: Scanner, {tells}: Cue, stranger: boolean): number {
  if (tells === 'little') return faintShare
  return loose > 0 || unclosed || stranger ? looseShare : 1
}

/** What newspapers have as well says little, also where it is many broadcasters', and so does what is not as printed. */
function evidenceOf({construct, anyPage, family, tells}: Cue, weight: number): number {
  const spoken = construct === 'label' || construct === 'quote'
  if (!anyPage && tells !== 'little' && (spoken || weight >= constructs[construct])) return leastEvidence
  return family || construct === 'byline' ? weight / 2 : weight
}

/** Let sign-offs vote, those of families, which speak for networks that no dialect knows, or the others. */
export function voteSentences(
  scanner: Scanner,
  sieve: Sieve<SentenceCue>,
  line: number,
  from: number,
  to: number,
  tally: Tally,
  family?: readonly Dialect[]
): boolean {
  let found = false
  scanner.look(line)
  for (let at = scanner.next(sieve, 0); at >= 0; at = scanner.next(sieve, at + 1)) {
    const cue = sieve.cues[at] as SentenceCue
    if (cue.family !== (family !== undefined) || matchSentence(scanner, cue.pattern, line, from, to, false) < 0)
      continue
    scanner.drop(0)
    found = true
    const owners = family === undefined ? cue.owners : cue.owners.filter((owner) => family[owner]?.generic === true)
    const weight = cue.named ? constructs.signOff : constructs.handoff
    addVotes(tally, line, owners, weight, cue.named ? leastEvidence : weight)
  }
  return found
}
