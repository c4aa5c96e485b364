// What every worker does with its articles, whoever hands them over.
import {createParser, quotes, segments, speakers} from 'bcast'

let messages = 0
const parse = createParser({onMessage: () => void messages++})

/** One row for an article: small, so that it costs nothing to send. */
export function readArticle({id, text}) {
  messages = 0
  const article = parse(text)
  return {
    id,
    dialect: article.dialect,
    segments: segments(article).length,
    quotes: quotes(article).length,
    speakers: speakers(article).map(({name}) => name),
    messages
  }
}

/** What piscina calls: a list of articles in, a list of rows out. */
export default function readBatch(articles) {
  return articles.map(readArticle)
}
