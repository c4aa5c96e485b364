import {defineDialect} from '../dialect.js'
import {koBroadcast} from './ko-broadcast.js'

/** KBS Radio: triangles before the voices. */
export const kbsRadioKo = defineDialect({
  id: 'kbs-radio-ko',
  broadcaster: 'KBS',
  lang: 'ko',
  attested: 'pages',
  doubts: ['labels'],
  timeZone: 'Asia/Seoul',
  hosts: ['news.kbs.co.kr', 'program.kbs.co.kr', 'radio.kbs.co.kr'],
  extends: koBroadcast,
  habits: {lead: 'host', firstIsHost: true},
  programme: ['{■|□} {방송|프로그램명} : KBS{text}', '{■|□} 코너명 : {text}'],
  timestamp: {aired: ['■ 방송시간 : {M}월 {d}일{? }({weekday}) {HH}:{mm}{value}']},
  labels: {
    speaker: [
      '{▷|▶} {person} : {rest}',
      '{▷|▶} {person} {title} : {rest}',
      '{▷|▶}{person} {rest}',
      // diamonds are YTN's, and tell nothing here
      '{◇|◆}{name}: {rest}'
    ]
  },
  notice: {disclaimer: ['{?■ }인터뷰 자료의 저작권은 KBS{text}에 있습니다.{? {text}}']}
})
