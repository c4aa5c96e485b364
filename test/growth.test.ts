import {describe, expect, it} from 'vitest'
import {createParser} from '../src/core.js'
import {dialects} from '../src/dialects/index.js'
import {crowd, evening, hostile, repeat, readArticles, transcript} from './bench/texts.js'

const parse = createParser({dialects})

// A text four times as long may take six times as long: quadratic work takes sixteen times, noise rarely half more.
const most = 6
const rounds = 5
const attempts = 4

/** Milliseconds of reading a text `runs` times. */
function timeOf(text: string, runs: number): number {
  const before = performance.now()
  for (let run = 0; run < runs; run++) expect(parse(text).type).toBe('article')
  return (performance.now() - before) / runs
}

/** How many times the time of the short text the long one takes: the least of interleaved rounds of equal volume. */
function ratio(short: string, long: string): number {
  let few = Infinity
  let many = Infinity
  for (let round = 0; round < rounds; round++) {
    few = Math.min(few, timeOf(short, 4))
    many = Math.min(many, timeOf(long, 1))
  }
  return many / few
}

/** The least ratio of a few attempts: what else the machine does can only add to it. */
function growth(make: (times: number) => string): number {
  const short = make(1)
  const long = make(4)
  let least = Infinity
  for (let attempt = 0; attempt < attempts && least > most; attempt++) least = Math.min(least, ratio(short, long))
  return least
}

const size = 6000

describe('The time that a text takes', {timeout: 60_000}, () => {
  it.each(Object.entries(hostile))('grows as its length does: %s', (_, make) => {
    expect(growth((times) => make(size * times))).toBeLessThan(most)
  })

  it.each([
    ['an article, printed again and again', (times: number) => repeat(readArticles()[0]?.text ?? '', times * 4)],
    ['an interview', (times: number) => transcript(times * 100)],
    ['an evening of talk', (times: number) => evening(times * 8)],
    ['an evening of talk on one line', (times: number) => evening(times * 4).replaceAll('\n\n', ' ')],
    ['a crowd of people with quotes', (times: number) => crowd(times * 250)]
  ])('grows as its length does: %s', (_, make) => {
    expect(growth(make)).toBeLessThan(most)
  })
})
