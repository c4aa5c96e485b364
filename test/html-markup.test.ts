import {describe, expect, it} from 'vitest'
import {parseBroadcastHtml} from '../src/html/index.js'
import {readFixtures, type Fixture} from './support/fixtures.js'
import {parseWithMessages} from './support/parse.js'
import {bare, wrongPlaces} from './support/places.js'

const navigation = `<nav><a href="/">Home</a> <a href="/world">World</a></nav>
<ul class="menu"><li><a href="/a">Politics</a></li><li><a href="/b">Sports and other things</a></li></ul>`
const foot = `<div class="related"><h4>More</h4><ul><li><a href="/1">Ladder seen on another roof</a></li></ul></div>
<footer>Lantern News, all the news that shines, day after day.</footer>`

const page = (inner: string) => `<html><body>${navigation}\n${inner}\n${foot}</body></html>`

/** Pages of nobody: no address, no metadata, names that tell nothing; `headline` is the number of its line or −1. */
const shells: {[name: string]: (lines: string[], headline: number) => string} = {
  'a line break for each line': (lines) => page(`<div id="c1">${lines.join('<br>')}</div>`),
  'nothing but line breaks': (lines) => lines.join('<br>\n'),
  'a cell of a table': (lines) =>
    page(`<table><tr><td><a href="/">Menu</a><td class="v">${lines.join('<br>')}</table>`),
  'text that was formatted before': (lines) => page(`<pre>${lines.join('\n')}</pre>`),
  'a paragraph for each part': (lines) =>
    page(`<article><p>${lines.join('<br>').replaceAll('<br><br>', '</p><p>')}</p></article>`),
  'a heading above': (lines, headline) => {
    const before = lines.slice(0, Math.max(0, headline)).map((line) => `<div class="k">${line}</div>`)
    const heading = headline < 0 ? '' : `<h1>${lines[headline]}</h1>`
    return page(
      `<main><article>${before.join('')}${heading}<div>${lines.slice(headline + 1).join('<br>')}</div></article>`
    )
  }
}

/** White space that is more than one space says something, and is kept in formatted text only. */
const articles = readFixtures().filter(({source}) => !/\S[^\S\r\n]{2,}\S|\t/.test(source))

describe('An article in the mark-up of nobody', () => {
  it.each(Object.keys(shells))('yields the tree of its text, and has every word in its place: %s', (name) => {
    // each kind of mark-up gets another third of the articles
    const third = Object.keys(shells).indexOf(name) % 3
    for (const fixture of articles.filter((_, order) => order % 3 === third)) {
      const {article} = parseWithMessages(fixture.source, fixture.options)
      const html = shells[name]?.(linesOf(fixture), headlineOf(fixture)) ?? ''
      const found = parseBroadcastHtml(html, fixture.options)
      expect(bare(found), fixture.name).toEqual(bare(article))
      expect(wrongPlaces(found, html), fixture.name).toEqual([])
    }
  })
})

function linesOf({source}: Fixture): string[] {
  const escaped = source.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return escaped.split(/\r\n|\r|\n/).map((line) => line.trim())
}

function headlineOf({source, options}: Fixture): number {
  const headline = parseWithMessages(source, options).article.children.find(({type}) => type === 'headline')
  return headline?.position === undefined ? -1 : headline.position.start.line - 1
}
