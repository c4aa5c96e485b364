import {isLower, isUpper} from '../text/characters.js'
import type {LiteralPiece, Pattern, Piece} from '../templates/pattern.js'
import type {Construct} from './constructs.js'

/**
 * What a cue tells of the dialect of a text: `nothing` where pages of any broadcaster have it, `little`, that there is
 * the `shape` of a turn's label, or `much`.
 */
export type Tells = 'nothing' | 'little' | 'shape' | 'much'

/** What a template tells of the dialect. */
export function tellsOf(construct: Construct, pattern: Pattern): Tells {
  if (isAnyShape(construct, pattern)) return 'nothing'
  if (isShape(construct, pattern)) return 'shape'
  return isFaint(construct, pattern) ? 'little' : 'much'
}

/** Slots at the head of a line above a quoted one. */
const heads = ['head', 'name', 'person', 'title']

/**
 * Shapes that pages of any broadcaster have: `[{who}]`, `[{name} 앵커]`, `{number}`, `{number}.{rest}`, `▷{person} {rest}`, a bracket
 * around a sentence or a clock.
 */
function isAnyShape(construct: Construct, pattern: Pattern): boolean {
  const {head, template} = pattern
  if (construct === 'timecode' && head.kind === 'literal' && head.spellings[0] === '[') return true
  if (head.kind === 'slot') return head.name === 'number' && (head.next === undefined || isOpening(construct))
  if (head.kind !== 'literal' || head.next?.kind !== 'slot') return false
  if (construct === 'quote') return head.next.name === 'sentence'
  // `({text})`
  if (construct === 'direction') return head.spellings[0] === '('
  if (construct !== 'label') return false
  // a dash begins the items of any list
  if (head.next.name === 'rest' && head.spellings[0] === '- ') return true
  return head.spellings[0] === '[' || head.spellings[0] === '< ' || template.endsWith('} {rest}')
}

function isOpening(construct: Construct): boolean {
  return construct === 'label' || construct === 'headline'
}

/** Whether a shape hardly says more: a line that says who above a quoted one, a bracket with no quotation mark behind. */
function isFaint(construct: Construct, {head, template}: Pattern): boolean {
  if (head.kind === 'slot') return heads.includes(head.name) && (template.includes('\n') || isSaying(template))
  if (construct !== 'quote' || !isBracket(head)) return false
  return template.endsWith(']\n{speech}') || (template.endsWith(']') && !template.includes('{speech}'))
}

/** How a template of one slot and quoted speech ends. */
const said = '}: "{speech}"'

/** Whether a template is one slot and quoted speech, `Ada said: "…"`, as any report has it. */
function isSaying(template: string): boolean {
  return template.endsWith(said) && template.indexOf('}') === template.length - said.length
}

function isBracket(head: Piece): boolean {
  return head.kind === 'literal' && head.spellings[0] === '[' && head.next?.kind === 'slot'
}

/** Slots at the head of a label that any transcript may have. */
const shapes = ['label', 'speaker', 'initials', 'caller', 'voice']

/** Whether a template is the label of a turn, a plain word for a part, `Guest:`, or `({title}): …`. */
function isShape(construct: Construct, {head}: Pattern): boolean {
  if (construct === 'quote' || construct === 'hint') return isTitle(head)
  if (construct !== 'label') return false
  if (head.kind === 'slot') return shapes.includes(head.name)
  if (head.kind !== 'literal') return false
  if (isAddressed(head) || isNumbered(head)) return true
  if (!head.spellings.every(isPlainWord)) return false
  return head.next === undefined || (head.next.kind === 'literal' && head.next.next === undefined)
}

/** `{Mr.|Ms.} {speaker}: …`, as many transcripts have it. */
function isAddressed({spellings, next}: LiteralPiece): boolean {
  const name = next?.kind === 'literal' && next.spellings[0] === ' ' ? next.next : next
  return name?.kind === 'slot' && shapes.includes(name.name) && spellings[0]?.trimEnd().endsWith('.') === true
}

/** `Speaker {number}: …`, whom nobody knew. */
function isNumbered({spellings, next}: LiteralPiece): boolean {
  return next?.kind === 'slot' && next.name === 'number' && spellings[0] === 'Speaker '
}

/** `({title}): …`, which stands behind any name in a transcript. */
function isTitle(head: Piece): boolean {
  return head.kind === 'literal' && head.spellings[0] === '(' && head.next?.kind === 'slot'
}

/** Longest plain word for a part with its colon, in UTF-16 units. */
const longestWord = 10

/** A short word with one capital and a colon. */
function isPlainWord(spelling: string): boolean {
  if (spelling.length > longestWord) return false
  for (let at = 1; at < spelling.length - 1; at++)
    if (!isLower(spelling.charCodeAt(at)) && spelling.length > 3) return false
  return isUpper(spelling.charCodeAt(0))
}
