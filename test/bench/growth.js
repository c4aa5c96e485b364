import {createParser} from '../../dist/core.js'
import {dialects} from '../../dist/dialects/index.js'
import {crowd, hostile, readArticles, repeat, transcript} from './texts.js'

const parse = createParser({dialects})

/** Length of a hostile text at 1×, in UTF-16 units. */
const size = 4096

/** Texts by name: how the text of a size is made. */
export const growing = {
  'an article, repeated': (times) => repeat(readArticles()[0].text, times),
  'a transcript': (times) => transcript(times * 40),
  'people with quotes': (times) => crowd(times * 8),
  ...Object.fromEntries(Object.entries(hostile).map(([name, make]) => [name, (times) => make(size * times)]))
}

/** Milliseconds of as many readings as make up the same volume at every size. */
function timeOf(text, runs) {
  const before = performance.now()
  for (let run = 0; run < runs; run++) if (parse(text).children === undefined) throw new Error('no tree')
  return (performance.now() - before) / runs
}

const sizes = [1, 4, 16, 64]
const rounds = 7

/** How many times the time of the first size each size takes: the least of interleaved rounds, which noise only adds to. */
export function growth(make) {
  const texts = sizes.map(make)
  const best = sizes.map(() => Infinity)
  for (let round = 0; round < rounds; round++) {
    sizes.forEach((size, index) => (best[index] = Math.min(best[index], timeOf(texts[index], 64 / size))))
  }
  return best.map((time) => time / best[0])
}

// A process for each text.
const make = growing[process.argv[2]]
if (make !== undefined) console.log(JSON.stringify(growth(make)))
