import type {
  Attribution,
  Caption,
  Clip,
  Direction,
  Handoff,
  Heading,
  Label,
  Paragraph,
  Quote,
  Segment,
  Shot,
  SignOff,
  Story,
  Timecode
} from './broadcast.js'
import type {Parent} from './node.js'
import type {
  Boilerplate,
  Bullet,
  Byline,
  Cast,
  Contact,
  Credit,
  Field,
  Headline,
  Notice,
  Programme,
  Subheadline,
  Summary,
  Timestamp
} from './page.js'
import type {Person} from './speaker.js'
import type {
  Affiliation,
  Break,
  ChannelLiteral,
  ContactValue,
  DeliveryMark,
  Email,
  Interjection,
  Job,
  Key,
  Location,
  Name,
  NumberLiteral,
  Role,
  Speech,
  Text,
  Title,
  Value,
  Via,
  When
} from './words.js'

/** A broadcast article: the root of the tree. */
export interface Article extends Parent {
  type: 'article'
  /** Id of the dialect that read the text; `plain` when none fits. */
  dialect: string
  /** BCP 47 tag of the dialect's language. */
  lang: string
  /** ISO 8601 with an offset, or an EDTF date where the source says less. */
  publishedAt?: string
  /** Everyone who speaks, signs, is quoted, credited or announced by name, once each, in order of appearance. */
  people: Person[]
  children: ArticleContent[]
}

/** What an {@link Article} may hold; augment it with nodes of your own. */
export interface ArticleContentMap {
  programme: Programme
  headline: Headline
  subheadline: Subheadline
  timestamp: Timestamp
  summary: Summary
  credit: Credit
  byline: Byline
  cast: Cast
  field: Field
  contact: Contact
  notice: Notice
  boilerplate: Boilerplate
  story: Story
  segment: Segment
  clip: Clip
  shot: Shot
  quote: Quote
  paragraph: Paragraph
  handoff: Handoff
  signOff: SignOff
  heading: Heading
  caption: Caption
  direction: Direction
  timecode: Timecode
  break: Break
}

/** Child of an {@link Article}. */
export type ArticleContent = ArticleContentMap[keyof ArticleContentMap]

/** Every node of the tree by its `type`. */
export interface NodeMap {
  article: Article
  programme: Programme
  headline: Headline
  subheadline: Subheadline
  timestamp: Timestamp
  summary: Summary
  bullet: Bullet
  credit: Credit
  byline: Byline
  cast: Cast
  field: Field
  contact: Contact
  notice: Notice
  boilerplate: Boilerplate
  story: Story
  segment: Segment
  clip: Clip
  shot: Shot
  quote: Quote
  attribution: Attribution
  label: Label
  paragraph: Paragraph
  handoff: Handoff
  signOff: SignOff
  heading: Heading
  caption: Caption
  direction: Direction
  timecode: Timecode
  text: Text
  speech: Speech
  interjection: Interjection
  name: Name
  title: Title
  affiliation: Affiliation
  when: When
  via: Via
  deliveryMark: DeliveryMark
  role: Role
  job: Job
  location: Location
  email: Email
  key: Key
  value: Value
  number: NumberLiteral
  channel: ChannelLiteral
  contactValue: ContactValue
  break: Break
}

/** The `type` of any node. */
export type NodeType = keyof NodeMap
/** Any node. */
export type BcastNode = NodeMap[NodeType]
/** Any node with children. */
export type BcastParent = Extract<BcastNode, Parent>
/** Any node with a value. */
export type BcastLiteral = Exclude<BcastNode, Parent>
