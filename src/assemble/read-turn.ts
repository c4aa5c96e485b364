import {classifyNote} from '../recognise/notes.js'
import {mixedNamesOf} from '../templates/scan-label.js'
import {readTurnLabel, type LabelPart} from '../templates/turn-label.js'
import {isLower} from '../text/characters.js'
import {readDelivery} from './read.js'
import type {Assembly} from './state.js'
import {clockSeconds, isParty, partOfVoice} from './turn-parts.js'

/** Longest abbreviation of a state behind a party, in UTF-16 units. */
const longestState = 6
/** Longest party and state. */
const longestParty = 20

/**
 * Give the label of a turn its literals.
 *
 * ```text
 * > | SEN. MILO HART (D-OH), TRANSPORT COMMITTEE (voice-over)
 *     title name     affiliation  title           deliveryMark
 * ```
 */
export function readTurnParts(assembly: Assembly, from: number, to: number): void {
  const parts = partsOf(assembly, from, to)
  const {builder} = assembly
  for (const part of parts) {
    builder.skip(part.from)
    if (part.kind === 'name') builder.literal('name', part.to)
    else if (part.kind === 'note') readNote(assembly, part)
    else builder.literal(typeOf(assembly, part, parts), part.to)
  }
}

/** The parts of a label, which the plan knows where it is that of a turn. */
function partsOf({text, scanner, plan, at}: Assembly, from: number, to: number): readonly LabelPart[] {
  const planned = plan.turns.get(at)?.parts
  if (planned?.[0]?.from === from) return planned
  const parts: LabelPart[] = []
  readTurnLabel(text, from, to + 1, mixedNamesOf(scanner), parts)
  return parts
}

function typeOf(assembly: Assembly, part: LabelPart, parts: readonly LabelPart[]): 'title' | 'role' | 'affiliation' {
  const words = assembly.text.slice(part.from, part.to)
  if (part.kind === 'voice') return partOfVoice(words) === undefined ? 'title' : 'role'
  if (Object.hasOwn(assembly.language.roles, words.toLowerCase())) return 'role'
  const before = parts[parts.indexOf(part) - 1]
  // `, R-IOWA`
  if (isParty(words) && words.length > 1 && words.length < longestParty) return 'affiliation'
  const party = before?.kind === 'note' && isParty(assembly.text.slice(before.from, before.to))
  return party && words.length < longestState ? 'affiliation' : 'title'
}

/** What stands in parentheses: party, way of delivery, date, title, clock; or the transcriber's doubt. */
function readNote(assembly: Assembly, {from, to}: LabelPart): void {
  const {text, builder, language} = assembly
  const note = text.slice(from, to)
  const kind = classifyNote(note, language)
  const seconds = clockSeconds(note)
  if (seconds >= 0 && builder.top.type === 'label') builder.leaf({type: 'timecode', seconds, value: ''}, to)
  else if (seconds >= 0) builder.skip(to)
  else if (isParty(note)) builder.literal('affiliation', to)
  else if (kind === 'delivery') readDelivery(assembly, from, to)
  else if (kind === 'when' && builder.top.type === 'attribution') builder.literal('when', to)
  else if (note.length > 3 || !isLower(note.charCodeAt(0))) builder.literal('title', to)
  else builder.skip(to)
}
