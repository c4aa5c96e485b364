import type {Article} from '../../src/ast.js'
import {dialects} from '../../src/dialects/index.js'
import {parseBroadcastArticle} from '../../src/index.js'
import type {Fixture} from './fixtures.js'

/** How a broadcaster's pages are built. */
interface Shell {
  /** What stands around the headline, `{}` in its place. */
  headline: string
  /** What stands around a date line. */
  date: string
  /** What stands around the words. */
  body: string
  /** Whether a line that stands alone is a paragraph; else all lines are broken by `<br>`. */
  paragraphs?: boolean
  /** What stands around headline, dates and words. */
  article?: string
}

const shells: {[name: string]: Shell} = {
  ytn: {
    article: '<div class="container"><div class="news_view_wrap">{}</div></div>',
    headline: '<h2 class="news_title">\n  <span>{}</span>\n</h2>',
    date: '<div class="news_info"><div class="date">{}</div></div>',
    body: '<div id="CmAdContent" class="paragraph">\n<span>{}</span>\n</div>'
  },
  kbs: {
    headline: '<h4 class="headline-title">{}</h4>',
    date: '<div class="dates"><em class="input-date">{}</em></div>',
    body: '<div class="detail-body font-size" id="cont_newstext">{}</div>'
  },
  mbc: {
    article: '<section class="wrap_article">{}</section>',
    headline: '<h2 class="art_title">{}</h2>',
    date: '<div class="date"><span class="input">{}</span></div>',
    body: '<div class="news_txt" itemprop="articleBody">{}</div>'
  },
  sbs: {
    headline: '<h1 id="news-title" class="article_main_tit">{}</h1>',
    date: '<div class="date_area"><span>{}</span></div>',
    body: '<div class="main_text"><div class="text_area">{}</div></div>'
  },
  jtbc: {
    headline: '<h3 id="articletitle">{}</h3>',
    date: '<div class="artical_date"><span class="i_date">{}</span></div>',
    body: '<div id="articlebody"><div class="article_content" itemprop="articleBody">{}</div></div>'
  },
  station: {
    article: '<table class="view" width="700"><tbody><tr><td>{}</td></tr></tbody></table>',
    headline: '<h3 class="tit">{}</h3>',
    date: '<div class="day">{}</div>',
    body: '<div class="view_con">{}</div>'
  },
  modern: {
    article: '<main id="main"><article>{}</article></main>',
    headline: '<header-box><h1 data-qa="headline">{}</h1></header-box>',
    date: '<div class="meta"><span>{}</span></div>',
    body: '<section class="story">{}</section>',
    paragraphs: true
  },
  npr: {
    article: '<article class="story">{}</article>',
    headline: '<div class="storytitle"><h1>{}</h1></div>',
    date: '<div class="dateblock"><span class="date">{}</span></div>',
    body: '<div id="storytext" class="transcript storytext">{}</div>',
    paragraphs: true
  },
  cnn: {
    article: '<table class="layout"><tr><td valign="top">{}</td></tr></table>',
    headline: '<p class="cnnTransSubHead">{}</p>',
    date: '<p class="cnnBodyText">{}</p>',
    body: '<p class="cnnBodyText">{}</p>'
  },
  plain: {headline: '<h1>{}</h1>', date: '<p class="when">{}</p>', body: '<div class="text">{}</div>', paragraphs: true}
}

const families: {[dialect: string]: keyof typeof shells} = {
  'ytn-ko': 'ytn',
  'ytn-en': 'ytn',
  'kbs-ko': 'kbs',
  'kbs-en': 'kbs',
  'mbc-ko': 'mbc',
  'sbs-ko': 'sbs',
  'jtbc-ko': 'jtbc',
  cnn: 'cnn',
  npr: 'npr',
  captions: 'plain',
  lexis: 'plain'
}

/**
 * Builds the web page of an article, in the mark-up of its broadcaster: furniture around, scripts, entities, inline
 * elements.
 *
 * @param fixture article
 * @returns HTML whose words, without the furniture, are those of the article
 */
export function pageOf(fixture: Fixture): string {
  const korean = fixture.dialect.endsWith('-ko') || fixture.dialect === 'ko-broadcast'
  const shell = shells[families[fixture.dialect] ?? (korean ? 'station' : 'modern')] as Shell
  const article = parseBroadcastArticle(fixture.source, fixture.options)
  const host = dialects.find(({id}) => id === fixture.dialect)?.hosts?.[0]
  return [
    '<!DOCTYPE html>',
    `<html lang="${korean ? 'ko' : 'en'}">`,
    headOf(article, host),
    '<body class="news view">',
    top,
    fill(shell.article ?? '<div class="wrap">{}</div>', storyOf(fixture.source, article, shell)),
    bottom,
    '</body>\n</html>\n'
  ].join('\n')
}

function headOf(article: Article, host: string | undefined): string {
  const headline = article.children.find(({type}) => type === 'headline')
  const title = headline !== undefined && 'value' in headline ? escape(headline.value.replace(/\s+/g, ' ')) : undefined
  const lines = ['<head>', '<meta charset="utf-8">', `<title>${title ?? 'News'} | Lantern News</title>`]
  if (host !== undefined) lines.push(`<link rel="canonical" href="https://www.${host}/view/20250314">`)
  if (title !== undefined) lines.push(`<meta property="og:title" content="${title} | Lantern News" />`)
  if (article.publishedAt !== undefined)
    lines.push(`<script type="application/ld+json">${linked(article.publishedAt)}</script>`)
  return [
    ...lines,
    '<style>.a { color: red }</style>',
    '<script>var words = "<p>no words</p>"</script>',
    '</head>'
  ].join('\n')
}

function linked(datePublished: string): string {
  return JSON.stringify({'@context': 'https://schema.org', '@type': 'NewsArticle', datePublished})
}

const top = `<header id="gnb"><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav></header>
<div class="ad_top"><p>Buy a kettle today and get a second kettle for a friend of your choice, free of charge.</p></div>`

const middle = `<div class="share_area"><button type="button">Share</button><a href="#f">Facebook</a></div>
<script>document.write("<p>written</p>")</script>
<!-- <p>nothing to see</p> -->
<div style="display: none">unseen</div>`

const bottom = `<aside class="related"><h3>Related</h3><ul>
<li><a href="/1">Ladder seen on the roof of another house</a></li>
<li><a href="/2">Ladder comes down again, nobody was on it</a></li></ul></aside>
<div class="comment_list"><p>First! What a fine report about all the things that I wanted to know, thank you.</p></div>
<footer><p>Lantern News, 1 Quay Street, Sorae. All the news that shines, day after day after day.</p></footer>
<noscript>Switch it on.</noscript>`

/** Headline and dates that stand right before the words get elements of their own. */
function storyOf(source: string, article: Article, shell: Shell): string {
  const parts: string[] = []
  let from = 0
  for (const child of article.children) {
    if (child.type !== 'headline' && child.type !== 'timestamp') break
    const {start, end} = child.position ?? {start: {offset: from}, end: {offset: from}}
    if (/\S/.test(source.slice(from, start.offset)) || !/^[^\S\r\n]*[\r\n]/.test(source.slice(end.offset))) break
    parts.push(fill(shell[child.type === 'headline' ? 'headline' : 'date'], linesOf(child.value)))
    from = end.offset
  }
  const words = source.slice(from)
  return [...parts, middle, fill(keeping(shell.body, words), bodyOf(words, shell))].join('\n')
}

/** Where white space counts, the page says so. */
function keeping(body: string, words: string): string {
  return /\S[^\S\n]{2,}\S|\t/.test(words) ? body.replace(/<(\w+)/, '<$1 style="white-space: pre-wrap"') : body
}

function bodyOf(words: string, {paragraphs}: Shell): string {
  const text = words.replace(/\r\n?/g, '\n').trim()
  if (paragraphs !== true) return linesOf(text)
  // a gap that is wider than others stays one
  const blocks = text.split(/(\n[^\S\n]*\n\s*)/)
  return blocks
    .map((block, at) => (at % 2 === 0 ? `<p>${linesOf(block)}</p>` : block.split('\n').length > 3 ? '<br>' : ''))
    .join('')
}

function linesOf(words: string): string {
  return words.split('\n').map(lineOf).join('<br>')
}

let order = 0

/** Some lines are bold, some have an empty element inside: pages are like that. */
function lineOf(line: string): string {
  const words = escape(line.trim())
  order = (order + 1) % 7
  if (words === '' || words.includes('&lt;')) return words
  if (order === 3) return `<strong>${words}</strong>`
  return order === 5 ? `${words}<a id="a${words.length}"></a>` : words
}

const references: {[letter: string]: string} = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '…': '&hellip;',
  '·': '&middot;',
  '’': '&#x2019;'
}

function escape(text: string): string {
  return text.replace(/[&<>"'…·’]/g, (letter) => references[letter] ?? letter)
}

function fill(shell: string, inner: string): string {
  return shell.replace('{}', () => inner)
}
