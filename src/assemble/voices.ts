import type {SegmentRole} from '../ast.js'
import type {Cue} from '../recognise/cues.js'
import {isWord} from '../text/characters.js'
import type {DraftParent} from './builder.js'
import {secondsOf} from './literals.js'
import {deliveryIn, readSpans, spansOf, wordsOf, type Span} from './read.js'
import {enlistLabel, isHost, roleOfLabel} from './roster.js'
import {entryFrom, entryTo, type Assembly} from './state.js'

/** Nodes that hold segments. */
function isContainer(node: DraftParent): boolean {
  return node.type === 'article' || node.type === 'story' || node.type === 'clip'
}

/** Close what is open down to what holds segments. */
export function closeVoice(assembly: Assembly): void {
  while (!isContainer(assembly.builder.top)) assembly.builder.end()
}

/** Close everything but the article. */
export function closeBroadcast(assembly: Assembly): void {
  while (assembly.builder.open.length > 1) assembly.builder.end()
}

/** Forget the voice: what follows without a label belongs to nobody. */
export function endVoice(assembly: Assembly): void {
  closeVoice(assembly)
  assembly.role = undefined
  assembly.segment = undefined
  assembly.quote = undefined
  assembly.next = undefined
  assembly.handed = undefined
}

/** A mark ends the voice: behind an anchor's the reporter begins, with a label or without. */
export function passOn(assembly: Assembly): void {
  const passes = assembly.role === 'anchor'
  if (assembly.signed) assembly.stage = 'back'
  endVoice(assembly)
  if (passes) assembly.next = 'reporter'
}

/** A heading passes back to the anchor, where labels do not say who speaks, and where it is a question of the anchor's. */
export function askOn(assembly: Assembly): void {
  if (assembly.habits.lead === 'anchor') assembly.next = undefined
  if (assembly.habits.unmarkedVoices === true) endVoice(assembly)
  else closeVoice(assembly)
}

/** Open a segment; a label, if there is one, is read by the caller. */
export function openVoice(assembly: Assembly, role: SegmentRole): DraftParent {
  assembly.quote = undefined
  assembly.next = undefined
  closeVoice(assembly)
  openStory(assembly)
  const segment: DraftParent = {type: 'segment', role, children: []}
  assembly.builder.start(segment)
  assembly.role = role
  assembly.segment = segment
  assembly.passed = false
  assembly.signed = false
  return segment
}

/** Go on with the voice that something interrupted. */
export function resumeVoice(assembly: Assembly): void {
  const {segment, builder, next: pending} = assembly
  if (pending !== undefined) {
    openVoice(assembly, pending)
    return
  }
  if (segment === undefined || builder.open.includes(segment)) return
  const {passed, signed} = assembly
  const next = openVoice(assembly, segment['role'] as SegmentRole)
  assembly.continued.set(next, segment)
  assembly.passed = passed
  assembly.signed = signed
}

/** The first node of a broadcast of several stories opens one. */
export function openStory(assembly: Assembly): void {
  if (assembly.plan.stories && assembly.builder.top.type === 'article') {
    assembly.builder.parent('story')
  }
}

/** The part that the voice of a label plays. */
export function roleOf(assembly: Assembly, cue: Cue): SegmentRole {
  if (cue.detail === 'speaker') return roleOfLabel(assembly, spansOf(assembly))
  // the host's name may stand in the label of a guest
  if (cue.detail === 'guest' && isHost(assembly, spansOf(assembly))) return 'host'
  return cue.detail as SegmentRole
}

/** Open the segment of a label and read the label. */
export function addLabel(assembly: Assembly, cue: Cue, role: SegmentRole): void {
  closeVoice(assembly)
  assembly.builder.skip(entryFrom(assembly))
  const segment = openVoice(assembly, role)
  if (spansOf(assembly).length === 0) return
  // a guest is called by an office, a host by the part
  const label = readLabel(assembly, cue.detail === 'guest' && !saysPart(assembly) ? 'title' : 'role')
  enlistLabel(assembly, label, role)
  const delivery = deliveryIn(label.children)
  if (delivery !== undefined) segment['delivery'] = delivery
}

/** Whether a guest's label says that part and no office: `Guest:`, `A:`. */
function saysPart(assembly: Assembly): boolean {
  const [span, more] = spansOf(assembly)
  if (span?.name !== 'words' || more?.name === 'words') return false
  const words = wordsOf(assembly, span)
  return words.charAt(1) === '' || words.charAt(1) === ':' || words.toLowerCase().startsWith('guest')
}

/** Read the label at the current entry, its brackets included. */
function readLabel(assembly: Assembly, words: 'role' | 'title' = 'role'): DraftParent {
  const {builder} = assembly
  builder.skip(entryFrom(assembly))
  const label = builder.parent('label')
  const spans = spansOf(assembly)
  const clock = spans.findIndex((span) => span.name === 'mm' || span.name === 'HH')
  const said = clock < 0 ? spans : spans.slice(0, clock)
  if (!readDescription(assembly, said, words)) readSpans(assembly, said, words)
  if (clock >= 0) readClock(assembly, spans.slice(clock))
  builder.skip(labelEnd(assembly))
  builder.end()
  return label
}

/** A word and a number describe a voice together: `VOX POP 1`. */
export function readDescription(assembly: Assembly, spans: readonly Span[], type: 'role' | 'title'): boolean {
  const first = spans[0]
  const last = spans[spans.length - 1]
  if (first?.name !== 'words' || last === undefined || spans.length < 2) return false
  for (let index = 1; index < spans.length; index++) if (spans[index]?.name !== 'number') return false
  let {from} = first
  while (!isWord(assembly.text.charCodeAt(from))) from++
  assembly.builder.skip(from)
  return assembly.builder.literal(type, last.to)
}

/** A label may tell when its voice begins: `Speaker 2 (06:12):`. */
function readClock(assembly: Assembly, spans: readonly Span[]): void {
  const {builder} = assembly
  builder.skip(spans[0]?.from ?? builder.cursor)
  builder.leaf(
    {type: 'timecode', seconds: secondsOf(assembly), value: ''},
    spans[spans.length - 1]?.to ?? builder.cursor
  )
}

function labelEnd(assembly: Assembly): number {
  const end = Math.max(assembly.builder.cursor, entryTo(assembly))
  for (let at = assembly.builder.cursor; at < end; at++) if (isWord(assembly.text.charCodeAt(at))) return at
  return end
}
