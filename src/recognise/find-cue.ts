import type {Scanner} from '../templates/scan.js'
import type {Sieve} from '../templates/sieve.js'
import {hasLetter} from '../text/search.js'
import type {Cue, CueIndex} from './cues.js'
import {creditsEnd} from './inner-labels.js'
import {cuesFor} from './lookup.js'

/** The cue that takes what begins at `from`; `scanner.found` is where it ends. */
export function findCue(scanner: Scanner, index: CueIndex, line: number, from: number, to: number): Cue | undefined {
  return findIn(scanner, index, cuesFor(index, scanner.text, from, to).all, line, from, to, false)
}

/** The first of the cues that takes what begins at `from`. */
export function findIn(
  scanner: Scanner,
  index: CueIndex,
  sieve: Sieve<Cue>,
  line: number,
  from: number,
  to: number,
  inner: boolean
): Cue | undefined {
  scanner.look(line)
  for (let at = scanner.next(sieve, 0); at >= 0; at = scanner.next(sieve, at + 1)) {
    const cue = sieve.cues[at] as Cue
    const limit =
      cue.construct === 'credit' && index.credits.includes(cue) ? creditsEnd(index, scanner.text, from, to) : to
    const end = scanner.match(cue.pattern, line, from, limit)
    if (end < 0) continue
    if (takes(scanner, cue, end, inner)) {
      scanner.found = end
      return cue
    }
    scanner.drop(scanner.kept)
  }
  return undefined
}

/** A closed template takes its line whole, marks behind it aside. */
export function takes(scanner: Scanner, cue: Cue, end: number, inner: boolean): boolean {
  if (inner && scanner.unclosed) return false
  if (cue.alone) return !hasLetter(scanner.text, end, scanner.limit)
  return cue.open || scanner.endsWithRest || !scanner.lastWords.areIn(scanner.text, end, scanner.limit)
}
