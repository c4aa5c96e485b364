/** Shortest name of which a slip can be told from another name, in letters. */
const shortest = 4

/**
 * Whether two single names differ by one letter: one more, one less, one other, or two changed about; the first is right.
 *
 * A name of the page's own that nothing else introduces is then taken for a slip of the pen.
 */
export function isSlip(left: string, right: string): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left]
  if (short.length < shortest || long.length - short.length > 1 || short === long || short[0] !== long[0]) return false
  let start = 0
  while (start < short.length && short.charCodeAt(start) === long.charCodeAt(start)) start++
  let end = 0
  const most = short.length - start
  while (end < most && short.charCodeAt(short.length - 1 - end) === long.charCodeAt(long.length - 1 - end)) end++
  const rest = short.length - start - end
  if (short.length < long.length) return rest === 0
  return rest <= 1 || (rest === 2 && short[start] === long[start + 1] && short[start + 1] === long[start])
}
