import type {Piece} from '../templates/pattern.js'
import {isWord} from '../text/characters.js'
import {codes} from '../text/codes.js'
import type {Construct} from './constructs.js'

/** What follows a mark on its line is read as a line of its own; a line with slots is whole, but for quotes. */
export function isOpen(construct: Construct, slotted: boolean): boolean {
  if (construct === 'quote' || construct === 'clip' || construct === 'timecode' || construct === 'direction')
    return true
  return construct === 'label' && !slotted
}

/** What may begin in the middle of a line, whatever stands before it. */
export function isInner(construct: Construct, slotted: boolean): boolean {
  return construct === 'quote' || construct === 'clip' || (construct === 'label' && !slotted) || construct === 'contact'
}

/** `{number} {speaker}`. */
export function isPageHead(piece: Piece): boolean {
  const last = piece.next?.next
  return piece.kind === 'slot' && piece.name === 'number' && last?.kind === 'slot' && last.name === 'speaker'
}

/** Whether a template begins with a slot. */
export function opensWith(piece: Piece, name: string): boolean {
  return piece.kind === 'slot' && piece.name === name
}

/** Whether a template begins with a name that nothing but the text proves to be one. */
export function opensWithVoice(piece: Piece): boolean {
  return piece.kind === 'slot' && (piece.name === 'voice' || piece.name === 'initials')
}

/**
 * What a bracket or a sign opens that no sentence holds: a label behind which its voice speaks on the same line, the
 * mark of the end of a voice, credits and notices.
 */
export function isMarked(construct: Construct, detail: string, head: Piece): boolean {
  if (head.kind !== 'literal') return false
  const mark = head.spellings[0]?.charCodeAt(0) ?? 0
  const sign = mark > 0x2000 && !isWord(mark)
  if (construct === 'credit') return !isWord(mark)
  if (construct === 'direction') return sign && (detail === 'end' || detail === 'mark')
  if (construct === 'notice')
    return (sign || mark === codes.leftSquareBracket) && head.spellings.every((spelling) => spelling.length > 2)
  return construct === 'label' && (sign || mark === codes.leftSquareBracket) && lastSlot(head) === 'rest'
}

/** An address in brackets behind a sign-off: `(sample@yna.co.kr)`. */
export function isAddress(construct: Construct, head: Piece): boolean {
  if (construct !== 'byline' || head.kind !== 'literal' || head.lettered) return false
  return head.next?.kind === 'slot' && head.next.name === 'email'
}

/** A label of letters alone is a word of any sentence: it has its line for itself. */
export function isBare(head: Piece): boolean {
  return head.kind === 'literal' && head.next === undefined && head.spellings.every(isLetters)
}

function isLetters(words: string): boolean {
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at)
    if (code !== codes.space && !isWord(code)) return false
  }
  return true
}

/** Whether nothing closes the speech of a template. */
export function endsWithSpeech(head: Piece): boolean {
  return lastSlot(head) === 'speech'
}

/** Name of the slot that a template ends in, or nothing. */
function lastSlot(head: Piece): string {
  let last = head
  while (last.next !== undefined) last = last.next
  return last.kind === 'slot' ? last.name : ''
}

/** Whether anything of a template changes. */
export function hasSlot(piece: Piece | undefined): boolean {
  for (; piece !== undefined; piece = piece.next) {
    if (piece.kind === 'slot' || (piece.kind === 'optional' && hasSlot(piece.inner))) return true
  }
  return false
}
