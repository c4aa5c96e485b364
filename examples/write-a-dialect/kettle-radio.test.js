import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {test} from 'node:test'
import {createParser, quotes, segments} from 'bcast'
import {kettleRadio} from './kettle-radio.js'

const text = readFileSync(new URL('article.txt', import.meta.url), 'utf8')
const messages = []
const parse = createParser({dialects: [kettleRadio], onMessage: ({reason}) => void messages.push(reason)})

test('the page is Kettle Radio’s, and nothing of it is in doubt', () => {
  assert.equal(parse(text).dialect, 'kettle-radio')
  assert.deepEqual(messages, [])
})

test('anchor, reporter and anchor speak, in this order', () => {
  const voices = segments(parse(text)).map(({role, speaker}) => `${role} ${speaker?.name}`)
  assert.deepEqual(voices, ['anchor Nell Harbin', 'reporter Otis Fenn', 'anchor Nell Harbin'])
})

test('two people are quoted, one of them without a name', () => {
  const rows = quotes(parse(text)).map(({speaker, when, text}) => [speaker.name ?? speaker.title, when, text])
  assert.deepEqual(rows, [
    ['Wren Tolley', '2025-06-03', 'It has never been late before.'],
    ['A baker', undefined, 'I made twice as many rolls.']
  ])
})

test('a line that only looks like a label is none', () => {
  const article = parse('== Studio: Nell Harbin\nThe sign says == Studio: closed, and so it is.')
  assert.equal(segments(article).length, 1)
})
