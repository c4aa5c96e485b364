import type {Block} from './blocks.js'
import type {Choice} from './compose.js'
import type {Problem} from './repair.js'

/** Ways for all marks of voices alike that are tried. */
const mostWays = 4

/** Other choices to begin with: without blank lines, with wider gaps, with the marks of voices in another way. */
export function* starts(problem: Problem, choice: Choice): Generator<Choice> {
  const dense = choice.separators.map((separator) => (separator === '\n\n' ? '\n' : separator))
  yield {prints: choice.prints, separators: dense}
  if (problem.blocks.some(isDoubleSpaced)) yield {prints: choice.prints, separators: choice.separators.map(widened)}
  for (let way = 1; way < mostWays; way++) yield marked(problem, choice, way)
  if (problem.blocks.some(isPlayed)) yield {prints: choice.prints, separators: apart(problem, choice)}
}

/** A recording between turns, which a gap may show. */
function isPlayed({node}: Block): boolean {
  return node.type === 'quote'
}

/** A wider gap before and behind each recording. */
function apart({blocks}: Problem, {separators}: Choice): string[] {
  return separators.map((separator, at) => {
    const before = blocks[at - 1]
    const next = blocks[at]
    const edge = before !== undefined && next !== undefined && isPlayed(before) !== isPlayed(next)
    return edge ? `${separator}\n` : separator
  })
}

/** Whether a blank line stands inside of a sentence: the page has one between all its lines. */
function isDoubleSpaced({node, leaves}: Block): boolean {
  return (
    node.type === 'paragraph' &&
    leaves.some(({value}) => value.split('\n').some((line, at) => at > 0 && line.trim() === ''))
  )
}

function widened(separator: string): string {
  return separator.endsWith('\n') ? `${separator}\n` : separator
}

/** The choice in which all marks of voices are printed in their n-th way. */
export function marked({blocks, waysOf}: Pick<Problem, 'blocks' | 'waysOf'>, choice: Choice, way: number): Choice {
  const changed = choice.prints.map((print, at) => {
    const type = blocks[at]?.node.type
    return (type === 'label' || type === 'quote' ? waysOf(at)[way] : undefined) ?? print
  })
  return {prints: changed, separators: choice.separators}
}
