import type {SegmentRole} from '../ast.js'
import {roleOfTitle} from '../languages/roles.js'
import {foldName} from '../names/names.js'
import {isHangul} from '../text/characters.js'
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
  for (const part of [initialsOf(name), name.slice(last)]) {
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

/** Spans that say who speaks. */
const naming: readonly Span['name'][] = ['name', 'who', 'title', 'voice', 'initials', 'affiliation']

/** Part of a voice that a label names without a word for it. */
export function roleOfLabel(assembly: Assembly, spans: readonly Span[]): SegmentRole {
  const {text, roster, language} = assembly
  if (spans.every((span) => !naming.includes(span.name))) return 'speaker'
  let title: SegmentRole | undefined
  for (const span of spans) {
    if (span.name === 'voice') return voiceRole(assembly, text.slice(span.from, span.to))
    if (span.name === 'initials') title ??= roster.get(foldName(text.slice(span.from, span.to)))
    if (span.name === 'name' || span.name === 'who') {
      const known = roster.get(foldName(text.slice(span.from, nameInWho(text, span))))
      if (known !== undefined) return known
    }
    if (span.name === 'who' || span.name === 'title') title ??= roleOfTitle(text.slice(span.from, span.to), language)
  }
  return title ?? (assembly.habits.firstIsHost === true && roster.size === 0 ? 'host' : 'guest')
}

/** Of voices that only a caption names, the one that introduces itself is the host. */
function voiceRole(assembly: Assembly, name: string): SegmentRole {
  const {roster, habits} = assembly
  const known = roster.get(foldName(name))
  if (known !== undefined) return known
  if (habits.firstIsHost === true) return roster.size === 0 ? 'host' : 'guest'
  const introduction = `i'm ${name.toLowerCase()} `
  return assembly.text.toLowerCase().includes(introduction) ? 'host' : 'speaker'
}

function nameInWho(text: string, span: Span): number {
  if (!isHangul(text.charCodeAt(span.from))) return span.to
  let end = span.from
  while (end < span.to && isHangul(text.charCodeAt(end))) end++
  return end
}

/** Remember the name of a label's voice. */
export function enlistLabel(assembly: Assembly, label: DraftParent, role: SegmentRole): void {
  for (const child of label.children)
    if (child.type === 'name' && child.value !== undefined) enlist(assembly.roster, child.value, role)
}
