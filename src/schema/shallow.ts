import {z} from 'zod'
import type {NodeType} from '../ast.js'
import {content} from '../content.js'
import {fields} from './fields.js'
import {data} from './parts.js'

/** Schemas by type, each made when the first node of that type is met. */
const made = new Map<NodeType | 'literal' | 'parent', z.ZodType>()

/**
 * The strict schema of a node's own fields: what is inside its children and its position is left to the walk.
 *
 * Types without fields of their own share one schema, as compiling one takes about half a millisecond.
 */
export function shallowSchemaOf(type: NodeType): z.ZodType {
  const key = fields[type] !== fields.text ? type : type in content ? 'parent' : 'literal'
  let schema = made.get(key)
  if (!schema) made.set(key, (schema = compiled(make(type, key === type))))
  return schema
}

function make(type: NodeType, alone: boolean): z.ZodType {
  return z.strictObject({
    type: alone ? z.literal(type) : z.string(),
    ...fields[type](),
    ...(type in content ? {children: z.array(z.unknown())} : {value: z.string()}),
    position: z.unknown().exactOptional(),
    data: data().exactOptional()
  })
}

/** Where code may not be made from strings (`z.config({jitless: true})`, a page's security policy), zod interprets. */
function compiled(schema: z.ZodType): z.ZodType {
  return z.config().jitless ? schema : z.compile(schema)
}
