import {fromHtml} from 'hast-util-from-html'
import {HtmlValidate} from 'html-validate'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {Element, Root as HastRoot} from 'hast'
import {describe, expect, it} from 'vitest'
import {visit} from 'unist-util-visit'
import type {Article} from '../src/ast.js'
import * as exported from '../src/export/index.js'
import {toHast, toHtml, toMarkdown, toMdast} from '../src/export/index.js'
import {parseBroadcastArticle} from '../src/index.js'
import {readFixtures} from './support/fixtures.js'
import {deep, hostile, payloads} from './support/hostile.js'

const fixtures = readFixtures()
const trees = fixtures.map(({name, source, options}) => ({name, article: parseBroadcastArticle(source, options)}))
const cases = trees.flatMap(({name, article}, seed) => [
  {name, article},
  {name: `${name}, all words hostile`, article: hostile(article, seed)}
])

const kite = parseBroadcastArticle(`Kite Stuck to the Moon

2025.05.02. AM 07:02
Print
[Anchor]
A kite has been stuck to the moon since Tuesday.

Reporter Pi Na-rae reports.

[Reporter]
[Seo Da-on / Kite maker (Yesterday): I let go. (Why?) For a moment.]

This is YTN Pi Narae.

[Mail] kite@example.org
`)

describe('bcast/export', () => {
  it('has these names', () => {
    expect(Object.keys(exported).sort()).toEqual(
      'articleJsonSchema toHast toHtml toJsonLd toMarkdown toMdast toRecords toTei toText toWebVtt'.split(' ')
    )
  })
})

describe('toMarkdown', () => {
  it('writes headings, voices, soundbites and sentences', () => {
    expect(toMarkdown(kite)).toBe(`# Kite Stuck to the Moon

2025.05.02. AM 07:02

**Anchor**

A kite has been stuck to the moon since Tuesday.

Reporter Pi Na-rae reports.

**Pi Na-rae**, Reporter

> **Seo Da-on**, Kite maker, Yesterday
>
> I let go. *(Why?)* For a moment.

This is YTN Pi Narae.

**Mail**: kite@example.org
`)
  })

  it.each(cases)('writes $name so that a parser reads the tree that was meant', ({article}) => {
    expect(readMarkdown(toMarkdown(article))).toEqual(toMdast(article))
  })

  it('writes nothing for an article without words', () => {
    expect(toMarkdown(parseBroadcastArticle(''))).toBe('')
  })
})

describe('toMdast', () => {
  it.each(trees)('keeps the words of $name, in order, but for page furniture', ({article}) => {
    const text = lettersIn(textIn(toMdast(article)))
    let at = 0
    for (const words of printed(article)) {
      const found = text.indexOf(words, at)
      expect(found, words).toBeGreaterThanOrEqual(at)
      at = found + words.length
    }
  })

  it('makes no link, image or HTML of what an article says', () => {
    const types = new Set<string>()
    for (const {article} of cases) visit(toMdast(article), (node) => void types.add(node.type))
    expect([...types].sort()).toEqual(
      ['root', 'heading', 'paragraph', 'text', 'strong', 'emphasis', 'blockquote', 'list', 'listItem'].sort()
    )
  })
})

describe('toHtml', () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:a11y'],
    // the words are the article's, and so are the telephone numbers and what is left of a page without headline
    rules: {
      'heading-level': ['error', {minInitialRank: 'any'}],
      'tel-non-breaking': 'off',
      'long-title': 'off',
      'no-trailing-whitespace': 'off'
    }
  })

  it.each(cases)('writes $name as HTML that a validator finds no fault with', async ({article}) => {
    const {results} = await validator.validateString(toHtml(article))
    expect(
      results.flatMap(({messages}) =>
        messages.map(({ruleId, message, line, column}) => `${ruleId}: ${message} ${line}:${column}`)
      )
    ).toEqual([])
  })

  it.each(cases)('writes $name so that a browser reads the tree that was meant', ({article}) => {
    expect(readHtml(toHtml(article))).toEqual(plain(toHast(article)))
  })

  it('has microdata of the article, its people and its soundbites', () => {
    const html = toHtml(kite)
    expect(html).toContain('<article lang="en" itemscope itemtype="https://schema.org/NewsArticle">')
    expect(html).toContain('<h1 itemprop="headline">Kite Stuck to the Moon</h1>')
    expect(html).toContain(
      '<time itemprop="datePublished" datetime="2025-05-02T07:02:00+09:00">2025.05.02. AM 07:02</time>'
    )
    expect(html).toContain('<b itemprop="name">Seo Da-on</b>')
    expect(html).toContain('<meta itemprop="text" content="I let go. For a moment.">')
    expect(html).toContain('<a href="mailto:kite@example.org">kite@example.org</a>')
    expect(html).not.toContain('Print')
  })
})

describe('toHast', () => {
  const harmless = /^(?:mailto:[\w.@+-]+|tel:[\d+-]+|https?:\/\/[\w./-]+)$/

  it('makes no element and no attribute of what an article says', () => {
    const tags = new Set<string>()
    const attributes = new Set<string>()
    for (const {article} of cases) {
      visit(toHast(article), 'element', ({tagName, properties}: Element) => {
        tags.add(tagName)
        for (const name of Object.keys(properties)) attributes.add(name)
        if (properties['href'] !== undefined) expect(properties['href']).toMatch(harmless)
      })
    }
    const known =
      'a article b blockquote div figcaption figure footer h1 h2 h3 h4 header i li meta p section span time ul'
    expect([...tags].filter((tag) => !known.split(' ').includes(tag))).toEqual([])
    const names =
      'className content dataChannel dataKind dataMedium dataRole dateTime href itemProp itemScope itemType lang'
    expect([...attributes].filter((name) => !names.split(' ').includes(name))).toEqual([])
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', '//evil.example', 'https://x" onclick="y', ...payloads])(
    'makes no link of %s',
    (value) => {
      for (const channel of ['web', 'email', 'phone'] as const) {
        const contact = {type: 'contact', channel, children: [{type: 'contactValue', value}]}
        const html = toHtml({...kite, children: [contact]} as Article)
        expect(html).not.toContain('<a ')
      }
    }
  )
})

describe('Neither', () => {
  it('recurs with the depth of a tree', () => {
    const article = deep(50_000)
    expect(toMarkdown(article)).toContain('Level 49999.')
    expect(toHtml(article)).toContain('Level 49999.')
  })

  it('changes the tree', () => {
    const before = JSON.stringify(kite)
    toMarkdown(kite)
    toHtml(kite)
    expect(JSON.stringify(kite)).toBe(before)
  })
})

function readMarkdown(markdown: string): unknown {
  return plain(unified().use(remarkParse).parse(markdown))
}

function readHtml(html: string): unknown {
  return plain(fromHtml(html, {fragment: true}))
}

/** A tree without positions and data. */
function plain(tree: object): unknown {
  return JSON.parse(
    JSON.stringify(tree, (key, value: unknown) => (key === 'position' || key === 'data' ? undefined : value))
  )
}

function textIn(tree: object): string {
  let text = ''
  visit(tree as HastRoot, 'text', ({value}) => void (text += value))
  return text
}

/** Words of a tree, literal by literal, without furniture and without what names a voice. */
function printed(article: Article): string[] {
  const found: string[] = []
  visit(article as unknown as HastRoot, (node: {type: string; value?: string}) => {
    if (node.type === 'label' || node.type === 'attribution') return 'skip'
    if (node.value !== undefined && node.type !== 'boilerplate' && node.type !== 'break')
      found.push(lettersIn(node.value))
    return undefined
  })
  return found
}

function lettersIn(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, '')
}
