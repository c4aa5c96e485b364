import {fromHtml} from 'hast-util-from-html'
import {toText} from 'hast-util-to-text'
import {htmlTagNames} from 'html-tag-names'
import type {Article, Node, Parent, Point} from '../../src/ast.js'

/**
 * Holds the places of a tree that was made of a web page against the page: every node has one, children lie inside
 * their parents, in order; points agree with their offsets; what stands at the place of a literal, decoded by other
 * packages, is its value.
 *
 * @param article tree
 * @param html page
 * @param spaces whether white space must agree too; what is broken in the middle of a tag soup decodes differently alone
 * @returns what is wrong, a line each
 */
export function wrongPlaces(article: Article, html: string, spaces = true): string[] {
  const wrong: string[] = []
  visit(article, 0, html.length)
  return wrong

  function visit(node: Node, from: number, to: number): number {
    const {start, end} = node.position ?? {}
    if (start === undefined || end === undefined) {
      wrong.push(`${node.type} has no place`)
      return from
    }
    const name = `${node.type} at ${start.offset}–${end.offset}`
    if (start.offset < from || end.offset > to || start.offset > end.offset)
      wrong.push(`${name} lies outside ${from}–${to}`)
    for (const point of [start, end]) if (!isPoint(html, point)) wrong.push(`${name}: ${point.line}:${point.column}`)
    if ('value' in node) {
      const found = decode(html.slice(start.offset, end.offset), String(node.value).includes('\t'))
      if (spaces ? found !== squeeze(String(node.value)) : joined(found) !== joined(String(node.value)))
        wrong.push(`${name}: ${JSON.stringify(node.value)} stands as ${JSON.stringify(found)}`)
    }
    let cursor = start.offset
    if ('children' in node) for (const child of (node as Parent).children) cursor = visit(child, cursor, end.offset)
    return end.offset
  }
}

const tags = new Set(htmlTagNames)

/** Cells are told apart; what begins with a capital and is no element of HTML is a mark in angle brackets. */
function decode(html: string, cells: boolean): string {
  const marks = cells ? html.replace(/<\/?t[dh]\b[^>]*>/g, ' ') : html
  const words = marks.replace(/<([A-Z][\p{L}\d]*)/gu, (tag, name: string) =>
    tags.has(name.toLowerCase()) ? tag : `&lt;${name}`
  )
  return squeeze(toText(fromHtml(words, {fragment: true})))
}

function joined(text: string): string {
  return text.replace(/[\s\u200b]+/g, '')
}

function squeeze(text: string): string {
  return text.replace(/[\s\u200b]+/g, ' ').trim()
}

function isPoint(html: string, {line, column, offset}: Point): boolean {
  const before = html.slice(0, offset).split(/\r\n|\r|\n/)
  return before.length === line && (before[before.length - 1]?.length ?? 0) + 1 === column
}

/**
 * Takes the places off a copy of a tree.
 *
 * @param article tree
 * @returns a copy
 */
export function bare(article: Article): Article {
  const copy = structuredClone(article)
  const open: Node[] = [copy]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    delete node.position
    if ('children' in node) open.push(...(node as Parent).children)
  }
  return copy
}
