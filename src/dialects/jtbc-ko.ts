import {defineDialect} from '../dialect.js'
import {koBroadcast} from './ko-broadcast.js'

/** JTBC: own pages, the studio's talk, and portal copies. */
export const jtbcKo = /* @__PURE__ */ defineDialect({
  id: 'jtbc-ko',
  broadcaster: 'JTBC',
  lang: 'ko',
  attested: 'pages',
  doubts: ['credit'],
  timeZone: 'Asia/Seoul',
  hosts: ['news.jtbc.co.kr', 'news.jtbc.joins.com'],
  selectors: {headline: ['#articletitle'], date: ['.artical_date'], body: ['#articlebody', '.article_content']},
  extends: koBroadcast,
  habits: {noSummary: true},
  programme: ['■ 방송 : {text}{? / {rest}}'],
  cast: {
    host: ['{■ 진행|진행} : {names}'],
    guest: ['{■ 출연|출연} : {names}']
  },
  timestamp: {
    published: ['입력 {yyyy}-{MM}-{dd} {HH}:{mm}{?{rest}}'],
    updated: ['수정 {yyyy}-{MM}-{dd} {HH}:{mm}{?{rest}}']
  },
  labels: {
    speaker: ['[{name}/{affiliation}]', '[{name} {앵커|기자|아나운서|캐스터|변호사|교수|의원|평론가|대표}]{?{rest}}']
  },
  direction: {transition: ['+++']},
  quote: [
    '[{via} ({when}) : {speech}]',
    '[{name}/{title}{? ({note})} : {speech}]',
    '[{who}{? ({note})} : {speech}]',
    // sound of the place, a question of the reporter first
    '[{sentence}]'
  ],
  // questions of the reporter in braces
  hint: [
    '[{{{question}}} {text}',
    '[{question} {{{text}}}]',
    '{밀착카메라|취재썰|백브리핑|이슈체커|팩트체크} {name}{? 기자}입니다.',
    '[{who} : {{{question}}} {text}',
    '[{name}/{title} : {{{question}}} {text}'
  ],
  heading: ['< {headline} >'],
  byline: ['{name} 앵커'],
  // the second form was not seen on a page
  credit: ['[{credits}]', '[{취재지원|영상디자인|영상그래픽|자료조사} {names}]', '({credits})'],
  notice: {
    copyright: [
      'JTBC의 모든 콘텐트(기사)는 저작권법의 보호를 받은바, 무단{terms}',
      'Copyright by {holder}(https://jtbc.joins.com) All Rights Reserved.{? {terms}}',
      'Copyright by {holder} All Rights Reserved.{? {terms}}'
    ],
    disclaimer: ['■ 인용보도 시 {text}', '(* 자세한 내용은 {text})']
  },
  boilerplate: [
    'JTBC',
    '서비스 메뉴 바로가기 본문 바로가기{? {text}}',
    '크게 작게 프린트{? 메일}',
    'URL 줄이기 페이스북 {X|트위터}',
    'JTBC 핫클릭',
    '광고'
  ]
})
