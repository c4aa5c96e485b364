import type {SegmentRole} from '../ast.js'
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
  endClips(assembly)
  resumeVoice(assembly)
  openStory(assembly)
  builder.skip(entryFrom(assembly))
  const clip: DraftParent = {type: 'clip', medium: cue.detail, children: []}
  const title = spansOf(assembly).find((span) => span.name === 'headline')
  if (title !== undefined) clip['title'] = wordsOf(assembly, title)
  builder.start(clip)
  assembly.outside.push(assembly.segment)
  builder.leaf({type: 'direction', kind: 'clip', value: ''}, entryTo(assembly))
}

/** Close the clips that end before an entry, since the page does not say where. */
export function endClips(assembly: Assembly): void {
  const {builder, plan, at} = assembly
  for (let count = plan.clips.ends.get(at) ?? 0; count > 0; count--) {
    const clip = lastClip(builder.open)
    if (clip === undefined) return
    send(assembly.report, 'unbalanced-clip', clip.position)
    while (builder.open.includes(clip)) builder.end()
    leaveClip(assembly)
  }
}

function lastClip(open: readonly DraftParent[]): DraftParent | undefined {
  for (let index = open.length - 1; index >= 0; index--) if (open[index]?.type === 'clip') return open[index]
  return undefined
}

/** Behind a clip the voice goes on that spoke before it. */
function leaveClip(assembly: Assembly): void {
  const segment = assembly.outside.pop()
  if (segment === undefined || segment === assembly.segment) return
  assembly.segment = segment
  assembly.role = segment['role'] as SegmentRole
}

function closeClip(assembly: Assembly): void {
  const {builder, plan, at} = assembly
  endQuote(assembly)
  builder.skip(entryFrom(assembly))
  const inside = !plan.clips.stray.has(at) && builder.open.some((node) => node.type === 'clip')
  for (let count = inside ? (plan.clips.ends.get(at) ?? 1) : 0; count > 0; count--) {
    while (builder.top.type !== 'clip' && builder.open.length > 1) builder.end()
    if (count === 1) break
    builder.end()
    leaveClip(assembly)
  }
  builder.leaf({type: 'direction', kind: 'clip', value: ''}, entryTo(assembly))
  if (!inside) {
    send(assembly.report, 'unbalanced-clip', builder.top.position)
    return
  }
  builder.end()
  leaveClip(assembly)
}
