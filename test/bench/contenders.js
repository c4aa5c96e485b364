import {parseBroadcastArticle, createParser as createChecked} from '../../dist/index.js'
import {createParser} from '../../dist/core.js'
import {dialects} from '../../dist/dialects/index.js'

/** A parser of one dialect for each article. */
function perDialect(articles, options) {
  const parsers = new Map()
  for (const {dialect} of articles) {
    if (!parsers.has(dialect)) parsers.set(dialect, createParser({...options, dialects, dialect}))
  }
  return ({dialect, text}) => parsers.get(dialect)(text).children.length
}

function known(options) {
  const parse = createParser({...options, dialects})
  return ({text}) => parse(text).children.length
}

/** What each contender does with one article; a number that depends on the result comes back. */
export const contenders = {
  'JSON.parse of the same tree': (articles) => {
    const parse = createParser({dialects, resolve: false})
    const trees = new Map(articles.map((article) => [article, JSON.stringify(parse(article.text))]))
    return (article) => JSON.parse(trees.get(article)).children.length
  },
  'bcast/core, build, the dialect named': (articles) => perDialect(articles, {resolve: false}),
  'bcast/core, build and resolve, the dialect named': (articles) => perDialect(articles, {}),
  'bcast/core, build': () => known({resolve: false}),
  'bcast/core, build and resolve': () => known({}),
  'bcast, the default call': () => {
    const parse = createChecked()
    return ({text}) => parse(text).children.length
  },
  'bcast, parseBroadcastArticle() each time': () => {
    return ({text}) => parseBroadcastArticle(text).children.length
  },
  'remark-parse': async () => {
    const [{unified}, {default: remarkParse}] = await Promise.all([import('unified'), import('remark-parse')])
    const processor = unified().use(remarkParse).freeze()
    return ({text}) => processor.parse(text).children.length
  },
  'transcript-parser': async () => {
    const {default: TranscriptParser} = await import('transcript-parser')
    const parser = new TranscriptParser()
    return ({text}) => parser.parseOneSync(text).order.length
  },
  'fountain-js': async () => {
    const {Fountain} = (await import('fountain-js')).default
    const fountain = new Fountain()
    return ({text}) => fountain.parse(text, true).tokens.length
  }
}
