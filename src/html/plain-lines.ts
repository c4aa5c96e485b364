import type {Article, ArticleContent, Text} from '../ast.js'
import {lettersOf} from './headline.js'

/** Labels of advertisements, in small letters. */
const labels = new Set(
  'ad ads advertisement advertising anzeige werbung publicité publicidad reklame annons mainos 광고'.split(' ')
)

/** Paragraphs at the start that may be the standfirst. */
const mostFirst = 4
/** Letters from which on a cut description stands for its paragraph. */
const leastDescribed = 40
const cut = /(?:…|\.\.\.)\s*$/

/**
 * Tell what lines of a page are that no dialect reads: labels of advertisements, and the standfirst, which the page
 * gives as its description.
 *
 * @param article
 *   Tree of the page.
 * @param description
 *   What the page tells machines that it is about.
 */
export function tellPlainLines(article: Article, description: string | undefined): void {
  const told = lettersOf(description ?? '')
  const isCut = told.length >= leastDescribed && cut.test(description ?? '')
  let left = told === '' ? 0 : mostFirst
  article.children.forEach((child, at) => {
    const line = lineOf(child)
    if (line === undefined) return
    if (labels.has(line.value.toLowerCase())) article.children[at] = makeLine('boilerplate', line)
    else if (left-- > 0 && at + 1 < article.children.length) {
      const letters = lettersOf(line.value)
      if (letters !== told && !(isCut && letters.startsWith(told))) return
      article.children[at] = makeLine('subheadline', line)
      left = 0
    }
  })
}

function lineOf(child: ArticleContent): Text | undefined {
  if (child.type !== 'paragraph' || child.children.length !== 1) return undefined
  const [line] = child.children
  return line?.type === 'text' ? line : undefined
}

function makeLine(type: 'boilerplate' | 'subheadline', {value, position}: Text): ArticleContent {
  return position === undefined ? {type, value} : {type, value, position}
}
