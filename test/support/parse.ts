import {parseBroadcastArticle} from '../../src/index.js'
import type {Article, Point, Position} from '../../src/ast.js'

/** Options of a parse, as the library types them. */
export type Options = NonNullable<Parameters<typeof parseBroadcastArticle>[1]>

/** What a test reads of a message. */
interface Note {
  ruleId: string
  reason: string
  place?: Point | Position | undefined
}

/** A tree and what was said about its text. */
export interface Parsed {
  article: Article
  /** One line a message: `ruleId line:column reason`. */
  messages: string[]
}

/**
 * Parses and collects the messages.
 *
 * @param source text of an article
 * @param options options of the parse
 * @returns the tree and its messages, in the order in which they came
 */
export function parseWithMessages(source: string, options: Options = {}): Parsed {
  const messages: string[] = []
  const article = parseBroadcastArticle(source, {...options, onMessage: (note: Note) => void messages.push(line(note))})
  return {article, messages}
}

function line({ruleId, reason, place}: Note): string {
  const point = place === undefined ? undefined : 'start' in place ? place.start : place
  return `${ruleId} ${point === undefined ? '-' : `${point.line}:${point.column}`} ${reason}`
}
