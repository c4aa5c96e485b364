import type {Page, PageNode} from './page.js'

/** How white space is kept: the property `white-space`, as far as it changes the words. */
export type WhiteSpace = 'normal' | 'pre' | 'pre-line'

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Elements that browsers show as blocks. */
const blocks = names(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p plaintext pre search section summary table ul xmp'
)

/** Elements that browsers do not show, or whose words are no text of the page. */
const unseen = names(
  'area audio base basefont canvas col colgroup command datalist embed frame frameset head iframe img input keygen link math meta meter noembed noframes noscript object optgroup option param progress rp script select source style svg template textarea title track video'
)

/** Elements whose words an HTML parser takes as they are, tags and all. */
const raw = names('iframe noembed noframes plaintext script style textarea title xmp')

const preformatted = names('listing plaintext pre xmp')

/** Whether what stands in an element is no mark-up. */
export function isRaw(node: PageNode | undefined): boolean {
  return node !== undefined && raw.has(node.name)
}

/** Line breaks that an element needs before and behind it: 2 for a paragraph, 1 for a block, else 0. */
export function blockBreaks(page: Page, node: PageNode): number {
  if (node.name === 'p') return 2
  const style = page.attribute(node, 'style')
  if (style === undefined) return blocks.has(node.name) ? 1 : 0
  const display = propertyIn(style, 'display')
  if (display === undefined) return blocks.has(node.name) ? 1 : 0
  return display.startsWith('inline') || display === 'contents' ? 0 : 1
}

/** Whether an element has lines of its own: a block or a cell. */
export function hasLines(page: Page, node: PageNode): boolean {
  return node.name === 'td' || node.name === 'th' || blockBreaks(page, node) > 0
}

/** How an element keeps white space, where it says so itself. */
export function whiteSpaceOf(page: Page, node: PageNode): WhiteSpace | undefined {
  const style = page.attribute(node, 'style')
  const value = style === undefined ? undefined : propertyIn(style, 'white-space')
  if (value === 'pre-line') return 'pre-line'
  if (value === 'pre' || value === 'pre-wrap' || value === 'break-spaces') return 'pre'
  if (value === 'normal' || value === 'nowrap') return 'normal'
  return preformatted.has(node.name) ? 'pre' : undefined
}

/** Whether a browser shows nothing of an element, as far as the element itself tells. */
export function isUnseen(page: Page, node: PageNode): boolean {
  if (unseen.has(node.name)) return true
  if (node.name === 'dialog' && page.attribute(node, 'open') === undefined) return true
  if (page.attribute(node, 'hidden') !== undefined) return true
  const style = page.attribute(node, 'style')
  if (style === undefined) return false
  return propertyIn(style, 'display') === 'none' || propertyIn(style, 'visibility') === 'hidden'
}

/** Value of a property in a `style`, in small letters; the last one counts. */
function propertyIn(style: string, property: string): string | undefined {
  let value: string | undefined
  for (const declaration of style.toLowerCase().split(';')) {
    const colon = declaration.indexOf(':')
    if (colon < 0 || declaration.slice(0, colon).trim() !== property) continue
    value = declaration
      .slice(colon + 1)
      .replace('!important', '')
      .trim()
  }
  return value
}
