import type {
  Article,
  ArticleContent,
  BcastNode,
  Clip,
  ClipContent,
  Segment,
  SegmentContent,
  Story,
  StoryContent
} from '../ast.js'

/** A node that holds blocks. */
export type Holder = Story | Segment | Clip

/** A node of the flow that holds no other blocks. */
export type Block = Exclude<ArticleContent | StoryContent | SegmentContent | ClipContent, Holder>

/** One step through the blocks of an article. */
export type Step = {kind: 'enter' | 'leave'; node: Holder} | {kind: 'block'; node: Block}

/** Goes through blocks in the order of the text; holders are entered and left, to any depth, without recursion. */
export function* flow(nodes: readonly BcastNode[]): Generator<Step> {
  const stack = [{holder: undefined as Holder | undefined, nodes, at: 0}]
  for (let level = stack.at(-1); level !== undefined; level = stack.at(-1)) {
    const node = level.nodes[level.at++]
    if (node === undefined) {
      if (level.holder !== undefined) yield {kind: 'leave', node: level.holder}
      stack.pop()
    } else if (isHolder(node)) {
      yield {kind: 'enter', node}
      stack.push({holder: node, nodes: node.children, at: 0})
    } else yield {kind: 'block', node: node as Block}
  }
}

function isHolder(node: BcastNode): node is Holder {
  return node.type === 'segment' || node.type === 'clip' || node.type === 'story'
}

/** Nodes of the page that are no part of the broadcast. */
const matter: ReadonlySet<string> = new Set<Block['type']>([
  'programme',
  'headline',
  'subheadline',
  'timestamp',
  'summary',
  'credit',
  'byline',
  'cast',
  'field',
  'contact',
  'notice',
  'boilerplate',
  'break'
])

/** The three parts of a page: what stands before the broadcast, the broadcast, what stands behind it. */
export interface Parts {
  front: ArticleContent[]
  body: ArticleContent[]
  back: ArticleContent[]
}

/** Cuts a page into its parts; a page without a broadcast is all front. */
export function partsOf({children}: Article): Parts {
  const first = children.findIndex(({type}) => !matter.has(type))
  if (first < 0) return {front: children, body: [], back: []}
  let last = children.length
  while (matter.has(children[last - 1]?.type ?? '')) last--
  return {front: children.slice(0, first), body: children.slice(first, last), back: children.slice(last)}
}
