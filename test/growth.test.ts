import {describe, expect, it} from 'vitest'
import {createParser} from '../src/core.js'
import {dialects} from '../src/dialects/index.js'
import {crowd, evening, hostile, repeat, readArticles, transcript} from './bench/texts.js'
import {growth, mostGrowth} from './support/growth.js'

const parse = createParser({dialects})

const size = 6000

describe('The time that a text takes', {timeout: 60_000}, () => {
  it.each(Object.entries(hostile))('grows as its length does: %s', (_, make) => {
    expect(growth(parse, (times) => make(size * times))).toBeLessThan(mostGrowth)
  })

  it.each([
    ['an article, printed again and again', (times: number) => repeat(readArticles()[0]?.text ?? '', times * 4)],
    ['an interview', (times: number) => transcript(times * 100)],
    ['an evening of talk', (times: number) => evening(times * 8)],
    ['an evening of talk on one line', (times: number) => evening(times * 4).replaceAll('\n\n', ' ')],
    ['a crowd of people with quotes', (times: number) => crowd(times * 250)]
  ])('grows as its length does: %s', (_, make) => {
    expect(growth(parse, make)).toBeLessThan(mostGrowth)
  })
})
