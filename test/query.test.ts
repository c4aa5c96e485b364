import {expect, it} from 'vitest'
import {locate, outline, parseBroadcastArticle, quotes, segments, speakers, textOf} from '../src/index.js'

const source = `Bridge Keeper Counts Geese...All of Them

2025.03.14. AM 07:02
[Anchor]
A bridge keeper in Sorae has counted every goose of the winter.

Reporter Do Han-byeol reports.

[Reporter]
The book holds eleven thousand strokes.

[Moon Sae-byeok / Bridge keeper (Yesterday): I count "the grey ones" twice. (Why twice?) They turn round.]

[Passer-by: He never looks up.]

This is YTN's Do Hanbyul.
`
const article = parseBroadcastArticle(source)

it('gives a row for each soundbite', () => {
  expect(
    quotes(article).map(({text, speaker, when}) => ({text, name: speaker.name, title: speaker.title, when}))
  ).toEqual([
    {
      text: 'I count "the grey ones" twice. They turn round.',
      name: 'Moon Sae-byeok',
      title: 'Bridge keeper',
      when: '2025-03-13'
    },
    {text: 'He never looks up.', name: undefined, title: 'Passer-by', when: undefined}
  ])
})

it('names the people who are heard', () => {
  expect(speakers(article).map((person) => person.name)).toEqual(['Do Han-byeol', 'Moon Sae-byeok'])
})

it('finds segments by the part of their voice', () => {
  expect(segments(article, 'reporter')).toHaveLength(1)
  expect(segments(article).map((segment) => segment.role)).toEqual(['anchor', 'reporter'])
})

it('gives the running words of a segment without its label', () => {
  expect(textOf(segments(article, 'anchor')[0] ?? article)).toBe(
    'A bridge keeper in Sorae has counted every goose of the winter.\n\nReporter Do Han-byeol reports.'
  )
})

it('finds a quotation letter for letter, with its place and its speaker', () => {
  const {match, start, end, speaker} = locate(article, 'They turn round')
  expect(match).toBe('verbatim')
  expect(source.slice(start, end)).toBe('They turn round')
  expect(speaker?.name).toBe('Moon Sae-byeok')
})

it('finds a quotation whose quotation marks, case and spaces differ', () => {
  const {match, start, end} = locate(article, 'I  count “The Grey Ones” twice')
  expect(match).toBe('normalised')
  expect(source.slice(start, end)).toBe('I count "the grey ones" twice')
})

it('does not find what nobody said', () => {
  expect(locate(article, 'I counted swans')).toEqual({match: 'none'})
  expect(locate(article, '  ')).toEqual({match: 'none'})
  expect(locate(article, '?!')).toEqual({match: 'none'})
})

it('draws an outline', () => {
  expect(outline(article)).toContain('    quote (Moon Sae-byeok, Bridge keeper): I count')
})
