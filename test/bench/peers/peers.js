// What each peer makes of a text, as far as it says: `kept`, the words of the page that it keeps; `said`, who says which
// words; `bites`, the words of people who are quoted. Words may come with the place `at` which they stand.
import {Readability} from '@mozilla/readability'
import nlp from 'compromise'
import {Defuddle} from 'defuddle/node'
import {parseHTML} from 'linkedom'
import {createParser} from '../../../dist/index.js'
import {readByExpressions} from './regular-expressions.js'

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** The page as a site would have it: a paragraph for each line, navigation above and a footer below. */
function pageOf(text) {
  const lines = text.split(/[\r\n]/u).filter((line) => line !== '')
  const [title = ''] = lines
  const body = lines.map((line) => `<p>${escaped(line)}</p>`).join('\n')
  return `<html><head><title>${escaped(title)}</title></head><body><nav><a href="/">Home</a></nav><article>${body}</article></body></html>`
}

/** A voice of the tree as others would write it. */
function voiceOf({type, speaker, role}, outer) {
  return type === 'segment' || type === 'quote' ? (speaker?.name ?? speaker?.title ?? role) : outer
}

/** Text without places, line by line. */
const inLines = (text) => text.split('\n').map((words) => ({words}))

function bcast(parse) {
  return ({text}) => {
    const [said, kept, bites] = [[], [], []]
    const visit = (node, who, quoted) => {
      if (['boilerplate', 'notice', 'contact'].includes(node.type)) return
      if ('value' in node) {
        const piece = {who, words: node.value, at: node.position.start.offset}
        kept.push(piece)
        if (who !== undefined && spoken.has(node.type)) said.push(piece)
        if (quoted && spoken.has(node.type)) bites.push(piece)
      } else {
        const inner = node.type === 'label' || node.type === 'attribution' ? undefined : voiceOf(node, who)
        for (const child of node.children) visit(child, inner, quoted || node.type === 'quote')
      }
    }
    visit(parse(text), undefined, false)
    return {kept, said, bites}
  }
}
const spoken = new Set(['text', 'speech', 'name', 'affiliation', 'location'])

export const peers = {
  bcast: () => bcast(createParser()),
  'ten regular expressions':
    () =>
    ({text}) =>
      readByExpressions(text),
  'transcript-parser': async () => {
    const {default: TranscriptParser} = await import('transcript-parser')
    const parser = new TranscriptParser()
    return ({text}) => {
      const {order, speaker} = parser.parseOneSync(text)
      const next = new Map()
      const said = order.map((who) => {
        const at = next.get(who) ?? 0
        next.set(who, at + 1)
        return {who, words: speaker[who]?.[at] ?? ''}
      })
      return {kept: said, said}
    }
  },
  compromise: () => {
    return ({text}) => ({
      bites: nlp(text)
        .quotations()
        .out('array')
        .map((words) => ({words}))
    })
  },
  '@mozilla/readability': () => {
    return ({text}) => ({kept: inLines(new Readability(parseHTML(pageOf(text)).document).parse()?.textContent ?? '')})
  },
  defuddle: () => {
    return async ({text}) => {
      const {content} = await Defuddle(parseHTML(pageOf(text)).document, 'https://example.org/')
      return {kept: inLines(parseHTML(`<html><body>${content}</body></html>`).document.body.textContent)}
    }
  }
}
