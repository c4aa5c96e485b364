import type {Article, SegmentRole} from '../ast.js'
import type {Dialect, Habits} from '../dialect.js'
import type {Language} from '../languages/language.js'
import type {Report} from '../messages.js'
import type {CueIndex} from '../recognise/cues.js'
import {inLine, type Reading} from '../recognise/entries.js'
import type {Scanner} from '../templates/scan.js'
import type {Builder, DraftParent} from './builder.js'
import type {Plan} from './plan.js'
import type {Roster} from './roster.js'

/** Where in an article a line stands. */
export type Stage = 'front' | 'body' | 'back'

/** Everything that assembling one article needs. */
export interface Assembly {
  readonly text: string
  readonly dialect: Dialect
  readonly habits: Habits
  readonly language: Language
  readonly timeZone: string | undefined
  readonly index: CueIndex
  readonly scanner: Scanner
  readonly reading: Reading
  readonly builder: Builder
  readonly plan: Plan
  readonly article: Article
  readonly report: Report | undefined
  /** Segments that go on with a voice that something interrupted, and the segment they go on with. */
  readonly continued: Map<object, object>
  /** Titles of lists that stand before the name that they belong to. */
  readonly leading: Set<object>
  /** Who plays which part, as far as the text was read. */
  readonly roster: Roster
  /** Titles that labels gave names, which may be labels themselves later. */
  readonly titles: Set<string>
  /** Words of the names that were quoted in the story, which may be called by one of them later. */
  readonly quoted: Set<string>
  /** Words behind `i'm`, once they are asked for. */
  introduced: Set<string> | undefined
  stage: Stage
  /** Entry of the reading that is assembled. */
  at: number
  /** Role of the voice that speaks, where one does. */
  role: SegmentRole | undefined
  /** The segment of that voice, open or interrupted. */
  segment: DraftParent | undefined
  /** The quote whose words the next unmarked lines are, open or interrupted. */
  quote: DraftParent | undefined
  /** The voices during which the open clips began. */
  outside: (DraftParent | undefined)[]
  /** The headline, as printed. */
  headline: string | undefined
  /** The lines of the article, once the page prints it again below its headline. */
  printed: Set<string> | undefined
  /** Where the beginning of the broadcast stands that tells a copy of it, once it is asked for; empty without one. */
  opening: {from: number; to: number} | undefined
  /** The lines above the first place at which a copy might begin. */
  above: Set<string> | undefined
  /** The same, while the page prints them again. */
  copied: Set<string> | undefined
  /** The date that the headline tells. */
  dated: string | undefined
  /** The part of the voice that speaks next, where labels do not say. */
  next: SegmentRole | undefined
  /** To whom the last handoff passed. */
  handed: string | undefined
  /** Names of everybody who signs off, once they are asked for. */
  signers: string[] | undefined
  /** Whether the open voice has passed to a reporter. */
  passed: boolean
  /** Whether the reporter has signed off. */
  signed: boolean
}

/** Start of the current entry. */
export function entryFrom(assembly: Assembly): number {
  return assembly.reading.from[assembly.at] ?? 0
}

/** End of the current entry. */
export function entryTo(assembly: Assembly): number {
  return assembly.reading.to[assembly.at] ?? 0
}

/** Whether an entry is a line without a mark. */
export function isUnmarked({reading}: Assembly, at: number): boolean {
  return at < reading.from.length && reading.cue[at] === undefined
}

/** Whether an entry begins its line. */
export function beginsLine(assembly: Assembly, at: number): boolean {
  return ((assembly.reading.flags[at] ?? 0) & inLine) === 0
}
