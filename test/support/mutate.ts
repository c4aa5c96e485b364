import {SHELVES} from './soup-marks.js'

/** One change of a text: what is done, where, and with what; any numbers make a change. */
export interface Edit {
  kind: EditKind
  /** Where: a share of the text's length, in 65536ths. */
  at: number
  /** How much, or which one. */
  size: number
  /** Another place or choice. */
  other: number
}

/** What {@link mutate} can do to a text. */
export type EditKind = keyof typeof edits

const marks = SHELVES.flat()

// prettier-ignore
const POISON = [
  '\0', '\ud800', '\udc00', '\udc00\ud800', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u202a', '\u202b', '\u202d',
  '\u202e', '\u202c', '\u2066', '\u2067', '\u2068', '\u2069', '\u200e', '\u200f', '\u061c', '\u0300', '\u0489', '\ufe0f', '\u{e0041}',
  '\u115f', '\u3164', '\uffa0', '\u2028', '\u2029', '\u0085', '\u000b', '\u000c', '\u001b', '\u007f', '\ufffe', '\uffff', '\ufffc'
]

// prettier-ignore
const PROTOTYPE = [
  '__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString', 'valueOf', '__defineGetter__', 'isPrototypeOf',
  'toLocaleString', 'CONSTRUCTOR', '__PROTO__', 'Constructor', 'null', 'undefined', 'NaN'
]

const PAIRS = ['[]', '()', '<>', '{}', '“”', '""', '「」', '【】', '◀▶', '（）', '［］', '((', '))', '[(', '])']

/** Changes a text at an offset, a whole number below its length or 0. */
type Change = (text: string, at: number, edit: Edit, texts: readonly string[]) => string

const edits = {
  insert: (text, at, {size}) => splice(text, at, at, pick(marks, size)),
  delete: (text, at, {size}) => splice(text, at, at + 1 + (size % 40), ''),
  deleteMark: (text, at) => changeMark(text, at, () => ''),
  repeatMark: (text, at, {size}) => changeMark(text, at, (mark) => mark.repeat(2 + (size % 60))),
  replaceMark: (text, at, {size}) => changeMark(text, at, () => pick(marks, size)),
  swap: (text, at, {size, other}) => swapRanges(text, at, placeOf(other, text), 1 + (size % 30)),
  swapLines: (text, at, {other}) => swapLines(text, lineAt(text, at), lineAt(text, placeOf(other, text))),
  repeatLine: (text, at, {size}) => repeatLine(text, at, 2 + (size % 8)),
  deleteLine: (text, at) => splice(text, lineAt(text, at)[0], lineAt(text, at)[1] + 1, ''),
  joinLines: (text, at) => splice(text, lineAt(text, at)[1], lineAt(text, at)[1] + 1, ''),
  breakLine: (text, at, {size}) => splice(text, at, at, pick(['\n', '\r', '\r\n', '\n\n', '<br />'], size)),
  widen: (text, at, {size}) => changeRange(text, at, 1 + (size % 60), widen),
  narrow: (text, at, {size}) => changeRange(text, at, 1 + (size % 60), (words) => words.normalize('NFKC')),
  decompose: (text, at, {size}) => changeRange(text, at, 1 + (size % 60), (words) => words.normalize('NFD')),
  capitals: (text, at, {size}) => changeRange(text, at, 1 + (size % 60), (words) => words.toUpperCase()),
  small: (text, at, {size}) => changeRange(text, at, 1 + (size % 60), (words) => words.toLowerCase()),
  nest: (text, at, {size, other}) => nest(text, at, 1 + (size % 80), pick(PAIRS, other)),
  poison: (text, at, {size}) => splice(text, at, at, pick(POISON, size)),
  poisonWord: (text, at, {size}) => changeWord(text, at, pick(PROTOTYPE, size)),
  number: (text, at, {size}) =>
    changeWord(text, at, pick(['0', '-1', '99999999999999999999', '1e309', '٣', '²'], size)),
  splice: (text, at, {size, other}, texts) => splice(text, at, at, lineOf(pick(texts, size), other)),
  cut: (text, at) => text.slice(at)
} satisfies Record<string, Change>

/** The names of all changes. */
export const editKinds = Object.keys(edits) as EditKind[]

/** Longest text that comes out of {@link mutate}, in UTF-16 code units. */
const longest = 2000

/**
 * Changes a text, one edit after the other.
 *
 * @param text any text
 * @param list what to do, in order
 * @param texts other texts, whose lines may be spliced in
 * @returns the changed text, cut where it grows longer than {@link longest}
 */
export function mutate(text: string, list: readonly Edit[], texts: readonly string[]): string {
  for (const edit of list) {
    const change: Change = edits[edit.kind]
    text = change(text, placeOf(edit.at, text), edit, texts).slice(0, longest)
  }
  return text
}

function pick(list: readonly string[], index: number): string {
  return list[index % list.length] ?? ''
}

function placeOf(share: number, text: string): number {
  return Math.floor((share / 65536) * text.length)
}

function splice(text: string, from: number, to: number, words: string): string {
  return text.slice(0, from) + words + text.slice(to)
}

function changeRange(text: string, from: number, length: number, change: (words: string) => string): string {
  return splice(text, from, from + length, change(text.slice(from, from + length)))
}

/** Changes the first mark at an offset or behind it. */
function changeMark(text: string, at: number, change: (mark: string) => string): string {
  const found = text.slice(at).search(/[^\p{L}\p{N}\s]/u)
  return found < 0 ? text : changeRange(text, at + found, 1, change)
}

/** Puts another word in the place of the first word at an offset or behind it. */
function changeWord(text: string, at: number, word: string): string {
  const [found] = /[\p{L}\p{N}]+/u.exec(text.slice(at)) ?? []
  if (found === undefined) return text
  return changeRange(text, text.indexOf(found, at), found.length, () => word)
}

function swapRanges(text: string, first: number, second: number, length: number): string {
  const [left, right] = first < second ? [first, second] : [second, first]
  if (right - left < length) return text
  const [one, two] = [text.slice(left, left + length), text.slice(right, right + length)]
  return text.slice(0, left) + two + text.slice(left + length, right) + one + text.slice(right + length)
}

/** Start and end of the line in which an offset stands, its break left out. */
function lineAt(text: string, at: number): [number, number] {
  const end = text.indexOf('\n', at)
  return [text.lastIndexOf('\n', at - 1) + 1, end < 0 ? text.length : end]
}

function swapLines(text: string, one: [number, number], two: [number, number]): string {
  const [first, second] = one[0] < two[0] ? [one, two] : [two, one]
  if (first[0] === second[0]) return text
  const [upper, lower] = [text.slice(...first), text.slice(...second)]
  return text.slice(0, first[0]) + lower + text.slice(first[1], second[0]) + upper + text.slice(second[1])
}

function repeatLine(text: string, at: number, times: number): string {
  const [from, to] = lineAt(text, at)
  return splice(text, from, to, Array.from({length: times}, () => text.slice(from, to)).join('\n'))
}

function lineOf(text: string, share: number): string {
  return text.slice(...lineAt(text, placeOf(share, text)))
}

function nest(text: string, at: number, depth: number, pair: string): string {
  const to = Math.min(text.length, at + 12)
  return splice(text, at, to, pair.charAt(0).repeat(depth) + text.slice(at, to) + pair.charAt(1).repeat(depth))
}

/** Full-width forms of what has one. */
function widen(words: string): string {
  return words
    .replace(/[\u0021-\u007e]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0))
    .replaceAll(' ', '\u3000')
}
