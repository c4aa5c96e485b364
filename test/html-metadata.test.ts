import {describe, expect, it} from 'vitest'
import {parseBroadcastHtml, readPageMetadata} from '../src/html/index.js'
import {defineDialect, type Message} from '../src/index.js'
import {wrongPlaces} from './support/places.js'

const words = '<p>[Anchor]</p><p>A kite has been stuck to the moon since Tuesday, and nobody knows why.</p>'
const linked = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`

describe('What a page tells machines', () => {
  it('is read from JSON-LD before all else', () => {
    const html = `${linked({
      '@context': 'https://schema.org',
      '@graph': [
        {'@type': 'WebSite', name: 'Quay'},
        {
          '@type': ['ReportageNewsArticle'],
          headline: 'Kite &amp; Moon',
          datePublished: '2025-05-02T07:02:00.123+0900',
          dateModified: '2025-05-02',
          author: [{'@type': 'Person', name: 'Pi Na-rae'}, 'Do Han-byeol'],
          articleSection: ['Weather']
        }
      ]
    })}<meta property="og:title" content="Other"><meta property="article:section" content="Other">`
    expect(readPageMetadata(html)).toEqual({
      headline: 'Kite & Moon',
      title: 'Other',
      publishedAt: '2025-05-02T07:02:00+09:00',
      updatedAt: '2025-05-02',
      authors: ['Pi Na-rae', 'Do Han-byeol'],
      section: 'Weather'
    })
  })

  it('is read from meta elements, links and the root', () => {
    const html = `<html lang="ko"><head><title>Kite - Quay</title><link rel="canonical" href="https://quay.example/1">
<meta property="og:site_name" content="Quay"><meta name="author" content="Pi Na-rae">
<meta property="article:author" content="https://quay.example/pi">
<meta itemprop="datePublished" content="2025-05-02 07:02"></head>`
    expect(readPageMetadata(html, {timeZone: 'Asia/Seoul'})).toEqual({
      title: 'Kite - Quay',
      publishedAt: '2025-05-02T07:02:00+09:00',
      authors: ['Pi Na-rae'],
      url: 'https://quay.example/1',
      lang: 'ko',
      site: 'Quay'
    })
  })

  it.each([
    ['2025-05-02T07:02:00Z', '2025-05-02T07:02:00+00:00'],
    ['2025-05-02T07:02', '2025-05-02T07:02:00'],
    ['2025-05-02 07:02:11 +0900', '2025-05-02T07:02:11+09:00'],
    ['20250502T070211+09:00', '2025-05-02T07:02:11+09:00'],
    ['2025.05.02. 07:02', '2025-05-02T07:02:00'],
    ['2025/5/2', '2025-05-02'],
    ['Fri, 02 May 2025 07:02:11 GMT', '2025-05-02T07:02:11+00:00'],
    ['2025-13-02', undefined],
    ['2025-02-30T07:02:00Z', undefined],
    ['yesterday', undefined],
    ['02/05/2025', undefined],
    ['', undefined]
  ])('is the date %j', (content, date) => {
    expect(readPageMetadata(`<meta property="article:published_time" content="${content}">`).publishedAt).toBe(date)
  })

  it.each([
    '{"@type": "NewsArticle", "headline": "a\nb"}',
    '/*<![CDATA[*/ {"@type": "Article", "headline": "a b"} /*]]>*/'
  ])('may be damaged: %j', (json) => {
    expect(readPageMetadata(`<script type="application/ld+json">${json}</script>`).headline).toMatch(/^a\s?b$/)
  })

  it.each(['', '{', '[]', 'null', '"a"', '[[[]]]', '{"@graph": 1}', '{"headline": 1, "author": [null, 1]}'])(
    'may say nothing: %j',
    (json) => {
      expect(readPageMetadata(`<script type="application/ld+json">${json}</script>`)).toEqual({authors: []})
    }
  )
})

describe('The date of an article', () => {
  const told = '<meta property="article:published_time" content="2025-05-02T07:02:00+09:00">'
  const page = (printed: string) => `${told}<h1>Kite Stuck to the Moon</h1><div>${printed}</div>${words}`
  const dateOf = (html: string) => parseBroadcastHtml(html, {dialect: 'ytn-en'}).publishedAt

  it('is the one that the page prints, else the one that it tells', () => {
    expect(dateOf(page('2025.05.03. AM 08:00'))).toBe('2025-05-03T08:00:00+09:00')
    expect(dateOf(page(''))).toBe('2025-05-02T07:02:00+09:00')
  })

  it('is the option before both, and relative days are counted from it', () => {
    const html = page('')
      .replace('[Anchor]', '[Reporter]')
      .replace('</p>', '</p><p>[Seo Da-on / Kite maker (Yesterday): Up.]</p>')
    const options = {dialect: 'ytn-en', publishedAt: '2020-02-02'}
    expect(parseBroadcastHtml(html, options).publishedAt).toBe('2020-02-02')
    expect(JSON.stringify(parseBroadcastHtml(html, options))).toContain('2020-02-01')
    expect(JSON.stringify(parseBroadcastHtml(html, {dialect: 'ytn-en'}))).toContain('2025-05-01')
  })
})

describe('The headline', () => {
  const typed = (html: string) => {
    const article = parseBroadcastHtml(html)
    expect(wrongPlaces(article, html)).toEqual([])
    return article.children.flatMap((child) => (child.type === 'headline' ? [child] : []))
  }

  it('is the heading that says what the page tells, and not another one', () => {
    const html = `<meta property="og:title" content="Kite Stuck | Quay"><h1>Quay</h1><h2>Kite “Stuck”</h2>${words}`
    expect(typed(html).map(({value}) => value)).toEqual(['Kite “Stuck”'])
  })

  it('is without the topic in the same heading, where the page tells it without', () => {
    const html = `<title>Kite Stuck | Quay</title><h1><span>Weather</span> <span>Kite Stuck</span></h1>${words}`
    expect(typed(html).map(({value}) => value)).toEqual(['Kite Stuck'])
  })

  it('has its tags', () => {
    expect(typed(`<h1>[단독] 연이 달에 걸렸다</h1><p>[앵커]</p><p>연이 달에 걸렸습니다.</p>`)).toMatchObject([
      {tags: ['단독']}
    ])
  })

  it('is the title for those who share, where no heading is; its place is there', () => {
    const html = `<meta property="og:site_name" content="Quay"><meta content='Kite &amp; Moon - Quay' property=og:title>${words}`
    const [headline] = typed(html)
    expect(headline?.value).toBe('Kite & Moon')
    expect(html.slice(headline?.position?.start.offset, headline?.position?.end.offset)).toBe('Kite &amp; Moon')
  })

  it('is none where nothing tells it, and a message says so', () => {
    const messages: Message[] = []
    const article = parseBroadcastHtml(words, {onMessage: (message) => messages.push(message)})
    expect(article.children.map(({type}) => type)).toEqual(['segment'])
    expect(messages.map(({ruleId}) => ruleId)).toContain('missing-headline')
  })
})

describe('The site of a page', () => {
  const quay = defineDialect({
    id: 'quay-en',
    lang: 'en',
    hosts: ['quay.example'],
    selectors: {headline: ['.title'], body: ['#words > .text', '[data-words]'], furniture: ['.shop']},
    labels: {anchor: ['## STUDIO ##']}
  })
  const html = `<div class="top"><p>All the news that shines, day after day, and then some more of them.</p></div>
<p class="title">Kite Stuck</p><div id="words"><div class="text">## STUDIO ##<br>A kite is stuck.
<div class="shop">Buy kites!</div></div></div>`
  const valuesOf = (page: string, url: string) =>
    JSON.stringify(parseBroadcastHtml(page, {dialects: [quay], url, positions: false}).children)

  it('tells where its pages have what', () => {
    const found = valuesOf(html, 'https://www.quay.example/kite')
    expect(found).toContain('"headline"')
    expect(found).toContain('A kite is stuck.')
    expect(found).not.toContain('Buy')
    expect(found).not.toContain('shines')
  })

  it('may have hidden the words', () => {
    const hidden = html.replace('id="words"', 'id="words" hidden')
    expect(valuesOf(hidden, 'https://quay.example')).toContain('A kite is stuck.')
    expect(valuesOf(hidden, 'https://notquay.example')).not.toContain('A kite is stuck.')
  })

  it('is told by the page too', () => {
    const page = `<link rel="canonical" href="http://m.QUAY.example:8080/kite">${html}`
    expect(JSON.stringify(parseBroadcastHtml(page, {dialects: [quay]}))).not.toContain('Buy')
  })

  it('keeps the dialects of others away', () => {
    const cable = '<h1>Kite</h1><p>[Anchor]</p><p>A kite is stuck.</p><p>This is YTN Pi Narae.</p>'
    expect(parseBroadcastHtml(cable).dialect).toBe('ytn-en')
    expect(parseBroadcastHtml(cable, {url: 'https://www.ytn.co.kr/1'}).dialect).toBe('ytn-en')
    expect(parseBroadcastHtml(cable, {url: 'https://transcripts.cnn.com/1'}).dialect).not.toBe('ytn-en')
    expect(parseBroadcastHtml(cable, {url: 'https://blog.example/1'}).dialect).toBe('ytn-en')
  })

  it('without any voice is plain where it is nobody’s', () => {
    const article =
      '<html lang="en"><h1>Kite Stuck</h1><p>By Pi Na-rae</p><p>A kite is stuck, and so are we.</p><h2>Why?</h2>'
    const {dialect, lang, children} = parseBroadcastHtml(article, {url: 'https://paper.example/1'})
    expect([dialect, lang]).toEqual(['plain', 'en'])
    expect(children.map(({type}) => type)).toContain('heading')
  })

  it.each(['p:first-child', 'a + b', '::before', '[', ''])(
    'refuses the selector %j when its page is read',
    (selector) => {
      const dialect = {...quay, selectors: {body: [selector]}}
      const read = () => parseBroadcastHtml(html, {dialects: [dialect], url: 'https://quay.example'})
      expect(read).toThrow(TypeError)
    }
  )

  it('refuses hosts that are none', () => {
    const read = () => parseBroadcastHtml(html, {dialects: [{...quay, hosts: ['https://quay.example/']}]})
    expect(read).toThrow(/Expected a host in small letters/)
  })
})
