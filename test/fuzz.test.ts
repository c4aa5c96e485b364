import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createParser} from '../src/core.js'
import {dialects} from '../src/dialects/index.js'
import {readFixtures} from './support/fixtures.js'
import {growth, mostGrowthOf16} from './support/growth.js'
import {type Edit, editKinds, mutate} from './support/mutate.js'
import {type Reading, readings} from './support/readings.js'
import {seed} from './support/seed.js'
import {shrink} from './support/shrink.js'
import {soup} from './support/soup.js'

// `npm run fuzz` does a million runs; FUZZ_RUNS and FUZZ_SEED change how many there are, and which.
const runs = Number(process.env['FUZZ_RUNS'] ?? 20_000)

/** Runs between two breaths of the test runner. */
const batch = 2500
const timeout = 600_000

const texts = readFixtures().map(({source}) => source)
const lines = texts.flatMap((text) => text.split(/[\r\n]+/))

/** A text of a newsroom, or of nobody, and what is done to it. */
interface Case {
  text: number
  /** Where the text is cut out of its page, in 65536ths, so that short ones come often. */
  from: number
  edits: Edit[]
  reading: number
}

const edit = fc.record<Edit>({
  kind: fc.constantFrom(...editKinds),
  at: fc.nat(65535),
  size: fc.nat(65535),
  other: fc.nat(65535)
})

const cases = fc.record<Case>({
  text: fc.nat(texts.length * 2),
  from: fc.oneof(fc.constant(0), fc.nat(65535)),
  edits: fc.array(edit, {minLength: 1, maxLength: 10}),
  reading: fc.nat(readings.length - 1)
})

function textOf({text, from, edits}: Case): string {
  const source = texts[text] ?? soup(text * 65536 + from, lines)
  return mutate(source.slice(Math.floor((source.length * from) / 65536)), edits, texts)
}

function readingOf({reading}: Case): Reading {
  const chosen = readings[reading]
  if (chosen === undefined) throw new Error(`no reading ${reading}`)
  return chosen
}

/** The texts that took longest for their length, longest first. */
const slowest: {text: string; cost: number}[] = []
const most = 4

function hold(made: Case): void {
  const text = textOf(made)
  const before = performance.now()
  readingOf(made).hold(text)
  const cost = (performance.now() - before) / (text.length + 200)
  if (slowest.length === most && cost <= (slowest[most - 1]?.cost ?? 0)) return
  slowest.push({text, cost})
  slowest.sort((left, right) => right.cost - left.cost)
  slowest.length = Math.min(slowest.length, most)
}

function fails(reading: Reading, text: string): boolean {
  try {
    reading.hold(text)
    return false
  } catch {
    return true
  }
}

/** What to say of a case that fails: the shortest text that was found, ready to be pasted into a test. */
function report(found: Case): string {
  const reading = readingOf(found)
  const text = shrink(textOf(found), (shorter) => fails(reading, shorter))
  try {
    reading.hold(text)
  } catch (error) {
    return `${reading.name}, ${JSON.stringify(text)}: ${error instanceof Error ? error.stack : String(error)}`
  }
  return `${reading.name}: fails only in the run`
}

describe('The laws of the tree', () => {
  const batches = Array.from({length: Math.ceil(runs / batch)}, (_, index) => index * batch)

  it.each(batches)('hold on damaged articles from run %i on', {timeout}, (from) => {
    const numRuns = Math.min(batch, runs - from)
    const {counterexample} = fc.check(fc.property(cases, hold), {numRuns, seed: seed + from, endOnFailure: false})
    expect(counterexample === null ? 'holds' : report(counterexample[0])).toBe('holds')
  })

  it('cost no more than the length of a text, also on the damaged articles that took longest', {timeout}, () => {
    const parse = createParser({dialects})
    for (const {text} of slowest) {
      for (const glue of ['', '\n']) {
        const grown = growth(
          parse,
          (times) => Array.from({length: 3 * times ** 2}, () => text).join(glue),
          mostGrowthOf16
        )
        expect(grown, JSON.stringify(text)).toBeLessThan(mostGrowthOf16)
      }
    }
  })
})
