import {defineDialect} from '../dialect.js'
import {koBroadcast} from './ko-broadcast.js'

/** TV Chosun: soundbites without brackets, a line that says who and a quoted line. */
export const tvchosunKo = defineDialect({
  id: 'tvchosun-ko',
  broadcaster: 'TV조선',
  lang: 'ko',
  attested: 'pages',
  timeZone: 'Asia/Seoul',
  hosts: ['news.tvchosun.com'],
  selectors: {headline: ['.article_tit'], date: ['.article_date'], body: ['.article_detail_body']},
  extends: koBroadcast,
  labels: {reporter: ['[리포트]']},
  timestamp: {
    published: ['{name} {기자|특파원} | {yyyy}.{MM}.{dd} {HH}:{mm}', '등록 {yyyy}.{MM}.{dd} {HH}:{mm}{? {rest}}'],
    updated: ['{?| }수정 {yyyy}.{MM}.{dd} {HH}:{mm}']
  },
  quote: ['{head}{? ({note})}\n"{speech}"', '{via} {中|중}{?\n}"{speech}"'],
  direction: {natural: ['[영상뉴스]']},
  signOff: [
    '지금까지 {place}에서 TV조선 {name}입니다.',
    '{place}에서 TV조선 {name}입니다.',
    '{TV조선|TV CHOSUN} {name}입니다.'
  ],
  contact: {
    email: ['이메일({value}){?,{rest}}'],
    messenger: ['카카오톡({value}){?,{rest}}'],
    phone: ['전화({value}){?,{rest}}']
  },
  notice: {
    tips: ['* 뉴스제보 :{rest}'],
    copyright: ['{?- }Copyrights {ⓒ|©} {holder}. 무단{terms}']
  },
  boilerplate: [
    '{TV조선|TV CHOSUN}',
    // the buttons above and below the date
    '{?• }{페이스북|트위터|이메일보내기|URL복사|전체}',
    '위로',
    '제보하기',
    '이시각 주요뉴스',
    '많이 본 뉴스',
    '#-- 기자 프로필 끝 -->',
    '☞ 더 많은 TV조선 뉴스 보기',
    '[Ch 19] 사실을 보고 진실을 말합니다'
  ]
})
