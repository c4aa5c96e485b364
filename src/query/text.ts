import type {BcastNode, NodeType} from '../ast.js'
import {isRunning, walk} from './walk.js'

/** Nodes that stand alone. */
const blocks: ReadonlySet<NodeType> = new Set<NodeType>([
  'paragraph',
  'quote',
  'handoff',
  'signOff',
  'headline',
  'subheadline',
  'bullet',
  'heading',
  'caption'
])

/**
 * The running words of a node: what is said and written, without labels, attributions, credits and page furniture.
 *
 * A literal gives its value. Blocks are parted by a blank line, line breaks inside of them become spaces.
 *
 * @param node
 *   Any node.
 * @returns
 *   Its words.
 */
export function textOf(node: BcastNode): string {
  if ('value' in node) return node.value
  let words = ''
  for (const placed of walk(node)) {
    const {node: inner} = placed
    if (blocks.has(inner.type) && words !== '') words += '\n\n'
    if ('value' in inner && isRunning(placed)) words = glue(words, inner.value)
  }
  return words
}

function glue(words: string, value: string): string {
  const line = value.replaceAll(/\s+/gu, ' ')
  const parted = words === '' || words.endsWith('\n\n') || /^[.,!?;:)\]]/u.test(line)
  return parted ? words + line : `${words} ${line}`
}
