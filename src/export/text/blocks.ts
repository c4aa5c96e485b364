import type {Article, BcastLiteral, BcastNode, BcastParent, NodeType} from '../../ast.js'

/** What is printed in one piece: a line of the page, or what stands on a line of its own. */
export interface Block {
  /** The parent whose marks are printed, or the literal itself. */
  node: BcastNode
  /** What the block is a part of. */
  parent: BcastParent
  leaves: BcastLiteral[]
}

/** Parents of whose words a template prints the whole line. */
const lines: ReadonlySet<NodeType> = new Set<NodeType>([
  'label',
  'quote',
  'paragraph',
  'handoff',
  'signOff',
  'credit',
  'byline',
  'cast',
  'field',
  'contact',
  'shot'
])

/** Blocks of an article, in the order of the text, without recursion. */
export function blocksOf(article: Article): Block[] {
  const blocks: Block[] = []
  const stack: {node: BcastNode; parent: BcastParent}[] = []
  const push = (parent: BcastParent) => {
    for (let index = parent.children.length - 1; index >= 0; index--) {
      stack.push({node: parent.children[index] as BcastNode, parent})
    }
  }
  push(article)
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const {node, parent} = next
    if ('value' in node) blocks.push({node, parent, leaves: [node]})
    else if (lines.has(node.type)) blocks.push({node, parent, leaves: leavesOf(node)})
    else {
      // where no words are, a mark alone may part two voices: `>> It is a goose. >> Is it?`
      if (node.type === 'segment' && node.children[0]?.type !== 'label') blocks.push({node, parent, leaves: []})
      push(node)
    }
  }
  return blocks
}

/** Literals inside of a node, in the order of the text. */
function leavesOf(node: BcastParent): BcastLiteral[] {
  const leaves: BcastLiteral[] = []
  const stack: BcastNode[] = [node]
  for (let inner = stack.pop(); inner !== undefined; inner = stack.pop()) {
    if ('value' in inner) leaves.push(inner)
    else for (let index = inner.children.length - 1; index >= 0; index--) stack.push(inner.children[index] as BcastNode)
  }
  return leaves
}

/** What blocks have in common that a template prints alike: their type, their place and those of their literals. */
export function shapeOf({node, parent, leaves}: Block): string {
  return [parent.type, node.type, ...leaves.map(({type}) => type)].join(' ')
}

/** What blocks have in common that are printed in the same ways: of what is said only the ends matter. */
export function keyOf(block: Block): string {
  const words = block.leaves.map(({type, value}) => (type === 'speech' ? value.charAt(0) + value.slice(-1) : value))
  return [shapeOf(block), ...words].join('\n')
}
