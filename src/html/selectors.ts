import {AttributeAction, isTraversal, parse, SelectorType, type AttributeSelector, type Selector} from 'css-what'
import {walk, type Page, type PageNode} from './page.js'

/** A selector, ready to be matched from its end. */
export interface Matcher {
  /** Groups of simple selectors, last first, with what stands between a group and the next one. */
  steps: {tests: Test[]; within: 'descendant' | 'child'}[]
  /** The id that an element must have, if it must: asked before all else. */
  id: string | undefined
}

type Test = (page: Page, node: PageNode) => boolean

/**
 * Compile selectors: names, classes, ids, attributes; inside one another or right inside.
 *
 * @param selectors
 *   Selectors of CSS.
 * @returns
 *   Matchers, in the same order.
 * @throws TypeError
 *   When one cannot be read or asks for more.
 */
export function compileSelectors(selectors: readonly string[]): Matcher[] {
  return selectors.flatMap((selector) => readSelector(selector).map((tokens) => compileOne(tokens, selector)))
}

function readSelector(selector: string): Selector[][] {
  try {
    return parse(selector)
  } catch (error) {
    throw new TypeError(`Cannot read the selector ${JSON.stringify(selector)}: ${String(error)}`)
  }
}

function compileOne(tokens: readonly Selector[], selector: string): Matcher {
  const steps: Matcher['steps'] = [{tests: [], within: 'descendant'}]
  for (const token of tokens) {
    if (isTraversal(token)) {
      if (token.type !== SelectorType.Descendant && token.type !== SelectorType.Child) throw unknown(selector)
      steps.unshift({tests: [], within: token.type === SelectorType.Child ? 'child' : 'descendant'})
    } else {
      const test = testOf(token)
      if (test === undefined) throw unknown(selector)
      steps[0]?.tests.push(test)
    }
  }
  const last = tokens[tokens.length - 1]
  const isId = last?.type === SelectorType.Attribute && last.name === 'id' && last.action === AttributeAction.Equals
  return {steps, id: isId ? last.value : undefined}
}

function unknown(selector: string): TypeError {
  return new TypeError(
    `Cannot use the selector ${JSON.stringify(selector)}: only names, classes, ids and attributes are known, inside one another`
  )
}

function testOf(token: Selector): Test | undefined {
  if (token.type === SelectorType.Universal) return () => true
  if (token.type === SelectorType.Tag) return (page, node) => node.name === token.name.toLowerCase()
  return token.type === SelectorType.Attribute ? attributeTest(token) : undefined
}

const comparisons: {[action: string]: (found: string, wanted: string) => boolean} = {
  exists: () => true,
  equals: (found, wanted) => found === wanted,
  start: (found, wanted) => found.startsWith(wanted),
  end: (found, wanted) => found.endsWith(wanted),
  any: (found, wanted) => found.includes(wanted),
  element: (found, wanted) => found === wanted || ` ${found.replace(/\s/g, ' ')} `.includes(` ${wanted} `)
}

function attributeTest({name, action, value}: AttributeSelector): Test | undefined {
  const compare = comparisons[action]
  if (compare === undefined) return undefined
  return (page, node) => {
    const found = page.attribute(node, name)
    return found !== undefined && compare(found, value)
  }
}

/** The elements that the first selector with any match selects, in the order of the document, none inside another. */
export function select(page: Page, matchers: readonly Matcher[]): PageNode[] {
  if (matchers.length === 0) return []
  const found: PageNode[][] = matchers.map(() => [])
  walk(page.root, (node) => {
    if (node.name.startsWith('#')) return node.name === '#root'
    const id = page.attribute(node, 'id')
    matchers.forEach((matcher, order) => {
      if ((matcher.id === undefined || matcher.id === id) && matches(page, node, matcher)) found[order]?.push(node)
    })
    return true
  })
  return outermost(found.find((nodes) => nodes.length > 0) ?? [])
}

/** Elements come in the order of the document: one inside another comes behind it. */
function outermost(nodes: readonly PageNode[]): PageNode[] {
  const outer = new Set<PageNode>()
  for (const node of nodes) {
    let at = node.parent
    while (at !== undefined && !outer.has(at)) at = at.parent
    if (at === undefined) outer.add(node)
  }
  return [...outer]
}

/** Whether an element is what a selector names. */
export function matches(page: Page, node: PageNode, {steps}: Matcher): boolean {
  let at: PageNode | undefined = node
  for (let order = 0; order < steps.length; order++) {
    const step = steps[order]
    if (step === undefined) return false
    if (order > 0) {
      at = at?.parent
      // the nearest one counts: selectors of pages are short
      if (steps[order - 1]?.within === 'descendant')
        while (at !== undefined && !passes(page, at, step.tests)) at = at.parent
    }
    if (at === undefined || !passes(page, at, step.tests)) return false
  }
  return true
}

function passes(page: Page, node: PageNode, tests: readonly Test[]): boolean {
  return tests.every((test) => test(page, node))
}
