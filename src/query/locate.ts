import type {Article, BcastNode, Speaker} from '../ast.js'
import {isRunning, walk} from './walk.js'

/** Where a quotation that came from elsewhere stands in an article, if it does. */
export interface LocatedWords {
  /** `verbatim`: letter for letter; `normalised`: but for case, white space, quotation marks and punctuation; `none`. */
  match: 'verbatim' | 'normalised' | 'none'
  /** Offsets in the source, half open, in UTF-16 units; absent without a match or without positions. */
  start?: number
  /** See {@link LocatedWords.start}. */
  end?: number
  /** Who says it, where the article tells. */
  speaker?: Speaker
  /** The node in which it begins. */
  node?: BcastNode
}

/** Text of an article in one string, and where each of its literals begins in it. */
interface Body {
  text: string
  starts: number[]
  nodes: {node: BcastNode; value: string; speaker: Speaker | undefined}[]
}

/**
 * Find a quotation in an article: does somebody say this there, and who?
 *
 * Words are looked for in everything that is said or written, also across the nodes of one voice.
 *
 * @param article
 *   The tree.
 * @param words
 *   The quotation.
 * @returns
 *   How it matches, where, and whose words they are.
 */
export function locate(article: Article, words: string): LocatedWords {
  const wanted = words.trim()
  if (wanted === '') return {match: 'none'}
  const body = readBody(article)
  const at = body.text.indexOf(wanted)
  if (at >= 0) return found(body, 'verbatim', at, at + wanted.length)
  const plain = normalise(body.text)
  const plainWanted = normalise(wanted)
  const plainAt = plainWanted.text === '' ? -1 : plain.text.indexOf(plainWanted.text)
  if (plainAt < 0) return {match: 'none'}
  const last = plain.places[plainAt + plainWanted.text.length - 1] ?? 0
  return found(body, 'normalised', plain.places[plainAt] ?? 0, last + 1)
}

function readBody(article: Article): Body {
  const body: Body = {text: '', starts: [], nodes: []}
  for (const placed of walk(article)) {
    const {node, segment, quote} = placed
    if (!('value' in node) || !isRunning(placed)) continue
    if (body.text !== '') body.text += ' '
    body.starts.push(body.text.length)
    body.nodes.push({node, value: node.value, speaker: quote?.speaker ?? segment?.speaker})
    body.text += node.value
  }
  return body
}

function found(body: Body, match: 'verbatim' | 'normalised', from: number, to: number): LocatedWords {
  const first = indexAt(body, from)
  const last = indexAt(body, to - 1)
  const begin = body.nodes[first]
  const finish = body.nodes[last]
  const location: LocatedWords = {match}
  if (begin === undefined || finish === undefined) return location
  const {position} = begin.node
  const {position: endPosition} = finish.node
  if (position !== undefined && endPosition !== undefined) {
    location.start = position.start.offset + from - (body.starts[first] ?? 0)
    location.end = endPosition.start.offset + to - (body.starts[last] ?? 0)
  }
  if (begin.speaker !== undefined) location.speaker = begin.speaker
  location.node = begin.node
  return location
}

/** Number of the literal in which an offset of the body stands. */
function indexAt(body: Body, offset: number): number {
  let low = 0
  let high = body.starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((body.starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** Letters and digits in small letters, one space between words, and the place of each character. */
function normalise(text: string): {text: string; places: number[]} {
  const places: number[] = []
  let plain = ''
  let gap = false
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (!/[\p{L}\p{N}\p{M}]/u.test(character)) {
      gap = true
      continue
    }
    if (gap && plain !== '') {
      plain += ' '
      places.push(at - 1)
    }
    gap = false
    const small = character.toLowerCase()
    plain += small
    for (let unit = 0; unit < small.length; unit++) places.push(at)
  }
  return {text: plain, places}
}
