import type {Delivery} from '../ast.js'
import type {Language} from '../languages/language.js'
import {isWhen} from '../dates/dates.js'
import {codes} from '../text/codes.js'

/** What a note behind a name says. */
export type NoteKind = 'when' | 'via' | 'delivery' | 'title'

/** Tell what a note says: a mark of delivery, a time, a programme, else a title. */
export function classifyNote(note: string, language: Language): NoteKind {
  if (deliveryOf(note, language) !== undefined) return 'delivery'
  if (isWhen(note, language.dates)) return 'when'
  return isProgramme(note, language) ? 'via' : 'title'
}

/** The meaning of a mark of delivery. */
export function deliveryOf(mark: string, language: Language): Delivery | undefined {
  const key = `|${mark.toLowerCase()}|`
  for (const delivery in language.deliveries)
    if (`|${language.deliveries[delivery as Delivery] ?? ''}|`.includes(key)) return delivery as Delivery
  return undefined
}

function isProgramme(note: string, language: Language): boolean {
  const last = note.charCodeAt(note.length - 1)
  if (last === codes.apostrophe || last === 0x2019 || last === codes.greaterThan) return true
  const small = note.toLowerCase()
  return language.programmes.some((word) => small.includes(word))
}

/**
 * Places of the parts of a note, as pairs: commas and slashes part it, outside quotation marks.
 *
 * ```text
 * > | (어제, JTBC '뉴스룸')
 *      ^^   ^^^^^^^^^^^
 * ```
 */
export function noteParts(text: string, from: number, to: number): number[] {
  const parts: number[] = []
  let start = from
  let quoted = false
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === codes.apostrophe || code === 0x2018 || code === 0x2019)
      quoted = code === 0x2018 || (code !== 0x2019 && !quoted)
    const parting = code === codes.comma ? text.charCodeAt(at + 1) === codes.space : code === codes.slash
    if (quoted || !parting) continue
    parts.push(start, at)
    start = at + 1
  }
  parts.push(start, to)
  return parts
}
