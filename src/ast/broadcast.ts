import type {Literal, Parent} from './node.js'
import type {Boilerplate, Byline, Credit, Field, Headline, Notice} from './page.js'
import type {Delivery, SegmentRole, Speaker} from './speaker.js'
import type {
  Affiliation,
  Break,
  DeliveryMark,
  Email,
  Interjection,
  Location,
  Name,
  NumberLiteral,
  Role,
  Speech,
  Text,
  Title,
  Via,
  When
} from './words.js'

/** One of several stories of a page. */
export interface Story extends Parent {
  type: 'story'
  children: StoryContent[]
}

/**
 * What one voice says between two labels.
 *
 * ```text
 * [Anchor]
 * The ferries have not moved in a week.
 *
 * Reporter Seo Min-jee reports.
 * ```
 *
 * yields `{type: 'segment', role: 'anchor', children: [label, paragraph, handoff]}`.
 */
export interface Segment extends Parent {
  type: 'segment'
  /** The part that the voice plays. */
  role: SegmentRole
  /** Who speaks, where the article tells. */
  speaker?: Speaker
  /** How the voice reaches the audience. */
  delivery?: Delivery
  children: SegmentContent[]
}

/** Recorded material that the page brackets: `(BEGIN VIDEOTAPE)` … `(END VIDEOTAPE)`. */
export interface Clip extends Parent {
  type: 'clip'
  /** Picture or sound. */
  medium: 'video' | 'audio'
  /** What is shown or heard, as printed. */
  title?: string
  children: ClipContent[]
}

/** One numbered item of an agency's shotlist. */
export interface Shot extends Parent {
  type: 'shot'
  /** Number of the item. */
  number?: number
  children: ShotContent[]
}

/**
 * A soundbite: recorded speech of somebody else, played inside the broadcast.
 *
 * ```text
 * [Ada Moore / Pilot (Yesterday): We saw it coming.]
 * ```
 *
 * yields `{type: 'quote', speaker: {name: 'Ada Moore', title: 'Pilot'}, when: '2024-03-03', children: [attribution, speech]}`.
 */
export interface Quote extends Parent {
  type: 'quote'
  /** Who is quoted. */
  speaker?: Speaker
  /** EDTF date of the words, resolved against `publishedAt`. */
  when?: string
  /** How the words reach the audience. */
  delivery?: Delivery
  children: QuoteContent[]
}

/** What names the person quoted: name, title, when, through which programme, how delivered. */
export interface Attribution extends Parent {
  type: 'attribution'
  children: AttributionContent[]
}

/** The mark that opens a segment: `[Anchor]`, `◀ 리포트 ▶`, `KINKADE:`. */
export interface Label extends Parent {
  type: 'label'
  children: LabelContent[]
}

/** A paragraph of what a voice says, or of an article without voices. */
export interface Paragraph extends Parent {
  type: 'paragraph'
  children: ParagraphContent[]
}

/** The sentence by which an anchor passes to a reporter. */
export interface Handoff extends Parent {
  type: 'handoff'
  /** Who takes over. */
  reporter?: Speaker
  children: HandoffContent[]
}

/** The sentence by which a reporter closes: name, broadcaster, sometimes place. */
export interface SignOff extends Parent {
  type: 'signOff'
  /** Who closes. */
  reporter?: Speaker
  /** Broadcaster as its dialect names it. */
  broadcaster?: string
  /** Place as printed. */
  location?: string
  children: SignOffContent[]
}

/** Question heading or numbered item inside the body. */
export interface Heading extends Literal {
  type: 'heading'
}

/** On-screen text or picture caption. */
export interface Caption extends Literal {
  type: 'caption'
}

/** Stage note, brackets included: `(LAUGHTER)`, `(COMMERCIAL BREAK)`, `◀END▶`. */
export interface Direction extends Literal {
  type: 'direction'
  /** Group of the note: `audience`, `break`, `music` … */
  kind?: string
}

/** Place on the recording's clock: `[06:30:00]`. */
export interface Timecode extends Literal {
  type: 'timecode'
  /** Seconds. */
  seconds: number
}

/** What a {@link Story} may hold; augment it with nodes of your own. */
export interface StoryContentMap {
  headline: Headline
  segment: Segment
  clip: Clip
  quote: Quote
  shot: Shot
  paragraph: Paragraph
  handoff: Handoff
  signOff: SignOff
  direction: Direction
  timecode: Timecode
  heading: Heading
  caption: Caption
  credit: Credit
  byline: Byline
  field: Field
  notice: Notice
  boilerplate: Boilerplate
  break: Break
}
/** What a {@link Segment} may hold; augment it with nodes of your own. */
export interface SegmentContentMap {
  timecode: Timecode
  label: Label
  paragraph: Paragraph
  handoff: Handoff
  signOff: SignOff
  quote: Quote
  clip: Clip
  direction: Direction
  heading: Heading
  caption: Caption
  break: Break
}
/** What a {@link Clip} may hold; augment it with nodes of your own. */
export interface ClipContentMap {
  direction: Direction
  segment: Segment
  clip: Clip
  quote: Quote
  paragraph: Paragraph
  handoff: Handoff
  signOff: SignOff
  timecode: Timecode
  heading: Heading
  caption: Caption
  break: Break
}
/** What a {@link Shot} may hold; augment it with nodes of your own. */
export interface ShotContentMap {
  number: NumberLiteral
  text: Text
  quote: Quote
  direction: Direction
}
/** What a {@link Quote} may hold; augment it with nodes of your own. */
export interface QuoteContentMap {
  direction: Direction
  attribution: Attribution
  timecode: Timecode
  speech: Speech
  interjection: Interjection
  break: Break
}
/** What an {@link Attribution} may hold; augment it with nodes of your own. */
export interface AttributionContentMap {
  role: Role
  name: Name
  title: Title
  affiliation: Affiliation
  when: When
  via: Via
  deliveryMark: DeliveryMark
  text: Text
}
/** What a {@link Label} may hold; augment it with nodes of your own. */
export interface LabelContentMap {
  role: Role
  name: Name
  title: Title
  affiliation: Affiliation
  when: When
  via: Via
  deliveryMark: DeliveryMark
  timecode: Timecode
  text: Text
}
/** What a {@link Paragraph} may hold; augment it with nodes of your own. */
export interface ParagraphContentMap {
  text: Text
  direction: Direction
  timecode: Timecode
  quote: Quote
  break: Break
}
/** What a {@link Handoff} may hold; augment it with nodes of your own. */
export interface HandoffContentMap {
  text: Text
  name: Name
  title: Title
  affiliation: Affiliation
  location: Location
  direction: Direction
  break: Break
}
/** What a {@link SignOff} may hold; augment it with nodes of your own. */
export interface SignOffContentMap {
  text: Text
  name: Name
  title: Title
  affiliation: Affiliation
  location: Location
  email: Email
  break: Break
}

/** Child of a {@link Story}. */
export type StoryContent = StoryContentMap[keyof StoryContentMap]
/** Child of a {@link Segment}. */
export type SegmentContent = SegmentContentMap[keyof SegmentContentMap]
/** Child of a {@link Clip}. */
export type ClipContent = ClipContentMap[keyof ClipContentMap]
/** Child of a {@link Shot}. */
export type ShotContent = ShotContentMap[keyof ShotContentMap]
/** Child of a {@link Quote}. */
export type QuoteContent = QuoteContentMap[keyof QuoteContentMap]
/** Child of an {@link Attribution}. */
export type AttributionContent = AttributionContentMap[keyof AttributionContentMap]
/** Child of a {@link Label}. */
export type LabelContent = LabelContentMap[keyof LabelContentMap]
/** Child of a {@link Paragraph}. */
export type ParagraphContent = ParagraphContentMap[keyof ParagraphContentMap]
/** Child of a {@link Handoff}. */
export type HandoffContent = HandoffContentMap[keyof HandoffContentMap]
/** Child of a {@link SignOff}. */
export type SignOffContent = SignOffContentMap[keyof SignOffContentMap]
