import {fromHtml} from 'hast-util-from-html'
import {toText} from 'hast-util-to-text'
import {describe, expect, it} from 'vitest'
import type {Node, Parent} from '../src/ast.js'
import {parseBroadcastHtml} from '../src/html/index.js'
import {quotes} from '../src/index.js'
import {wrongPlaces} from './support/places.js'

/** Lines of a page, as the literals of a plain tree. */
function linesOf(html: string): string[] {
  const article = parseBroadcastHtml(html, {dialect: 'plain', resolve: false})
  expect(wrongPlaces(article, html)).toEqual([])
  const values: string[] = []
  const open: Node[] = [article]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ('value' in node) values.push(String(node.value))
    if ('children' in node) open.push(...[...(node as Parent).children].reverse())
  }
  return values
}

describe('The text of a page', () => {
  it.each([
    ['blocks are lines', '<div>One.</div><div>Two.</div>Three.', ['One.', 'Two.', 'Three.']],
    ['elements inside a line are not', '<p>One <b>t</b>wo <i>three</i>.</p>', ['One two three.']],
    ['<br> breaks a line', 'One.<br>Two.<br/><br />Three.', ['One.', 'Two.', 'Three.']],
    ['white space is one space', '<p>  One\n\t two\r\n  three.  </p>', ['One two three.']],
    ['white space between blocks is nothing', '<div>One.</div>\n  <div>Two.</div>', ['One.', 'Two.']],
    ['<pre> keeps it', '<pre>\nOne.\n  two  three.</pre>', ['One.', 'two  three.']],
    ['white-space: pre-line keeps line ends', '<p style="white-space: pre-line">One  x.\nTwo.</p>', ['One x.', 'Two.']],
    [
      'references are decoded',
      '<p>a &amp; b &lt;c&gt; &#44032;&#xac01; &hellip; &notin; &ampd &x;</p>',
      ['a & b <c> 가각 … ∉ &d &x;']
    ],
    ['nbsp stays one', '<p>One&nbsp;&nbsp;two.</p>', ['One\u00a0\u00a0two.']],
    ['letters beyond the first plane', '<p>&#128512; 😀 one.</p>', ['😀 😀 one.']],
    ['comments are nothing', '<p>One<!-- two --> three.</p>', ['One three.']],
    ['hidden elements are nothing', '<p>One.</p><p hidden>a</p><p style="color:red;DISPLAY : none">b</p>', ['One.']],
    [
      'scripts are nothing',
      '<script>a</script><style>b</style><template>c</template><noscript>d</noscript>One.',
      ['One.']
    ],
    ['a title is nothing', '<head><title>a</title></head><p>One.</p>', ['One.']],
    ['cells of a row stand on one line', '<table><tr><td>One.<td>Two.<tr><td>Three.</table>', ['One.\tTwo.', 'Three.']],
    ['display: block breaks', '<p>One.<span style="display:block">Two.</span></p>', ['One.', 'Two.']],
    ['a lone < is text', '<p>1 < 2 and <3.</p>', ['1 < 2 and <3.']],
    ['stray tags are nothing', '<p>One</i> two</x> three.', ['One two three.']],
    ['nul is nothing', '<p>One\0two.</p>', ['Onetwo.']],
    ['furniture inside a line parts it', '<p>One <span class="share">Share</span> two.</p>', ['One', 'two.']],
    ['furniture beside a line does not', '<p>One two. <span class="share">Share</span></p>', ['One two.']],
    ['nothing', '', []],
    ['nothing but tags', '<p></p><div><br></div>', []]
  ])('%s', (_, html, lines) => {
    expect(linesOf(html)).toEqual(lines)
  })

  it.each([
    '<h1>a</h1><p>b</p>c<p>d</p>',
    '<ul><li>a</li><li>b <ul><li>c</li></ul></li></ul>',
    '<div>a<br>b</div> c <span>d </span> e',
    '<table><caption>a</caption><tr><th>b</th><td>c</td></tr><tr><td>d</td></tr></table>',
    '<blockquote><p>a</p>b</blockquote><pre>c\n d</pre>',
    '<dl><dt>a</dt><dd>b</dd></dl><section>c<article>d</article></section>'
  ])('is what another package takes for it: %s', (html) => {
    const words = (text: string) =>
      text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.replace(/ +/g, ' ').trim()]))
    expect(linesOf(html).flatMap(words)).toEqual(words(toText(fromHtml(html, {fragment: true}))))
  })
})

describe('A mark in angle brackets that the page did not escape', () => {
  it('names a speaker, with its places', () => {
    const html = '<p>[기자]<br>물이 찼습니다.</p><p><A씨 / 시민><br>"물이 찼어요."</p><p>연합뉴스TV 도한별입니다.</p>'
    expect(linesOf(html)).toContain('<A씨 / 시민>')
    const article = parseBroadcastHtml(html, {dialect: 'yonhapnewstv-ko'})
    expect(quotes(article).map(({speaker, text}) => [speaker?.name, speaker?.title, text])).toEqual([
      ['A씨', '시민', '물이 찼어요.']
    ])
    expect(wrongPlaces(article, html)).toEqual([])
  })

  it.each([
    ['<VCR> 물이 찼습니다.', '<VCR> 물이 찼습니다.'],
    ['<Kim Han-sol / Baker> It is warm.', '<Kim Han-sol / Baker> It is warm.'],
    ['<문새벽 / 시민> 물이 찼어요.', '<문새벽 / 시민> 물이 찼어요.']
  ])('%s', (html, line) => {
    expect(linesOf(`<div>${html}</div>`)).toEqual([line])
  })

  it.each([
    '<o:p>One.</o:p>',
    '<my-words>One.</my-words>',
    '<my-words>One.',
    '<words>One.</words>',
    '<center>One.</center>',
    '<font color="red">One.</font>',
    '<words class="a">One.'
  ])('is none where it is mark-up: %s', (html) => {
    expect(linesOf(html)).toEqual(['One.'])
  })
})
