import type {CueIndex, SentenceCue} from '../recognise/cues.js'
import type {Scanner} from '../templates/scan.js'
import {matchSentence} from '../templates/sentence.js'

/**
 * Start of the sentence that the first fitting template of a construct takes in `[from, to)`, or −1.
 *
 * What the template captured stays with the scanner, behind what was captured before.
 */
export function findSentence(
  scanner: Scanner,
  index: CueIndex,
  construct: SentenceCue['construct'],
  from: number,
  to: number,
  fits: (cue: SentenceCue, start: number) => boolean = () => true
): number {
  const kept = scanner.captures.length
  const passes = construct === 'handoff'
  const sieve = passes ? index.handoffs : index.signOffs
  scanner.lookAt(from, to)
  for (let at = scanner.next(sieve, 0); at >= 0; at = scanner.next(sieve, at + 1)) {
    const cue = sieve.cues[at] as SentenceCue
    const start = matchSentence(scanner, cue.pattern, 0, from, to, passes)
    if (start >= 0 && fits(cue, start)) return start
    scanner.drop(kept)
  }
  return -1
}
