import {fold, isBlank} from '../text/characters.js'
import {codes} from '../text/codes.js'
import {constructs} from './constructs.js'
import {Sieve} from '../templates/sieve.js'
import type {Cue, CueIndex} from './cues.js'
import {lineKey, pairKey} from './keys.js'
import {isTelling} from './tally.js'

/** Cues that may take what begins with two codes, in the order in which they are tried. */
export interface Candidates {
  /** At the start of a line, to be read. */
  all: Sieve<Cue>
  /** The same, to vote. */
  voting: Sieve<Cue>
  /** Those of them that begin with a mark. */
  marked: Sieve<Cue>
  /** In the middle of a line. */
  inner: Sieve<Cue>
  /** Those that vote and tell a dialect from most others. */
  telling: Sieve<Cue>
  /** Date lines. */
  dates: Sieve<Cue>
}

/**
 * The cues that may take what begins at `from`: by its first two codes, by the first one, and those that begin with a
 * free slot.
 */
export function cuesFor(index: CueIndex, text: string, from: number, to: number): Candidates {
  const first = lineKey(fold(text.charCodeAt(from)))
  const pair = pairKey(first, secondCode(text, from, to))
  return index.merged.get(pair) ?? merge(index, pair, first)
}

function secondCode(text: string, from: number, to: number): number {
  let second = from + 1
  while (second < to && isBlank(text.charCodeAt(second))) second++
  return second < to ? fold(text.charCodeAt(second)) : codes.space
}

/** Merge the buckets of two codes; pairs that no template has share a list, so that texts cannot make lists grow. */
function merge(index: CueIndex, pair: number, first: number): Candidates {
  const {buckets, late, merged} = index
  const known = buckets.has(pair) || late.has(pair)
  const key = known ? pair : buckets.has(first) ? first : 0
  const found = merged.get(key)
  if (found !== undefined) return found
  const own = known ? inOrder(buckets.get(pair)) : []
  const marked = [...own, ...inOrder(buckets.get(first), late.get(key))]
  const all = [...new Set([...marked, ...inOrder(buckets.get(0))])]
  const voting = all.filter(({tells}) => tells !== 'nothing')
  const candidates: Candidates = {
    all: new Sieve(all.filter(isRead)),
    voting: new Sieve(voting),
    marked: new Sieve(voting.filter((cue) => cue.pattern.head.kind !== 'slot' && marked.includes(cue))),
    inner: new Sieve(marked.filter((cue) => cue.inner && isRead(cue))),
    telling: new Sieve(voting.filter(isTelling)),
    dates: new Sieve(all.filter(isDate))
  }
  merged.set(key, candidates)
  return candidates
}

/** A hint only says which dialect a text is in. */
function isRead({construct}: Cue): boolean {
  return construct !== 'hint'
}

/** A date line of which what it begins with is no name. */
function isDate({construct, pattern: {head}}: Cue): boolean {
  return construct === 'timestamp' && !(head.kind === 'slot' && head.slot.reading === 'free')
}

const order = Object.keys(constructs)

function inOrder(left: readonly Cue[] = [], right: readonly Cue[] = []): Cue[] {
  return [...left, ...right].sort(
    (one, other) =>
      linesOf(other) - linesOf(one) ||
      order.indexOf(one.construct) - order.indexOf(other.construct) ||
      one.serial - other.serial
  )
}

/** What takes more than a line says more than what takes one. */
function linesOf({pattern}: Cue): number {
  return pattern.template.includes('\n') ? 2 : 1
}
