import {describe, expect, it} from 'vitest'
import {parseBroadcastArticle} from '../src/index.js'
import type {Article} from '../src/ast.js'
import {readFixtures} from './support/fixtures.js'
import {parseWithMessages} from './support/parse.js'

const fixtures = readFixtures().filter(({source}) => source !== source.normalize('NFD'))

/** A tree without places, its words composed. */
function shape(article: Article): unknown {
  return JSON.parse(
    JSON.stringify(article, (key, value: unknown) => {
      if (key === 'position') return undefined
      return typeof value === 'string' ? value.normalize('NFC') : value
    })
  )
}

describe('A text whose letters stand apart from their marks', () => {
  it.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('is read as %s is', (_name, fixture) => {
    const {source, options} = fixture
    const parted = source.normalize('NFD')
    expect(shape(parseBroadcastArticle(parted, options))).toEqual(
      shape(parseBroadcastArticle(source.normalize('NFC'), options))
    )
  })

  it('has the places of the text that was given', () => {
    const text = '[앵커]\n\n소가 달아났습니다.\n\n[나해솔 / 주인 : 문을 열고 갔어요.'.normalize('NFD')
    const {article, messages} = parseWithMessages(text, {dialect: 'ytn-ko'})
    const [segment] = article.children
    const {start, end} = segment?.position ?? {}
    expect(text.slice(start?.offset, end?.offset)).toBe(text)
    expect(end).toEqual({line: 5, column: text.length - text.lastIndexOf('\n'), offset: text.length})
    expect(messages.find((message) => message.startsWith('unclosed-quote'))).toContain('5:1')
  })

  it('loses its places where they are not wanted', () => {
    const article = parseBroadcastArticle('소가 달아났습니다.'.normalize('NFD'), {positions: false})
    expect(JSON.stringify(article)).not.toContain('position')
  })

  it('names people by whole letters', () => {
    const text = '[앵커]\n단가람 기자입니다.\n[기자]\n소가 없습니다.\nYTN 단가람입니다.'.normalize('NFD')
    expect(parseBroadcastArticle(text).people.map(({name, aliases}) => [name, aliases])).toEqual([['단가람', []]])
  })

  it('may hold marks behind nothing', () => {
    for (const text of ['\u0301', 'ᅡ각', '\u11a8\u11a8', 'a\u0301\u0302', '가\u0301', '']) {
      const {start, end} = parseBroadcastArticle(text).position ?? {}
      expect([start?.offset, end?.offset]).toEqual([0, text.length])
    }
  })
})
