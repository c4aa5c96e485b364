import type {Turn, TurnSetting} from './turns.js'

/** Words by which a host has somebody on the programme. */
export const welcomes =
  "joins us|join us|joining us|joins me|joining me|joined by|joined now|with us|with me|welcome|thank you for|thanks for|are here|is here|i spoke|we spoke|we speak|i sat down|let's bring in|let me bring in|we turn to|we go to|talk to|speak to|speak with|talk with|panel".split(
    '|'
  )

/** What a turn says, in small letters, with straight apostrophes and on one line; −1 for what stands before the first. */
export function wordsOf(setting: TurnSetting, list: readonly Turn[], order: number): string {
  const {reading, scanner} = setting
  const from = reading.from[list[order]?.at ?? 0] ?? 0
  const next = list[order + 1]
  const to = next === undefined ? scanner.text.length : (reading.from[next.at] ?? from)
  return scanner.text
    .slice(from, Math.min(to, from + longestTurn))
    .toLowerCase()
    .replaceAll('\n', ' ')
    .replaceAll('’', "'")
}

/** Words of a turn that are looked at, in UTF-16 units. */
export const longestTurn = 20_000

/** What the turn before one says. */
export function wordsBefore(setting: TurnSetting, list: readonly Turn[], order: number): string {
  return order === 0 ? '' : wordsOf(setting, list, order - 1)
}
