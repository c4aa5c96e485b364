// A page as Markdown: the processors of the unified family, one behind the other.
//
//   node examples/web-pages/markdown.js
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {toMarkdown} from 'bcast/export'
import {rehypeBroadcast} from 'bcast/html'
import {openSite} from './site.js'

/** The last step of the processor: what `stringify` of remark is for mdast. */
function broadcastMarkdown() {
  this.compiler = toMarkdown
}

const processor = unified().use(rehypeParse).use(rehypeBroadcast).use(broadcastMarkdown)

const {address, close} = await openSite()
const response = await fetch(`${address}/article-2`)
const file = await processor.process(await response.text())
close()
console.log(String(file))

// Prints:
// # The ferry Is Back at Garyeon harbour
//
// 2025.05.02. AM 07:02
//
// **Anchor**
//
// The ferry came back to Garyeon harbour for the 2th time.
//
// Reporter Ida Quill reports.
//
// **Ida Quill**, Reporter
//
// Nobody at Garyeon harbour had expected it.
//
// > **Seo Da-on**, Lamplighter, Yesterday
// >
// > I counted 2 of them.
//
// This is YTN Ida Quill.
