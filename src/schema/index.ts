/**
 * `bcast/schema`: zod schemas of the tree, and the check that the parser runs on its own trees.
 *
 * @packageDocumentation
 */
import type {z} from 'zod'
import type {Person, Position, Rights, Speaker} from '../ast.js'
import * as parts from './parts.js'

export {isEdtf} from '../dates/edtf.js'
export * from './nodes.js'
export {recordSchema, type BroadcastRecord} from './record.js'
export {validateArticle} from './validate.js'

/** Schema of {@link Person}. */
export const personSchema: z.ZodType<Person, Person> = parts.person()
/** Schema of {@link Speaker}. */
export const speakerSchema: z.ZodType<Speaker, Speaker> = parts.speaker()
/** Schema of {@link Rights}. */
export const rightsSchema: z.ZodType<Rights, Rights> = parts.rights()
/** Schema of {@link Position}. */
export const positionSchema: z.ZodType<Position, Position> = parts.position()
export {dialectSchema} from './dialect.js'
