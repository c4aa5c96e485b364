import {describe, expect, it} from 'vitest'
import {parseBroadcastHtml, readPageMetadata} from '../src/html/index.js'
import {wrongPlaces} from './support/places.js'
import {readSavedPages, wordsOf} from './support/saved-pages.js'

const pages = readSavedPages()

describe('Saved pages of broadcasters', () => {
  if (pages.length === 0)
    it.skip('are read: they are not published and lie beside the repository only where it is developed')

  for (const {name, html, reading} of pages) {
    it(`${name}: headline, date and places`, () => {
      const article = parseBroadcastHtml(html)
      expect(wrongPlaces(article, html)).toEqual([])
      // a printed clock has no seconds
      const minute = (time: number) => Math.floor(time / 60_000)
      expect(minute(Date.parse(article.publishedAt ?? ''))).toBe(minute(reading.date))
      const {headline, title} = readPageMetadata(html)
      const printed = article.children.find((child) => child.type === 'headline')
      const titles = [printed, headline, title].map((told) =>
        typeof told === 'object' && 'value' in told ? told.value : told
      )
      expect(
        titles.some((told) => agree(String(told), reading.title)),
        `${titles.join(' / ')} for ${reading.title}`
      ).toBe(true)
      expect(printed, 'no headline').toBeDefined()
    })
  }
})

/** One may have a topic before it that the other has not. */
function agree(left: string, right: string): boolean {
  const [one, other] = [wordsOf(left).join(''), wordsOf(right).join('')]
  return one !== '' && (one.includes(other) || other.includes(one))
}
