import {defineDialect} from '../dialect.js'
import {koBroadcast} from './ko-broadcast.js'

const sound = '▶ {인터뷰|싱크|녹취|SYNC|INT}'

/** What MBN and the stations that write as it does have in common: no broadcaster of its own. */
export const koArrows = defineDialect({
  id: 'ko-arrows',
  lang: 'ko',
  timeZone: 'Asia/Seoul',
  extends: koBroadcast,
  labels: {
    anchor: [
      '【 {앵커멘트|앵커} 】',
      '【 질문 】',
      '【 질문 {number} 】{rest}',
      '【 질문 {number}-{number} 】{rest}',
      '({남|여})'
    ],
    reporter: [
      '【 {기자|리포트} 】',
      // not seen on pages
      '【 답변{? {number}{?-{number}} } 】{rest}',
      '▶ {delivery} : {name}{? / 기자}'
    ]
  },
  caption: ['「{text}」', '「{text}\n{text}」', '「{text}\n{text}\n{text}」'],
  quote: [
    `${sound}{?({delivery})} : {name} / {title}({when} {via})\n- "{speech}"`,
    `${sound}{? (sync)} :{? (sync)}\n- "{speech}"`,
    `${sound}{?({delivery})} : {name} / {title}{? ({note})}{?\n}- "{speech}"`,
    `${sound}{?({delivery})} : {who}{? ({note})}{?\n}- "{speech}"`,
    `${sound}{?({delivery})} : {name} / {title}\n- {question}\n= {speech}`,
    `${sound}{?({delivery})} : {who}\n- {question}\n= {speech}`,
    '▶ {name} / {title}{? ({note})} - "{speech}"'
  ]
})
