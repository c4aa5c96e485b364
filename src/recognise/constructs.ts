import type {Dialect} from '../dialect.js'

/**
 * What a line can be, in the order in which templates of equal specificity are tried, with what each counts when
 * dialects are voted on: what names a broadcaster counts most, page furniture least.
 */
export const constructs = {
  notice: 4,
  contact: 3,
  signOff: 6,
  timestamp: 2,
  cast: 0.25,
  programme: 3,
  boilerplate: 2,
  clip: 2,
  direction: 1,
  timecode: 1,
  subheadline: 1,
  heading: 1,
  caption: 1,
  label: 3,
  quote: 3,
  credit: 2,
  byline: 3,
  bullet: 1,
  headline: 1,
  handoff: 1,
  field: 1,
  hint: 2
} as const

/** What pages of a newspaper have as well. */
const ofAnyPage: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'boilerplate byline headline subheadline bullet field timecode'.split(' ')
)

/**
 * Whether newspapers have a mark of a dialect as well: what is around an article, and how a family says whose it is.
 * Korean broadcasters each print dates in a form of their own.
 */
export function isOfAnyPage(construct: Construct, {lang, generic}: Dialect): boolean {
  if (construct === 'timestamp') return generic === true || lang !== 'ko'
  return ofAnyPage.has(construct) || (generic === true && (construct === 'notice' || construct === 'contact'))
}

/** What a line can be. */
export type Construct = keyof typeof constructs

/** A line that no template takes, and a run of printed line breaks. */
export type Kind = Construct | 'plain' | 'break'
