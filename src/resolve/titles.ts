import {codes} from '../text/codes.js'

/** Whether two titles are of two people: neither says more of the other, nor shortens it. */
export function differ(left: string | undefined, right: string | undefined): boolean {
  if (left === undefined || right === undefined || left.includes(right) || right.includes(left)) return false
  return isCourtesy(left) === isCourtesy(right) && !isShortened(left, right)
}

/** Words of address that anybody has: a senator is `Mr.` elsewhere. */
const courtesies = ['MR', 'MRS', 'MS', 'MISS']

function isCourtesy(title: string): boolean {
  return courtesies.includes((title.endsWith('.') ? title.slice(0, -1) : title).toUpperCase())
}

/** `State Rep.` is a `State Representative`, and so is a `Rep.`: the last words tell. */
function isShortened(left: string, right: string): boolean {
  if (!left.includes('.') && !right.includes('.')) return false
  const one = left.split(' ')
  const other = right.split(' ')
  for (let back = 1; back <= Math.min(one.length, other.length); back++)
    if (!isSameWord(one.at(-back) ?? '', other.at(-back) ?? '')) return false
  return true
}

function isSameWord(left: string, right: string): boolean {
  return left === right || abbreviates(left, right) || abbreviates(right, left)
}

/** A word with a dot whose letters stand in the whole word in their order, as its first and, unless it is cut off, its last: `Sgt.`, `Sen.` */
function abbreviates(short: string, whole: string): boolean {
  if (short.charCodeAt(short.length - 1) !== codes.dot) return false
  const letters = short.slice(0, -1)
  if (whole.startsWith(letters)) return letters.length > 1
  if (letters.at(0) !== whole.at(0) || letters.at(-1) !== whole.at(-1)) return false
  let at = 0
  for (const letter of whole) if (letter === letters.charAt(at)) at++
  return at === letters.length
}
