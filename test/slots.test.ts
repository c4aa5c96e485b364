import {describe, expect, it} from 'vitest'
import {createParser, defineDialect, outline, parseBroadcastArticle} from '../src/index.js'

describe('The slot {year}', () => {
  const parse = createParser({
    dialect: defineDialect({id: 'pond-fm', lang: 'en', notice: {copyright: ['{holder} {year}. Do not copy.']}})
  })

  it('begins with a digit, so a holder may have several words', () => {
    const [notice] = parse('Pond Radio West 2024-2025. Do not copy.').children
    expect(notice).toMatchObject({type: 'notice', rights: {holder: 'Pond Radio West', year: '2024-2025'}})
  })

  it('is not there where no year is', () => {
    expect(parse('Pond Radio West. Do not copy.').children[0]?.type).not.toBe('notice')
  })
})

describe('The slot {who}', () => {
  it('takes a description, and no clock', () => {
    const bite = '[The keeper of the pond: It rang.]'
    expect(outline(parseBroadcastArticle(bite, {dialect: 'ko-broadcast-en'}))).toContain(
      'quote (The keeper of the pond)'
    )
    expect(outline(parseBroadcastArticle('[00:01:02] It rang.', {dialect: 'ko-broadcast-en'}))).not.toContain('quote')
  })
})
