import type {Scanner} from '../templates/scan.js'
import type {CueIndex} from './cues.js'
import type {Reading} from './entries.js'

/** Flags of an entry without a mark whose line has what some handoff, or some sign-off, cannot do without. */
const mayBe = {handoff: 16, signOff: 32}

/** Whether an entry without a mark may hold a handoff or a sign-off: most lines are told from them by their letters. */
export function mayHold({flags}: Reading, at: number, construct: 'handoff' | 'signOff'): boolean {
  return ((flags[at] ?? 0) & mayBe[construct]) !== 0
}

/** Which sentences a line may hold, as flags of its entries. */
export function sentencesOf(scanner: Scanner, {handoffs, signOffs}: CueIndex, line: number): number {
  scanner.look(line)
  return (scanner.next(handoffs, 0) < 0 ? 0 : mayBe.handoff) | (scanner.next(signOffs, 0) < 0 ? 0 : mayBe.signOff)
}
