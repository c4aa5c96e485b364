import type {Article, Attribution, BcastNode, Cast, Label, Name, Person, Quote, Segment, Speaker} from '../ast.js'
import {nameIntroduced} from './introductions.js'
import type {Findings} from './mentions.js'
import {onOneLine} from '../text/search.js'
import {nameHolders} from './offices.js'
import {labelOf} from './persons.js'

/** Say who speaks: sets `speaker` and `reporter` wherever the article tells. */
export function findSpeakers(
  article: Article,
  findings: Findings,
  continued: Map<object, object>,
  infer: boolean
): void {
  const people = new Map(article.people.map((person) => [person.id, person]))
  for (const quote of findings.quotes) quote.speaker = attributed(quote, people)
  for (const node of [...findings.handoffs, ...findings.signOffs]) {
    const name = nameIn(node.children)
    if (name !== undefined) node.reporter = speakerOf(name, people)
  }
  for (const segment of findings.segments) {
    const label = labelOf(segment)
    if (label !== undefined && (nameIn(label.children) !== undefined || isNoted(label)))
      segment.speaker = described(label, people)
  }
  if (!infer) return
  nameReporters(findings, onlyReporter(article))
  nameAnnounced(findings, people)
  nameHolders(article, findings.segments, findings.mentions)
  nameIntroduced(article, findings.segments)
  for (const segment of findings.segments) goOn(segment, continued)
  for (const quote of findings.quotes) goOnQuoting(quote, continued)
  for (const node of findings.signOffs) {
    const speaker = findings.inside.get(node)?.speaker
    if (node.reporter === undefined && speaker !== undefined) node.reporter = {...speaker}
  }
}

/** `UNIDENTIFIED MALE (singing)` */
function isNoted({children}: Label): boolean {
  return children.length > 1 && children.every((child) => child.type === 'title' || child.type === 'deliveryMark')
}

function nameIn(children: readonly BcastNode[]): Name | undefined {
  return children.find((child): child is Name => child.type === 'name')
}

function speakerOf(name: Name, people: Map<string, Person>): Speaker {
  return {name: people.get(name.person)?.name ?? name.value, person: name.person}
}

/** The speaker that a label or an attribution describes. */
function described(node: Label | Attribution, people: Map<string, Person>): Speaker {
  const name = nameIn(node.children)
  const speaker: Speaker = name === undefined ? {} : {name: people.get(name.person)?.name ?? name.value}
  const title = valuesOf(node.children, 'title')
  const affiliation = valuesOf(node.children, 'affiliation')
  if (title !== '') speaker.title = title
  if (affiliation !== '') speaker.affiliation = affiliation
  if (name !== undefined) speaker.person = name.person
  else speaker.anonymous = true
  return speaker
}

function valuesOf(children: readonly BcastNode[], type: 'title' | 'affiliation'): string {
  let values = ''
  for (const child of children)
    if (child.type === type) values += values === '' ? onOneLine(child.value) : `, ${onOneLine(child.value)}`
  return values
}

function attributed(quote: Quote, people: Map<string, Person>): Speaker {
  const attribution = quote.children.find((child): child is Attribution => child.type === 'attribution')
  return attribution === undefined ? {anonymous: true} : described(attribution, people)
}

/**
 * A reporter's segment without a name is that of its own sign-off, else of the handoff before it, else of the sign-off
 * that comes next, else of the only reporter of the article; never of one of another story.
 */
function nameReporters(findings: Findings, only: Speaker | undefined): void {
  const {segments, handoffs, storyOf} = findings
  const signed = ownSignOffs(findings)
  const next = nextSignOffs(findings, signed)
  let handed: Speaker | undefined
  // whom of two a segment is the handoff does not say
  let several = false
  let handoff = 0
  let story = 0
  segments.forEach((segment, index) => {
    const own = storyOf.get(segment) ?? 0
    if (own !== story) {
      handed = undefined
      several = false
    }
    story = own
    if (isReporter(segment) && segment.speaker === undefined) {
      const speaker =
        signed.get(segment) ?? (several ? undefined : (handed ?? next[index] ?? (own > 0 ? undefined : only)))
      if (speaker !== undefined) segment.speaker = {...speaker}
    }
    // whoever has signed off is gone, and of several so is whom the anchor does not ask
    if (signed.has(segment) || (only === undefined && isPresented(segment) && !asks(segment))) handed = undefined
    for (let node = handoffs[handoff]; node !== undefined; node = handoffs[++handoff]) {
      if (findings.inside.get(node) !== segment) break
      several = countNames(node.children) > 1
      handed = several ? undefined : (node.reporter ?? handed)
    }
  })
}

function isPresented(segment: Segment): boolean {
  return segment.role === 'anchor' || segment.role === 'host'
}

/** Whether a question is among the words of a voice. */
function asks(segment: Segment): boolean {
  return segment.children.some(
    (child) =>
      (child.type === 'paragraph' || child.type === 'handoff') &&
      child.children.some((part) => part.type === 'text' && (part.value.includes('?') || part.value.includes('？')))
  )
}

function countNames(children: readonly BcastNode[]): number {
  return children.filter((child) => child.type === 'name').length
}

function isReporter(segment: Segment): boolean {
  return segment.role === 'reporter' || segment.role === 'narrator'
}

function ownSignOffs(findings: Findings): Map<Segment, Speaker> {
  const signed = new Map<Segment, Speaker>()
  for (const node of findings.signOffs) {
    const segment = findings.inside.get(node)
    if (segment !== undefined && node.reporter !== undefined) signed.set(segment, node.reporter)
  }
  return signed
}

/** For each segment the next sign-off of its story, unless another handoff comes first. */
function nextSignOffs({segments, storyOf}: Findings, signed: Map<Segment, Speaker>): (Speaker | undefined)[] {
  const next = new Array<Speaker | undefined>(segments.length)
  for (let index = segments.length - 2; index >= 0; index--) {
    const [segment, after] = [segments[index], segments[index + 1]]
    if (segment === undefined || after === undefined || storyOf.get(segment) !== storyOf.get(after)) continue
    const hands = after.children.some((child) => child.type === 'handoff')
    next[index] = signed.get(after) ?? (hands ? undefined : next[index + 1])
  }
  return next
}

function onlyReporter(article: Article): Speaker | undefined {
  const reporters = article.people.filter((person) => person.roles.includes('reporter'))
  const [person] = reporters
  return reporters.length === 1 && person !== undefined ? {name: person.name, person: person.id} : undefined
}

/** An anchor, a host or a guest without a name is the only one that a cast line announces. */
function nameAnnounced(findings: Findings, people: Map<string, Person>): void {
  const [host, otherHost] = castNames(findings.casts, 'host')
  const [guest, otherGuest] = castNames(findings.casts, 'guest')
  for (const segment of findings.segments) {
    if (isNamed(segment)) continue
    const presented = isPresented(segment)
    if (presented && host !== undefined && otherHost === undefined) segment.speaker = speakerOf(host, people)
    if (segment.role === 'guest' && guest !== undefined && otherGuest === undefined)
      segment.speaker = speakerOf(guest, people)
  }
}

/** Whether a label says who speaks, by a name or by an office. */
function isNamed(segment: Segment): boolean {
  if (segment.speaker !== undefined) return true
  return labelOf(segment)?.children.some((child) => child.type === 'title') === true
}

function castNames(casts: readonly Cast[], role: 'host' | 'guest'): Name[] {
  return casts.flatMap((cast) =>
    cast.role === role ? cast.children.filter((child): child is Name => child.type === 'name') : []
  )
}

/** Words behind a caption are those of the quote that it interrupted. */
function goOnQuoting(quote: Quote, continued: Map<object, object>): void {
  const before = continued.get(quote) as Quote | undefined
  if (before?.speaker !== undefined) quote.speaker = {...before.speaker}
}

function goOn(segment: Segment, continued: Map<object, object>): void {
  const before = continued.get(segment) as Segment | undefined
  if (before?.speaker !== undefined && segment.speaker === undefined) segment.speaker = {...before.speaker}
}
