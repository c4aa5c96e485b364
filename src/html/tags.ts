const slash = 0x2f
const exclamation = 0x21
const question = 0x3f
const equals = 0x3d
const greaterThan = 0x3e
const doubleQuote = 0x22
const singleQuote = 0x27

/** Whether a `<` opens a tag, a comment or a declaration, and is no text. */
export function isMarkup(source: string, at: number): boolean {
  const code = source.charCodeAt(at + 1)
  const letter = code | 32
  return (letter >= 0x61 && letter <= 0x7a) || code === slash || code === exclamation || code === question
}

/** Offset behind the tag, comment or declaration that opens at `at`. */
export function markupEnd(source: string, at: number): number {
  if (source.startsWith('<!--', at)) {
    const end = source.indexOf('-->', at + 2)
    return end < 0 ? source.length : end + 3
  }
  let quote = 0
  for (let before = 0; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (quote !== 0) {
      if (code === quote) quote = 0
    } else if (code === greaterThan) return at + 1
    else if ((code === doubleQuote || code === singleQuote) && before === equals) quote = code
    if (!isSpace(code)) before = code
  }
  return at
}

/**
 * Where the value of an attribute stands, quotation marks left out.
 *
 * ```text
 * > | <meta property="og:title" content="Kite Stuck">
 *                                        ^^^^^^^^^^
 * ```
 *
 * @param source
 *   HTML.
 * @param at
 *   Offset of the tag's `<`.
 * @param name
 *   Name of the attribute in small letters.
 * @returns
 *   Start and end, or `undefined` where the tag has no such attribute.
 */
export function attributePlace(source: string, at: number, name: string): [from: number, to: number] | undefined {
  const end = markupEnd(source, at)
  while (at < end && !isSpace(source.charCodeAt(at)) && source.charCodeAt(at) !== greaterThan) at++
  while (at < end) {
    while (at < end && (isSpace(source.charCodeAt(at)) || source.charCodeAt(at) === slash)) at++
    const from = at
    while (at < end && !endsName(source.charCodeAt(at))) at++
    const found = source.slice(from, at).toLowerCase() === name
    while (at < end && isSpace(source.charCodeAt(at))) at++
    if (source.charCodeAt(at) !== equals) {
      if (at === from) return undefined
      continue
    }
    at++
    while (at < end && isSpace(source.charCodeAt(at))) at++
    const place = valuePlace(source, at, end)
    if (found) return place
    at = place[1] + (place[0] > at ? 1 : 0)
  }
  return undefined
}

function valuePlace(source: string, at: number, end: number): [from: number, to: number] {
  const quote = source.charCodeAt(at)
  if (quote === doubleQuote || quote === singleQuote) {
    const close = source.indexOf(source.charAt(at), at + 1)
    return [at + 1, close < 0 || close > end ? end : close]
  }
  let to = at
  while (to < end && !isSpace(source.charCodeAt(to)) && source.charCodeAt(to) !== greaterThan) to++
  return [at, to]
}

function endsName(code: number): boolean {
  return isSpace(code) || code === equals || code === greaterThan || code === slash
}

/** White space of HTML: tab, line feed, form feed, carriage return, space. */
export function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d && code !== 0x0b)
}
