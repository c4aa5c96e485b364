import type {Delivery, Prohibition, SegmentRole} from '../ast.js'
import type {DateWords} from './date-words.js'

/**
 * The words of a language that dialects share. Data only: no function, no regular expression.
 */
export interface Language {
  /** Primary subtag of BCP 47: `ko`. */
  id: string
  /** Words of dates and clocks. */
  dates: DateWords
  /** Words at the end of a title (or the whole of it) that say the part a person plays: `기자` → reporter. */
  roles: Record<string, SegmentRole>
  /** Words that look like a name in the place of one and are none: `취재`. */
  notNames: string[]
  /** Words that end a description of somebody whose name is not given: `관계자`, `resident`. */
  anonymous: string[]
  /** Marks of each way of delivery, in small letters, a bar between two: `on camera|oc`. */
  deliveries: {readonly [delivery in Delivery]?: string}
  /** Words before a title that somebody had: `전`, `former`. */
  former: string[]
  /** Words in a note that speak of a programme, in small letters: `라디오`, `interview`. */
  programmes: string[]
  /** What the words of a copyright notice forbid, in small letters, a bar between two. */
  prohibitions: {readonly [prohibition in Prohibition]?: string}
  /** Titles that may stand before a name, longest first: `Vice Foreign Minister`. */
  titles: string[]
  /** Words that end the name of a house where people work: `University`. */
  institutions: string[]
  /** Words for a way to reach somebody, which name nobody: `전화`. */
  channels: string[]
  /** Words that end the name of a job in a credit, in small letters: `촬영`, `edit`. */
  jobs: string[]
  /** Words by which whoever leads, and nobody else, thanks for a report: `수고하셨습니다`. */
  thanks: string[]
  /** Words with a capital inside, which are no two glued sentences: `YouTube`. */
  camelCase: string[]
}
