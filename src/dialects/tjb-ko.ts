import {defineDialect} from '../dialect.js'
import {koArrows} from './ko-arrows.js'

/** TJB, Daejeon. */
export const tjbKo = defineDialect({
  id: 'tjb-ko',
  broadcaster: 'TJB',
  lang: 'ko',
  attested: 'copies',
  doubts: ['labels', 'signOff'],
  timeZone: 'Asia/Seoul',
  hosts: ['tjb.co.kr'],
  extends: koArrows,
  headline: ['{headline}(R)', '(R){headline}'],
  signOff: [
    '지금까지 {place}에서 TJB{?뉴스} {name}입니다.',
    '{place}에서 TJB{?뉴스} {name}입니다.',
    'TJB{?뉴스} {name}입니다.'
  ],
  boilerplate: ['{TJB|tjb|대전방송}']
})
