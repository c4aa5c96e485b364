import {BREAKS, GLUE, SHELVES} from './soup-marks.js'

/**
 * Makes a random source that gives the same numbers for the same seed (mulberry32).
 *
 * @param seed any integer
 * @returns a function that gives the next number, at least 0 and less than 1
 */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * Makes a text that no newsroom wrote: marks of all dialects, damaged and in any order.
 *
 * @param seed any integer; the same seed and lines give the same text
 * @param lines whole lines of real shape to mix in, without their line breaks
 * @returns 0 to 400 UTF-16 code units
 */
export function soup(seed: number, lines: readonly string[] = []): string {
  const next = random(seed)
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(next() * list.length)]
  const length = Math.floor(next() * 401)
  let text = ''
  while (text.length < length) {
    const whole = lines.length > 0 && next() < 0.12
    text += (whole ? pick(lines) : pick(pick(SHELVES) ?? [])) ?? ''
    text += whole ? (pick(BREAKS) ?? '') : (pick(GLUE) ?? '')
  }
  return text.slice(0, length)
}
