import {readReference} from './references.js'
import {isMarkup, markupEnd} from './tags.js'

const ampersand = 0x26
const carriageReturn = 0x0d
const lessThan = 0x3c
const lineFeed = 0x0a
const replacement = 0xfffd

/** Where each UTF-16 unit of a text stands in the HTML. */
export interface Places {
  from: number[]
  to: number[]
}

/**
 * Find each unit of a decoded text in the HTML that it was read from.
 *
 * Steps over what a parser drops: tags that it ignored, NUL, the line end behind `<pre>`; a CR or CRLF is the LF that it
 * became.
 *
 * ```text
 * text   | A & B
 * source | A &amp;</x> B
 *          ^^^^^^^    ^^
 * ```
 *
 * @param source
 *   HTML.
 * @param from
 *   Where the text begins in it.
 * @param to
 *   Where it ends.
 * @param text
 *   The text, character references decoded.
 * @param markup
 *   Whether tags can stand in it.
 * @returns
 *   The places, or `undefined` where the text is not what stands there.
 */
export function findPlaces(
  source: string,
  from: number,
  to: number,
  text: string,
  markup: boolean
): Places | undefined {
  const places: Places = {from: [], to: []}
  let at = from
  while (places.from.length < text.length) {
    if (at >= to) return undefined
    const next = placeNext(source, at, to, text, markup, places)
    if (next < 0) return undefined
    at = next
  }
  return places
}

/** Place what stands at `at` and give the offset behind it, or −1. */
function placeNext(source: string, at: number, to: number, text: string, markup: boolean, places: Places): number {
  const code = source.charCodeAt(at)
  const wanted = text.charCodeAt(places.from.length)
  if (code === ampersand) {
    const reference = readReference(source, at, to)
    if (reference !== undefined && text.startsWith(reference.text, places.from.length))
      return push(places, at, at + reference.length, reference.text.length)
  } else if (code === lessThan && markup && isMarkup(source, at)) return markupEnd(source, at)
  if (code === wanted) return push(places, at, at + 1, 1)
  if (code === carriageReturn) {
    const end = source.charCodeAt(at + 1) === lineFeed ? at + 2 : at + 1
    return wanted === lineFeed ? push(places, at, end, 1) : end
  }
  // NUL is dropped among mark-up, and replaced elsewhere
  if (code === 0) return wanted === replacement && !markup ? push(places, at, at + 1, 1) : at + 1
  return code === lineFeed ? at + 1 : -1
}

function push(places: Places, from: number, to: number, count: number): number {
  for (let unit = 0; unit < count; unit++) {
    places.from.push(from)
    places.to.push(to)
  }
  return to
}
