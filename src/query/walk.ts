import type {BcastNode, NodeType, Quote, Segment} from '../ast.js'

/** A node with the voice around it. */
export interface Placed<N extends BcastNode = BcastNode> {
  node: N
  /** The node's parent. */
  parent: BcastNode | undefined
  /** The segment in which the node stands. */
  segment: Segment | undefined
  /** The quote in which the node stands. */
  quote: Quote | undefined
}

/** Every node in the order of the text, without recursion. */
export function* walk(root: BcastNode): Generator<Placed> {
  const stack: Placed[] = [{node: root, parent: undefined, segment: undefined, quote: undefined}]
  for (let placed = stack.pop(); placed !== undefined; placed = stack.pop()) {
    yield placed
    const {node} = placed
    if (!('children' in node)) continue
    const segment = node.type === 'segment' ? node : placed.segment
    const quote = node.type === 'quote' ? node : placed.quote
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index]
      if (child !== undefined) stack.push({node: child, parent: node, segment, quote})
    }
  }
}

/** Literals that somebody says or that the newsroom writes for its readers. */
const running: ReadonlySet<NodeType> = new Set<NodeType>([
  'text',
  'speech',
  'interjection',
  'headline',
  'subheadline',
  'bullet',
  'heading',
  'caption'
])

/** Parents whose words name somebody instead of saying something. */
const heads: ReadonlySet<NodeType> = new Set<NodeType>(['label', 'attribution', 'credit', 'cast', 'byline'])

/** Whether a literal is of the running words: in the sentences of handoffs and sign-offs names are as well. */
export function isRunning({node, parent}: Placed): boolean {
  if (parent?.type === 'handoff' || parent?.type === 'signOff') return true
  return running.has(node.type) && (parent === undefined || !heads.has(parent.type))
}

/** Nodes of one type, with the voices around them. */
export function* placedOf<T extends BcastNode['type']>(
  root: BcastNode,
  type: T
): Generator<Placed<Extract<BcastNode, {type: T}>>> {
  for (const placed of walk(root)) {
    if (placed.node.type === type) yield placed as Placed<Extract<BcastNode, {type: T}>>
  }
}
