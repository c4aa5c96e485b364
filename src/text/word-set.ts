/** The words of a line, to look up. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}
