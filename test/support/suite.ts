import {createParser, isArticle, locate, outline, parseBroadcastArticle, quotes, type Options} from '../../src/index.js'
import * as core from '../../src/core.js'
import {dialects} from '../../src/dialects/index.js'
import {validateArticle} from '../../src/schema/index.js'
import {bracketed} from './bracketed.js'
import {assertJson, assertLaws} from './laws.js'
import {prefixLengths} from './prefixes.js'
import {soup} from './soup.js'

/** An article with what it must yield. */
export interface Case {
  name: string
  source: string
  options: Options
  /** Its bracketed tree, without white space at its end. */
  tree: string
}

/** What a runtime did. */
export interface Result {
  /** How many checks were made. */
  checks: number
  /** Those that failed, each with what it said. */
  failures: string[]
}

/**
 * The smoke and law tests, in any runtime: they use nothing of a host.
 *
 * @param cases articles
 * @returns what happened
 */
export function runSuite(cases: readonly Case[]): Result {
  const result: Result = {checks: 0, failures: []}
  const parse = createParser()
  for (const {name, source, options, tree} of cases) {
    check(`${name} yields its tree`, () => {
      assertEqual(bracketed(parseBroadcastArticle(source, options), source).trimEnd(), tree)
    })
    check(`${name} holds the laws, and its prefixes do`, () => {
      for (const length of prefixLengths(source, 4, 4)) assertTree(source.slice(0, length))
      for (const lineBreak of ['\r', '\r\n']) assertTree(source.replaceAll('\n', lineBreak))
      assertTree(source.normalize('NFD'))
    })
  }
  for (let seed = 1; seed <= 50; seed++) check(`soup ${seed} holds the laws`, () => assertTree(soup(seed)))
  check('lone surrogates, controls and deep brackets yield a tree', () => {
    for (const text of ['', '\0', '\ud800', '[', '('.repeat(10_000), '["'.repeat(10_000), '\u202e>>']) assertTree(text)
  })
  check('the core reads as the whole does', () => {
    const [{source} = {source: ''}] = cases
    assertEqual(JSON.stringify(core.createParser({dialects})(source)), JSON.stringify(parse(source)))
  })
  check('questions have answers', () => {
    for (const {source} of cases.slice(0, 20)) {
      const article = parse(source)
      outline(article)
      for (const {text} of quotes(article)) if (locate(article, text).match === 'none') throw new Error(`lost: ${text}`)
    }
  })
  check('what is no string is refused', () => {
    let refused = false
    try {
      parse(42 as unknown as string)
    } catch (error) {
      refused = error instanceof TypeError
    }
    assertEqual(String(refused), 'true')
  })
  return result

  function assertTree(text: string): void {
    const article = parse(text)
    assertLaws(article, text)
    assertJson(article)
    validateArticle(article)
    assertEqual(String(isArticle(article)), 'true')
  }

  function check(name: string, run: () => void): void {
    result.checks++
    try {
      run()
    } catch (error) {
      result.failures.push(`${name}: ${String(error)}`)
    }
  }
}

function assertEqual(found: string, wanted: string): void {
  if (found === wanted) return
  let at = 0
  while (found[at] === wanted[at]) at++
  throw new Error(
    `at ${at}: ${JSON.stringify(found.slice(at, at + 60))} and not ${JSON.stringify(wanted.slice(at, at + 60))}`
  )
}
