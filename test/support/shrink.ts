/**
 * Makes a text that fails shorter, as long as it goes on failing: cuts out ever smaller pieces.
 *
 * @param text a text for which `fails` is true
 * @param fails whether a text fails; asked at most `tries` times
 * @param tries how often to ask
 * @returns the shortest failing text that was found
 */
export function shrink(text: string, fails: (text: string) => boolean, tries = 2000): string {
  let left = tries
  for (let piece = Math.ceil(text.length / 2); piece >= 1 && left > 0; piece = piece > 1 ? Math.ceil(piece / 2) : 0) {
    for (let at = 0; at < text.length && left > 0; left--) {
      const shorter = text.slice(0, at) + text.slice(at + piece)
      if (fails(shorter)) text = shorter
      else at += piece
    }
  }
  return text
}
