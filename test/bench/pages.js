import {Readability} from '@mozilla/readability'
import {Defuddle} from 'defuddle/node'
import {fromHtml} from 'hast-util-from-html'
import {parseHTML} from 'linkedom'
import {parseBroadcastHtml} from '../../dist/html/index.js'
import {readSavedPages, wordsOf} from '../support/saved-pages.js'

const rounds = 25
/** Nodes that are no words of the body. */
const around = new Set([
  ...['headline', 'subheadline', 'summary', 'timestamp', 'boilerplate', 'byline', 'credit'],
  ...['notice', 'contact', 'caption', 'programme', 'heading']
])

/** Words of the body as each contender finds them. */
const contenders = {
  bcast: (html) => bodyOf(parseBroadcastHtml(html)),
  readability: (html) => new Readability(parseHTML(html).document).parse()?.textContent ?? '',
  async defuddle(html) {
    const {content} = await Defuddle(parseHTML(html).document, 'https://page.example/')
    return parseHTML(`<!doctype html><html><body>${content}</body></html>`).document.body.textContent
  }
}

function bodyOf(article) {
  const values = []
  const open = [article]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (around.has(node.type)) continue
    if ('value' in node) values.push(node.value)
    else open.push(...node.children.toReversed())
  }
  return values.join(' ')
}

/** Harmonic mean of how many of the found words are right, and how many of the right words are found. */
function score(found, right) {
  const left = new Map()
  for (const word of right) left.set(word, (left.get(word) ?? 0) + 1)
  let hits = 0
  for (const word of found) {
    const count = left.get(word) ?? 0
    if (count > 0) hits++
    left.set(word, count - 1)
  }
  return (2 * hits) / (found.length + right.length)
}

/** The least processor time of each call, in microseconds, in rounds that take turns: what others do does not count. */
function leastTimes(runs) {
  const least = runs.map(() => Infinity)
  for (let round = 0; round < rounds; round++) {
    runs.forEach((run, at) => {
      const before = process.cpuUsage()
      run()
      least[at] = Math.min(least[at], process.cpuUsage(before).user)
    })
  }
  return least
}

function row(cells) {
  return `| ${cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(3) : cell)).join(' | ')} |`
}

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length

const pages = readSavedPages()
if (pages.length === 0) console.log('No saved pages lie beside the repository: nothing is compared.')
else {
  const names = Object.keys(contenders)
  const rows = []
  for (const {name, html, reading} of pages) {
    const right = wordsOf(reading.paragraphs.join(' '))
    const scores = []
    for (const find of Object.values(contenders)) scores.push(score(wordsOf(await find(html)), right))
    rows.push([name, ...scores])
  }
  // warm before anything is timed
  for (let round = 0; round < 8; round++)
    for (const {html} of pages) [parseBroadcastHtml, fromHtml].forEach((run) => run(html))
  pages.forEach(({html}, at) => {
    const [own, other] = leastTimes([() => parseBroadcastHtml(html), () => fromHtml(html)])
    rows[at].push(own / other)
  })
  console.log('F1 of the words of the body, and the time of `parseBroadcastHtml`, that of `hast-util-from-html` = 1.\n')
  console.log(row(['page', ...names, 'time']))
  console.log(row(['---', ...names.map(() => '---'), '---']))
  for (const cells of rows) console.log(row(cells))
  console.log(row(['mean', ...names.concat('time').map((_, at) => mean(rows.map((cells) => cells[at + 1])))]))
}
