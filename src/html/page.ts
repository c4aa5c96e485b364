import type {Measure} from './measure.js'
import {readerOf, type PageTree, type TreeReader} from './trees.js'

/** An element or a text of a page, whatever tree it came from. */
export interface PageNode {
  /** Name of the element in small letters; `#text` for text, `#root` for whatever holds the elements. */
  name: string
  /** The text, character references decoded; empty for elements. */
  value: string
  /** Offset in the HTML at which it starts; −1 where the tree does not say. */
  from: number
  /** Offset in the HTML at which it ends; −1 where the tree does not say. */
  to: number
  parent: PageNode | undefined
  children: PageNode[]
  /** The node of the tree that was read. */
  origin: object
  /** What is known of its words, once the page is measured; a node without is not shown. */
  measure: Measure | undefined
}

/** A page, read once. */
export interface Page {
  root: PageNode
  /** The HTML that positions point into, where it is known. */
  source: string | undefined
  /** Value of an attribute, by its name in HTML; `undefined` where the element has none. */
  attribute: (node: PageNode, name: string) => string | undefined
  /** Names of all attributes of an element. */
  attributeNames: (node: PageNode) => string[]
}

/**
 * Read a tree that somebody has, as it is.
 *
 * @param tree
 *   Document or element.
 * @param source
 *   The HTML that its positions point into.
 * @returns
 *   The page.
 * @throws TypeError
 *   When it is no tree.
 */
export function readPage(tree: PageTree, source: string | undefined): Page {
  const reader = readerOf(tree)
  return {
    root: readNodes(tree, reader),
    source,
    attribute: (node, name) => (node.name.startsWith('#') ? undefined : reader.attribute(node.origin, name)),
    attributeNames: (node) => reader.attributeNames(node.origin)
  }
}

/** Elements of which nothing is asked: browsers show none of their words. */
const dropped = new Set(
  'style svg math template noscript iframe object canvas select textarea video audio noembed noframes datalist'.split(
    ' '
  )
)

/** Walks without recursion: pages may be nested deeper than the stack. */
function readNodes(tree: object, reader: TreeReader): PageNode {
  const name = reader.name(tree)
  const root = pageNode(tree, name === '' ? '#root' : name, reader, undefined)
  const stack = [root]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const children = reader.children(node.origin)
    for (let at = 0; at < children.length; at++) {
      const child = children[at]
      if (child === undefined) continue
      const childName = reader.name(child)
      if (childName === '' || dropped.has(childName) || (childName === 'script' && !isRead(child, reader))) continue
      const made = pageNode(child, childName, reader, node)
      node.children.push(made)
      if (childName !== '#text') stack.push(made)
    }
  }
  return root
}

/** Of scripts only data is read. */
function isRead(script: object, reader: TreeReader): boolean {
  return reader.attribute(script, 'type')?.toLowerCase().includes('ld+json') === true
}

const childless: PageNode[] = []

function pageNode(origin: object, name: string, reader: TreeReader, parent: PageNode | undefined): PageNode {
  const isText = name === '#text'
  return {
    name,
    value: isText ? reader.text(origin) : '',
    from: reader.from(origin),
    to: reader.to(origin),
    parent,
    children: isText ? childless : [],
    origin,
    measure: undefined
  }
}

/** Visit a node and all inside it in the order of the document; `enter` answers whether to look inside. */
export function walk(root: PageNode, enter: (node: PageNode) => boolean, leave?: (node: PageNode) => void): void {
  const open: PageNode[] = []
  const places: number[] = []
  let node: PageNode | undefined = root
  for (;;) {
    if (node !== undefined && enter(node)) {
      open.push(node)
      places.push(0)
    }
    for (;;) {
      const parent = open[open.length - 1]
      if (parent === undefined) return
      const place = places[places.length - 1] ?? 0
      node = parent.children[place]
      places[places.length - 1] = place + 1
      if (node !== undefined) break
      leave?.(parent)
      open.pop()
      places.pop()
    }
  }
}
