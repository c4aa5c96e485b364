import {defineDialect} from '../dialect.js'
import {koBroadcast} from './ko-broadcast.js'

/** G1, Gangwon. */
export const g1Ko = defineDialect({
  id: 'g1-ko',
  broadcaster: 'G1',
  lang: 'ko',
  attested: 'pages',
  timeZone: 'Asia/Seoul',
  hosts: ['g1tv.co.kr'],
  extends: koBroadcast,
  timestamp: {published: ['{yyyy}-{MM}-{dd}']},
  // pointed brackets were not seen on a page
  labels: {reporter: ['[리포터]', '<리포터>', '{<|[}{S/U|스탠드업}{>|]}']},
  quote: [
    '<{인터뷰|씽크|싱크|녹취}> {name} {title}\n"{speech}"',
    '<{인터뷰|씽크|싱크|녹취}> {who}\n"{speech}"',
    '[{인터뷰|씽크|싱크|녹취}]\n"{speech}"',
    '{head}{? ({note})}\n"{speech}"'
  ],
  signOff: [
    '지금까지 {place}에서 G1{뉴스| 뉴스} {name}입니다.',
    '{place}에서 G1{뉴스| 뉴스} {name}입니다.',
    'G1{뉴스| 뉴스} {name}입니다.'
  ],
  credit: ['<{credits}>', '<{영상취재|영상편집|영상취재ㆍ편집} {names}>'],
  byline: ['{name} {기자|특파원}[ {email} ]'],
  boilerplate: [
    'G1',
    'G1 8 뉴스',
    '키보드 단축키 안내',
    '본문 바로가기 메인메뉴 바로가기',
    '{?{•|·} }방송시간 {text}',
    '매일 저녁 {number}시 {number}분',
    '{?{•|·} }{평 일|주 말}\n{text}',
    '평일 {text}주말 {text}',
    '평일 {ampm} {number}시 {number}분',
    '시작타이틀+주요뉴스',
    '주요 뉴스',
    '주요뉴스'
  ]
})
