import type {Dialect} from '../dialect.js'
import {languageOf} from '../languages/index.js'
import type {Language} from '../languages/language.js'
import type {Scanner} from '../templates/scan.js'
import {indexDialects, type CueIndex} from './cues.js'
import {isInHangul} from './scripts.js'
import {vote} from './vote.js'
import {slotWords} from './words.js'

/** Dialects of one script, with what they have between them. */
export interface Voters {
  dialects: readonly Dialect[]
  index: CueIndex
  languages: readonly Language[]
}

/** Dialects by the script of the texts that they read: marks are quoted across languages, running words are not. */
export interface Electorate {
  hangul: Voters
  others: Voters
}

/** What a text says of its dialect. */
export interface Detection {
  dialect: Dialect | undefined
  /** The next one, where there is one. */
  next: Dialect | undefined
  /** By how much of its own score the dialect leads, 0 to 1. */
  margin: number
  score: number
}

/** A score at which the dialects of another script need not be asked, and what theirs counts. */
const [ownScore, foreignShare] = [4, 0.3]

/** Compile what votes. */
export function electorateOf(dialects: readonly Dialect[]): Electorate {
  return {
    hangul: votersOf(dialects.filter(isOfHangul)),
    others: votersOf(dialects.filter((dialect) => !isOfHangul(dialect)))
  }
}

function isOfHangul({lang}: Dialect): boolean {
  return lang === 'ko' || lang.startsWith('ko-')
}

function votersOf(dialects: readonly Dialect[]): Voters {
  const languages = [...new Set(dialects.map((dialect) => languageOf(dialect.lang)))]
  return {dialects, index: indexDialects(dialects), languages}
}

/** Tell the dialect of a text; those of another script are asked where its own have few marks in it. */
export function detect(scanner: Scanner, electorate: Electorate): Detection {
  const {hangul, others} = electorate
  const korean = isInHangul(scanner.text)
  const own = ask(scanner, korean ? hangul : others)
  if (own.score >= ownScore) return own
  const foreign = ask(scanner, korean ? others : hangul)
  return foreign.score * foreignShare > own.score ? foreign : own
}

function ask(scanner: Scanner, {dialects, index, languages}: Voters): Detection {
  if (dialects.length === 0) return {dialect: undefined, next: undefined, margin: 0, score: 0}
  scanner.words = slotWords(languages)
  const {winner, runnerUp, margin, score} = vote(scanner, index, dialects)
  return {dialect: dialects[winner], next: dialects[runnerUp], margin, score}
}
