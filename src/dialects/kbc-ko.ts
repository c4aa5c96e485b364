import {defineDialect} from '../dialect.js'
import {koArrows} from './ko-arrows.js'

/** KBC, Gwangju. */
export const kbcKo = defineDialect({
  id: 'kbc-ko',
  broadcaster: 'KBC',
  lang: 'ko',
  attested: 'copies',
  doubts: ['labels', 'signOff'],
  timeZone: 'Asia/Seoul',
  extends: koArrows,
  timestamp: {published: ['작성 : {yyyy}-{MM}-{dd} {HH}:{mm}{?:{ss}}{?{rest}}']},
  labels: {anchor: ['{남|여}>']},
  signOff: [
    '지금까지 {place}에서 {KBC|kbc} {name}입니다.',
    '{place}에서 {KBC|kbc} {name}입니다.',
    '{KBC|kbc} {name}입니다.'
  ],
  boilerplate: ['{KBC|kbc광주방송}']
})
