import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {dialects} from '../src/dialects/index.js'
import {bracketed, unbracketed} from './support/bracketed.js'
import {type Fixture, readFixtures} from './support/fixtures.js'
import {parseWithMessages} from './support/parse.js'

// UPDATE=1 writes the trees that are missing, UPDATE=all every tree: for a human to read before they are committed.
const update = process.env['UPDATE'] ?? ''
const fixtures = readFixtures()

describe('Fixtures', () => {
  it.each(dialects.map(({id}) => id))('hold an article of %s', (id) => {
    expect(fixtures.map(({dialect}) => dialect)).toContain(id)
  })

  it.each(dialects.filter(({generic}) => generic !== true).map(({id, attested}) => [id, attested]))(
    'are written to a form of %s that was seen somewhere or is known by report',
    (_id, attested) => {
      expect(attested).toBeDefined()
    }
  )

  for (const fixture of fixtures) {
    const dialect = fixture.options.dialect === undefined ? fixture.dialect : idOf(fixture.options.dialect)

    it(`${fixture.name} is read by ${dialect}`, () => {
      const {article} = parseWithMessages(fixture.source, fixture.options)
      expect(article.dialect).toBe(dialect)
    })

    it(`${fixture.name} yields its tree`, () => {
      const found = print(fixture)
      if (update === 'all' || (update !== '' && !existsSync(fixture.tree))) writeFileSync(fixture.tree, found)
      expect(existsSync(fixture.tree), 'no .tree: run with UPDATE=1, then read what it wrote').toBe(true)
      expect(found).toBe(readFileSync(fixture.tree, 'utf8'))
    })

    it(`${fixture.name} gives its text back when the brackets are taken out`, () => {
      const {article} = parseWithMessages(fixture.source, fixture.options)
      expect(unbracketed(bracketed(article, fixture.source))).toBe(fixture.source)
    })
  }
})

/** The `.tree` file of a fixture: the bracketed source, then what was said about it. */
function print({source, options}: Fixture): string {
  const {article, messages} = parseWithMessages(source, options)
  const tree = bracketed(article, source)
  const body = /[\r\n]$/.test(tree) ? tree : `${tree}\n`
  return messages.length === 0 ? body : `${body}--- messages\n${messages.join('\n')}\n`
}

function idOf(dialect: string | {id: string}): string {
  return typeof dialect === 'string' ? dialect : dialect.id
}
