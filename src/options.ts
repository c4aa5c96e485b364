import type {Dialect} from './dialect.js'
import type {Report} from './messages.js'

/** Options of a parser. */
export interface Options {
  /** The dialect to read the text in, by id or as an object; found by its marks when not given. */
  dialect?: string | Dialect | undefined
  /** The dialects to choose from; all that are built in when not given. */
  dialects?: readonly Dialect[] | undefined
  /**
   * When the article was published, as ISO 8601 or EDTF: `2024-12-25T05:10:00+09:00`, `2024-12-25`.
   *
   * Relative dates are resolved against it. It comes before what the text itself says.
   */
  publishedAt?: string | undefined
  /** IANA zone of clock times without one; that of the dialect when not given. */
  timeZone?: string | undefined
  /** Whether to check the finished tree against its schema (default: `true`; `bcast/core` never does). */
  validate?: boolean | undefined
  /** Whether to infer who is who and when was when (default: `true`). */
  resolve?: boolean | undefined
  /** Whether nodes carry their place in the source (default: `true`). */
  positions?: boolean | undefined
  /** Called for everything worth a human's look. */
  onMessage?: Report | undefined
}
