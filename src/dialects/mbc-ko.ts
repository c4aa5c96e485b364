import {defineDialect} from '../dialect.js'
import {koBroadcast} from './ko-broadcast.js'

/** MBC: `◀ 앵커 ▶`, heads of soundbites on a line of their own, double primes; archive pages with `●`. */
export const mbcKo = /* @__PURE__ */ defineDialect({
  id: 'mbc-ko',
  broadcaster: 'MBC',
  lang: 'ko',
  timeZone: 'Asia/Seoul',
  extends: koBroadcast,
  labels: {
    anchor: ['◀ 앵커 ▶', '● 앵커:'],
    reporter: ['◀ {리포트|리포 트|기자|리포터} ▶', '● 기자:']
  },
  timestamp: {
    published: [
      '입력 | {yyyy}-{MM}-{dd} {HH}:{mm}{rest}',
      '입력 {yyyy}-{MM}-{dd} {HH}:{mm}{? |}{rest}',
      '입력 | {yyyy}-{MM}-{dd}{rest}'
    ],
    updated: ['수정 | {yyyy}-{MM}-{dd} {HH}:{mm}', '수정 {yyyy}-{MM}-{dd} {HH}:{mm}', '수정 | {yyyy}-{MM}-{dd}']
  },
  programme: ['{뉴스데스크|뉴스투데이|정오뉴스|뉴스외전}', '[{뉴스데스크|뉴스투데이|정오뉴스|뉴스외전}]'],
  byline: ['{뉴스데스크|뉴스투데이} {name}', '기자이미지 {name} {기자|리포터}'],
  quote: ['[{name}/{title}{? ({note})}]\n"{speech}"', '[{who}{? ({note})}]\n"{speech}"', '● {name}({title}): {speech}'],
  signOff: ['지금까지 {place}에서 MBC뉴스 {name}입니다.', '{place}에서 MBC뉴스 {name}입니다.', 'MBC뉴스 {name}입니다.'],
  contact: {phone: ['▷ 전화 {value}'], email: ['▷ 이메일 {value}'], messenger: ['▷ 카카오톡 {value}']},
  credit: ['{credits}'],
  notice: {
    tips: ['MBC 뉴스는 24시간 여러분의 제보를 기다립니다.'],
    copyright: [
      '[저작권자(c) {holder} ({url}) 무단{terms}]',
      'Copyright(c) Since 1996, {holder} All rights reserved.',
      '{ⓒ|©} {holder} 무단{terms}'
    ]
  },
  boilerplate: [
    "Your browser doesn't support HTML5 video.",
    '본문 바로가기 메뉴 바로가기',
    '재생목록',
    '당신의 의견을 남겨주세요',
    '{인기 키워드|취재플러스|14F|엠빅뉴스}'
  ]
})
