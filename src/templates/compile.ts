import {fold, isBlank, isWord} from '../text/characters.js'
import {assignKinds} from './kinds.js'
import {firstCodes, needsOf} from './needs.js'
import type {LiteralPiece, OptionalPiece, Pattern, Piece, SlotPiece} from './pattern.js'
import {captureIds, slots, type SlotName} from './slots.js'

/** Most optional groups of a template: two choices each. */
const mostOptional = 6

/**
 * Compile a template.
 *
 * ```ebnf
 * template = { text | slot | choice | optional | line-break } ;
 * slot     = "{" name "}" ;
 * choice   = "{" text { "|" text } "}" ;
 * optional = "{?" template "}" ;
 * ```
 *
 * `{{` and `}}` stand for the braces themselves, `\n` for a line break.
 *
 * @param template
 *   The line with holes.
 * @param place
 *   Where it stands, for messages: `quote of ytn-en`.
 * @throws TypeError
 *   When the template is wrong, ambiguous or slow; the message says what to write instead.
 */
export function compileTemplate(template: string, place: string): Pattern {
  const source: Source = {template, place, at: 0, depth: 0, optional: 0}
  if (template.trim() === '') refuse(source, 'is empty', 'write the line of the page, with slots for what changes')
  const head = parseSequence(source)
  if (head === undefined) return refuse(source, 'is empty', 'write the line of the page')
  link(head, undefined)
  assignStops(source, head, undefined)
  checkAnchor(source, head)
  return {template, head, needs: needsOf(head)}
}

interface Source {
  template: string
  place: string
  at: number
  /** Groups open at `at`. */
  depth: number
  optional: number
}

function refuse(source: Source, problem: string, remedy: string): never {
  throw new TypeError(`Template ${JSON.stringify(source.template)} (${source.place}) ${problem}; ${remedy}`)
}

function parseSequence(source: Source): Piece | undefined {
  const pieces: Piece[] = []
  while (source.at < source.template.length) {
    const character = source.template[source.at]
    if (character === '}' && !isBrace(source)) {
      if (source.depth > 0) break
      refuse(source, `has a lone } at ${source.at}`, 'write }} for the brace itself')
    }
    pieces.push(parsePiece(source))
  }
  pieces.forEach((piece, index) => (piece.next = pieces[index + 1]))
  return pieces[0]
}

/** Whether a doubled brace stands for itself: where groups close inside groups, it closes them. */
function isBrace({template, at, depth}: Source): boolean {
  const character = template[at]
  return template[at + 1] === character && (character === '{' || depth < 2)
}

function parsePiece(source: Source): Piece {
  const {template, at} = source
  if (template[at] === '\n') {
    source.at++
    return {kind: 'lineEnd', next: undefined}
  }
  if (template[at] !== '{' || template[at + 1] === '{') return parseLiteral(source)
  if (template[at + 1] === '?') return parseOptional(source)
  const end = template.indexOf('}', at)
  if (end < 0)
    refuse(source, `opens { at ${at} and does not close it`, 'write } behind the slot, or {{ for the brace itself')
  const inside = template.slice(at + 1, end)
  source.at = end + 1
  if (!inside.includes('|')) return parseSlot(source, inside)
  const spellings = inside.split('|')
  if (spellings.includes(''))
    refuse(source, `has an empty spelling in {${inside}}`, 'write {?…} around what may be missing')
  return literal(spellings)
}

function parseLiteral(source: Source): LiteralPiece {
  let text = ''
  while (source.at < source.template.length) {
    const character = source.template.charAt(source.at)
    if (character === '\n') break
    if (character === '{' || character === '}') {
      if (!isBrace(source)) break
      source.at++
    }
    text += character
    source.at++
  }
  return literal([text])
}

function literal(spellings: string[]): LiteralPiece {
  const folded = spellings.map(foldLiteral).sort((left, right) => right.length - left.length)
  const lettered = folded.some((spelling) => [...spelling].some((character) => isWord(character.charCodeAt(0))))
  const heads = folded.map((spelling) => spelling.trimStart().charCodeAt(0) || 0)
  return {kind: 'literal', spellings: folded, heads, lettered, next: undefined}
}

function foldLiteral(text: string): string {
  let result = ''
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isBlank(code) && result.endsWith(' ')) continue
    result += String.fromCharCode(fold(code))
  }
  return result
}

function parseOptional(source: Source): OptionalPiece {
  if (++source.optional > mostOptional) {
    refuse(source, `has more than ${mostOptional} optional groups`, 'write it as two templates')
  }
  const from = source.at
  source.at += 2
  source.depth++
  const inner = parseSequence(source)
  source.depth--
  if (source.template[source.at] !== '}')
    refuse(source, `opens {? at ${from} and does not close it`, 'write } behind the group')
  source.at++
  if (inner === undefined) refuse(source, 'has an empty optional group', 'leave it out')
  return {kind: 'optional', inner, next: undefined}
}

function parseSlot(source: Source, name: string): SlotPiece {
  if (!Object.hasOwn(slots, name)) {
    refuse(
      source,
      `has no slot {${name}}`,
      `use one of ${Object.keys(slots).join(', ')}, or {{${name}}} for the braces themselves`
    )
  }
  const slotName = name as SlotName
  return {
    kind: 'slot',
    name: slotName,
    // readers need not know how the end of speech was told
    id: captureIds[slotName === 'sentence' ? 'speech' : slotName],
    slot: slots[slotName],
    stops: [],
    stopCodes: [],
    wideStops: false,
    kinds: new Uint8Array(128),
    opened: isOpened(source),
    next: undefined
  }
}

/** Whether the template opens, before the slot that was just read, what the mark behind the slot closes. */
function isOpened(source: Source): boolean {
  const before = source.template.slice(0, source.template.lastIndexOf('{', source.at - 1))
  const close = foldLiteral(source.template.charAt(source.at))
  if (close === '"') return foldLiteral(before).split('"').length % 2 === 0
  const open = openers[close]
  return open !== undefined && before.split(open).length > before.split(close).length
}

const openers: Readonly<Record<string, string>> = {']': '[', ')': '(', '>': '<', '}': '{{', '】': '【'}

/** Lead the end of every group to what follows it. */
function link(piece: Piece | undefined, after: Piece | undefined): void {
  while (piece !== undefined && piece !== after) {
    const next: Piece | undefined = piece.next
    if (next === undefined) piece.next = after
    if (piece.kind === 'optional') link(piece.inner, piece.next)
    piece = next
  }
}

/** Tell every slot what may end it. */
function assignStops(source: Source, piece: Piece | undefined, after: Piece | undefined): void {
  for (; piece !== undefined && piece !== after; piece = piece.next) {
    if (piece.kind === 'optional') assignStops(source, piece.inner, piece.next)
    if (piece.kind === 'slot') {
      piece.stops = stopsOf(source, piece)
      piece.stopCodes = piece.stops.flatMap(firstCodes)
      assignKinds(piece)
    }
  }
}

function stopsOf(source: Source, slot: SlotPiece): (LiteralPiece | undefined)[] {
  const {reading} = slot.slot
  if (reading === 'rest' && slot.next !== undefined) {
    refuse(source, 'goes on behind {rest}', 'let {rest} be the last, it takes the whole remaining line')
  }
  const stops: (LiteralPiece | undefined)[] = []
  if (reading === 'free' || reading === 'speech') firstLiterals(source, slot, slot.next, stops)
  return stops
}

function firstLiterals(
  source: Source,
  slot: SlotPiece,
  piece: Piece | undefined,
  stops: (LiteralPiece | undefined)[]
): void {
  if (piece === undefined || piece.kind === 'lineEnd') {
    stops.push(undefined)
  } else if (piece.kind === 'literal') {
    stops.push(piece)
  } else if (piece.kind === 'optional') {
    firstLiterals(source, slot, piece.inner, stops)
    firstLiterals(source, slot, piece.next, stops)
  } else if (piece.slot.reading !== 'rest') {
    refuse(
      source,
      `lets {${slot.name}} touch {${piece.name}}: nothing tells where {${slot.name}} ends`,
      `write a mark between them, as in '{${slot.name}} / {${piece.name}}'`
    )
  }
}

/** Digits, words of a list and addresses are marks themselves. */
function tellsItself(piece: SlotPiece): boolean {
  const {reading} = piece.slot
  return (
    reading === 'digits' ||
    reading === 'words' ||
    piece.name === 'email' ||
    piece.name === 'url' ||
    piece.name === 'credits' ||
    piece.name === 'caller'
  )
}

/** A template of free slots alone would take any line. */
function checkAnchor(source: Source, head: Piece): void {
  for (let piece: Piece | undefined = head; piece !== undefined; piece = piece.next) {
    if (piece.kind === 'literal' && piece.spellings.every((spelling) => spelling.trim() !== '')) return
    if (piece.kind === 'slot' && tellsItself(piece)) return
  }
  refuse(source, 'would take any line', 'write at least one mark or word of the page beside its slots')
}
