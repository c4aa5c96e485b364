import type {Literal} from './node.js'
import type {Delivery} from './speaker.js'

/** Running words of a paragraph, or words of a grammar: the `Reporter … reports.` around a name. */
export interface Text extends Literal {
  type: 'text'
}

/** Words of the person quoted. */
export interface Speech extends Literal {
  type: 'speech'
}

/**
 * Another voice inside a quote, brackets included.
 *
 * ```text
 * [Ada Moore / Pilot: We saw it. (When was that?) On Sunday.]
 *                                ^^^^^^^^^^^^^^^^
 * ```
 */
export interface Interjection extends Literal {
  type: 'interjection'
}

/** Name of a person as printed. */
export interface Name extends Literal {
  type: 'name'
  /** `id` of the person in {@link Article.people}. */
  person: string
}

/** Title, office, description or residence: `Captain of the Heron`, `Garyeon City`, `SEN.` */
export interface Title extends Literal {
  type: 'title'
}

/** Organisation, party or state: `YTN`, `D-OH`. */
export interface Affiliation extends Literal {
  type: 'affiliation'
}

/**
 * When something was said: `Yesterday`, `last 16th`, `2023년 5월`.
 */
export interface When extends Literal {
  type: 'when'
  /** EDTF date, resolved against `publishedAt`, as exact as the source and no more. */
  date?: string
}

/** Programme through which something was said: `CBS 라디오 '김현정의 뉴스쇼'`. */
export interface Via extends Literal {
  type: 'via'
}

/** Mark of how something was delivered: `voice-over`, `음성변조`. */
export interface DeliveryMark extends Literal {
  type: 'deliveryMark'
  /** The mark's meaning. */
  delivery: Delivery
}

/** Word of a label that says the part a voice plays: `Anchor`, `기자`. */
export interface Role extends Literal {
  type: 'role'
}

/** Job of a credit: `촬영기자`. */
export interface Job extends Literal {
  type: 'job'
}

/** Place of a sign-off: `지금까지 [가련항]에서`. */
export interface Location extends Literal {
  type: 'location'
}

/** E-mail address of a byline, also when a mirror masked it. */
export interface Email extends Literal {
  type: 'email'
}

/** Name of a field or of a cast line: `LENGTH`, `출연`. */
export interface Key extends Literal {
  type: 'key'
}

/** Value of a field. */
export interface Value extends Literal {
  type: 'value'
}

/** Number of a shot. */
export interface NumberLiteral extends Literal {
  type: 'number'
}

/** Word for a channel: `Phone`, `카카오톡`. */
export interface ChannelLiteral extends Literal {
  type: 'channel'
}

/** Number, address or handle behind a channel. */
export interface ContactValue extends Literal {
  type: 'contactValue'
}

/** Line break that a copy printed as mark-up: `<br /> <br />`. */
export interface Break extends Literal {
  type: 'break'
}
