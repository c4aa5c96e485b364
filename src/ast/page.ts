import type {Literal, Parent} from './node.js'
import type {Channel, NoticeKind, Rights, TimestampKind} from './speaker.js'
import type {
  Affiliation,
  ChannelLiteral,
  ContactValue,
  Email,
  Job,
  Key,
  Location,
  Name,
  Text,
  Title,
  Value
} from './words.js'

/** Name of the programme: `뉴스데스크`. */
export interface Programme extends Literal {
  type: 'programme'
}

/**
 * Headline of the page or of a story.
 *
 * ```text
 * [Exclusive] Lighthouse Moves Three Metres...Nobody Noticed
 * ```
 *
 * yields `{type: 'headline', value: '[Exclusive] Lighthouse …', tags: ['Exclusive']}`.
 */
export interface Headline extends Literal {
  type: 'headline'
  /** Bracketed tags before or behind the headline, without their brackets. */
  tags: string[]
}

/** Second headline. */
export interface Subheadline extends Literal {
  type: 'subheadline'
}

/** Date line of the page: `2025.02.05 PM 12:08`. */
export interface Timestamp extends Literal {
  type: 'timestamp'
  /** What is dated. */
  kind: TimestampKind
  /** ISO 8601 with the zone's offset where a time is printed, else an EDTF date. */
  date?: string
}

/** One point of a summary. */
export interface Bullet extends Literal {
  type: 'bullet'
  /** Number as printed. */
  number?: string
  /** Depth, counted from 1. */
  level?: number
}

/** Summary of the article in short lines. */
export interface Summary extends Parent {
  type: 'summary'
  children: SummaryContent[]
}

/** Who filmed, cut, drew: `촬영기자 : 윤지원`. */
export interface Credit extends Parent {
  type: 'credit'
  /** The job as printed. */
  job: string
  children: CreditContent[]
}

/** Who wrote, with or without an address: `YTN 홍선기 (hong@example.org)`. */
export interface Byline extends Parent {
  type: 'byline'
  children: BylineContent[]
}

/** Header line that says who takes part: `■ 출연 : …`. */
export interface Cast extends Parent {
  type: 'cast'
  /** Whether the line names those who ask or those who answer. */
  role: 'host' | 'guest'
  children: CastContent[]
}

/** A named value of a database or of the page: `LENGTH: 05:32`. */
export interface Field extends Parent {
  type: 'field'
  /** The name as printed. */
  key: string
  children: FieldContent[]
}

/** One way to reach the newsroom: `[Phone] 02-398-8585`. */
export interface Contact extends Parent {
  type: 'contact'
  /** The way. */
  channel: Channel
  children: ContactContent[]
}

/** A sentence of the publisher to the reader: copyright, tip line, disclaimer. */
export interface Notice extends Literal {
  type: 'notice'
  /** What it is about. */
  kind: NoticeKind
  /** What a copyright notice forbids. */
  rights?: Rights
}

/** Page furniture that a scraper picked up: `Print`, `글자크기설정`, `AD`. */
export interface Boilerplate extends Literal {
  type: 'boilerplate'
}

/** What a {@link Summary} may hold; augment it with nodes of your own. */
export interface SummaryContentMap {
  bullet: Bullet
}
/** What a {@link Credit} may hold; augment it with nodes of your own. */
export interface CreditContentMap {
  job: Job
  name: Name
  title: Title
  affiliation: Affiliation
  text: Text
}
/** What a {@link Byline} may hold; augment it with nodes of your own. */
export interface BylineContentMap {
  affiliation: Affiliation
  name: Name
  title: Title
  email: Email
  location: Location
  text: Text
}
/** What a {@link Cast} may hold; augment it with nodes of your own. */
export interface CastContentMap {
  key: Key
  name: Name
  title: Title
  affiliation: Affiliation
  text: Text
}
/** What a {@link Field} may hold; augment it with nodes of your own. */
export interface FieldContentMap {
  key: Key
  value: Value
}
/** What a {@link Contact} may hold; augment it with nodes of your own. */
export interface ContactContentMap {
  channel: ChannelLiteral
  contactValue: ContactValue
}

/** Child of a {@link Summary}. */
export type SummaryContent = SummaryContentMap[keyof SummaryContentMap]
/** Child of a {@link Credit}. */
export type CreditContent = CreditContentMap[keyof CreditContentMap]
/** Child of a {@link Byline}. */
export type BylineContent = BylineContentMap[keyof BylineContentMap]
/** Child of a {@link Cast}. */
export type CastContent = CastContentMap[keyof CastContentMap]
/** Child of a {@link Field}. */
export type FieldContent = FieldContentMap[keyof FieldContentMap]
/** Child of a {@link Contact}. */
export type ContactContent = ContactContentMap[keyof ContactContentMap]
