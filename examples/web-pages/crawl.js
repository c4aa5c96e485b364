// The same with a crawler: it follows the links, tries again what fails, and is polite.
//
//   node examples/web-pages/crawl.js
import {CheerioCrawler, Configuration, log} from '@crawlee/cheerio'
import {quotes} from 'bcast'
import {parseBroadcastHtml} from 'bcast/html'
import {openSite} from './site.js'

log.setLevel(log.LEVELS.ERROR)
const {address, close} = await openSite()
const rows = []

const crawler = new CheerioCrawler(
  {
    maxConcurrency: 2,
    async requestHandler({$, request, enqueueLinks}) {
      const {pathname} = new URL(request.loadedUrl)
      if (pathname === '/') return void (await enqueueLinks({selector: 'a.story'}))
      // the tree that the crawler has is read as it is: the page is not parsed a second time
      const article = parseBroadcastHtml($.root()[0], {url: request.loadedUrl})
      for (const {speaker, text} of quotes(article))
        rows.push(`${pathname}: ${speaker.name}, ${speaker.title}: ${text}`)
    }
  },
  new Configuration({persistStorage: false})
)

await crawler.run([address])
close()
console.log(rows.sort().join('\n'))

// Prints:
// /article-1: Ida Quill, Lamplighter: I counted 1 of them.
// /article-2: Seo Da-on, Lamplighter: I counted 2 of them.
// /article-3: Pi Na-rae, Lamplighter: I counted 3 of them.
