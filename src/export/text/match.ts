import type {BcastLiteral, NodeType} from '../../ast.js'
import type {Pattern, Piece, SlotPiece} from '../../templates/pattern.js'
import {fold, isSpace, isWord} from '../../text/characters.js'
import {isDot, stylesOf, type Print, type Style} from './styles.js'

/** Most ways to print a block that one template gives, and most of those behind which speech follows. */
const mostPrints = 12
const mostOpened = 4

/** Most steps of one search: templates of the field take some hundred. */
const mostSteps = 20_000

const spoken: readonly NodeType[] = ['speech', 'interjection', 'direction', 'timecode', 'text', 'break']

/** Types of the literals that a slot makes; others make any of a label. */
const made: {readonly [slot in SlotPiece['name']]?: readonly NodeType[]} = {
  name: ['name', 'title', 'text'],
  label: ['name', 'title', 'role', 'affiliation', 'deliveryMark', 'when', 'via', 'timecode', 'text'],
  title: ['title'],
  capitals: ['title', 'programme'],
  description: ['title'],
  affiliation: ['affiliation', 'text'],
  when: ['when'],
  via: ['via'],
  delivery: ['deliveryMark', 'text'],
  note: ['when', 'via', 'title', 'deliveryMark', 'text', 'affiliation'],
  place: ['location', 'text'],
  key: ['key'],
  job: ['job'],
  email: ['email', 'contactValue'],
  value: ['value', 'contactValue'],
  speech: spoken,
  sentence: spoken,
  question: ['interjection']
}

/** Where a search stands: leaf `leaf` is next, or is being read at `offset`. */
interface State {
  leaf: number
  offset: number
}

/**
 * Finds how a template prints leaves: which marks stand between them, so that every letter of the line is in a leaf.
 *
 * @param pattern
 *   The template.
 * @param leaves
 *   The literals of a block.
 * @param open
 *   Whether speech may follow behind the end of the template, on lines of its own.
 */
export function printsBy(pattern: Pattern, leaves: readonly BcastLiteral[], open: boolean): Print[] {
  const search = new Search(leaves, open)
  search.step(pattern.head, {leaf: 0, offset: 0})
  return [...search.found, ...search.opened]
}

class Search {
  readonly found: Print[] = []
  /** Prints behind whose end speech stands on lines of its own. */
  readonly opened: Print[] = []
  private readonly leaves: readonly BcastLiteral[]
  private readonly open: boolean
  private readonly gaps: string[] = []
  private gap = ''
  private steps = 0
  /** States from which nothing was found, by piece. */
  private readonly failed = new Map<Piece, Set<string>>()

  constructor(leaves: readonly BcastLiteral[], open: boolean) {
    this.leaves = leaves
    this.open = open
  }

  /** Goes on with a piece; recurs with the length of the template. */
  step(piece: Piece | undefined, state: State): void {
    if (this.found.length >= mostPrints || this.steps++ > mostSteps) return
    if (piece === undefined) {
      this.finish(state, false)
      return
    }
    const failed = this.failed.get(piece) ?? new Set()
    this.failed.set(piece, failed)
    const place = `${state.leaf} ${state.offset}`
    if (failed.has(place)) return
    const before = this.found.length + this.opened.length
    this.take(piece, state)
    if (this.found.length + this.opened.length === before) failed.add(place)
  }

  private take(piece: Piece, state: State): void {
    if (piece.kind === 'optional') {
      this.step(piece.inner, state)
      this.step(piece.next, state)
    } else if (piece.kind === 'slot') this.fill(piece, state)
    else if (piece.kind === 'literal') for (const spelling of piece.spellings) this.spell(piece, spelling, 0, state)
    else if (state.offset > 0) this.spell(piece, ' ', 0, state)
    else this.withGap('\n', () => this.step(piece.next, state))
  }

  /** The template is at its end; with `inline` what follows stands on the same line, or on one of its own. */
  private finish({leaf, offset}: State, inline: boolean): void {
    const {leaves} = this
    if (offset > 0) return
    if (leaf === leaves.length) {
      this.found.push({gaps: this.gapsTo(leaf, this.gap), inline})
      if (inline && leaf > 0) this.found.push({gaps: this.gapsTo(leaf, this.gap.trimEnd()), inline: false})
    } else if (this.open && this.opened.length < mostOpened && leaf > 0 && this.isSpokenFrom(leaf)) {
      this.openQuoted(leaf)
      const lines = leaves.slice(leaf + 1).map((next) => (next.type === 'speech' ? '\n' : ' '))
      if (inline) this.opened.push({gaps: [...this.gapsTo(leaf, this.gap), ...lines, ''], inline: false})
      this.opened.push({gaps: [...this.gapsTo(leaf, `${this.gap.trimEnd()}\n`), ...lines, ''], inline: false})
    }
  }

  /** Words in quotation marks go on in lines of quoted words: `"It leaks." ⏎ "Still."`. */
  private openQuoted(leaf: number): void {
    const {leaves, gaps, gap} = this
    const before = gaps[leaf - 1] ?? ''
    if (!gap.startsWith('"') || !before.endsWith('"') || leaves.slice(leaf).some(({type}) => type !== 'speech')) return
    const between = `"\n${before.endsWith('- "') ? '- "' : '"'}`
    this.opened.push({gaps: [...gaps.slice(0, leaf), ...leaves.slice(leaf).map(() => between), '"'], inline: false})
  }

  private gapsTo(leaf: number, last: string): string[] {
    return [...this.gaps.slice(0, leaf), last]
  }

  private isSpokenFrom(leaf: number): boolean {
    return this.leaves.slice(leaf).every(({type}) => spoken.includes(type))
  }

  private withGap(marks: string, go: () => void): void {
    const kept = this.gap
    this.gap += marks
    go()
    this.gap = kept
  }

  /** Begins a leaf: the marks so far stand before it. */
  private enter(leaf: number, go: () => void): void {
    const kept = this.gap
    this.gaps[leaf] = kept
    this.gap = ''
    go()
    this.gap = kept
  }

  /** Letters of the template stand in leaves, its marks in leaves or between them. */
  private spell(piece: Exclude<Piece, SlotPiece>, text: string, at: number, state: State): void {
    if (at === text.length) {
      this.step(piece.next, state)
      return
    }
    if (this.steps++ > mostSteps) return
    const code = text.charCodeAt(at)
    const value = this.leaves[state.leaf]?.value ?? ''
    if (state.offset > 0) {
      const end = matched(value, state.offset, code)
      if (end >= 0) this.spell(piece, text, at + 1, this.moved(state.leaf, end))
      return
    }
    const end = isSpace(code) ? -1 : matched(value, 0, code)
    if (end >= 0) this.enter(state.leaf, () => this.spell(piece, text, at + 1, this.moved(state.leaf, end)))
    if (!isWord(code)) this.withGap(text.charAt(at), () => this.spell(piece, text, at + 1, state))
  }

  private moved(leaf: number, offset: number): State {
    return offset >= (this.leaves[leaf]?.value.length ?? 0) ? {leaf: leaf + 1, offset: 0} : {leaf, offset}
  }

  private fill(piece: SlotPiece, state: State): void {
    if (piece.slot.reading === 'rest') {
      this.finish(state, true)
      return
    }
    if (state.offset > 0) {
      this.fillPart(piece, state)
      return
    }
    this.fillWhole(piece, state.leaf)
    const {reading} = piece.slot
    if (reading === 'digits' || reading === 'words') this.enter(state.leaf, () => this.fillPart(piece, state))
  }

  /** A slot holds one leaf or several, and these in one style or another. */
  private fillWhole(piece: SlotPiece, from: number): void {
    if (!this.fits(piece, from)) return
    this.enter(from, () => {
      this.step(piece.next, {leaf: from + 1, offset: 0})
      if (this.fits(piece, from + 1))
        for (const style of stylesOf(piece.name, this.leaves[from]?.type)) this.fillSeveral(piece, from, style)
    })
  }

  private fillSeveral(piece: SlotPiece, from: number, style: Style): void {
    const {leaves, gaps} = this
    for (let leaf = from + 1; this.fits(piece, leaf); leaf++) {
      const node = leaves[leaf] as BcastLiteral
      const before = leaves[leaf - 1] as BcastLiteral
      gaps[leaf] = isDot(before) || isDot(node) ? '' : style.between(before, node, leaf === from + 1)
      this.withGap(style.close(node, before), () => this.step(piece.next, {leaf: leaf + 1, offset: 0}))
    }
  }

  private fits(piece: SlotPiece, leaf: number): boolean {
    const type = this.leaves[leaf]?.type
    if (type === undefined) return false
    return made[piece.name]?.includes(type) ?? (type === 'text' || !spoken.includes(type))
  }

  /** A slot holds a part of a leaf, as the digits of `Speaker 1`. */
  private fillPart(piece: SlotPiece, {leaf, offset}: State): void {
    const value = this.leaves[leaf]?.value ?? ''
    const most = Math.min(value.length, offset + 400)
    if (offset > 0 && most === value.length) this.step(piece.next, {leaf: leaf + 1, offset: 0})
    for (let end = most - 1; end > offset; end--) this.step(piece.next, {leaf, offset: end})
  }
}

/** Offset behind the character of a leaf that a code of a template means, or −1. */
function matched(value: string, offset: number, code: number): number {
  const found = value.charCodeAt(offset)
  if (!isSpace(code)) return fold(found) === code ? offset + 1 : -1
  let end = offset
  while (isSpace(value.charCodeAt(end))) end++
  // a template takes `질문1` where it has `질문 {number}`
  return end > offset || offset > 0 ? end : -1
}
