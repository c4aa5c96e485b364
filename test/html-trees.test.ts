import {fromHtml} from 'hast-util-from-html'
import {parseDocument} from 'htmlparser2'
import {parseHTML} from 'linkedom'
import {parse} from 'parse5'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {parseBroadcastHtml, rehypeBroadcast, type PageTree} from '../src/html/index.js'
import {bare, wrongPlaces} from './support/places.js'

const html = `<!DOCTYPE html><html lang="en"><head><title>Kite &amp; Moon | Lantern</title>
<meta property="article:published_time" content="2025-05-02T07:02:00+09:00"></head>
<body><nav><a href="/">Home</a></nav>
<div class="story main"><h1>Kite &amp; Moon</h1>\r
<div hidden>unseen</div><div style="display:none">unseen</div>
<p>[Anchor]<br/>A kite has been stuck&nbsp;to the
  moon since <b>Tues</b>day.</p>
<p>[Reporter]<br/>[Seo Da-on / Kite maker (Yesterday): I let go &lt;for&gt; a moment.]</p></div>
<div class="share-box"><a href="#">Share</a></div></body></html>`

const expected = parseBroadcastHtml(html)

const trees: [string, PageTree][] = [
  ['hast', fromHtml(html)],
  ['parse5', parse(html, {sourceCodeLocationInfo: true}) as unknown as PageTree],
  ['domhandler', parseDocument(html, {withStartIndices: true, withEndIndices: true})]
]

describe('A tree that somebody has', () => {
  it.each(trees)('of %s yields what the HTML yields, places and all', (_, tree) => {
    const article = parseBroadcastHtml(tree, {source: html})
    expect(article).toEqual(expected)
    expect(wrongPlaces(article, html)).toEqual([])
  })

  it.each(trees)('of %s has no places without its source', (_, tree) => {
    const article = parseBroadcastHtml(tree)
    expect(JSON.stringify(article)).not.toContain('"position"')
    expect(article).toEqual(bare(expected))
  })

  it('of a DOM has no places', () => {
    const {document} = parseHTML(html) as unknown as {document: PageTree}
    expect(parseBroadcastHtml(document)).toEqual(bare(expected))
  })

  it('may be an element', () => {
    const {document} = parseHTML(html) as unknown as {document: {body: PageTree}}
    const types = parseBroadcastHtml(document.body).children.map(({type}) => type)
    expect(types).toEqual(expected.children.map(({type}) => type))
  })

  it('has no places where its places are those of another source', () => {
    expect(parseBroadcastHtml(fromHtml(html), {source: html.replace('Kite', 'Another kite')})).toEqual(bare(expected))
  })

  it.each([undefined, null, 42, {}, {type: 'text/html'}, []])('is none: %s', (value) => {
    expect(() => parseBroadcastHtml(value as unknown as PageTree)).toThrow(/Expected a page as HTML, or as a tree/)
  })
})

describe('The plug-in', () => {
  it('turns hast into bcast, with places in the file and messages on it', async () => {
    const file = new VFile({path: 'kite.html', value: html.replace('moment.]', 'moment.')})
    const processor = unified().use(rehypeParse).use(rehypeBroadcast, {dialect: 'ytn-en'})
    const article = await processor.run(processor.parse(file), file)
    expect(wrongPlaces(article, String(file))).toEqual([])
    expect(file.messages.map(({ruleId, line}) => [ruleId, line])).toEqual([
      ['unclosed-quote', 8],
      ['unresolved-speaker', 8]
    ])
  })

  it('refuses wrong options when it runs', async () => {
    const processor = unified().use(rehypeParse).use(rehypeBroadcast, {dialect: 'ytm-en'})
    await expect(processor.run(processor.parse(html))).rejects.toThrow(/Unknown dialect "ytm-en"/)
  })
})
