import {defineDialect} from '../dialect.js'
import {koBroadcast} from './ko-broadcast.js'

/** SBS: own pages, the print page, the morning's talk, and portal and video-platform copies. */
export const sbsKo = /* @__PURE__ */ defineDialect({
  id: 'sbs-ko',
  broadcaster: 'SBS',
  lang: 'ko',
  attested: 'pages',
  timeZone: 'Asia/Seoul',
  hosts: ['news.sbs.co.kr'],
  selectors: {headline: ['#news-title', '.article_main_tit'], date: ['.date_area'], body: ['.text_area']},
  extends: koBroadcast,
  habits: {noSummary: true},
  timestamp: {
    published: ['{입력|작성}{? :} {yyyy}.{MM}.{dd} {HH}:{mm}{? |}{?{rest}}'],
    updated: ['수정{? :} {yyyy}.{MM}.{dd} {HH}:{mm}{? |}{?{rest}}']
  },
  labels: {
    anchor: ['<앵커>'],
    reporter: ['<기자>'],
    speaker: ['<{name} {앵커|기자|아나운서|리포터|캐스터}>{?{rest}}']
  },
  direction: {transition: ['{---|-----}']},
  quote: [
    '[{name}/{when}, {title} : {speech}]',
    '[{name}/{title}{? ({note})} : {speech}]',
    '[{who}{? ({note})} : {speech}]',
    // the morning's talk prints what papers and politicians said
    '{name} / {title}\n"{speech}"'
  ],
  heading: ['● {headline}'],
  // the first field of the second form and the slashes of the third belong to its series on the web
  credit: ['({credits})', '{credits}'],
  byline: ['({SBS 디지털뉴스편집부|SBS 뉴미디어부|SBS 디지털뉴스제작부|SBS 디지털뉴스제작팀})'],
  notice: {
    copyright: [
      'Copyright © Copyright {Ⓒ|ⓒ|©} {holder}. All rights reserved.{? {terms}}',
      'Copyright {Ⓒ|ⓒ|©} {holder}. All rights reserved.{? {terms}}',
      '※ {ⓒ|Ⓒ|©} {holder} : 무단{terms}',
      '{ⓒ|Ⓒ|©} {holder} / RSS 피드는 {terms}'
    ],
    tips: ['▶ 가장 확실한 SBS 제보{? [클릭!]}', '{*|▶} 제보하기: {rest}', '{*|▶} 제보하기'],
    other: ['▶ 네이버에서 SBS뉴스를 {text}', '{▶|♨}{? }SBS {text} 구독{text}', '{▶|♨}{? }{SBS|지금} {text}']
  },
  contact: {
    email: ['{email}{? / {rest}}'],
    phone: ['{number}-{number}-{number}{? / {rest}}'],
    messenger: ['카카오톡{: | : }{value}', '카카오톡 {value}']
  },
  boilerplate: [
    'SBS{? 뉴스}',
    '{뉴스|SBS 뉴스 상단 메뉴|스브스프리미엄|스브스프리미엄이란?|많이 본 뉴스|동영상 표시하기|댓글 표시하기|LIVE 제보하기|프린트기사본문프린트하기 글자 크기|동영상|동영상 기사|조회수}',
    '{조회|조회수} {number}',
    '뉴스 > {정치|경제|사회|국제|문화|스포츠|연예|생활|생활문화|IT/과학|날씨}'
  ]
})
