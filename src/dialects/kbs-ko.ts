import {defineDialect} from '../dialect.js'
import {kbsContact, kbsFurniture, kbsNotice, kbsPublished, kbsUpdated} from './kbs-furniture.js'
import {koBroadcast} from './ko-broadcast.js'

/** KBS in its three eras: `[앵커]` and quoted soundbites; `<앵커 멘트>` and `<인터뷰>`; `⊙앵커:` turns. */
export const kbsKo = /* @__PURE__ */ defineDialect({
  id: 'kbs-ko',
  broadcaster: 'KBS',
  lang: 'ko',
  timeZone: 'Asia/Seoul',
  extends: koBroadcast,
  labels: {
    anchor: ['⊙앵커:', '<앵커 멘트>', '[KBS {affiliation}] [앵커]{rest}'],
    reporter: ['⊙기자:', '<리포트>']
  },
  timestamp: {published: kbsPublished, updated: kbsUpdated},
  programme: ['{뉴스광장|뉴스라인|뉴스7|뉴스 7|뉴스9|뉴스 9|뉴스12|뉴스 12|930뉴스|아침뉴스타임}{?({text})}'],
  quote: [
    '[{name}/{title}{?({note})}{?/{note}} : "{speech}"]',
    '[{who}{?({note})}{?/{note}} : "{speech}"]',
    '["{speech}"]',
    '<{인터뷰|녹취}> {who}({note}) : "{speech}"',
    '<{인터뷰|녹취}> {name}({title}) : "{speech}"',
    '<{인터뷰|녹취}> {who} : "{speech}"',
    '<{인터뷰|녹취}> "{speech}"',
    '⊙{name}({title}): {speech}',
    '⊙인터뷰: {speech}'
  ],
  signOff: [
    '지금까지 {place}에서 KBS 뉴스{?,} {name}입니다.',
    '{place}에서 KBS 뉴스{?,} {name}입니다.',
    'KBS 뉴스{?,} {name}입니다.'
  ],
  contact: kbsContact,
  credit: ['{credits}'],
  notice: kbsNotice,
  boilerplate: ['• {text}', ...kbsFurniture]
})
