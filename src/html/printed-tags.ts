import {htmlTagNames} from 'html-tag-names'
import type {Page, PageNode} from './page.js'
import {markupEnd} from './tags.js'

const known: ReadonlySet<string> = new Set(htmlTagNames)

/**
 * The words of a mark in angle brackets that the page did not escape, so that a parser took it for a tag.
 *
 * ```text
 * > | <p><A씨 / 시민>: 물이 찼어요.</p>
 *        ^^^^^^^^^^^
 * ```
 *
 * Such a tag has a name that HTML does not know, attributes without values, and no end tag.
 *
 * @returns
 *   The mark as it is printed, or, where the HTML is not known, what the tree kept of it; `undefined` for elements.
 */
export function printedTag(page: Page, node: PageNode): string | undefined {
  const {name, from, to} = node
  if (known.has(name) || name.startsWith('#') || isForeign(name)) return undefined
  const attributes = page.attributeNames(node)
  // two tags that ran into each other
  if (broken.test([name, ...attributes].join(''))) return undefined
  if (attributes.some((attribute) => page.attribute(node, attribute) !== '')) return undefined
  if (page.source === undefined || from < 0) return `<${[name, ...attributes].join(' ')}>`
  const end = page.source.slice(Math.max(from, to - name.length - 3), to).toLowerCase()
  return end === `</${name}>` ? undefined : page.source.slice(from, markupEnd(page.source, from))
}

const broken = /[<"'=]/

/** Elements of other vocabularies and of scripts: `<o:p>`, `<amp-ad>`. */
function isForeign(name: string): boolean {
  if (name.includes(':')) return true
  return name.includes('-') && [...name].every((letter) => letter < '\u0080')
}
