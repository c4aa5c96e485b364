import {existsSync, readFileSync} from 'node:fs'
import type {Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {type Browser, chromium, type Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {parseBroadcastArticle} from '../src/index.js'

const timeout = 60_000
const executablePath = [process.env['CHROMIUM'], '/usr/bin/chromium'].find(
  (path) => path !== undefined && existsSync(path)
)
const noBrowser = 'no Chromium here; on Debian: apt-get install chromium, elsewhere name it in CHROMIUM'
const crane = readFileSync(new URL('../examples/crane.en.txt', import.meta.url), 'utf8')

let server: Server
let browser: Browser | undefined
let page: Page
const problems: string[] = []

beforeAll(async () => {
  if (executablePath === undefined) return
  const {serve} = (await import(new URL('../examples/browser/serve.js', import.meta.url).href)) as {
    serve: (port: number) => Promise<Server>
  }
  server = await serve(0)
  browser = await chromium.launch({executablePath, args: ['--no-sandbox']})
  page = await browser.newPage()
  page.on('console', (message) => problems.push(message.text()))
  page.on('pageerror', (error) => problems.push(error.message))
  const {port} = server.address() as AddressInfo
  await page.goto(`http://127.0.0.1:${port}/examples/browser/index.html`)
}, timeout)

afterAll(async () => {
  await browser?.close()
  server?.close()
})

describe('The page in a browser', {timeout}, () => {
  it('shows beside the article the tree that the library makes of it', async (context) => {
    context.skip(browser === undefined, noBrowser)
    await page.fill('#text', crane)
    const article = parseBroadcastArticle(crane)
    expect(await page.textContent('#found')).toContain(article.dialect)
    const rows = await page.locator('[role=treeitem][aria-level="1"]').allTextContents()
    expect(rows.map((row) => row.split(' · ')[0])).toEqual(article.children.map(({type}) => type))
    expect(problems).toEqual([])
  })

  it('shows where in the article a node stands', async (context) => {
    context.skip(browser === undefined, noBrowser)
    await page.fill('#text', crane)
    await page
      .locator('[role=treeitem]', {hasText: /^speech/})
      .first()
      .click()
    const selected = await page.$eval('#text', (text) => {
      const {value, selectionStart, selectionEnd} = text as unknown as Selected
      return value.slice(selectionStart, selectionEnd)
    })
    expect(
      (await page
        .locator('[role=treeitem]', {hasText: /^speech/})
        .first()
        .textContent()) ?? ''
    ).toContain(selected)
    expect(selected).not.toBe('')
  })

  it('runs nothing that an article says', async (context) => {
    context.skip(browser === undefined, noBrowser)
    const attack = '<img src=x onerror="document.title = \'taken\'"><script>document.title = "taken"</script>'
    await page.fill('#text', `${attack}\n\n[Anchor]\n${attack}\n\n[${attack} / Pilot: ${attack}]`)
    expect(await page.locator('#tree img, #tree script, #messages img').count()).toBe(0)
    expect(await page.title()).toBe('Paste an article')
  })
})

/** What the test reads of a text area, as the compiler knows no browser here. */
interface Selected {
  value: string
  selectionStart: number
  selectionEnd: number
}
