// Compares this package with what one might use instead, on invented articles, and writes the table of the readme.
//
//   npm run compare
import {readFileSync, writeFileSync} from 'node:fs'
import {createParser} from '../../../dist/index.js'
import {peers} from './peers.js'

// The trees of these were read and corrected by people; so the answers are known, and bcast has no fault in them that
// is known. What the others make of them is the point of the table.
const names = [
  ...['ytn-en/crane', 'kbs-en/kite-shed', 'cnn/night-kettles', 'npr/tide-bell', 'bbc/quince-show'],
  ...['voa/package-tide-clock', 'ytn-ko/geese', 'mbc-ko/buckets', 'sbs-ko/wall', 'jtbc-ko/stop']
]

const page = new Set(['boilerplate', 'notice', 'contact'])
const words = new Set(['text', 'speech', 'name', 'affiliation', 'location'])

/** Which letters are whose: an array with a voice for each letter that somebody says, and `page` for furniture. */
function answersOf({dialect, text}) {
  const answers = new Array(text.length)
  const mark = ({position}, answer) => answers.fill(answer, position.start.offset, position.end.offset)
  const visit = (node, voice) => {
    if (page.has(node.type)) mark(node, {page: true})
    else if (node.type === 'label' || node.type === 'attribution') return
    else if ('value' in node) {
      if (voice !== undefined && words.has(node.type)) mark(node, voice)
    } else for (const child of node.children) visit(child, voiceOf(node) ?? voice)
  }
  visit(createParser({dialect})(text), undefined)
  return answers
}

/** The names that a voice goes by: a person's, a title, the part that it plays. */
function voiceOf({type, speaker, role}) {
  if (type !== 'segment' && type !== 'quote') return undefined
  return {quoted: type === 'quote', names: [speaker?.name, speaker?.title, role].filter((name) => name !== undefined)}
}

const isLetter = (character) => /[\p{L}\p{N}]/u.test(character)
const fold = (name) =>
  name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
const roles = {앵커: 'anchor', 앵커멘트: 'anchor', 기자: 'reporter', 리포트: 'reporter'}

/** Whether a voice is meant: by its name, a surname alone, its title or the part that it plays. */
function isVoice(names, who) {
  const said = fold(roles[who] ?? who)
  return names.some((name) => fold(name) === said || fold(name).split(' ').at(-1) === said.split(' ').at(-1))
}

/** The letters of a text with their offsets, as one string in which blanks and marks do not matter. */
function lettersOf(text) {
  const offsets = []
  let letters = ''
  for (let at = 0; at < text.length; at++) {
    if (!isLetter(text[at])) continue
    letters += text[at].toLowerCase()
    offsets.push(at)
  }
  return {letters, offsets}
}

/** The letters that a peer's words are, each with its piece; words that the peer made up are nowhere. */
function place(source, pieces = []) {
  const found = new Map()
  let from = 0
  for (const piece of pieces) {
    const {letters} = lettersOf(piece.words)
    const start =
      piece.at === undefined
        ? startOf(source.letters, letters, from)
        : source.offsets.indexOf(firstLetter(source, piece.at))
    if (letters === '' || start < 0) continue
    for (let index = start; index < start + letters.length; index++) found.set(source.offsets[index], piece)
    from = start + letters.length
  }
  return found
}

function startOf(text, words, from) {
  const next = text.indexOf(words, from)
  return next < 0 ? text.indexOf(words) : next
}

function firstLetter({offsets}, at) {
  return offsets.find((offset) => offset >= at)
}

/** Counts letters: [all, those that are right] for each question of the table. */
function score({text, answers}, {said, bites, kept}) {
  const source = lettersOf(text)
  const [isSaid, isBite, isKept] = [said, bites, kept].map((pieces) => place(source, pieces))
  const counts = {report: 0, spoken: 0, right: 0, wrong: 0, quoted: 0, bites: 0, kept: 0, page: 0, left: 0}
  for (const at of source.offsets) {
    const {names, quoted, page} = answers[at] ?? {}
    if (page === true && ++counts.page && !isKept.has(at)) counts.left++
    if (names === undefined) continue
    if (isKept.has(at)) counts.kept++
    counts.report++
    if (quoted && ++counts.quoted && isBite.has(at)) counts.bites++
    // nothing tells whose some words are
    if (names.length === 0) continue
    counts.spoken++
    const who = isSaid.get(at)?.who
    if (who !== undefined) counts[isVoice(names, who) ? 'right' : 'wrong']++
  }
  return counts
}

async function rowOf(name, articles) {
  const read = await peers[name]()
  const results = []
  for (const article of articles) results.push(await read(article))
  const total = {}
  for (const [index, result] of results.entries()) {
    for (const [key, count] of Object.entries(score(articles[index], result))) total[key] = (total[key] ?? 0) + count
  }
  const cell = (field, part, whole) => (results[0][field] === undefined ? '–' : `${Math.round((100 * part) / whole)} %`)
  const cells = [
    cell('said', total.right, total.spoken),
    cell('said', total.wrong, total.spoken),
    cell('bites', total.bites, total.quoted),
    cell('kept', total.kept, total.report),
    cell('kept', total.left, total.page)
  ]
  return `| ${name} | ${cells.join(' | ')} |`
}

/** The table, from its first row to its last. */
export async function comparison() {
  const articles = names.map((name) => {
    const [dialect] = name.split('/')
    const text = readFileSync(new URL(`../../fixtures/${name}.txt`, import.meta.url), 'utf8')
    return {text, answers: answersOf({dialect, text})}
  })
  const rows = []
  for (const name of Object.keys(peers)) rows.push(await rowOf(name, articles))
  return [
    '| | words given to their speaker | words given to another | soundbites found | words of the report kept | page furniture left out |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows
  ].join('\n')
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const readme = new URL('../../../README.md', import.meta.url)
  const [before, rest] = readFileSync(readme, 'utf8').split('<!-- peers -->\n')
  const after = rest.slice(rest.indexOf('<!-- /peers -->'))
  const table = await comparison()
  writeFileSync(readme, `${before}<!-- peers -->\n\n${table}\n\n${after}`)
  console.log(table)
}
