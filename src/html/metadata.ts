import {decodeHTML} from 'entities/decode'
import {linkedNames, linkedText, readLinkedData, type LinkedObject} from './linked-data.js'
import {readMoment} from './moments.js'
import {walk, type Page, type PageNode} from './page.js'

/** What a page tells machines about its article; what it does not tell is absent. */
export interface PageMetadata {
  headline?: string
  /** The title for those who share the page, which may be another one. */
  title?: string
  /** ISO 8601, as exact as the page. */
  publishedAt?: string
  /** ISO 8601, as exact as the page. */
  updatedAt?: string
  /** Names, as the page has them. */
  authors: string[]
  section?: string
  /** What the article is about, in a sentence or two. */
  description?: string
  /** Address of the page. */
  url?: string
  /** BCP 47 tag of the page's language. */
  lang?: string
  /** Name of the site. */
  site?: string
}

/** All that is asked of a page outside its text, collected in one walk. */
export interface Head {
  /** Elements `meta`, by `property`, `name` or `itemprop` in small letters; the first of each. */
  metas: Map<string, PageNode>
  data: LinkedObject
  title: string | undefined
  canonical: string | undefined
  lang: string | undefined
}

/** Titles of a page for those who share it. */
export const titleKeys = ['og:title', 'twitter:title']
const publishedKeys = [
  'article:published_time',
  'datepublished',
  'article:published',
  'og:article:published_time',
  'og:published_time',
  'publish-date',
  'pubdate',
  'publishdate',
  'parsely-pub-date',
  'sailthru.date',
  'dcterms.created',
  'dcterms.date',
  'dc.date.issued',
  'dc.date',
  'article.published',
  'date'
]
const updatedKeys = [
  'article:modified_time',
  'datemodified',
  'article:modified',
  'og:updated_time',
  'dcterms.modified',
  'last-modified'
]
const authorKeys = ['author', 'article:author', 'dable:author', 'parsely-author', 'dc.creator', 'dcterms.creator']
const sectionKeys = ['article:section', 'section', 'parsely-section', 'dable:section']

/** Collect what stands in `head`, in JSON-LD and in microdata. */
export function readHead(page: Page): Head {
  const head: Head = {
    metas: new Map(),
    data: readLinkedData(page) ?? {},
    title: undefined,
    canonical: undefined,
    lang: undefined
  }
  walk(page.root, (node) => {
    if (node.name === 'html') head.lang = page.attribute(node, 'lang')
    else if (node.name === 'meta') addMeta(page, node, head)
    else if (node.name === 'title') head.title ??= textIn(node)
    else if (node.name === 'link' && page.attribute(node, 'rel')?.toLowerCase() === 'canonical')
      head.canonical ??= page.attribute(node, 'href')
    return node.name !== 'svg' && node.name !== 'script'
  })
  return head
}

function addMeta(page: Page, node: PageNode, head: Head): void {
  for (const name of ['property', 'name', 'itemprop']) {
    const key = page.attribute(node, name)?.toLowerCase()
    if (key !== undefined && !head.metas.has(key)) head.metas.set(key, node)
  }
}

function textIn(node: PageNode): string {
  return node.children.map(({value}) => value).join('')
}

/**
 * Read what a page tells machines about its article.
 *
 * @param page
 *   Page.
 * @param head
 *   What was collected of it.
 * @param timeZone
 *   IANA zone of clock times that tell none.
 * @returns
 *   Metadata.
 */
export function readMetadata(page: Page, head: Head, timeZone: string | undefined): PageMetadata {
  const {data} = head
  const content = (keys: readonly string[]) => contentOf(page, head, keys)
  const moment = (value: unknown) => (typeof value === 'string' ? readMoment(value, timeZone) : undefined)
  const found: {[key in keyof PageMetadata]: PageMetadata[key] | undefined} = {
    headline: linkedText(data['headline']) ?? content(titleKeys),
    title: content(titleKeys) ?? head.title?.trim(),
    publishedAt: moment(data['datePublished']) ?? moment(content(publishedKeys)),
    updatedAt: moment(data['dateModified']) ?? moment(content(updatedKeys)),
    authors: authorsOf(data, content(authorKeys)),
    section: linkedText(firstOf(data['articleSection'])) ?? content(sectionKeys),
    description: content(['og:description', 'description', 'twitter:description']) ?? linkedText(data['description']),
    url: addressOf(page, head),
    lang: head.lang,
    site: content(['og:site_name'])
  }
  const metadata: PageMetadata = {authors: found.authors ?? []}
  for (const key of keys)
    if (found[key] !== undefined && found[key] !== '') Object.assign(metadata, {[key]: found[key]})
  return metadata
}

const keys = ['headline', 'title', 'publishedAt', 'updatedAt', 'section', 'description', 'url', 'lang', 'site'] as const

/** Address of a page, as the page tells it. */
export function addressOf(page: Page, head: Head): string | undefined {
  return head.canonical ?? contentOf(page, head, ['og:url']) ?? linkedText(head.data['url'])
}

function contentOf(page: Page, head: Head, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const node = head.metas.get(key)
    const value = node === undefined ? undefined : page.attribute(node, 'content')?.trim()
    if (value !== undefined && value !== '') return decodeHTML(value)
  }
  return undefined
}

/** An address in the place of an author says nothing. */
function authorsOf(data: LinkedObject, content: string | undefined): string[] {
  const names = linkedNames(data['author'])
  const found = names.length > 0 || content === undefined ? names : [content]
  return [...new Set(found.filter((name) => !name.includes('://')))]
}

function firstOf(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value
}
