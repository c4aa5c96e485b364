import type {BcastLiteral} from '../ast.js'
import {gapBetween} from '../query/index.js'
import {clean} from './words.js'

/** An element of XML, or words. */
export type XmlNode = XmlElement | string

/** An element of XML. */
export interface XmlElement {
  name: string
  attributes: Readonly<Record<string, string | undefined>>
  children: XmlNode[]
}

/** An element; what is absent is left out. */
export function x(
  name: string,
  attributes: XmlElement['attributes'],
  children: readonly (XmlNode | undefined)[] = []
): XmlElement {
  return {name, attributes, children: children.filter((child) => child !== undefined)}
}

/** An element around words; nothing where there are none. */
export function wordsIn(name: string, attributes: XmlElement['attributes'], text: string): XmlElement | undefined {
  const words = clean(text)
  return words === '' ? undefined : x(name, attributes, [words])
}

/** Literals in one line, each as `made` makes it, with blanks where the text had some. */
export function line(nodes: readonly BcastLiteral[], made: (node: BcastLiteral) => XmlNode | undefined): XmlNode[] {
  const content: XmlNode[] = []
  let before: BcastLiteral | undefined
  for (const node of nodes) {
    const inner = made(node)
    if (inner === undefined || inner === '') continue
    if (before !== undefined && gapBetween(before, node) !== '') content.push(' ')
    content.push(inner)
    before = node
  }
  return content
}

/** Writes a document; recurs with the depth of the elements, which is that of the format and not that of an article. */
export function written(root: XmlElement): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${write(root)}\n`
}

function write(node: XmlNode): string {
  if (typeof node === 'string') return escaped(node)
  const {name, attributes, children} = node
  let tag = name
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) tag += ` ${key}="${escaped(clean(value))}"`
  }
  return children.length === 0 ? `<${tag}/>` : `<${tag}>${children.map(write).join('')}</${name}>`
}

/** Also `>`, as `]]>` must not stand in XML. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
