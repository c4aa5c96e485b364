/** Spans of time that a word can name, in the order of the rows of `unit`. */
export const dateUnits = ['day', 'week', 'month', 'year', 'weekend', 'hour'] as const
export type DateUnit = (typeof dateUnits)[number]

/** What follows a number and says what it counts: `년` → year, `th` → day. */
export type DateSuffix = 'year' | 'month' | 'day' | 'hour' | 'minute'

/**
 * What a word does in a time expression.
 *
 * | kind | value | sample |
 * | --- | --- | --- |
 * | `dayShift` … `yearShift` | distance from the base date | `yesterday` −1, `작년` −1 |
 * | `turn` | side of the base: −1 past, 0 the current one, 1 the next, 2 the coming one | `last`, `오는` |
 * | `month` | 1 January … 12 December | `jan`, `January` |
 * | `weekday` | 1 Monday … 7 Sunday | `Monday`, `월요일` |
 * | `weekdayMark` | the same; counts only beside something else, as `Sun` and `월` mean other things too | `Mon`, `월` |
 * | `unit` | place in {@link dateUnits} | `weeks` |
 * | `count` | a number in words | `two`, `이틀` has its unit in itself and is `days` |
 * | `days` | a number of days in one word | `이틀` 2 |
 * | `ago` | −1 | `ago`, `전` |
 * | `from` | −1, 1: looks from a day that follows | `(the day) before (yesterday)` |
 * | `part` | part of a day; 1 if it is a time by itself, 0 if it needs company | `night` 0, `새벽` 1 |
 * | `meridiem` | half of the day; takes the number before it | `pm` |
 * | `home` | what follows repeats the time in the reader's zone | `우리 (시각)` |
 * | `particle` | says nothing | `on`, `local`, `쯤` |
 */
export type DateKind =
  | 'dayShift'
  | 'weekShift'
  | 'monthShift'
  | 'yearShift'
  | 'turn'
  | 'month'
  | 'weekday'
  | 'weekdayMark'
  | 'unit'
  | 'count'
  | 'days'
  | 'ago'
  | 'from'
  | 'part'
  | 'meridiem'
  | 'home'
  | 'particle'

/** What one word does, and its value. */
export type DateTerm = readonly [DateKind, number]

/**
 * Words of dates and clocks in one language. Filled by the language's data file.
 *
 * Words are in small letters and without a period. Words of the Latin alphabet are looked up whole; of any other
 * script, which may write them together (`어젯밤`), the longest word that fits is taken.
 */
export interface DateWords {
  /** Words and endings behind a number; they are asked before {@link DateWords.terms}. */
  suffixes: Record<string, DateSuffix>
  /**
   * All other words: of each kind the value of the first row, and the rows, whose values count up from it. A comma
   * parts rows, a bar the words of one value.
   */
  terms: {readonly [kind in DateKind]?: readonly [first: number, rows: string]}
  /** Whether `4/12` is the 12th of April for everyone who writes the language. */
  monthFirst: boolean
}

/** The words of languages, each read when it is first asked for. */
const read = new WeakMap<DateWords, ReadonlyMap<string, DateTerm>>()

/** What each word of a language does. */
export function dateTerms(words: DateWords): ReadonlyMap<string, DateTerm> {
  const kept = read.get(words)
  if (kept !== undefined) return kept
  const terms = new Map<string, DateTerm>()
  for (const [kind, [first, rows]] of Object.entries(words.terms))
    rows.split(',').forEach((row, order) => {
      if (row !== '') for (const word of row.split('|')) terms.set(word, [kind as DateKind, first + order])
    })
  read.set(words, terms)
  return terms
}
