import {defineDialect} from '../dialect.js'
import {koBroadcast} from './ko-broadcast.js'

/** KTV: labels that end in an angle and open with nothing. */
export const ktvKo = defineDialect({
  id: 'ktv-ko',
  broadcaster: 'KTV',
  lang: 'ko',
  attested: 'pages',
  doubts: ['signOff'],
  timeZone: 'Asia/Seoul',
  hosts: ['ktv.go.kr'],
  extends: koBroadcast,
  timestamp: {published: ['등록일 : {yyyy}.{MM}.{dd} {HH}:{mm}']},
  labels: {
    anchor: ['앵커>', '{name} {앵커|아나운서}>{rest}', '질문{? {number}}>{rest}'],
    reporter: ['기자>', '{name} {국민기자|기자}>{rest}', '{delivery}> {name} 기자{? {rest}}']
  },
  caption: ['(장소 : {text})', '({affiliation} / {text})'],
  direction: {natural: ['현장음>']},
  quote: ['인터뷰> {name}{/| / }{title}{? ({note})}{?\n}"{speech}"', '인터뷰> {who}{? ({note})}{?\n}"{speech}"'],
  handoff: ['{name} 국민기자{가|의} {text}.', '{name} 국민기자{입니다|의 보도입니다}.'],
  // not seen on pages
  signOff: ['국민리포트 {name}입니다.', 'KTV {name}입니다.'],
  credit: ['({credits})'],
  byline: ['{email}'],
  notice: {copyright: ['< {ⓒ|©} {holder} 무단{terms} >']},
  boilerplate: ['{KTV|KTV 국민방송|국민리포트}', '미니플레이', '[기사내용]', '( KTV 국민방송 케이블방송, {text})']
})
