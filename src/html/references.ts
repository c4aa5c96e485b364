import {DecodingMode, HtmlEntityDecoder} from 'entities/decode'

/** Longest character reference behind its `&`, in UTF-16 units: the longest name has 32. */
const longestReference = 40

/** What a character reference stands for, and how many UTF-16 units it takes. */
export interface Reference {
  text: string
  length: number
}

/**
 * Read a character reference as an HTML parser does: numbered, named, also the old names that need no semicolon.
 *
 * ```text
 * > | fish &amp; chips
 *          ^^^^^
 * ```
 *
 * @param source
 *   HTML.
 * @param at
 *   Offset of the `&`.
 * @param to
 *   Where the text ends.
 * @returns
 *   The reference, or `undefined` where the `&` is text.
 */
export function readReference(source: string, at: number, to: number): Reference | undefined {
  const found: Reference = {text: '', length: 0}
  const decoder = new HtmlEntityDecoder((code, consumed) => {
    found.text += String.fromCodePoint(code)
    found.length = consumed
  })
  decoder.startEntity(DecodingMode.Legacy)
  if (decoder.write(source.slice(at + 1, Math.min(to, at + longestReference)), 0) < 0) decoder.end()
  return found.length === 0 ? undefined : found
}
