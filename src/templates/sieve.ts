import type {Pattern} from './pattern.js'

/** A place that every line has. */
const anywhere = 0

/** Templates in the order in which they are tried, most of which one place tells from a line that lacks it. */
export class Sieve<T extends {pattern: Pattern}> {
  /** A place without which each cannot take a line. */
  readonly places: Int16Array

  constructor(readonly cues: readonly T[]) {
    this.places = Int16Array.from(cues, ({pattern}) => pattern.needs.all[0] ?? anywhere)
  }
}
