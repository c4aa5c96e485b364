import {z} from 'zod'
import {isEdtf} from '../dates/edtf.js'

/** Puts off making a schema until it is asked for, so that importing the validator does no work. */
function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

/** A date string; see {@link isEdtf}. */
export const edtf = once(() =>
  z.string().refine(isEdtf, {error: 'a date such as 2024-12-25, 2024-08 or 2024-12-25T05:10:00+09:00'})
)

/** How speech reaches the audience. */
export const delivery = once(() =>
  z.enum(['live', 'voice-over', 'on-camera', 'phone', 'remote', 'interpreted', 'altered', 'written'])
)

/** What users and plug-ins keep on a node: the parser never writes it, so only that it is an object is asked. */
export const data = once(() => z.record(z.string(), z.unknown()))

/** Place in the source. */
export const position = once(() => z.strictObject({start: point(), end: point()}).meta({id: 'Position'}))

const point = once(() =>
  z.strictObject({line: z.int().min(1), column: z.int().min(1), offset: z.int().min(0)}).meta({id: 'Point'})
)

/** Who speaks. */
export const speaker = once(() =>
  z
    .strictObject({
      name: z.string().exactOptional(),
      title: z.string().exactOptional(),
      affiliation: z.string().exactOptional(),
      person: z.string().exactOptional(),
      anonymous: z.boolean().exactOptional()
    })
    .meta({id: 'Speaker'})
)

/** A person of the article. */
export const person = once(() =>
  z
    .strictObject({
      id: z.string(),
      name: z.string(),
      aliases: z.array(z.string()),
      titles: z.array(z.string()),
      affiliations: z.array(z.string()),
      roles: z.array(z.enum(['anchor', 'reporter', 'host', 'guest', 'quoted', 'credited']))
    })
    .meta({id: 'Person'})
)

/** What a copyright notice says. */
export const rights = once(() =>
  z
    .strictObject({
      holder: z.string().exactOptional(),
      year: z.string().exactOptional(),
      prohibits: z.array(z.enum(['reproduction', 'redistribution', 'ai-training', 'ai-use']))
    })
    .meta({id: 'Rights'})
)
