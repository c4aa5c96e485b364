import type {Article, Headline} from '../ast.js'
import {headlineOf} from '../assemble/literals.js'
import {lettersOf} from './headline.js'
import {titleKeys, type Head} from './metadata.js'
import type {Page} from './page.js'
import {findPlaces} from './places.js'
import type {PlaceMap} from './positions.js'
import {attributePlace} from './tags.js'

/**
 * Give a tree without a headline the title that its page tells those who share it; its place is the value of the
 * attribute.
 *
 * ```text
 * > | <meta property="og:title" content="Kite Stuck to the Moon | Quay TV">
 *                                        ^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function addToldHeadline(article: Article, page: Page, head: Head, map: PlaceMap | undefined): void {
  if (article.children.some(({type}) => type === 'headline' || type === 'story')) return
  for (const key of titleKeys) {
    const node = head.metas.get(key)
    const content = node === undefined ? undefined : page.attribute(node, 'content')
    if (node === undefined || content === undefined) continue
    const value = withoutSite(content, head, page)
    if (value === '') continue
    const headline = {...headlineOf(value, 0, value.length), value} as unknown as Headline
    if (map !== undefined) {
      const position = placeOf(page, node.from, content, value, map)
      const next = article.children[0]?.position?.start.offset ?? Infinity
      if (position === undefined || position.end.offset > next) continue
      headline.position = position
    }
    article.children.unshift(headline)
    return
  }
}

/** A title without the name of the site behind it, and without white space around. */
function withoutSite(title: string, head: Head, page: Page): string {
  const node = head.metas.get('og:site_name')
  const site = lettersOf((node === undefined ? undefined : page.attribute(node, 'content')) ?? '')
  for (const mark of ['|', '-', '–', '—', '::', '<']) {
    const at = title.lastIndexOf(` ${mark} `)
    if (site !== '' && at > 0 && lettersOf(title.slice(at)) === site) return title.slice(0, at).trim()
  }
  return title.trim()
}

function placeOf(page: Page, from: number, content: string, value: string, map: PlaceMap) {
  const place = page.source === undefined || from < 0 ? undefined : attributePlace(page.source, from, 'content')
  if (place === undefined || page.source === undefined) return undefined
  const places = findPlaces(page.source, place[0], place[1], content, false)
  const start = content.indexOf(value)
  const first = places?.from[start]
  const last = places?.to[start + value.length - 1]
  return first === undefined || last === undefined ? undefined : map.stretch(first, last)
}
