import type {Article, Quote, When} from '../ast.js'
import type {Language} from '../languages/language.js'
import {send, type Report} from '../messages.js'
import {resolveWhen} from '../dates/dates.js'
import {completeInitials} from './initials.js'
import {completeNames} from './introductions.js'
import {findMentions, type Findings} from './mentions.js'
import {findPeople} from './people.js'
import {completeFromSpeech} from './prose-names.js'
import {findSpeakers} from './speakers.js'
import {completeSurnames} from './surnames.js'

/** What inferring needs besides the tree. */
export interface ResolveSetting {
  /** Whether to infer at all; else every spelling is a person and no date is resolved. */
  infer: boolean
  /** Date of publication that the caller knows; the text's own counts where it is absent. */
  publishedAt: string | undefined
  language: Language
  /** Segments that go on with the voice of another one. */
  continued: Map<object, object>
  /** Titles of lists that stand before the name that they belong to. */
  leading: ReadonlySet<object>
  /** The date that the headline tells. */
  dated: string | undefined
  report: Report | undefined
}

/** Add to a tree what follows from it: who is who, who speaks, when was when. */
export function resolve(article: Article, setting: ResolveSetting): void {
  const publishedAt = setting.publishedAt ?? printedDate(article) ?? setting.dated
  if (publishedAt !== undefined) article.publishedAt = publishedAt
  const findings = findMentions(article, setting.language, setting.leading)
  findPeople(article, findings.mentions, {
    infer: setting.infer,
    ambiguous: (mention) => send(setting.report, 'ambiguous-speaker', mention.name.position, mention.name.value)
  })
  if (setting.infer) {
    completeNames(article, findings.segments)
    completeInitials(article)
    completeFromSpeech(article, setting.language)
    completeSurnames(article, setting.language)
  }
  findSpeakers(article, findings, setting.continued, setting.infer)
  if (setting.infer) warnOfReporters(findings, setting.report)
  if (setting.infer) warnOfGuests(findings, setting.report)
  if (setting.infer) findDates(findings, publishedAt, setting)
}

/**
 * The first date of publication that the page prints, with its time where a later line adds it, else that of the
 * broadcast, else that of the last change.
 */
function printedDate(article: Article): string | undefined {
  let published: string | undefined
  let aired: string | undefined
  let updated: string | undefined
  for (const child of article.children) {
    if (child.type !== 'timestamp' || child.date === undefined) continue
    if (child.kind === 'published') {
      if (published === undefined || child.date.startsWith(published)) published = child.date
    } else if (child.kind === 'aired') aired ??= child.date
    else updated ??= child.date
  }
  return published ?? aired ?? updated
}

function findDates(findings: Findings, publishedAt: string | undefined, setting: ResolveSetting): void {
  for (const when of findings.whens) {
    const {date, problem} = resolveWhen(when.value, publishedAt, setting.language.dates)
    if (date !== undefined) when.date = date
    if (problem !== undefined) send(setting.report, problem, when.position, when.value)
  }
  for (const quote of findings.quotes) {
    const date = whenOf(quote)?.date
    if (date !== undefined) quote.when = date
  }
}

function whenOf(quote: Quote): When | undefined {
  for (const child of quote.children) {
    if (child.type === 'attribution') return child.children.find((part): part is When => part.type === 'when')
  }
  return undefined
}

/** A reporter whom nothing names. */
function warnOfReporters(findings: Findings, report: Report | undefined): void {
  if (report === undefined) return
  for (const segment of findings.segments) {
    if (segment.role === 'reporter' && segment.speaker === undefined)
      send(report, 'unresolved-speaker', segment.children[0]?.position)
  }
}

/** A guest's label that names nobody of the cast, where the page has one. */
function warnOfGuests({mentions}: Findings, report: Report | undefined): void {
  if (report === undefined) return
  const known = new Set<string>()
  for (const {cast, name} of mentions) if (cast) known.add(name.person)
  if (known.size === 0) return
  for (const {role, staff, name} of mentions) {
    if (role !== 'guest' || !staff || known.has(name.person)) continue
    known.add(name.person)
    send(report, 'unresolved-speaker', name.position, name.value)
  }
}
