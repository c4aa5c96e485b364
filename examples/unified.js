// As a parser of a unified processor: messages go to the file, utilities of unist work on the tree.
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {broadcastParse} from 'bcast/unified'

const file = new VFile({
  path: 'kite.txt',
  value: `[Anchor]
A kite has been stuck to the moon since Tuesday.

Reporter Pi Na-rae reports.

[Reporter]
[Seo Da-on / Kite maker (Yesterday): I let go for a moment.

This is YTN Pi Narae.`
})

const article = unified().use(broadcastParse, {dialect: 'ytn-en', publishedAt: '2025-05-02'}).parse(file)

visit(article, 'quote', (quote) => {
  console.log(quote.when, quote.speaker)
})
for (const message of file.messages) console.log(String(message))

// Prints:
// 2025-05-01 { name: 'Seo Da-on', title: 'Kite maker', person: 'p2' }
// kite.txt:7:1-7:60: The quote is not closed: its closing mark is missing
// kite.txt:1:1: The article has no headline
