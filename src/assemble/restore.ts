import type {Article, BcastNode, Point, Position} from '../ast.js'
import type {Composed} from '../text/composition.js'

/**
 * Give a tree that was read from a composed text the places and the values of the text that it was made from.
 *
 * @param positions
 *   Whether the tree keeps its places.
 */
export function restore(article: Article, source: string, composed: Composed, positions: boolean): void {
  const stack: BcastNode[] = [article]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const {position} = node
    if (position !== undefined) {
      const place = originalPlace(position, composed)
      if ('value' in node) node.value = source.slice(place.start.offset, place.end.offset)
      if (positions) node.position = place
      else delete node.position
    }
    if ('children' in node) for (const child of node.children) stack.push(child)
  }
}

/** The place in the text that a composed one was made from. */
export function originalPlace({start, end}: Position, composed: Composed): Position {
  return {start: originalPoint(start, composed), end: originalPoint(end, composed)}
}

/** Lines are the same in both texts. */
function originalPoint({line, offset}: Point, {offsets, starts}: Composed): Point {
  const place = offsets[offset ?? 0] ?? 0
  return {line, column: place - (starts[line - 1] ?? 0) + 1, offset: place}
}
