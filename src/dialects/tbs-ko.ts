import {defineDialect} from '../dialect.js'
import {koBroadcast} from './ko-broadcast.js'

/** TBS, Seoul: no page was seen; known by its name. */
export const tbsKo = defineDialect({
  id: 'tbs-ko',
  broadcaster: 'TBS',
  lang: 'ko',
  attested: 'unseen',
  doubts: ['signOff'],
  timeZone: 'Asia/Seoul',
  hosts: ['tbs.seoul.kr'],
  extends: koBroadcast,
  signOff: ['{TBS|tbs} {name}입니다.', '{TBS|tbs}{뉴스| 뉴스} {name}입니다.']
})
