import type {SegmentRole} from '../ast.js'
import type {CueIndex} from '../recognise/cues.js'
import type {Reading} from '../recognise/entries.js'
import {mayHold} from '../recognise/may-hold.js'
import type {Scanner} from '../templates/scan.js'
import {lineFlags} from '../text/lines.js'
import {lastSentence} from '../text/sentences.js'
import {findSentence} from './find-sentence.js'
import {goesOn} from './headlines.js'
import type {Plan} from './plan.js'
import {isSpoken} from './sentence-lines.js'

/** From which of the unmarked lines on they are sentences of the broadcast. */
export function leadStart(
  scanner: Scanner,
  reading: Reading,
  plan: Plan,
  plain: number[],
  voice: SegmentRole | undefined,
  wrapped: boolean
): number {
  const first = plan.nextRole[0]
  const anchored = first === 'anchor' || first === 'host' || first === 'speaker'
  if (plan.labelled && anchored && voice === undefined) return plain.length
  let start = 0
  if (voice === 'speaker') {
    const head = headEnd(reading)
    if (head >= 0) return plain.filter((at) => at < head).length
  }
  // what stands under a heading is spoken
  const heading = voice === undefined ? -1 : reading.cue.findIndex((cue) => cue?.construct === 'heading')
  if (heading >= 0 && heading < (plain[0] ?? -1)) return 0
  // what begins with a tag is the headline, whatever it ends in
  if (scanner.text.charAt(reading.from[plain[0] ?? -1] ?? 0) === '[') start++
  while (start < plain.length && !isSpoken(scanner, reading, plain[start] ?? 0, wrapped)) start++
  while (wrapped && start > 0 && start < plain.length && goesOn(reading, plain, start)) start--
  return start === plain.length && !plan.labelled && plan.body === reading.from.length ? Math.min(1, start) : start
}

/**
 * Last line of the page's head: in captions everything behind it is spoken, in small letters or not. Before a label page
 * furniture alone tells it, since a date may stand above the headline.
 */
function headEnd(reading: Reading): number {
  let end = -1
  let furniture = -1
  for (let at = 0; at < reading.cue.length; at++) {
    const construct = reading.cue[at]?.construct
    if (construct === 'label') return furniture
    if (construct === 'boilerplate') furniture = at
    if (construct === 'timestamp' || construct === 'boilerplate') end = at
    else if (construct === 'timecode') return end < 0 ? at : end
  }
  return end
}

/** Who speaks the lead: an anchor before a reporter's label or a handoff, a reporter who signs, else nobody known. */
export function leadRole(
  scanner: Scanner,
  index: CueIndex,
  reading: Reading,
  plan: Plan,
  lead: number[]
): SegmentRole | undefined {
  if (lead.length > 0 && plan.announced && !plan.led && isAnswered(reading, plan)) return 'anchor'
  if (plan.labelled) return lead.length > 0 && plan.nextRole[0] === 'reporter' ? 'anchor' : undefined
  const sentences = unmarkedLines(reading, plan)
  if (sentences.some((at) => findsSentence(scanner, index, reading, at, 'handoff'))) return 'anchor'
  return sentences.slice(-3).some((at) => findsSentence(scanner, index, reading, at, 'signOff'))
    ? 'reporter'
    : undefined
}

/** Whether the broadcast goes on with the mark of one who answers. */
function isAnswered({cue}: Reading, {body}: Plan): boolean {
  return cue[body]?.detail === 'interview' || cue[body]?.detail === 'guest'
}

/** Whether no cue takes an entry, and it is no printed break. */
export function isPlain(reading: Reading, at: number): boolean {
  return reading.cue[at] === undefined && ((reading.flags[at] ?? 0) & lineFlags.printedBreak) === 0
}

function unmarkedLines(reading: Reading, plan: Plan): number[] {
  const lines: number[] = []
  for (let at = 0; at < Math.min(plan.back, 400); at++) if (isPlain(reading, at)) lines.push(at)
  return lines
}

function findsSentence(
  scanner: Scanner,
  index: CueIndex,
  reading: Reading,
  at: number,
  construct: 'handoff' | 'signOff'
): boolean {
  if (!mayHold(reading, at, construct)) return false
  const to = reading.to[at] ?? 0
  const kept = scanner.captures.length
  const start = lastSentence(scanner.text, reading.from[at] ?? 0, to)
  const found = findSentence(scanner, index, construct, start, to) >= 0
  scanner.drop(kept)
  return found
}
