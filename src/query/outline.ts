import type {Article, BcastNode, Speaker} from '../ast.js'
import {textOf} from './text.js'

/** Longest words of a line. */
const longest = 72

/**
 * An article as an indented list, a line a block: for people who want to see what was read.
 *
 * @param article
 *   The tree.
 * @returns
 *   Lines, ended by LF.
 */
export function outline(article: Article): string {
  const lines = [`article ${article.dialect}${article.publishedAt === undefined ? '' : ` ${article.publishedAt}`}`]
  const stack: {node: BcastNode; depth: number}[] = article.children.map((node) => ({node, depth: 1})).reverse()
  for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
    const {node, depth} = entry
    lines.push('  '.repeat(depth) + lineOf(node))
    if (!('children' in node) || !isHolder(node)) continue
    for (const child of [...node.children].reverse())
      if (child.type !== 'label') stack.push({node: child, depth: depth + 1})
  }
  return `${lines.join('\n')}\n`
}

function isHolder(node: BcastNode): boolean {
  return node.type === 'segment' || node.type === 'clip' || node.type === 'story' || node.type === 'summary'
}

function lineOf(node: BcastNode): string {
  if (node.type === 'segment') return `${node.role}${named(node.speaker)}`
  if (isHolder(node)) return node.type
  const speaker = node.type === 'quote' ? named(node.speaker) : ''
  const words = 'value' in node ? node.value : isSpoken(node) ? textOf(node) : literals(node)
  return `${node.type}${speaker}: ${shorten(words.replaceAll(/\s+/gu, ' '))}`
}

function isSpoken(node: BcastNode): boolean {
  return node.type === 'paragraph' || node.type === 'quote' || node.type === 'handoff' || node.type === 'signOff'
}

function literals(node: BcastNode): string {
  if ('value' in node) return node.value
  return node.children.map((child) => ('value' in child ? child.value : '')).join(' ')
}

function named(speaker: Speaker | undefined): string {
  const name = speaker?.name ?? speaker?.title
  if (name === undefined) return ''
  const title = speaker?.name !== undefined && speaker.title !== undefined ? `, ${speaker.title}` : ''
  return ` (${name}${title})`
}

function shorten(words: string): string {
  return words.length > longest ? `${words.slice(0, longest - 1)}…` : words
}
