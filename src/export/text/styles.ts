import type {BcastLiteral, NodeType} from '../../ast.js'

/** One way to print a block. */
export interface Print {
  /** What stands before each leaf, and behind the last. */
  gaps: string[]
  /** Whether what follows stands on the same line. */
  inline: boolean
}

/** What parts the leaves that one hole of a template holds: where parentheses open they close before the next. */
export interface Style {
  between: (before: BcastLiteral, after: BcastLiteral, first: boolean) => string
  /** What closes the last of several leaves. */
  close: (last: BcastLiteral, before: BcastLiteral) => string
}

/** Literals that stand in parentheses inside of a label: `SEN. MILO HART (D-OH), TRANSPORT COMMITTEE (voice-over)`. */
const enclosed: ReadonlySet<NodeType> = new Set<NodeType>(['affiliation', 'deliveryMark', 'when', 'timecode'])

const isEnclosed = ({type}: BcastLiteral) => enclosed.has(type)
const nothing = () => ''

const label: Style = {
  between(before, after) {
    const open = isEnclosed(after)
    if (isEnclosed(before)) return open && before.type !== after.type ? ') (' : '), '
    return open ? ' (' : before.type === 'title' && after.type === 'name' ? ' ' : ', '
  },
  close: (last, before) => (isEnclosed(last) && before.type !== last.type ? ')' : '')
}

/** `도한별 기자, 표누리 앵커` */
const list: Style = {
  between(before, after, first) {
    if (before.type === 'job' || before.type === 'key') return ' : '
    if (after.type !== 'name') return ' '
    return before.type === 'name' || (before.type === 'title' && !first) ? ', ' : ' '
  },
  close: nothing
}

/** `Anchor Seo Da-on, Anchor Pyo Se-on` */
const led: Style = {
  between(before) {
    if (before.type === 'job' || before.type === 'key') return ': '
    return before.type === 'name' ? ', ' : ' '
  },
  close: nothing
}

/** `GOV. MILO HART, (D-OH), Candidate; SEN. ADA MOORE` */
const parted: Style = {
  between(before, after) {
    if (before.type === 'job' || before.type === 'key') return ': '
    if (isAddress(before)) return ' '
    return after.type === 'name' || isAddress(after) ? '; ' : ', '
  },
  close: nothing
}

const isAddress = ({type, value}: BcastLiteral) => type === 'title' && value.endsWith('.')

/** `도한별 (기자), 표누리 (앵커)` */
const bracketed: Style = {
  between(before, after) {
    if (before.type === 'job' || before.type === 'key') return ': '
    if (before.type === 'name') return after.type === 'name' ? ', ' : ' ('
    return after.type === 'name' ? '), ' : ', '
  },
  close: (last) => (last.type === 'name' ? '' : ')')
}

/** `도한별 기자 (표누리 앵커 대신)` */
const doubled: Style = {
  between: (before, after) => (before.type === 'title' && after.type === 'title' ? ' (' : ' '),
  close: (last, before) => (last.type === 'title' && before.type === 'title' ? ')' : '')
}

/** `도한별 박사/가련연구소` */
const slashed: Style = {
  between: (before, after) => (before.type === 'title' && after.type === 'title' ? '/' : ' '),
  close: nothing
}

const marks = (mark: string): Style => ({between: () => mark, close: nothing})

const notes = [marks(' / '), marks(', '), marks(' ')]
const names = [list, bracketed, marks(', '), label, doubled, slashed, marks(' / '), marks(''), marks(' '), marks('·')]
const labels = [label, ...names]
/** Where a title stands before the first name, each does. */
const titled = [led, parted, ...names]
const words = [marks(' ')]

/** Styles in which the leaves of a slot may be printed, likelier ones first; `first` is its first leaf. */
export function stylesOf(slot: string, first: NodeType | undefined): readonly Style[] {
  if (slot === 'speech' || slot === 'sentence' || slot === 'text') return words
  if (slot === 'note' || slot === 'via' || slot === 'when') return notes
  if (slot === 'label' || slot === 'speaker') return labels
  return first === 'title' ? titled : names
}

/** A dot between two names that a page has as a letter. */
export function isDot({type, value}: BcastLiteral): boolean {
  return type === 'text' && value.length === 1
}

/** The gaps of leaves that no template prints. */
export function gapsBetween(leaves: readonly BcastLiteral[], style: Style): string[] {
  return leaves.slice(1).map((leaf, index) => style.between(leaves[index] as BcastLiteral, leaf, index === 0))
}

/** Marks that may part two leaves, likelier ones first. */
export const glues = [
  ' ',
  '',
  ', ',
  ' (',
  ') ',
  '), ',
  ': ',
  ' : ',
  ' / ',
  '/',
  '·',
  ' · ',
  '(',
  ')',
  '\n',
  ' & ',
  ' and ',
  ' - '
]
