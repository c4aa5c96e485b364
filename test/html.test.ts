import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {parseBroadcastHtml} from '../src/html/index.js'
import {readFixtures} from './support/fixtures.js'
import {pageOf} from './support/pages.js'
import {parseWithMessages} from './support/parse.js'
import {bare, wrongPlaces} from './support/places.js'

describe('The web page of an article', () => {
  for (const fixture of readFixtures()) {
    it(`${fixture.name} yields the tree of its text`, () => {
      const found = parseBroadcastHtml(pageOf(fixture), fixture.options)
      expect(bare(found)).toEqual(bare(parseWithMessages(fixture.source, fixture.options).article))
    })

    it(`${fixture.name} has every word in its place`, () => {
      const html = pageOf(fixture)
      expect(wrongPlaces(parseBroadcastHtml(html, fixture.options), html)).toEqual([])
    })
  }
})

describe('A page written by hand', () => {
  const fixtures = new Map(readFixtures().map((fixture) => [fixture.name, fixture]))
  const folder = new URL('pages/', import.meta.url)

  it.each(readdirSync(folder))('%s yields the tree of its text, each word in its place', (file) => {
    const html = readFileSync(new URL(file, folder), 'utf8')
    const {source, options} = fixtures.get(file.replace('__', '/').replace('.html', ''))!
    const found = parseBroadcastHtml(html, options)
    expect(bare(found)).toEqual(bare(parseWithMessages(source, options).article))
    expect(wrongPlaces(found, html)).toEqual([])
  })
})
