import {send} from '../messages.js'
import type {Cue} from '../recognise/cues.js'
import type {DraftParent} from './builder.js'
import {endQuote} from './quotes.js'
import {spansOf, wordsOf} from './read.js'
import {entryFrom, entryTo, type Assembly} from './state.js'
import {openStory, resumeVoice} from './voices.js'

/** Open or close recorded material. */
export function addClip(assembly: Assembly, cue: Cue): void {
  assembly.stage = 'body'
  if (cue.detail === 'end') closeClip(assembly)
  else openClip(assembly, cue)
}

function openClip(assembly: Assembly, cue: Cue): void {
  const {builder} = assembly
  endQuote(assembly)
  leaveClip(assembly)
  resumeVoice(assembly)
  openStory(assembly)
  builder.skip(entryFrom(assembly))
  const clip: DraftParent = {type: 'clip', medium: cue.detail, children: []}
  const title = spansOf(assembly).find((span) => span.name === 'headline')
  if (title !== undefined) clip['title'] = wordsOf(assembly, title)
  builder.start(clip)
  builder.leaf({type: 'direction', kind: 'clip', value: ''}, entryTo(assembly))
}

/** The beginning of a clip ends the one before, whose end is missing. */
function leaveClip(assembly: Assembly): void {
  const {builder} = assembly
  while (builder.open.some((node) => node.type === 'clip')) builder.end()
}

function closeClip(assembly: Assembly): void {
  const {builder} = assembly
  const inside = builder.open.some((node) => node.type === 'clip')
  builder.skip(entryFrom(assembly))
  while (inside && builder.top.type !== 'clip') builder.end()
  builder.leaf({type: 'direction', kind: 'clip', value: ''}, entryTo(assembly))
  if (inside) builder.end()
  else send(assembly.report, 'unbalanced-clip', builder.top.position)
}
