import {defineDialect} from '../dialect.js'
import {koBroadcast} from './ko-broadcast.js'

/** MBC Radio: a mark for the host, the names of guests in angle brackets. */
export const mbcRadioKo = defineDialect({
  id: 'mbc-radio-ko',
  broadcaster: 'MBC',
  lang: 'ko',
  attested: 'copies',
  timeZone: 'Asia/Seoul',
  hosts: ['imnews.imbc.com', 'imbc.com'],
  extends: koBroadcast,
  habits: {lead: 'host'},
  programme: ['{■|□} 방송 : MBC {text}'],
  labels: {host: ['◎ 진행자 >'], speaker: ['◎ {who} > {rest}', '< {who} >']}
})
