import {z} from 'zod'
import {delivery, edtf} from './parts.js'

/**
 * A row of a table: a paragraph, a quote or a person of an article.
 *
 * Every key is always there, and each has one type: what the article does not tell is `''`, a number that it does not
 * tell is `-1`. Nothing is nested, so a row goes into any table, and its schema into any language model.
 */
export interface BroadcastRecord {
  /** What the caller calls the article. */
  article: string
  /** What the row is about. */
  type: 'paragraph' | 'quote' | 'person'
  /** Number of the row in its article, from 0. */
  index: number
  /** Id of the dialect. */
  dialect: string
  /** BCP 47 tag of the dialect's language. */
  lang: string
  /** When the article was published, ISO 8601 or EDTF. */
  publishedAt: string
  /** Headline of the story, or of the article. */
  headline: string
  /** Number of the story on its page, from 0. */
  story: number
  /** Number of the segment in its article, from 0. */
  segment: number
  /** Part of the voice that speaks the segment. */
  role: '' | 'anchor' | 'reporter' | 'host' | 'guest' | 'narrator' | 'announcer' | 'speaker'
  /** Words of the paragraph or of the person quoted. */
  text: string
  /** Id of the person who speaks, unique in the article. */
  person: string
  /** Who speaks: the fullest spelling. */
  name: string
  /** Title of who speaks; all titles of a person, with `; ` between them. */
  title: string
  /** Organisation, party or state of who speaks; all of a person, with `; ` between them. */
  affiliation: string
  /** Whether the label or attribution names no person. */
  anonymous: boolean
  /** EDTF date of the quote. */
  when: string
  /** Programme through which the quote was said. */
  via: string
  /** How the words reach the audience. */
  delivery: '' | z.infer<ReturnType<typeof delivery>>
  /** Other spellings of a person, with `; ` between them. */
  aliases: string
  /** What a person does in the article, with `; ` between the words. */
  roles: string
  /** Offset in the source at which the node begins, in UTF-16 code units. */
  start: number
  /** Offset behind the node. */
  end: number
}

const words = z.string()
const date = z.string().refine((text) => text === '' || edtf().safeParse(text).success, {
  error: 'an EDTF date or an empty string'
})
const count = z.int().min(-1)

/** Schema of {@link BroadcastRecord}: flat, without unions and without keys that may be absent. */
export const recordSchema: z.ZodType<BroadcastRecord, BroadcastRecord> = z
  .strictObject({
    article: words,
    type: z.enum(['paragraph', 'quote', 'person']),
    index: z.int().min(0),
    dialect: words,
    lang: words,
    publishedAt: date,
    headline: words,
    story: count,
    segment: count,
    role: z.enum(['', 'anchor', 'reporter', 'host', 'guest', 'narrator', 'announcer', 'speaker']),
    text: words,
    person: words,
    name: words,
    title: words,
    affiliation: words,
    anonymous: z.boolean(),
    when: date,
    via: words,
    delivery: z.enum(['', ...delivery().options]),
    aliases: words,
    roles: words,
    start: count,
    end: count
  })
  .meta({title: 'Record', description: 'A paragraph, a quote or a person of a broadcast article'})
