import type {SegmentRole} from '../ast.js'
import {roleOfTitle} from '../languages/roles.js'
import {foldName} from '../names/names.js'
import {isSlip} from '../text/slip.js'
import {introducedWords} from '../recognise/known-voices.js'
import {honorificEnd, isOffice, nameEndOf} from '../recognise/label-names.js'
import {isHangul} from '../text/characters.js'
import {hangulEnd} from '../text/names.js'
import {skipBlanks} from '../text/search.js'
import type {Draft, DraftParent} from './builder.js'
import type {Span} from './read.js'
import type {Assembly} from './state.js'

/** Who plays which part, as far as the article has told. */
export type Roster = Map<string, SegmentRole>

/** Remember the part of a name; the first that is told stays. */
export function enlist(roster: Roster, name: string, role: SegmentRole): void {
  const key = foldName(name)
  if (key === '') return
  if (!roster.has(key)) roster.set(key, role)
  const last = name.lastIndexOf(' ') + 1
  if (last === 0 || isHangul(name.charCodeAt(0))) return
  for (const part of [initialsOf(name), name.slice(last), name.slice(0, name.indexOf(' '))]) {
    if (!roster.has(foldName(part))) roster.set(foldName(part), role)
  }
}

/** `Ada Moore` is called `AM` or `Moore` afterwards. */
function initialsOf(name: string): string {
  let initials = name.charAt(0)
  for (let at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) initials += name.charAt(at + 1)
  return initials
}

/** Remember everybody of a cast line. */
export function enlistCast(assembly: Assembly, cast: Draft): void {
  const children = cast.children ?? []
  children.forEach((child, index) => {
    if (child.type !== 'name' || child.value === undefined) return
    const next = children[index + 1]
    const title = next?.type === 'title' ? (next.value ?? '') : ''
    const role = cast['role'] as SegmentRole
    enlist(assembly.roster, child.value, role === 'host' ? role : (roleOfTitle(title, assembly.language) ?? role))
  })
}

/** Remember whom a byline names: the reporter, or the one who asks where nobody else does. */
export function enlistByline(assembly: Assembly, byline: Draft): void {
  for (const child of byline.children ?? [])
    if (child.type === 'name' && child.value !== undefined) enlist(assembly.roster, child.value, 'reporter')
}

/** Spans that say who speaks. */
const naming: readonly Span['name'][] = [
  'name',
  'speaker',
  'person',
  'who',
  'title',
  'capitals',
  'voice',
  'initials',
  'caller',
  'affiliation'
]

/** Part of a voice that a label names without a word for it. */
export function roleOfLabel(assembly: Assembly, spans: readonly Span[]): SegmentRole {
  const {text, roster, language} = assembly
  const speaker = spans.find((span) => span.name === 'speaker')
  if (speaker !== undefined && isOffice(text, speaker.from, speaker.to)) return 'guest'
  if (spans.every((span) => !naming.includes(span.name))) return 'speaker'
  let title: SegmentRole | undefined
  for (const span of spans) {
    if (span.name === 'voice' || span.name === 'caller') return voiceRole(assembly, text.slice(span.from, span.to))
    if (span.name === 'initials') title ??= roster.get(foldName(text.slice(span.from, span.to)))
    if (span.name === 'name' || span.name === 'who' || span.name === 'person' || span.name === 'speaker') {
      const known = roster.get(foldName(text.slice(nameFrom(text, span), nameInWho(text, span))))
      if (known !== undefined) return isFirst(assembly) && known === 'reporter' ? firstRole(assembly) : known
    }
    if (span.name === 'who' || span.name === 'title' || span.name === 'capitals' || span.name === 'words') {
      title ??= roleOfTitle(text.slice(span.from, span.to), language)
      // whoever has a title that is no part in the programme answers
      if (span.name === 'capitals') title ??= 'guest'
    }
  }
  return title ?? (speaker === undefined ? undefined : roleOfSlip(assembly, speaker)) ?? unnamedRole(assembly)
}

/** Whether a label names whom the cast names as the host. */
export function isHost({text, roster}: Assembly, spans: readonly Span[]): boolean {
  return spans.some((span) => span.name === 'name' && roster.get(foldName(text.slice(span.from, span.to))) === 'host')
}

/** Part of the surname that a label nearly is. */
function roleOfSlip(assembly: Assembly, span: Span): SegmentRole | undefined {
  const name = foldName(assembly.text.slice(nameFrom(assembly.text, span), span.to))
  for (const [key, role] of assembly.roster) if (isSlip(key, name)) return role
  return undefined
}

/**
 * Part of a name that nothing tells the part of: where a word for those who ask is a label, names answer; where an
 * office is one, names ask; else the first one asks.
 */
function unnamedRole(assembly: Assembly): SegmentRole {
  if (assembly.habits.firstIsHost !== true || assembly.plan.asked) return 'guest'
  if (isFirst(assembly) && assembly.roster.size > 0) return 'anchor'
  return (assembly.plan.answered && assembly.habits.packages !== true) || isFirst(assembly) ? 'host' : 'guest'
}

function isFirst(assembly: Assembly): boolean {
  return assembly.habits.firstIsHost === true && assembly.segment === undefined
}

/** Whom the byline names and who speaks first presents, and asks. */
function firstRole(assembly: Assembly): SegmentRole {
  for (const [key, role] of assembly.roster) if (role === 'reporter') assembly.roster.delete(key)
  return 'host'
}

function nameFrom(text: string, span: Span): number {
  const from = span.name === 'speaker' ? honorificEnd(text, span.from, span.to) : span.from
  return skipBlanks(text, from, span.to)
}

/** Of voices that only a caption names, the one that introduces itself is the host. */
function voiceRole(assembly: Assembly, name: string): SegmentRole {
  const {roster, habits} = assembly
  const known = roster.get(foldName(name))
  if (known !== undefined) return known
  if (habits.firstIsHost === true) return unnamedRole(assembly)
  assembly.introduced ??= introducedWords(assembly.text)
  return assembly.introduced.has(name.toLowerCase()) ? 'host' : 'speaker'
}

function nameInWho(text: string, span: Span): number {
  if (span.name === 'speaker') return nameEndOf(text, span.from, span.to)
  if (!isHangul(text.charCodeAt(span.from))) return span.to
  return hangulEnd(text, span.from, span.to)
}

/** Remember the name of a label's voice, and its title. */
export function enlistLabel(assembly: Assembly, label: DraftParent, role: SegmentRole): void {
  for (const child of label.children) {
    if (child.value === undefined) continue
    if (child.type === 'name') enlist(assembly.roster, child.value, role)
    else if (child.type === 'title') assembly.titles.add(child.value)
  }
}
