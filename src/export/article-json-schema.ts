import {content} from '../content.js'

/** A JSON Schema, or a part of one. */
export interface JsonSchema {
  readonly [keyword: string]: unknown
}

/** The words of enumerations. */
const enumerations: Readonly<Record<string, string>> = {
  SegmentRole: 'anchor reporter host guest narrator announcer speaker',
  PersonRole: 'anchor reporter host guest quoted credited',
  CastRole: 'host guest',
  Delivery: 'live voice-over on-camera phone remote interpreted altered written',
  TimestampKind: 'published updated aired',
  NoticeKind: 'copyright tips disclaimer correction other',
  Prohibition: 'reproduction redistribution ai-training ai-use',
  Channel: 'phone email messenger web app post',
  Medium: 'video audio'
}

/**
 * The fields of each node type beside `type`, `value`, `children`, `position` and `data`, and of what is no node.
 *
 * `field?` may be absent, `*` is an array; a field is a string unless it says otherwise after a colon.
 */
const fields: Readonly<Record<string, string>> = {
  article: 'dialect lang publishedAt?:date people:Person*',
  headline: 'tags:string*',
  timestamp: 'kind:TimestampKind date?:date',
  bullet: 'number? level?:count',
  credit: 'job',
  cast: 'role:CastRole',
  field: 'key',
  contact: 'channel:Channel',
  notice: 'kind:NoticeKind rights?:Rights',
  segment: 'role:SegmentRole speaker?:Speaker delivery?:Delivery',
  clip: 'medium:Medium title?',
  shot: 'number?:integer',
  quote: 'speaker?:Speaker when?:date delivery?:Delivery',
  handoff: 'reporter?:Speaker',
  signOff: 'reporter?:Speaker broadcaster? location?',
  direction: 'kind?',
  timecode: 'seconds:amount',
  name: 'person',
  when: 'date?:date',
  deliveryMark: 'delivery:Delivery',
  Person: 'id name aliases:string* titles:string* affiliations:string* roles:PersonRole*',
  Speaker: 'name? title? affiliation? person? anonymous?:boolean',
  Rights: 'holder? year? prohibits:Prohibition*',
  Position: 'start:Point end:Point',
  Point: 'line:count column:count offset:offset'
}

const day = '[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?'
const clock = '[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:Z|[+-][0-9]{2}:[0-9]{2})?'

/** Kinds of value that have no name in the schema. */
const plain: Readonly<Record<string, JsonSchema>> = {
  string: {type: 'string'},
  boolean: {type: 'boolean'},
  integer: {type: 'integer'},
  count: {type: 'integer', minimum: 1},
  offset: {type: 'integer', minimum: 0},
  amount: {type: 'number', minimum: 0},
  date: {type: 'string', pattern: `^(?:${day}(?:/${day})?|${clock})$`}
}

/** Node types whose definitions are not called as they are. */
const names: Readonly<Record<string, string>> = {number: 'NumberLiteral', channel: 'ChannelLiteral'}

/**
 * JSON Schema (draft 2020-12) of a tree, for users of other languages: the same as `bcast/schema.json`.
 *
 * It asks for what `articleSchema` of `bcast/schema` asks, but for the calendar: `2023-02-30` looks like a date to it.
 */
export const articleJsonSchema: JsonSchema = /* @__PURE__ */ wholeSchema()

function wholeSchema(): JsonSchema {
  const definitions: Record<string, JsonSchema> = {}
  const types = new Set(['article', ...Object.values(content).flat()])
  for (const type of types) definitions[nameOf(type)] = nodeSchema(type)
  for (const name of ['Person', 'Speaker', 'Rights', 'Position', 'Point']) definitions[name] = record(fieldsOf(name))
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Broadcast article',
    $ref: '#/$defs/Article',
    $defs: definitions
  }
}

function nameOf(type: string): string {
  return names[type] ?? type.charAt(0).toUpperCase() + type.slice(1)
}

/** Schemas of fields, the optional ones marked. */
type Fields = Record<string, {optional: boolean; schema: JsonSchema}>

function nodeSchema(type: string): JsonSchema {
  const children = (content as Readonly<Record<string, readonly string[]>>)[type]
  const inner = children === undefined ? string() : {type: 'array', items: {oneOf: children.map(pointer)}}
  return record({
    type: {optional: false, schema: {type: 'string', const: type}},
    [children === undefined ? 'value' : 'children']: {optional: false, schema: inner},
    ...fieldsOf(type),
    position: {optional: true, schema: {$ref: '#/$defs/Position'}},
    data: {optional: true, schema: {type: 'object'}}
  })
}

function string(): JsonSchema {
  return {type: 'string'}
}

function pointer(type: string): JsonSchema {
  return {$ref: `#/$defs/${nameOf(type)}`}
}

function record(described: Fields): JsonSchema {
  const entries = Object.entries(described)
  const required = entries.filter(([, {optional}]) => !optional).map(([key]) => key)
  const schema = {
    type: 'object',
    properties: Object.fromEntries(entries.map(([key, described]) => [key, described.schema])),
    additionalProperties: false
  }
  return required.length === 0 ? schema : {...schema, required}
}

function fieldsOf(row: string): Fields {
  const found: Fields = {}
  for (const word of (fields[row] ?? '').split(' ')) {
    const [key = '', kind = 'string'] = word.split(':')
    if (key !== '') found[key.replace('?', '')] = {optional: key.endsWith('?'), schema: kindSchema(kind)}
  }
  return found
}

function kindSchema(kind: string): JsonSchema {
  if (kind.endsWith('*')) return {type: 'array', items: kindSchema(kind.slice(0, -1))}
  const words = enumerations[kind]
  return plain[kind] ?? (words === undefined ? pointer(kind) : {type: 'string', enum: words.split(' ')})
}
