import {random} from './soup.js'

/**
 * Chooses the prefixes of a text that are worth a parse: all of them, or of a long text those that end at a line's
 * end or start, and a sample of the others.
 *
 * @param source any text
 * @param limit how many prefixes are few enough to take all
 * @param sample how many others to take where there are more
 * @returns lengths in UTF-16 code units, ascending, each once
 */
export function prefixLengths(source: string, limit = 2000, sample = 400): number[] {
  if (source.length < limit) return Array.from({length: source.length + 1}, (_, length) => length)
  const lengths = new Set([0, source.length])
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (code === 10 || code === 13) lengths.add(at).add(at + 1)
  }
  const next = random(source.length)
  for (let count = 0; count < sample; count++) lengths.add(Math.floor(next() * source.length))
  return [...lengths].sort((left, right) => left - right)
}
