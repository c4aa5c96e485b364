import {isHangul} from './characters.js'
import {lineFlags, type Lines} from './lines.js'
import {endsLine} from './sentences.js'

/** Fewest lines of a page of which it can be said how they are spaced. */
const fewestLines = 8

/**
 * On a page that prints a blank line between all its lines, leave only the wider gaps for blank lines.
 *
 * ```text
 * > | 물레방앗간에서
 *   |
 * > | 불이 났습니다.      one sentence, two lines of the script
 *   |
 *   |
 * > | 다친 사람은 없습니다.
 * ```
 */
export function closeUp(lines: Lines, text: string): void {
  if (!isDoubleSpaced(lines, text)) return
  const {flags} = lines
  for (let line = 0; line < flags.length; line++)
    if (((flags[line] ?? 0) & lineFlags.wideGap) === 0) flags[line] = (flags[line] ?? 0) & ~lineFlags.blankBefore
}

/** Hardly a line stands right below another, there are wider gaps, and sentences go on behind a blank line. */
function isDoubleSpaced({from, to, flags}: Lines, text: string): boolean {
  const count = flags.length
  if (count < fewestLines) return false
  let close = 0
  let wide = 0
  let open = 0
  for (let line = 1; line < count; line++) {
    const flag = flags[line] ?? 0
    if ((flag & lineFlags.wideGap) !== 0) wide++
    else if ((flag & lineFlags.blankBefore) === 0) close++
    else if (goesOn(text, from[line - 1] ?? 0, to[line - 1] ?? 0, from[line] ?? 0)) open++
  }
  return close * 6 <= count && wide * 16 >= count && open * 8 >= count
}

/** Whether the words of a line go on with those that begin at `next`; marks begin with no syllable. */
function goesOn(text: string, from: number, to: number, next: number): boolean {
  return isHangul(text.charCodeAt(from)) && isHangul(text.charCodeAt(next)) && !endsLine(text, from, to)
}
