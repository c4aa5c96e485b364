/**
 * One place in a source text.
 *
 * Lines end at LF, CR or CRLF and nowhere else, as in `vfile-location`.
 */
export interface Point {
  /** Line, counted from 1. */
  line: number
  /** Column, counted from 1, in UTF-16 code units. */
  column: number
  /** Offset from the start of the text, counted from 0, in UTF-16 code units. */
  offset: number
}

/** Where a node stands in its source: half open, so `source.slice(start.offset, end.offset)` is its text. */
export interface Position {
  /** Place of the first character. */
  start: Point
  /** Place after the last character. */
  end: Point
}

/**
 * What users and plug-ins keep on nodes.
 *
 * The parser never writes it. Augment it to type your own fields:
 * `declare module 'bcast' { interface Data { score?: number } }`.
 */
export interface Data {
  [key: string]: unknown
}

/** What every node has in common, as in unist. */
export interface Node {
  /** Name of the construct. */
  type: string
  /** Place in the source; absent with the option `positions: false`. */
  position?: Position
  /** For users and plug-ins; never written by the parser. */
  data?: Data
}

/** A node that owns text: its `value` is exactly the slice of the source at its position. */
export interface Literal extends Node {
  /** The text as it is printed, line breaks included. */
  value: string
}

/** A node that holds other nodes, in the order of the text, without overlap. */
export interface Parent extends Node {
  /** The nodes inside. */
  children: Node[]
}
