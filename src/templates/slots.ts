/**
 * The holes of a template: a closed set. What may stand in each, how long, and where it ends.
 *
 * - `free`: runs to the mark that follows it in the template;
 * - `digits`: `min` to `max` digits;
 * - `words`: letters that a list of the language knows;
 * - `speech`: runs to its closing mark, which may be missing, also over lines;
 * - `label`: a whole label of a turn, to its colon, also over a line break;
 * - `rest`: what remains of the line, read as a line of its own.
 */
export interface Slot {
  /** How its end is found. */
  reading: 'free' | 'digits' | 'words' | 'speech' | 'label' | 'rest'
  /** Most UTF-16 units (or digits) that it takes. */
  max: number
  /** Characters that it never holds. */
  forbidden: string
  /** Least digits. */
  min: number
}

const unlimited = 1 << 30
const marks = '[]{}<>:"/|=\\'
const smallLetters = 'abcdefghijklmnopqrstuvwxyz'

const free = (max: number, forbidden: string): Slot => ({reading: 'free', max, forbidden, min: 1})
const digits = (min: number, max: number): Slot => ({reading: 'digits', max, forbidden: '', min})
const words = (max: number): Slot => ({reading: 'words', max, forbidden: '', min: 1})

/** Every slot by its name; the README's chapter *Templates* documents the same list. */
export const slots = {
  // name of a person; several where `·`, `,` or `and` joins them
  name: free(60, marks + '()?!'),
  // label of a voice that only the rest of the text proves to be one: a name in small letters or behind a chevron
  voice: free(32, marks + '()?!.,'),
  // the same of one word in capitals, with no mark behind it, or a full name alone on its line where two take turns
  caller: free(40, marks + '()?!.,'),
  // the same of two or three capitals
  initials: free(3, marks + '()?!.,' + smallLetters),
  // label of a turn: words of address, a name in capitals, party, title, ways of delivery; or a voice without a name
  label: {reading: 'label', max: unlimited, forbidden: '', min: 1},
  // name of a voice in capitals, with words of address or without, or its office
  speaker: free(48, marks + '()?!,'),
  // title that may run over several lines to its closing mark
  description: {reading: 'speech', max: unlimited, forbidden: '', min: 1},
  // full name that has a title elsewhere in the text, in double parentheses
  known: free(60, '[]{}<>:/|=\\()?!'),
  // full name of a person as one writes it, with a title of address or without
  person: free(60, '[]{}<>:/|=\\()?!'),
  // words without a small letter
  capitals: free(120, marks + smallLetters),
  // name of a programme before the date that it was broadcast on
  programme: free(120, ''),
  // a name with its title before or behind it, or a description without a name
  who: free(100, '[]{}<>:"|=\\'),
  // names and a title, or a description, on a line of their own above what is said
  head: free(40, '[]{}<>"|=\\▶'),
  // another voice's question inside a quote
  question: free(200, '[]{}<>'),
  // words that each begin with #, the first of them in the template
  hashtags: free(400, ''),
  // rubric of the page beside a date: page furniture
  category: free(40, marks),
  // title, office, description or residence
  title: free(160, '[]{}|='),
  // organisation, party or state
  affiliation: free(80, '[]{}<>:"|='),
  // a note behind a name: time, programme or way of delivery, told apart by its words
  note: free(120, '[]{}'),
  // when it was said
  when: free(60, '[]{}<>"'),
  // programme through which it was said
  via: free(100, '[]{}'),
  // mark of delivery
  delivery: free(40, marks),
  // words of the person quoted; the mark behind them may be missing
  speech: {reading: 'speech', max: unlimited, forbidden: '', min: 1},
  // the same where nobody is named, told from a label by its end: it is a sentence
  sentence: {reading: 'speech', max: unlimited, forbidden: '', min: 1},
  // any words
  text: free(400, ''),
  // place of a sign-off
  place: free(80, '[]{}<>"!?'),
  // words of a headline or a heading
  headline: free(400, ''),
  // name of a field
  key: free(40, '[]{}<>"'),
  // value of a field or of a contact
  value: free(4000, ''),
  // job of a credit
  job: free(40, '[]{}<>".?!'),
  // jobs and names, each job with a colon behind it: `Camera: A, B / Edit: C`
  credits: free(300, '[]{}<>"?!'),
  // names of a credit or a cast, with or without titles
  names: free(300, '[]{}<>:"'),
  // address of a byline, also masked
  email: free(80, '(){}<>",'),
  // address on the web
  url: free(300, ' <>"'),
  // who holds the rights
  holder: free(120, ''),
  // year or years of a notice
  year: free(24, '[]{}<>"'),
  // what a notice forbids
  terms: free(1200, ''),
  // what remains of the line, read as a line of its own
  rest: {reading: 'rest', max: unlimited, forbidden: '', min: 1},
  // year, month, day, hour of 24, hour of 12, minute, second
  yyyy: digits(4, 4),
  yy: digits(2, 2),
  MM: digits(2, 2),
  M: digits(1, 2),
  dd: digits(2, 2),
  d: digits(1, 2),
  HH: digits(2, 2),
  H: digits(1, 2),
  h: digits(1, 2),
  mm: digits(2, 2),
  ss: digits(2, 2),
  // number of an item
  number: digits(1, 6),
  // name of a month, name of a weekday, half of the day, abbreviation of a time zone
  month: words(12),
  weekday: words(12),
  ampm: words(5),
  zone: words(6)
} satisfies Record<string, Slot>

/** Name of a slot. */
export type SlotName = keyof typeof slots

/** Name of what a capture holds: a slot, or `words` for letters that the template itself spells out. */
export type CaptureName = SlotName | 'words'

/** Names of captures by number: captures are numbers while a text is read. */
export const captureNames: readonly CaptureName[] = ['words', ...(Object.keys(slots) as SlotName[])]

/** Numbers of captures by name. */
export const captureIds = /* @__PURE__ */ Object.fromEntries(captureNames.map((name, id) => [name, id])) as Record<
  CaptureName,
  number
>
