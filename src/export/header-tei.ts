import type {Article, Notice, Person} from '../ast.js'
import {placedOf} from '../query/walk.js'
import {clean} from './words.js'
import {wordsIn, x, type XmlElement} from './xml.js'

/** The `teiHeader`: title, authors, publication, source, summary, language, and everyone who is named. */
export function headerOf(article: Article): XmlElement {
  const people = article.people.map(personOf)
  const participants = people.length === 0 ? undefined : x('particDesc', {}, [x('listPerson', {}, people)])
  const profile = x('profileDesc', {}, [
    abstractOf(article),
    x('langUsage', {}, [x('language', {ident: article.lang}, [clean(article.lang)])]),
    participants
  ])
  return x('teiHeader', {}, [fileOf(article), profile])
}

function fileOf(article: Article): XmlElement {
  const title = x('title', {}, [clean(headlineOf(article))])
  const authors = article.people.filter(({roles}) => roles.includes('reporter'))
  return x('fileDesc', {}, [
    x('titleStmt', {}, [title, ...authors.map(({id, name}) => x('author', {ref: `#${id}`}, [clean(name)]))]),
    publicationOf(article),
    x('sourceDesc', {}, [x('p', {}, [clean(article.dialect)])])
  ])
}

function headlineOf({children}: Article): string {
  for (const child of children) if (child.type === 'headline') return child.value
  return ''
}

function publicationOf(article: Article): XmlElement {
  const notice = article.children.find(
    (child): child is Notice => child.type === 'notice' && child.kind === 'copyright'
  )
  const publisher = broadcasterOf(article) ?? notice?.rights?.holder
  const date = article.publishedAt
  const dated = date === undefined ? undefined : x('date', datesOf(date), [clean(date)])
  const rights = notice && x('availability', {status: 'restricted'}, [x('p', {}, [clean(notice.value)])])
  if (publisher === undefined) return x('publicationStmt', {}, [x('p', {}, [dated, clean(notice?.value ?? '')])])
  return x('publicationStmt', {}, [wordsIn('publisher', {}, publisher), dated, rights])
}

function broadcasterOf(article: Article): string | undefined {
  for (const {node} of placedOf(article, 'signOff')) if (node.broadcaster !== undefined) return node.broadcaster
  return undefined
}

/** The attributes that hold a date, or the ends of an interval. */
export function datesOf(date: string | undefined): XmlElement['attributes'] {
  const [from, to] = date?.split('/') ?? []
  return to === undefined ? {when: from} : {from, to}
}

function abstractOf({children}: Article): XmlElement | undefined {
  const bullets = children.flatMap((child) => (child.type === 'summary' ? child.children : []))
  const items = bullets.map(({value}) => wordsIn('item', {}, value)).filter((item) => item !== undefined)
  return items.length === 0 ? undefined : x('abstract', {}, [x('list', {}, items)])
}

function personOf({id, name, aliases, titles, affiliations, roles}: Person): XmlElement {
  return x('person', {'xml:id': isXmlId(id) ? id : undefined, role: roles.length === 0 ? undefined : roles.join(' ')}, [
    wordsIn('persName', {}, name),
    ...aliases.map((alias) => wordsIn('persName', {type: 'alias'}, alias)),
    ...titles.map((title) => wordsIn('occupation', {}, title)),
    ...affiliations.map((affiliation) => wordsIn('affiliation', {}, affiliation))
  ])
}

/** Ids that the parser gives are; others need not be. */
function isXmlId(id: string): boolean {
  return /^[A-Z_][\w.-]*$/i.test(id)
}
