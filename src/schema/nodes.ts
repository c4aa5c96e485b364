import {z} from 'zod'
import type {
  Affiliation,
  Article,
  Attribution,
  Boilerplate,
  Break,
  Bullet,
  Byline,
  Caption,
  Cast,
  ChannelLiteral,
  Clip,
  Contact,
  ContactValue,
  Credit,
  DeliveryMark,
  Direction,
  Email,
  Field,
  Handoff,
  Heading,
  Headline,
  Interjection,
  Job,
  Key,
  Label,
  Location,
  Name,
  NodeMap,
  NodeType,
  Notice,
  NumberLiteral,
  Paragraph,
  Programme,
  Quote,
  Role,
  Segment,
  Shot,
  SignOff,
  Speech,
  Story,
  Subheadline,
  Summary,
  Text,
  Timecode,
  Timestamp,
  Title,
  Value,
  Via,
  When
} from '../ast.js'
import {content, type ParentType} from '../content.js'
import {fields} from './fields.js'
import {data, position} from './parts.js'

/** Schema of one type of node; `z.discriminatedUnion('type', …)` takes it. */
export interface NodeSchema<N> extends z.ZodType<
  N,
  N,
  z.core.$ZodTypeInternals<N, N> & {propValues: z.core.util.PropValues}
> {}

/** The whole tree. It recurses with the tree: for trees of any depth there is `validateArticle`. */
export const articleSchema: NodeSchema<Article> = parent('Article', 'article')
/** Schema of {@link Programme}. */
export const programmeSchema: NodeSchema<Programme> = literal('Programme', 'programme')
/** Schema of {@link Headline}. */
export const headlineSchema: NodeSchema<Headline> = literal('Headline', 'headline')
/** Schema of {@link Subheadline}. */
export const subheadlineSchema: NodeSchema<Subheadline> = literal('Subheadline', 'subheadline')
/** Schema of {@link Timestamp}. */
export const timestampSchema: NodeSchema<Timestamp> = literal('Timestamp', 'timestamp')
/** Schema of {@link Summary} and what is inside. */
export const summarySchema: NodeSchema<Summary> = parent('Summary', 'summary')
/** Schema of {@link Bullet}. */
export const bulletSchema: NodeSchema<Bullet> = literal('Bullet', 'bullet')
/** Schema of {@link Credit} and what is inside. */
export const creditSchema: NodeSchema<Credit> = parent('Credit', 'credit')
/** Schema of {@link Byline} and what is inside. */
export const bylineSchema: NodeSchema<Byline> = parent('Byline', 'byline')
/** Schema of {@link Cast} and what is inside. */
export const castSchema: NodeSchema<Cast> = parent('Cast', 'cast')
/** Schema of {@link Field} and what is inside. */
export const fieldSchema: NodeSchema<Field> = parent('Field', 'field')
/** Schema of {@link Contact} and what is inside. */
export const contactSchema: NodeSchema<Contact> = parent('Contact', 'contact')
/** Schema of {@link Notice}. */
export const noticeSchema: NodeSchema<Notice> = literal('Notice', 'notice')
/** Schema of {@link Boilerplate}. */
export const boilerplateSchema: NodeSchema<Boilerplate> = literal('Boilerplate', 'boilerplate')
/** Schema of {@link Story} and what is inside. */
export const storySchema: NodeSchema<Story> = parent('Story', 'story')
/** Schema of {@link Segment} and what is inside. */
export const segmentSchema: NodeSchema<Segment> = parent('Segment', 'segment')
/** Schema of {@link Clip} and what is inside. */
export const clipSchema: NodeSchema<Clip> = parent('Clip', 'clip')
/** Schema of {@link Shot} and what is inside. */
export const shotSchema: NodeSchema<Shot> = parent('Shot', 'shot')
/** Schema of {@link Quote} and what is inside. */
export const quoteSchema: NodeSchema<Quote> = parent('Quote', 'quote')
/** Schema of {@link Attribution} and what is inside. */
export const attributionSchema: NodeSchema<Attribution> = parent('Attribution', 'attribution')
/** Schema of {@link Label} and what is inside. */
export const labelSchema: NodeSchema<Label> = parent('Label', 'label')
/** Schema of {@link Paragraph} and what is inside. */
export const paragraphSchema: NodeSchema<Paragraph> = parent('Paragraph', 'paragraph')
/** Schema of {@link Handoff} and what is inside. */
export const handoffSchema: NodeSchema<Handoff> = parent('Handoff', 'handoff')
/** Schema of {@link SignOff} and what is inside. */
export const signOffSchema: NodeSchema<SignOff> = parent('SignOff', 'signOff')
/** Schema of {@link Heading}. */
export const headingSchema: NodeSchema<Heading> = literal('Heading', 'heading')
/** Schema of {@link Caption}. */
export const captionSchema: NodeSchema<Caption> = literal('Caption', 'caption')
/** Schema of {@link Direction}. */
export const directionSchema: NodeSchema<Direction> = literal('Direction', 'direction')
/** Schema of {@link Timecode}. */
export const timecodeSchema: NodeSchema<Timecode> = literal('Timecode', 'timecode')
/** Schema of {@link Text}. */
export const textSchema: NodeSchema<Text> = literal('Text', 'text')
/** Schema of {@link Speech}. */
export const speechSchema: NodeSchema<Speech> = literal('Speech', 'speech')
/** Schema of {@link Interjection}. */
export const interjectionSchema: NodeSchema<Interjection> = literal('Interjection', 'interjection')
/** Schema of {@link Name}. */
export const nameSchema: NodeSchema<Name> = literal('Name', 'name')
/** Schema of {@link Title}. */
export const titleSchema: NodeSchema<Title> = literal('Title', 'title')
/** Schema of {@link Affiliation}. */
export const affiliationSchema: NodeSchema<Affiliation> = literal('Affiliation', 'affiliation')
/** Schema of {@link When}. */
export const whenSchema: NodeSchema<When> = literal('When', 'when')
/** Schema of {@link Via}. */
export const viaSchema: NodeSchema<Via> = literal('Via', 'via')
/** Schema of {@link DeliveryMark}. */
export const deliveryMarkSchema: NodeSchema<DeliveryMark> = literal('DeliveryMark', 'deliveryMark')
/** Schema of {@link Role}. */
export const roleSchema: NodeSchema<Role> = literal('Role', 'role')
/** Schema of {@link Job}. */
export const jobSchema: NodeSchema<Job> = literal('Job', 'job')
/** Schema of {@link Location}. */
export const locationSchema: NodeSchema<Location> = literal('Location', 'location')
/** Schema of {@link Email}. */
export const emailSchema: NodeSchema<Email> = literal('Email', 'email')
/** Schema of {@link Key}. */
export const keySchema: NodeSchema<Key> = literal('Key', 'key')
/** Schema of {@link Value}. */
export const valueSchema: NodeSchema<Value> = literal('Value', 'value')
/** Schema of {@link NumberLiteral}. */
export const numberSchema: NodeSchema<NumberLiteral> = literal('NumberLiteral', 'number')
/** Schema of {@link ChannelLiteral}. */
export const channelSchema: NodeSchema<ChannelLiteral> = literal('ChannelLiteral', 'channel')
/** Schema of {@link ContactValue}. */
export const contactValueSchema: NodeSchema<ContactValue> = literal('ContactValue', 'contactValue')
/** Schema of {@link Break}. */
export const breakSchema: NodeSchema<Break> = literal('Break', 'break')

/** The schema of each type of node. */
export const nodeSchemas: {readonly [T in NodeType]: NodeSchema<NodeMap[T]>} = {
  article: articleSchema,
  programme: programmeSchema,
  headline: headlineSchema,
  subheadline: subheadlineSchema,
  timestamp: timestampSchema,
  summary: summarySchema,
  bullet: bulletSchema,
  credit: creditSchema,
  byline: bylineSchema,
  cast: castSchema,
  field: fieldSchema,
  contact: contactSchema,
  notice: noticeSchema,
  boilerplate: boilerplateSchema,
  story: storySchema,
  segment: segmentSchema,
  clip: clipSchema,
  shot: shotSchema,
  quote: quoteSchema,
  attribution: attributionSchema,
  label: labelSchema,
  paragraph: paragraphSchema,
  handoff: handoffSchema,
  signOff: signOffSchema,
  heading: headingSchema,
  caption: captionSchema,
  direction: directionSchema,
  timecode: timecodeSchema,
  text: textSchema,
  speech: speechSchema,
  interjection: interjectionSchema,
  name: nameSchema,
  title: titleSchema,
  affiliation: affiliationSchema,
  when: whenSchema,
  via: viaSchema,
  deliveryMark: deliveryMarkSchema,
  role: roleSchema,
  job: jobSchema,
  location: locationSchema,
  email: emailSchema,
  key: keySchema,
  value: valueSchema,
  number: numberSchema,
  channel: channelSchema,
  contactValue: contactValueSchema,
  break: breakSchema
}

function literal<T extends Exclude<NodeType, ParentType>>(id: string, type: T): NodeSchema<NodeMap[T]> {
  const shape = {type: z.literal(type), value: z.string(), ...fields[type](), ...common()}
  return z.strictObject(shape).meta({id}) as unknown as NodeSchema<NodeMap[T]>
}

/** The children are a getter: it is asked at the first parse, when all schemas exist. */
function parent<T extends ParentType>(id: string, type: T): NodeSchema<NodeMap[T]> {
  const shape = {
    type: z.literal(type),
    ...fields[type](),
    get children() {
      return z.array(z.discriminatedUnion('type', content[type].map(schemaOf) as [NodeSchema<unknown>]))
    },
    ...common()
  }
  return z.strictObject(shape).meta({id}) as unknown as NodeSchema<NodeMap[T]>
}

// Both makers end in an assertion: the compiler does not see that a spread over a type parameter makes the interface.
// What it stands on is proved by type tests: each row of `fields` and of `content` equals its interface.

function schemaOf(type: NodeType): NodeSchema<unknown> {
  return nodeSchemas[type]
}

function common() {
  return {position: position().exactOptional(), data: data().exactOptional()}
}
