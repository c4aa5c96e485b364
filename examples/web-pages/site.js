// A small site on this machine, with invented articles: what the programs of this folder read.
import {createServer} from 'node:http'
import {inventArticles} from '../many-articles/articles.js'

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const pages = new Map()
for (const {id, text} of inventArticles(3)) {
  const [headline, ...lines] = text.split('\n\n').map(escaped)
  pages.set(
    `/${id}`,
    `<!doctype html><html lang="en"><title>${headline} | Pond News</title>
<body><nav><a href="/">All news</a><a href="/about">About us</a></nav>
<article><h1>${headline}</h1>${lines.map((line) => `<p>${line}</p>`).join('\n')}</article>
<footer>Pond News, the third frog from the left</footer></body></html>`
  )
}
const links = [...pages.keys()].map((path) => `<li><a class="story" href="${path}">${path.slice(1)}</a></li>`)
pages.set('/', `<!doctype html><title>Pond News</title><h1>All news</h1><ul>${links.join('')}</ul>`)

/** Starts the site on a free port; gives its address and what ends it. */
export function openSite() {
  const server = createServer(({url}, response) => {
    const page = pages.get(url)
    response.writeHead(page === undefined ? 404 : 200, {'content-type': 'text/html; charset=utf-8'}).end(page)
  })
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve({address: `http://127.0.0.1:${server.address().port}`, close: () => server.close()})
    )
  })
}
