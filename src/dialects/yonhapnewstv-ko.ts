import {defineDialect} from '../dialect.js'
import {koBroadcast} from './ko-broadcast.js'

/** Yonhap News TV: who speaks in angle brackets, the speech behind. */
export const yonhapnewstvKo = defineDialect({
  id: 'yonhapnewstv-ko',
  broadcaster: '연합뉴스TV',
  lang: 'ko',
  attested: 'pages',
  timeZone: 'Asia/Seoul',
  hosts: ['yonhapnewstv.co.kr'],
  selectors: {headline: ['.title-article'], date: ['.update-time'], body: ['.article-txt']},
  extends: koBroadcast,
  habits: {quotedLines: true, lead: 'anchor'},
  timestamp: {published: ['{?• }송고시간 {yyyy}-{MM}-{dd} {HH}:{mm}{?:{ss}}']},
  cast: {host: ['<진행 : {names}>'], guest: ['<{출연|출연자|전화연결|발표자} : {names}>']},
  heading: ['<질문{? {number}}{?-{number}}> {value}'],
  // the reporter who answers; not seen on a page
  labels: {
    reporter: ['<{name}{/| / }{기자|특파원|캐스터}>\n{rest}', '<{name}{/| / }{affiliation} {기자|특파원}>\n{rest}']
  },
  quote: [
    '<현장음>{?\n}"{speech}"',
    '<{name}{/| / }{title}{? ({note})}>{?\n}"{speech}"',
    '<{who}{? ({note})}>{?\n}"{speech}"',
    // pages of nothing but recordings
    '[{name} / {title}{? ({note})}]'
  ],
  direction: {close: ['(끝)']},
  credit: ['[{credits}]'],
  signOff: [
    '지금까지 {place}에서 연합뉴스TV {name}입니다.',
    '{place}에서 연합뉴스TV {name}입니다.',
    '연합뉴스TV {name}입니다.'
  ],
  byline: ['{name}({email})', '({email})'],
  contact: {messenger: ['카톡/라인 {value}'], phone: ['{value}(기사문의ㆍ제보){? {rest}}']},
  notice: {
    tips: ['연합뉴스TV 기사문의 및 제보 :{rest}', '연합뉴스TV :{rest}'],
    copyright: ['{ⓒ|©} {holder}, 무단{terms}']
  },
  boilerplate: [
    '연합뉴스TV{? 언론사 이미지}',
    '본문으로 바로가기',
    'ADVERTISEMENT',
    '비디오 플레이어',
    '자막방송 VOD 제작지원 : {text}',
    '당신이 담은 순간이 뉴스입니다!',
    '■ 방송 :',
    '#{hashtags}'
  ]
})
