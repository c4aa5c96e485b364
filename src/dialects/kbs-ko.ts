import {defineDialect} from '../dialect.js'
import {kbsContact, kbsFurniture, kbsNotice, kbsPublished, kbsUpdated} from './kbs-furniture.js'
import {koBroadcast} from './ko-broadcast.js'

const programmes =
  '{뉴스 9|뉴스9|뉴스 7|뉴스7|뉴스 5|뉴스5|뉴스 12|뉴스12|뉴스 2|뉴스광장|뉴스라인|뉴스라인 W|뉴스타임|아침뉴스타임|930뉴스|뉴스 930|사사건건|주말뉴스}'

/** KBS: pages of today, of about 2010 and of about 2001, and portal copies. */
export const kbsKo = /* @__PURE__ */ defineDialect({
  id: 'kbs-ko',
  broadcaster: 'KBS',
  lang: 'ko',
  attested: 'pages',
  doubts: ['labels'],
  timeZone: 'Asia/Seoul',
  hosts: ['news.kbs.co.kr', 'mn.kbs.co.kr', 'mobile.kbs.co.kr'],
  selectors: {headline: ['.headline-title'], date: ['.dates'], body: ['#cont_newstext', '.detail-body']},
  extends: koBroadcast,
  habits: {repeated: true, noSummary: true},
  programme: [`${programmes}{? 1부}{? ({text})}`, 'KBS {뉴스 9|뉴스9|뉴스7|뉴스광장|뉴스}{? ({text})}'],
  timestamp: {
    published: kbsPublished,
    updated: ['수정 {yyyy}.{MM}.{dd} ({HH}:{mm}) {programme}', ...kbsUpdated]
  },
  labels: {
    anchor: [
      '[KBS {affiliation}] [{앵커|앵커멘트}]{?{rest}}',
      '⊙{앵커|앵커멘트}:',
      '⊙{name} 앵커:{rest}',
      // blogs lose what stands in pointed brackets
      '앵커 멘트'
    ],
    reporter: [
      '[리포트]',
      '[KBS {affiliation}] [{리포트|기자}]{?{rest}}',
      '⊙{기자|리포터|리포트}:',
      '⊙{name} 기자:{rest}',
      '리포트'
    ],
    // not seen on a page
    speaker: ['[답변]']
  },
  quote: [
    '["{speech}"]',
    '[{name}/{title}/{delivery} : "{speech}"]',
    '[{name}/{title}/{note} : "{speech}"]',
    '[{title}/{delivery} : "{speech}"]',
    '[{name}/{title}{?({note})} : "{speech}"]',
    '[{who}{?({note})} : "{speech}"]',
    '<{인터뷰|녹취}> "{speech}"',
    '<{인터뷰|녹취}> {name}({title}){? :} "{speech}"',
    // a slip of the desk
    '<{인터뷰|녹취}> 인터뷰 {who}{? :} "{speech}"',
    '<{인터뷰|녹취}> {who}({delivery}){? :} "{speech}"',
    '<{인터뷰|녹취}> {who}{? :} "{speech}"',
    '{인터뷰|녹취} {name}({title}) : "{speech}"',
    '⊙인터뷰: {speech}',
    '⊙{name}({title}): {speech}',
    '⊙{who}: {speech}'
  ],
  signOff: [
    '지금까지 {place}에서 {KBS 뉴스|KBS뉴스}{?,} {name}입니다.',
    '{place}에서 {KBS 뉴스|KBS뉴스}{?,} {name}입니다.',
    '{KBS 뉴스|KBS뉴스|KBS NEWS}{?,} {name}입니다.'
  ],
  credit: ['취재 : {names}'],
  field: ['▣ KBS 기사 원문보기 : {value}', '{제목|타이틀|시간|INT} : {value}'],
  contact: kbsContact,
  notice: kbsNotice,
  boilerplate: ['KBS', 'KBS 지역국', ...kbsFurniture]
})
