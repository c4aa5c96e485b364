import type {Channel, NoticeKind, SegmentRole} from './ast.js'

/** A line of the page with holes; the README's chapter *Templates* documents every slot. */
export type Template = string

/** The kinds of line that a dialect describes, each as a list of templates. */
export interface Patterns {
  /** Name of the programme. */
  programme?: readonly Template[]
  /** Headlines that carry a mark; others are found by their place. */
  headline?: readonly Template[]
  /** Second headlines that carry a mark. */
  subheadline?: readonly Template[]
  /** Points of a summary that carry a mark; others are found by their place. */
  bullet?: readonly Template[]
  /** Date lines of the page. */
  timestamp?: {
    readonly published?: readonly Template[]
    readonly updated?: readonly Template[]
    readonly aired?: readonly Template[]
  }
  /** Header lines that say who takes part. */
  cast?: {readonly host?: readonly Template[]; readonly guest?: readonly Template[]}
  /** Named values. */
  field?: readonly Template[]
  /** Marks that open a segment, by the part that the voice plays; `speaker` where name and title tell it. */
  labels?: {readonly [role in SegmentRole]?: readonly Template[]}
  /** Soundbites. */
  quote?: readonly Template[]
  /** Marks around recorded material. */
  clip?: {
    readonly video?: readonly Template[]
    readonly audio?: readonly Template[]
    readonly end?: readonly Template[]
  }
  /** Stage notes, by group. */
  direction?: {readonly [kind: string]: readonly Template[]}
  /** Places on the recording's clock. */
  timecode?: readonly Template[]
  /** Headings inside the body. */
  heading?: readonly Template[]
  /** On-screen text. */
  caption?: readonly Template[]
  /** Sentences by which an anchor passes to a reporter. */
  handoff?: readonly Template[]
  /** Sentences by which a reporter closes. */
  signOff?: readonly Template[]
  /** Who filmed, cut, drew. */
  credit?: readonly Template[]
  /** Who wrote. */
  byline?: readonly Template[]
  /** Ways to reach the newsroom. */
  contact?: {readonly [channel in Channel]?: readonly Template[]}
  /** Sentences of the publisher to the reader. */
  notice?: {readonly [kind in NoticeKind]?: readonly Template[]}
  /** Page furniture. */
  boilerplate?: readonly Template[]
  /** Lines that say which dialect a text is in and nothing else. */
  hint?: readonly Template[]
}

/**
 * Where the form of a dialect was seen.
 *
 * - `pages`: on pages of the broadcaster;
 * - `copies`: on pages of others that have its text: portals, mirrors, archives of captions;
 * - `databases`: in exports of news databases;
 * - `crawlers`: in programs that read its pages;
 * - `unseen`: nowhere, it is known by report.
 */
export type Attested = 'pages' | 'copies' | 'databases' | 'crawlers' | 'unseen'

/** One broadcaster's habits of writing an article in one language: data, printable as JSON. */
export interface Dialect extends Patterns {
  /** Lower case, `<broadcaster>-<language>` where a broadcaster has several: `ytn-en`. */
  id: string
  /** Name of the broadcaster as sign-offs are normalised to. */
  broadcaster?: string
  /** BCP 47 tag of the language of its text: `en`. */
  lang: string
  /** Where its form was seen; absent for a family and where nobody has said. */
  attested?: Attested
  /** What of it stands, in whole or in part, on hearsay: no page showed it. */
  doubts?: readonly (keyof Patterns)[]
  /** IANA zone of its clocks: `Asia/Seoul`. */
  timeZone?: string
  /** A dialect whose templates are tried after its own, or the id of one that the parser knows. */
  extends?: Dialect | string
  /** Hosts of its web pages, with those below them: `ytn.co.kr` is `www.ytn.co.kr` too. */
  hosts?: readonly string[]
  /** Where its web pages have what; for `bcast/html`. */
  selectors?: Selectors
  /** Habits that no template says. */
  habits?: Habits
  /** Sum over its own lines that a text needs to be read by a family instead of `plain`; for generic dialects only. */
  generic?: boolean
}

/**
 * Elements of a web page, as selectors of CSS: names, classes, ids, attributes, inside one another or right inside. Of
 * each list the first counts that selects anything.
 */
export interface Selectors {
  /** The headline. */
  readonly headline?: readonly string[]
  /** When it was published. */
  readonly date?: readonly string[]
  /** The words of the article; several elements where several are selected. */
  readonly body?: readonly string[]
  /** What stands among them and does not belong to the article; all of these count. */
  readonly furniture?: readonly string[]
}

/** Habits of a page that are not the shape of one line. */
export interface Habits {
  /** A voice without a mark follows a handoff, and another one a sign-off. */
  unmarkedVoices?: boolean
  /** Lines are broken at a fixed width, so that a sentence runs over several. */
  wrapped?: boolean
  /** Two lines of a summary may be glued, `…SighsMembers …`. */
  gluedBullets?: boolean
  /** Speech without an end mark runs on until the next mark. */
  openQuotes?: boolean
  /** A line of nothing but quoted words is a quote of nobody named. */
  bareQuotes?: boolean
  /** What a quote's mark names says the lines behind it, up to the next mark. */
  quotedLines?: boolean
  /** Voices that answer between a reporter's turns are soundbites of the report. */
  packages?: boolean
  /** Unmarked lines are the reporter's whom the byline above them names; a label is good for its own line. */
  narrated?: boolean
  /** A label may follow the end of a sentence on its line. */
  gluedLabels?: boolean
  /** Of several unmarked lines at the start, the first names the programme. */
  programmeFirst?: boolean
  /** Unmarked lines before the first voice are page furniture, but for a headline that has this word. */
  chrome?: string
  /** The part of whoever leads through a programme in which no title tells it. */
  leads?: 'anchor' | 'host'
  /** Short lines between turns that are no sentences are on-screen text. */
  bareCaptions?: boolean
  /** Whoever has no title is of the staff. */
  untitledStaff?: boolean
  /** No mark tells a recorded voice: whoever is not welcomed or asked is quoted. */
  unmarkedClips?: boolean
  /** The headline is the line that is printed twice; the lines before it are teasers. */
  doubledHeadline?: boolean
  /** The page prints the article a second time behind it. */
  repeated?: boolean
  /** Unmarked lines behind the headline are no summary: right behind the date the programme, else page furniture. */
  noSummary?: boolean
  /** The part of the voice that speaks without a label from the first sentence on. */
  lead?: SegmentRole
  /** An unmarked line right before an anchor's label is the headline of the next story. */
  bareHeadlines?: boolean
  /** The first voice with a label asks, and is the host; the others are guests. */
  firstIsHost?: boolean
}

/**
 * Describe a dialect.
 *
 * Merges the templates of `extends` behind the dialect's own and gives back plain data. Templates are checked when a
 * parser is created.
 *
 * @param dialect
 *   The description.
 * @returns
 *   The same with the templates of `extends` merged in, where `extends` is a dialect and not an id.
 */
/* @__NO_SIDE_EFFECTS__ */
export function defineDialect(dialect: Dialect): Dialect {
  const base = dialect.extends
  if (base === undefined || typeof base === 'string') return dialect
  return mergeDialect(base, dialect)
}

/** What is thrown where dialects extend each other without end. */
export function circleError(circle: readonly Dialect[]): RangeError {
  const ids = circle.map(({id}) => JSON.stringify(id)).join(', ')
  return new RangeError(`Dialects extend each other in a circle: ${ids}; let one of them extend nothing`)
}

/** Merge a dialect over the one that it extends: its own templates come first. */
export function mergeDialect(base: Dialect, dialect: Dialect): Dialect {
  const merged = mergeRecords(base as unknown as JsonRecord, dialect as unknown as JsonRecord)
  delete merged['extends']
  if (dialect.generic === undefined) delete merged['generic']
  return merged as unknown as Dialect
}

type Json = string | boolean | readonly string[] | JsonRecord | undefined
interface JsonRecord {
  [key: string]: Json
}

function mergeRecords(base: JsonRecord, over: JsonRecord): JsonRecord {
  // a key such as `__proto__` or `constructor` is a key like any other
  const merged = new Map(Object.entries(base))
  for (const [key, value] of Object.entries(over)) merged.set(key, mergeValues(merged.get(key), value))
  return Object.fromEntries(merged)
}

function mergeValues(base: Json, over: Json): Json {
  if (base === undefined || over === undefined) return over ?? base
  if (Array.isArray(base) && Array.isArray(over)) return [...new Set([...(over as string[]), ...(base as string[])])]
  if (isRecord(base) && isRecord(over)) return mergeRecords(base, over)
  return over
}

function isRecord(value: Json): value is JsonRecord {
  return typeof value === 'object' && !Array.isArray(value)
}
