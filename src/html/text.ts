import type {Page, PageNode} from './page.js'
import {printedTag} from './printed-tags.js'
import {findPlaces, type Places} from './places.js'
import {blockBreaks, isRaw, isUnseen, whiteSpaceOf, type WhiteSpace} from './rendering.js'
import {isSpace} from './tags.js'

/** The text of a page, and where each of its UTF-16 units stands in the HTML. */
export interface PageText {
  text: string
  /** Offset in the HTML at which each unit starts; a line break that no letter prints stands where the text before it ends. */
  from: number[]
  /** Offset in the HTML at which each unit ends. */
  to: number[]
  /** Whether the places are known, and in the order of the text. */
  placed: boolean
}

/** What to do with the elements on the way. */
export interface Guide {
  isLeftOut: (node: PageNode) => boolean
  onEnter?: (node: PageNode) => void
  /** Called when all inside is written. */
  onLeave?: (node: PageNode) => void
}

const lineFeed = '\n'

/** Writes the text of elements as `innerText` gives it: https://html.spec.whatwg.org/#the-innertext-idl-attribute */
export class TextWriter {
  readonly written: PageText = {text: '', from: [], to: [], placed: true}
  private readonly page: Page
  /** Line breaks that stand before the next letter, if one comes. */
  private breaks = 0
  /** Place of white space that stands before the next letter of the line. */
  private space: [from: number, to: number] | undefined
  private fresh = true
  /** Whether words were left out since the last letter. */
  private cut = false

  constructor(page: Page) {
    this.page = page
    this.written.placed = page.source !== undefined
  }

  /** Write an element and what is inside, but for what is left out. */
  write(root: PageNode, {isLeftOut, onEnter, onLeave}: Guide): void {
    const frames: Frame[] = []
    this.enter(root, 'normal', frames)
    onEnter?.(root)
    for (let frame = frames[frames.length - 1]; frame !== undefined; frame = frames[frames.length - 1]) {
      const child = frame.node.children[frame.next++]
      if (child === undefined) {
        frames.pop()
        onLeave?.(frame.node)
        this.leave(frame, frames[frames.length - 1])
      } else if (isLeftOut(child)) this.skip(child)
      else if (child.name === '#text') this.writeText(child, frame.whiteSpace)
      else {
        this.enter(child, frame.whiteSpace, frames)
        onEnter?.(child)
      }
    }
  }

  /** Stand on a line of its own, with blank lines between where `breaks` is 2. */
  separate(breaks: number): void {
    this.breaks = Math.max(this.breaks, breaks)
  }

  /** Write a text that stands at a place of the HTML: the value of an attribute. */
  writeValue(value: string, from: number, to: number): void {
    const {source} = this.page
    this.writeUnits(value, source === undefined ? undefined : findPlaces(source, from, to, value, false), 'normal')
  }

  private enter(node: PageNode, around: WhiteSpace, frames: Frame[]): void {
    if (node.name === 'br') return this.writeBreak()
    const breaks = blockBreaks(this.page, node)
    this.separate(breaks)
    const whiteSpace = whiteSpaceOf(this.page, node) ?? around
    const tag = printedTag(this.page, node)
    if (tag !== undefined) this.writeUnits(tag, placesFrom(node.from, tag.length), whiteSpace)
    frames.push({node, next: 0, breaks, whiteSpace})
  }

  /** What a browser shows parts the line, also where its words are left out: no literal covers them. */
  private skip(node: PageNode): void {
    if (node.name === '#text' ? node.value.trim() !== '' : !isUnseen(this.page, node) && hasWords(node)) this.cut = true
  }

  private leave({node, breaks}: Frame, around: Frame | undefined): void {
    if (node.name === 'td' || node.name === 'th') {
      if (hasNext(around, 'td') || hasNext(around, 'th')) this.put('\t')
    } else if (node.name === 'tr' && hasNext(around, 'tr')) this.writeBreak()
    this.separate(breaks)
  }

  private writeBreak(): void {
    this.flushBreaks()
    this.space = undefined
    this.fresh = true
    this.put(lineFeed)
  }

  private writeText({value, from, to, parent}: PageNode, whiteSpace: WhiteSpace): void {
    const {source} = this.page
    if (!this.written.placed || source === undefined) this.writeUnits(value, undefined, whiteSpace)
    else if (to - from === value.length && source.startsWith(value, from))
      this.writeUnits(value, placesFrom(from, value.length), whiteSpace)
    else this.writeUnits(value, from < 0 ? undefined : findPlaces(source, from, to, value, !isRaw(parent)), whiteSpace)
  }

  private writeUnits(value: string, places: Places | undefined, whiteSpace: WhiteSpace): void {
    let at = 0
    while (at < value.length) {
      const code = value.charCodeAt(at)
      if (!isSpace(code)) at = this.writeWord(value, at, places)
      else if (whiteSpace === 'pre' || (whiteSpace === 'pre-line' && code === 0x0a)) this.keepSpace(value, at++, places)
      else {
        this.space ??= [places?.from[at] ?? -1, places?.to[at] ?? -1]
        at++
      }
    }
  }

  /** Write what stands up to the next white space. */
  private writeWord(value: string, from: number, places: Places | undefined): number {
    let to = from + 1
    while (to < value.length && !isSpace(value.charCodeAt(to))) to++
    if (this.cut && !this.fresh) this.separate(1)
    this.cut = false
    this.flushBreaks()
    if (this.space !== undefined && !this.fresh) this.put(' ', this.space[0], this.space[1])
    this.space = undefined
    this.fresh = false
    this.written.text += value.slice(from, to)
    for (let at = from; at < to; at++) this.place(places?.from[at] ?? -1, places?.to[at] ?? -1)
    return to
  }

  private keepSpace(value: string, at: number, places: Places | undefined): void {
    this.flushBreaks()
    this.space = undefined
    this.fresh = value.charAt(at) === lineFeed
    this.put(value.charAt(at), places?.from[at] ?? -1, places?.to[at] ?? -1)
  }

  private flushBreaks(): void {
    if (this.breaks === 0) return
    for (let count = this.written.text === '' ? 0 : this.breaks; count > 0; count--) this.put(lineFeed)
    this.breaks = 0
    this.space = undefined
    this.fresh = true
  }

  /** Without a place it stands where the text before it ends. */
  private put(unit: string, from?: number, to?: number): void {
    const before = this.written.to[this.written.to.length - 1] ?? 0
    this.written.text += unit
    this.place(from ?? before, to ?? before)
  }

  private place(from: number, to: number): void {
    const {written} = this
    // a reference may stand for two units, which share its place
    const before = written.to[written.to.length - 1] ?? 0
    if (from < before && from !== written.from[written.from.length - 1]) written.placed = false
    written.from.push(from)
    written.to.push(to)
  }
}

interface Frame {
  node: PageNode
  /** Number of the next child. */
  next: number
  /** Line breaks before and behind. */
  breaks: number
  whiteSpace: WhiteSpace
}

function placesFrom(from: number, length: number): Places {
  const places: Places = {from: [], to: []}
  for (let at = 0; at < length; at++) {
    places.from.push(from + at)
    places.to.push(from + at + 1)
  }
  return places
}

/** Whether an element of this name follows in a parent that is being written. */
function hasNext(parent: Frame | undefined, name: string): boolean {
  if (parent === undefined) return false
  const {children} = parent.node
  for (let at = parent.next; at < children.length; at++) if (children[at]?.name === name) return true
  return false
}

function hasWords({measure}: PageNode): boolean {
  return measure === undefined || measure.letters > 0
}
