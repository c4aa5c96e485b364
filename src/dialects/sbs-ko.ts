import {defineDialect} from '../dialect.js'
import {koBroadcast} from './ko-broadcast.js'

/** SBS: `<앵커>`, soundbites without quotation marks, credits in one pair of parentheses, no sign-off. */
export const sbsKo = /* @__PURE__ */ defineDialect({
  id: 'sbs-ko',
  broadcaster: 'SBS',
  lang: 'ko',
  timeZone: 'Asia/Seoul',
  extends: koBroadcast,
  labels: {anchor: ['<앵커>'], reporter: ['<기자>']},
  timestamp: {
    published: ['작성 {yyyy}.{MM}.{dd} {HH}:{mm}{rest}', '입력 : {yyyy}.{MM}.{dd} {HH}:{mm}{?|{rest}}'],
    updated: ['수정 : {yyyy}.{MM}.{dd} {HH}:{mm}']
  },
  quote: [
    '[{name}/{when}, {title} : {speech}]',
    '[{name}/{title}{? ({note})} : {speech}]',
    '[{who}{? ({note})} : {speech}]'
  ],
  direction: {scene: ['---']},
  credit: ['({credits})'],
  notice: {copyright: ['Copyright {Ⓒ|ⓒ|©} {holder}. All rights reserved. 무단{terms}', '※ ⓒ {holder}. : 무단{terms}']},
  boilerplate: [
    '조회수',
    '{뉴스|SBS 뉴스 상단 메뉴|스브스프리미엄|스브스프리미엄이란?|많이 본 뉴스|동영상 표시하기|댓글 표시하기|LIVE 제보하기|동영상 기사}',
    '프린트기사본문프린트하기 글자 크기',
    '(SBS {디지털뉴스편집부|뉴미디어부})',
    '▶ 네이버에서 SBS뉴스를 구독해주세요!',
    '▶ 가장 확실한 SBS 제보 {text}'
  ]
})
