import {defineDialect} from '../dialect.js'
import {koBroadcast} from './ko-broadcast.js'

/** SBS Radio: triangles before the voices, often all of them on one line. */
export const sbsRadioKo = defineDialect({
  id: 'sbs-radio-ko',
  broadcaster: 'SBS',
  lang: 'ko',
  attested: 'pages',
  timeZone: 'Asia/Seoul',
  hosts: ['news.sbs.co.kr', 'radio.sbs.co.kr'],
  extends: koBroadcast,
  habits: {lead: 'host', firstIsHost: true},
  programme: ['■ 방송 : SBS {text}'],
  labels: {
    speaker: ['{▷|▶}{? }{person} : {rest}', '{▷|▶} {person} {title} : {rest}', '{▷|▶} {person}/{title}{ : |: }{rest}']
  },
  notice: {
    disclaimer: [
      '{?* }인터뷰 자료의 저작권은 SBS{text}에 있습니다.{? {text}}',
      '인터뷰를 인용보도할 때는 프로그램명 {text}을 정확히 밝혀주시기 바랍니다. 저작권은 SBS에 있습니다.',
      '전문 게재나 인터뷰 인용 보도 시,',
      '아래와 같이 채널명과 정확한 프로그램명을 밝혀주시기 바랍니다.'
    ]
  }
})
