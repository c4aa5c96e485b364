import {z} from 'zod'
import type {NodeMap, NodeType} from '../ast.js'
import {delivery, edtf, person, rights, speaker} from './parts.js'

/** The keys that every node has, or every literal, or every parent. */
type CommonKey = 'type' | 'value' | 'children' | 'position' | 'data'

/** A schema for each field that nodes of one type have of their own. */
export type FieldSchemas<T extends NodeType> = {
  [K in Exclude<keyof NodeMap[T], CommonKey>]-?: z.ZodType<NodeMap[T][K]>
}

const none = () => ({})

/**
 * What nodes of each type have of their own, as makers: nothing is made before somebody validates.
 *
 * The whole-tree schemas and the validator's node-by-node schemas are both built from it.
 */
export const fields = {
  article: () => ({
    dialect: z.string(),
    lang: z.string(),
    publishedAt: edtf().exactOptional(),
    people: z.array(person())
  }),
  programme: none,
  headline: () => ({tags: z.array(z.string())}),
  subheadline: none,
  timestamp: () => ({kind: z.enum(['published', 'updated', 'aired']), date: edtf().exactOptional()}),
  summary: none,
  bullet: () => ({number: z.string().exactOptional(), level: z.int().min(1).exactOptional()}),
  credit: () => ({job: z.string()}),
  byline: none,
  cast: () => ({role: z.enum(['host', 'guest'])}),
  field: () => ({key: z.string()}),
  contact: () => ({channel: z.enum(['phone', 'email', 'messenger', 'web', 'app', 'post'])}),
  notice: () => ({
    kind: z.enum(['copyright', 'tips', 'disclaimer', 'correction', 'other']),
    rights: rights().exactOptional()
  }),
  boilerplate: none,
  story: none,
  segment: () => ({
    role: z.enum(['anchor', 'reporter', 'host', 'guest', 'narrator', 'announcer', 'speaker']),
    speaker: speaker().exactOptional(),
    delivery: delivery().exactOptional()
  }),
  clip: () => ({medium: z.enum(['video', 'audio']), title: z.string().exactOptional()}),
  shot: () => ({number: z.int().exactOptional()}),
  quote: () => ({
    speaker: speaker().exactOptional(),
    when: edtf().exactOptional(),
    delivery: delivery().exactOptional()
  }),
  attribution: none,
  label: none,
  paragraph: none,
  handoff: () => ({reporter: speaker().exactOptional()}),
  signOff: () => ({
    reporter: speaker().exactOptional(),
    broadcaster: z.string().exactOptional(),
    location: z.string().exactOptional()
  }),
  heading: none,
  caption: none,
  direction: () => ({kind: z.string().exactOptional()}),
  timecode: () => ({seconds: z.number().min(0)}),
  text: none,
  speech: none,
  interjection: none,
  name: () => ({person: z.string()}),
  title: none,
  affiliation: none,
  when: () => ({date: edtf().exactOptional()}),
  via: none,
  deliveryMark: () => ({delivery: delivery()}),
  role: none,
  job: none,
  location: none,
  email: none,
  key: none,
  value: none,
  number: none,
  channel: none,
  contactValue: none,
  break: none
} satisfies {[T in NodeType]: () => FieldSchemas<T>}
