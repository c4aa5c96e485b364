import {defineDialect} from '../dialect.js'
import {koBroadcast} from './ko-broadcast.js'

/** JIBS, Jeju. */
export const jibsKo = defineDialect({
  id: 'jibs-ko',
  broadcaster: 'JIBS',
  lang: 'ko',
  attested: 'pages',
  timeZone: 'Asia/Seoul',
  extends: koBroadcast,
  labels: {anchor: ['(앵커)', '오프닝 + 앵커멘트'], reporter: ['(리포트)', '(기자)']},
  quote: [
    '{name}{/| / }{title}\n(인터뷰){?-(자막)}"{speech}"',
    '{person} {title}\n(인터뷰){?-(자막)}"{speech}"',
    '{head}\n(인터뷰){?-(자막)}"{speech}"',
    '{head}\n(싱크){?-(자막)}"{speech}"'
  ],
  direction: {mark: ['({인터뷰|싱크|현장음})']},
  handoff: ['{name} 기잡니다.'],
  signOff: ['지금까지 {place}에서 JIBS {name}입니다.', '{place}에서 JIBS {name}입니다.', 'JIBS {name}입니다.'],
  byline: ['JIBS {name} 기자{? {email}}'],
  notice: {copyright: ['<저작권자 {©|ⓒ|(c)} {holder}, 무단 {terms}>']},
  boilerplate: ['{JIBS|JIBS 제주방송}']
})
