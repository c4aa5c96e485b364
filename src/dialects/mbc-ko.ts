import {defineDialect} from '../dialect.js'
import {koBroadcast} from './ko-broadcast.js'

const programmes =
  '{뉴스데스크|뉴스투데이|뉴스외전|뉴스와이드|뉴스콘서트|정오뉴스|12MBC뉴스|12MBC 뉴스|930MBC뉴스|930MBC 뉴스|5MBC뉴스|5MBC 뉴스|2시뉴스외전|MBC뉴스|MBC 뉴스|이브닝뉴스|뉴스24}'

/** What MBC and its stations in the regions have in common. */
export const mbcSignOffs = [
  '지금까지 {place}에서 {MBC뉴스|MBC 뉴스} {name}입니다.',
  '{place}에서 {MBC뉴스|MBC 뉴스} {name}입니다.',
  '{MBC뉴스|MBC 뉴스|MBC NEWS|mbc뉴스|mbc 뉴스|mbc news} {name}{입니다|ㅂ니다}'
]

/** MBC: the site's three layouts, its archive of 1993 and 2009, and portal copies. */
export const mbcKo = /* @__PURE__ */ defineDialect({
  id: 'mbc-ko',
  broadcaster: 'MBC',
  lang: 'ko',
  attested: 'pages',
  doubts: ['labels'],
  timeZone: 'Asia/Seoul',
  extends: koBroadcast,
  habits: {noSummary: true},
  programme: [`${programmes}{person}`, `[${programmes}]`, programmes],
  timestamp: {
    published: [
      '입력{? |} {yyyy}-{MM}-{dd} {HH}:{mm}{? |}{?{rest}}',
      '입력{? |} {yyyy}-{MM}-{dd}{? |}{?{rest}}',
      '입력\n{yyyy}-{MM}-{dd} {HH}:{mm}'
    ],
    updated: ['수정{? |} {yyyy}-{MM}-{dd} {HH}:{mm}', '수정{? |} {yyyy}-{MM}-{dd}', '수정\n{yyyy}-{MM}-{dd} {HH}:{mm}']
  },
  byline: ['{name} {기자|리포터|특파원}'],
  cast: {host: ['앵커 : {names}']},
  labels: {
    anchor: ['◀ {앵커|앵 커} ▶', '● 앵커:', '● {name} 앵커 : {rest}', '● 앵커: {name} {rest}'],
    // the last two were not seen on a page of the national site
    reporter: ['◀ {리포트|리포 트|기자|리포터} ▶', '● {기자|리포터}:', '● {name} {기자|특파원|리포터} : {rest}']
  },
  quote: [
    '[{name}/{title}{? ({note})}]\n"{speech}"',
    '[{who}{? ({note})}]\n"{speech}"',
    // copies without line breaks
    '[{name}/{title}{? ({note})}] "{speech}"',
    '[{who}{? ({note})}] "{speech}"',
    '● 인터뷰: {speech}',
    '● {name}({title}) : "{speech}"',
    '● {name}({title}) : {speech}',
    '● {who} : "{speech}"',
    '● {who} : {speech}'
  ],
  signOff: mbcSignOffs,
  contact: {
    phone: ['▷ 전화{? :} {value}'],
    email: ['▷ 이메일{? :} {value}'],
    messenger: ['▷ 카카오톡{? :} {value}']
  },
  notice: {
    tips: ['MBC 뉴스는 24시간 여러분의 제보를 기다립니다.'],
    copyright: [
      '[저작권자(c) {holder} (https://imnews.imbc.com) 무단{terms}]',
      'Copyright(c) Since {year}, {holder} All rights reserved.'
    ]
  },
  boilerplate: [
    'MBC',
    "Your browser doesn't support HTML5 video.",
    '{본문 바로가기 메뉴 바로가기|재생목록|당신의 의견을 남겨주세요|인기 키워드|취재플러스|14F|엠빅뉴스}',
    '기자이미지{?{rest}}',
    '기사 원문 - {text}'
  ]
})
