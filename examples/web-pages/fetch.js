// Fetch the articles of a site, and write a line of JSON for each soundbite.
//
//   node examples/web-pages/fetch.js > soundbites.ndjson
import {quotes} from 'bcast'
import {parseBroadcastHtml} from 'bcast/html'
import {openSite} from './site.js'

const {address, close} = await openSite()

async function fetchPage(path) {
  const response = await fetch(new URL(path, address))
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return response.text()
}

const front = await fetchPage('/')
for (const [, path] of front.matchAll(/<a class="story" href="([^"]+)">/g)) {
  const article = parseBroadcastHtml(await fetchPage(path), {url: `${address}${path}`})
  for (const {speaker, when, text} of quotes(article)) {
    console.log(
      JSON.stringify({path, published: article.publishedAt, name: speaker.name, title: speaker.title, when, text})
    )
  }
}
close()

// Prints:
// {"path":"/article-1","published":"2025-05-02T07:02:00+09:00","name":"Ida Quill","title":"Lamplighter","when":"2025-05-01","text":"I counted 1 of them."}
// {"path":"/article-2","published":"2025-05-02T07:02:00+09:00","name":"Seo Da-on","title":"Lamplighter","when":"2025-05-01","text":"I counted 2 of them."}
// {"path":"/article-3","published":"2025-05-02T07:02:00+09:00","name":"Pi Na-rae","title":"Lamplighter","when":"2025-05-01","text":"I counted 3 of them."}
