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
  // a list, as asking for the end of a string that grows copies it each time
  const pieces: string[] = []
  let before: BcastNode | undefined
  for (const placed of walk(node)) {
    const {node: inner} = placed
    if (blocks.has(inner.type) && before !== undefined) {
      pieces.push('\n\n')
      before = undefined
    }
    if (!('value' in inner) || !isRunning(placed)) continue
    if (before !== undefined) pieces.push(gapBetween(before, inner))
    pieces.push(inner.value.replaceAll(/\s+/gu, ' '))
    before = inner
  }
  return pieces.join('')
}

/**
 * What stands between the words of two neighbours when they are written in one line.
 *
 * @param before
 *   A node.
 * @param after
 *   The node that follows it.
 * @returns
 *   Nothing where the nodes touch in the source, or where the second begins with closing punctuation; else a blank.
 */
export function gapBetween(before: BcastNode, after: BcastNode): '' | ' ' {
  if (before.position !== undefined && before.position.end.offset === after.position?.start.offset) return ''
  return 'value' in after && /^[.,!?;:)\]]/u.test(after.value) ? '' : ' '
}
