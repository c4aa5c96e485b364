import type {Scanner} from '../templates/scan.js'
import {isWord} from '../text/characters.js'
import {hasWord, skipBlanks} from '../text/search.js'
import type {Cue, CueIndex} from './cues.js'

/** A clock without brackets is a mark where it stands alone or before a label: `10:30 was late` is none. */
export function isBareClock(scanner: Scanner, index: CueIndex, cue: Cue, line: number, to: number): boolean {
  const {head} = cue.pattern
  if (cue.construct !== 'timecode' || head.kind !== 'slot' || scanner.line !== line) return false
  const {found, text} = scanner
  if (!hasWord(text, found, to)) return false
  // `00:07and then`, but not `10:30am`
  if (isWord(text.charCodeAt(found))) return (text.charCodeAt(found + 1) | 32) === 109
  const kept = scanner.captures.length
  const label = index.voices.some(
    (cue) => scanner.match(cue.pattern, line, skipBlanks(scanner.text, found, to), to) >= 0
  )
  scanner.captures.length = kept
  scanner.found = found
  return !label
}
