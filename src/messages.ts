import type {Position} from './ast.js'

/** Every message: its `ruleId` and what it says. The README documents each. */
export const rules = {
  'unclosed-quote': 'The quote is not closed: its closing mark is missing',
  'unbalanced-clip': 'The clip is not closed, or closed without having been opened',
  'unknown-label': 'No dialect knows this label',
  'unresolved-speaker': 'Nothing in the article tells who this is',
  'ambiguous-speaker': 'Several people could be meant; the name stays as printed',
  'date-without-base': 'The date depends on the date of publication, which the text does not say; pass `publishedAt`',
  'date-ambiguous': 'The date could mean several days',
  'date-unknown': 'The date cannot be read',
  'missing-headline': 'The article has no headline',
  'unknown-dialect': 'No dialect was recognised; pass `dialect` if you know it',
  'close-vote': 'Two dialects fit the text almost equally'
} as const

/** Name of a rule. */
export type RuleId = keyof typeof rules

/** Something worth a human's look. It never replaces a tree. */
export interface Message {
  /** What it is about. */
  ruleId: RuleId
  /** Whose message it is. */
  source: 'bcast'
  /** What is the matter, in a sentence. */
  reason: string
  /** Where, when it has a place. */
  place?: Position
}

/** Takes messages while a text is read. */
export type Report = (message: Message) => void

/** Send a message, with the words that it is about. */
export function send(report: Report | undefined, ruleId: RuleId, place: Position | undefined, about?: string): void {
  if (report === undefined) return
  const reason = about === undefined ? rules[ruleId] : `${rules[ruleId]}: ${JSON.stringify(about)}`
  report(place === undefined ? {ruleId, source: 'bcast', reason} : {ruleId, source: 'bcast', reason, place})
}
