import type {Article, BcastLiteral, BcastNode, Quote, Segment, Timecode} from '../ast.js'
import {gapBetween} from '../query/index.js'
import {walk} from '../query/walk.js'
import {clean, headOf} from './words.js'

/** How a transcript becomes captions. */
export interface WebVttOptions {
  /** Seconds on the transcript's clock at which the recording begins; `0` unless given. */
  from?: number
  /** Seconds for which the last words are shown, as nothing tells when they end; `5` unless given. */
  last?: number
}

/** What is said from one time on. */
interface Cue {
  seconds: number
  lines: string[]
}

/** Blocks whose words are heard. */
const heard: ReadonlySet<string> = new Set<BcastNode['type']>(['paragraph', 'handoff', 'signOff', 'quote', 'direction'])

/**
 * Turn a timed transcript into WebVTT captions, with a voice span (`<v Ada Moore>`) for each line whose voice has a name.
 *
 * A cue runs from one timecode to the next one that is later. What is said before the first has no time, and no cue.
 *
 * @param article
 *   The tree.
 * @param options
 *   How it becomes captions.
 * @returns
 *   WebVTT that ends in LF; `undefined` where the article has no timecode.
 * @throws RangeError
 *   When an option is no number of seconds from 0 on (`last`: more than 0).
 */
export function toWebVtt(article: Article, options: WebVttOptions = {}): string | undefined {
  const {from = 0, last = 5} = options
  checkSeconds('from', from, from >= 0)
  checkSeconds('last', last, last >= 0.001)
  const cues = cuesOf(article, from)
  if (cues === undefined) return undefined
  const blocks = ['WEBVTT']
  cues.forEach(({seconds, lines}, index) => {
    const end = cues[index + 1]?.seconds ?? seconds + last
    if (lines.length > 0) blocks.push(`${clock(seconds)} --> ${clock(end)}\n${lines.join('\n')}`)
  })
  return `${blocks.join('\n\n')}\n`
}

function checkSeconds(name: string, value: number, isRight: boolean): void {
  if (Number.isFinite(value) && isRight) return
  const least = name === 'from' ? 'from 0 on' : 'of more than 0'
  throw new RangeError(`Cannot use ${String(value)} in the option \`${name}\`; write a number of seconds ${least}`)
}

/** Cues in ascending order; a timecode that is not later than the one before goes on with its cue. */
function cuesOf(article: Article, from: number): Cue[] | undefined {
  const cues: Cue[] = []
  let isTimed = false
  const at = ({seconds}: Timecode) => {
    isTimed = true
    const time = Math.round((seconds - from) * 1000) / 1000
    if (time >= 0 && time > (cues.at(-1)?.seconds ?? -1)) cues.push({seconds: time, lines: []})
  }
  for (const {node, parent, segment} of walk(article)) {
    if (node.type === 'timecode' && !isSpoken(parent)) at(node)
    else if (heard.has(node.type) && !isSpoken(parent)) addLines(node, segment, cues, at)
  }
  return isTimed ? cues : undefined
}

function isSpoken(node: BcastNode | undefined): boolean {
  return node !== undefined && heard.has(node.type)
}

/** Lines of a block: one for each voice, and a new one where a timecode stands among the words. */
function addLines(block: BcastNode, segment: Segment | undefined, cues: Cue[], at: (code: Timecode) => void): void {
  let words = ''
  let before: BcastLiteral | undefined
  let speaking: Segment | Quote | undefined
  const flush = () => {
    if (words !== '') cues.at(-1)?.lines.push(voiced(words, speaking))
    words = ''
    before = undefined
  }
  for (const {node, parent, quote} of walk(block)) {
    if (node.type === 'timecode') {
      flush()
      at(node)
    } else if ('value' in node && parent?.type !== 'attribution' && node.type !== 'break') {
      const voice = block.type === 'direction' ? undefined : (quote ?? segment)
      if (voice !== speaking) flush()
      speaking = voice
      const line = escaped(clean(node.value))
      words += (before === undefined ? '' : gapBetween(before, node)) + (isNote(node) ? `<i>${line}</i>` : line)
      before = node
    }
  }
  flush()
}

function isNote({type}: BcastLiteral): boolean {
  return type === 'direction' || type === 'interjection'
}

function voiced(words: string, voice: Segment | Quote | undefined): string {
  const name = voice === undefined ? '' : headOf(voice).name
  return name === '' ? words : `<v ${escaped(name)}>${words}</v>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** `00:01:02.500` */
function clock(seconds: number): string {
  const milliseconds = Math.round(seconds * 1000)
  const part = (unit: number, size: number, width: number) =>
    String(Math.floor(milliseconds / unit) % size).padStart(width, '0')
  const hours = String(Math.floor(milliseconds / 3_600_000)).padStart(2, '0')
  return `${hours}:${part(60_000, 60, 2)}:${part(1000, 60, 2)}.${part(1, 1000, 3)}`
}
