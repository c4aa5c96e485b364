import {defineDialect} from '../dialect.js'
import {koBroadcast} from './ko-broadcast.js'

/** CBS Radio: interviews whose voices end in an angle. */
export const cbsRadioKo = defineDialect({
  id: 'cbs-radio-ko',
  broadcaster: 'CBS',
  lang: 'ko',
  attested: 'pages',
  timeZone: 'Asia/Seoul',
  hosts: ['nocutnews.co.kr', 'cbs.co.kr'],
  selectors: {body: ['#pnlContent']},
  extends: koBroadcast,
  habits: {lead: 'host'},
  programme: ['■ 방송 : CBS {text}'],
  labels: {speaker: ['{◆|◇} {name}> {rest}', '{◆|◇} {who}> {rest}']},
  notice: {
    disclaimer: [
      '* 인터뷰를 인용보도할 때는{? {text}}\n{text}\n{text} 저작권은 CBS에 있습니다.',
      '* 인터뷰를 인용보도할 때는{? {text}}\n{text} 저작권은 CBS에 있습니다.',
      '* 인터뷰를 인용보도할 때는 {text}'
    ],
    copyright: ['저작권은 {holder}에 있습니다.']
  }
})
