import type {Article, BcastNode, Notice, Person, Quote, Story} from '../ast.js'
import {textOf} from '../query/index.js'
import {placedOf} from '../query/walk.js'
import {partsOf} from './flow.js'
import {clean, headOf, speechIn} from './words.js'

/** What the page knows and the article does not say. */
export interface JsonLdOptions {
  /** Address of the article: `@id` and `url`. */
  url?: string
  /** Who published it; without it, the broadcaster of the sign-off or the holder of the rights. */
  publisher?: string
}

/** An organisation of schema.org. */
export interface OrganizationLd {
  '@type': 'Organization'
  name: string
}

/** A person of schema.org. */
export interface PersonLd {
  '@type': 'Person'
  /** `#p1`: the person's id in the tree, as a fragment. */
  '@id'?: string
  name: string
  alternateName?: string[]
  jobTitle?: string[]
  affiliation?: OrganizationLd[]
}

/** A pointer at a {@link PersonLd} of the same article. */
export interface ReferenceLd {
  '@id': string
}

/** A soundbite. */
export interface QuotationLd {
  '@type': 'Quotation'
  /** Words of the person quoted. */
  text: string
  /** Who is quoted: a person of the article, or somebody without a name. */
  spokenByCharacter?: ReferenceLd | PersonLd
  /** What describes a speaker without a name, as printed. */
  description?: string
  /** ISO 8601; absent where the article tells no single day. */
  dateCreated?: string
}

/** One of several stories of a page. */
export interface StoryLd {
  '@type': 'NewsArticle'
  headline?: string
  articleBody: string
  hasPart: QuotationLd[]
}

/** A broadcast article of schema.org. */
export interface NewsArticleLd {
  '@context': 'https://schema.org'
  '@type': 'NewsArticle'
  '@id'?: string
  url?: string
  inLanguage: string
  headline?: string
  alternativeHeadline?: string
  abstract?: string
  datePublished?: string
  dateModified?: string
  isPartOf?: {'@type': 'CreativeWorkSeries'; name: string}
  publisher?: OrganizationLd
  author: ReferenceLd[]
  copyrightHolder?: OrganizationLd
  copyrightYear?: number
  copyrightNotice?: string
  articleBody: string
  /** Everyone who is named. */
  mentions: PersonLd[]
  /** Soundbites, in order; of a page with several stories, the stories. */
  hasPart: (QuotationLd | StoryLd)[]
}

/**
 * Turn an article into linked data: a `NewsArticle` of schema.org with `Quotation`, `Person` and `Organization`.
 *
 * People stand once, in `mentions`; authors (reporters) and speakers point at them.
 *
 * @param article
 *   The tree.
 * @param options
 *   What the page knows and the article does not say.
 * @returns
 *   Plain data. Where you put its JSON into a `script` element, write each `<` as `\u003c`.
 */
export function toJsonLd(article: Article, options: JsonLdOptions = {}): NewsArticleLd {
  const {url} = options
  return defined<NewsArticleLd>({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': url,
    url,
    inLanguage: article.lang,
    headline: wordsOf(article, 'headline'),
    alternativeHeadline: wordsOf(article, 'subheadline'),
    abstract: article.children.find(({type}) => type === 'summary') && abstractOf(article),
    datePublished: single(article.publishedAt ?? dateOf(article, 'published')),
    dateModified: single(dateOf(article, 'updated')),
    isPartOf: seriesOf(article),
    publisher: organization(options.publisher ?? broadcasterOf(article)),
    author: article.people.filter(({roles}) => roles.includes('reporter')).map(referenceOf),
    ...rightsOf(article),
    articleBody: bodyOf(partsOf(article).body),
    mentions: article.people.map(personOf),
    hasPart: pieces(article)
  })
}

/** A record without the keys that are `undefined`. */
function defined<T>(record: {[K in keyof T]: T[K] | undefined}): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T
}

function wordsOf(parent: Article | Story, type: 'headline' | 'subheadline' | 'programme'): string | undefined {
  const found = (parent.children as BcastNode[]).find((child) => child.type === type)
  const words = found !== undefined && 'value' in found ? clean(found.value) : ''
  return words === '' ? undefined : words
}

function abstractOf({children}: Article): string {
  const summaries = children.filter((child) => child.type === 'summary')
  return summaries.flatMap((summary) => summary.children.map(({value}) => clean(value))).join('\n')
}

function dateOf({children}: Article, kind: 'published' | 'updated'): string | undefined {
  const found = children.find((child) => child.type === 'timestamp' && child.kind === kind)
  return found?.type === 'timestamp' ? found.date : undefined
}

/** A day, month, year or moment, but no interval: for those the properties have no form. */
function single(date: string | undefined): string | undefined {
  return date?.includes('/') === true ? undefined : date
}

function bodyOf(nodes: readonly BcastNode[]): string {
  const blocks = nodes.map(textOf)
  return blocks.filter((words) => words !== '').join('\n\n')
}

function seriesOf(article: Article): NewsArticleLd['isPartOf'] {
  const name = wordsOf(article, 'programme')
  return name === undefined ? undefined : {'@type': 'CreativeWorkSeries', name}
}

function organization(name: string | undefined): OrganizationLd | undefined {
  return name === undefined ? undefined : {'@type': 'Organization', name: clean(name)}
}

function broadcasterOf(article: Article): string | undefined {
  for (const {node} of placedOf(article, 'signOff')) if (node.broadcaster !== undefined) return node.broadcaster
  return copyrightOf(article)?.rights?.holder
}

function copyrightOf({children}: Article): Notice | undefined {
  return children.find((child): child is Notice => child.type === 'notice' && child.kind === 'copyright')
}

function rightsOf(article: Article): Pick<NewsArticleLd, 'copyrightHolder' | 'copyrightYear' | 'copyrightNotice'> {
  const notice = copyrightOf(article)
  if (notice === undefined) return {}
  const {holder, year = ''} = notice.rights ?? {}
  return defined({
    copyrightHolder: organization(holder),
    copyrightYear: /^\d{4}$/.test(year) ? Number(year) : undefined,
    copyrightNotice: clean(notice.value)
  })
}

function referenceOf({id}: Person): ReferenceLd {
  return {'@id': `#${id}`}
}

function personOf(person: Person): PersonLd {
  const {aliases, titles, affiliations} = person
  return defined<PersonLd>({
    '@type': 'Person',
    '@id': `#${person.id}`,
    name: person.name,
    alternateName: aliases.length === 0 ? undefined : aliases,
    jobTitle: titles.length === 0 ? undefined : titles,
    affiliation: affiliations.length === 0 ? undefined : affiliations.map((name) => ({'@type': 'Organization', name}))
  })
}

function pieces(article: Article): (QuotationLd | StoryLd)[] {
  const stories = article.children.filter((child): child is Story => child.type === 'story')
  return stories.length === 0 ? quotationsIn(article) : stories.map(storyOf)
}

function storyOf(story: Story): StoryLd {
  return defined<StoryLd>({
    '@type': 'NewsArticle',
    headline: wordsOf(story, 'headline'),
    articleBody: bodyOf(story.children.filter(({type}) => type !== 'headline')),
    hasPart: quotationsIn(story)
  })
}

function quotationsIn(root: Article | Story): QuotationLd[] {
  return [...placedOf(root, 'quote')].map(({node}) => quotationOf(node))
}

function quotationOf(quote: Quote): QuotationLd {
  const {speaker, when} = quote
  const isNamed = speaker?.person !== undefined || speaker?.name !== undefined
  const described = isNamed ? '' : descriptionOf(quote)
  return defined<QuotationLd>({
    '@type': 'Quotation',
    text: speechIn(quote),
    spokenByCharacter: speakerOf(quote),
    description: described === '' ? undefined : described,
    dateCreated: single(when)
  })
}

function descriptionOf(quote: Quote): string {
  const {name, notes} = headOf(quote)
  return [name, ...notes.map(({value}) => clean(value))].filter((words) => words !== '').join(', ')
}

function speakerOf({speaker}: Quote): ReferenceLd | PersonLd | undefined {
  if (speaker?.person !== undefined) return {'@id': `#${speaker.person}`}
  return speaker?.name === undefined ? undefined : {'@type': 'Person', name: speaker.name}
}
