import {defineDialect} from '../dialect.js'
import {koBroadcast} from './ko-broadcast.js'

/** JTBC: `[앵커]`, soundbites without quotation marks, the reporter's questions in braces, no sign-off. */
export const jtbcKo = /* @__PURE__ */ defineDialect({
  id: 'jtbc-ko',
  broadcaster: 'JTBC',
  lang: 'ko',
  timeZone: 'Asia/Seoul',
  extends: koBroadcast,
  timestamp: {published: ['입력 {yyyy}-{MM}-{dd} {HH}:{mm}{rest}'], updated: ['수정 {yyyy}-{MM}-{dd} {HH}:{mm}']},
  quote: ['[{{{speech}]', '[{name}/{title}{? ({note})} : {speech}]', '[{who}{? ({note})} : {speech}]'],
  direction: {scene: ['+++']},
  credit: ['[취재지원 {names}]'],
  notice: {
    copyright: [
      'JTBC의 모든 콘텐트(기사)는 저작권법의 보호를 받은바, 무단{terms}',
      'Copyright by {holder} All Rights Reserved.{? 무단{terms}}'
    ],
    disclaimer: ['(* 자세한 내용은 {text}', '■ 인용보도 시 {text}']
  },
  boilerplate: [
    '서비스 메뉴 바로가기 본문 바로가기 아티클 바로가기 프로그램 목록 바로가기',
    '크게 작게 프린트 메일',
    'URL 줄이기 {페이스북 X|페이스북 트위터}',
    '{관련기사|광고|JTBC 핫클릭}'
  ]
})
