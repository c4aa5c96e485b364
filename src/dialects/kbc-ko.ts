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
  hosts: ['ikbc.co.kr'],
  extends: koArrows,
  timestamp: {published: ['작성 : {yyyy}-{MM}-{dd} {HH}:{mm}{?:{ss}}{?{rest}}']},
  labels: {anchor: ['{남|여}>']},
  // notes of the script for whoever cuts the pictures
  direction: {note: ['({PAN|VCR|CAM|EFFECT|EFF|CG|OFF})']},
  quote: ['▶ {인터뷰|싱크} : {인터뷰|싱크} / {name} / {title}\n- "{speech}"'],
  signOff: [
    '지금까지 {place}에서 {KBC|kbc} {name}입니다.',
    '{place}에서 {KBC|kbc} {name}입니다.',
    '{KBC|kbc} {name}입니다.'
  ],
  boilerplate: ['{KBC|kbc|kbc광주방송}', '({number}) {로그아웃|로그인}']
})
