import {defineDialect} from '../dialect.js'
import {koBroadcast} from './ko-broadcast.js'

/** Channel A: who speaks in a bracket of its own, the speech on the next line. */
export const channelaKo = defineDialect({
  id: 'channela-ko',
  broadcaster: '채널A',
  lang: 'ko',
  attested: 'pages',
  timeZone: 'Asia/Seoul',
  hosts: ['ichannela.com', 'channela.com'],
  selectors: {headline: ['.news_title'], date: ['.news_date'], body: ['.news_page_txt']},
  extends: koBroadcast,
  programme: ['■ 방송 : 채널A {text}'],
  timestamp: {
    published: ['[채널A] {yyyy}-{MM}-{dd} {HH}:{mm}{? {category}}', '{yyyy}-{MM}-{dd} {HH}:{mm}{? {category}}'],
    aired: ['■ 방송일 : {yyyy}년 {M}월 {d}일 ({weekday})']
  },
  labels: {
    anchor: ['({남|여})', '{number}.{rest}', '{number}-{number}.{rest}'],
    reporter: ['[리포트]', '[{name} {기자|특파원}]\n{rest}', '[SYNC: {name} 기자]', '출연> {who}'],
    speaker: ['[{who}]']
  },
  direction: {natural: ['[현장음]']},
  quote: [
    '[{name} / {title}{? ({note})}]{?\n{question}}\n"{speech}"',
    '[{name}/{title}{? ({note})}]\n"{speech}"',
    '[{name}/{title}{? ({note})}]\n{question}\n"{speech}"',
    '[{who}{? ({note})}]\n"{speech}"',
    '[{who}{? ({note})}]\n{question}\n"{speech}"',
    // 2017: speech without quotation marks
    '[{name}{/| / }{title}{? ({note})}]\n{speech}'
  ],
  signOff: [
    '지금까지 {place}에서 채널A {뉴스|뉴스,} {name}입니다.',
    '지금까지 {place}에서 채널A 뉴스 {name}입니다.',
    '{place}에서 채널A 뉴스 {name}입니다.',
    '채널A 뉴스 {name}입니다.'
  ],
  byline: ['{name} {기자|특파원} {email}', '{email}'],
  credit: ['* 정리={names}'],
  notice: {
    copyright: [
      'Copyright {Ⓒ|©|ⓒ} {holder}. All rights reserved. 무단{terms}',
      '꿈을 담는 캔버스 {holder} ⓒCHANNEL A(www.ichannela.com), 무단{terms}'
    ]
  },
  boilerplate: [
    '채널A',
    '페이스북 트위터 밴드 {text}',
    '헤더 바로가기 푸터 바로가기',
    '[채널A 뉴스] 구독하기',
    '이시각 주요뉴스',
    '댓글 {number}개',
    "▶ '채널A' LIVE 무료 보기"
  ]
})
