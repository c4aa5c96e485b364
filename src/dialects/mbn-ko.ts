import {defineDialect} from '../dialect.js'
import {koArrows} from './ko-arrows.js'

/** MBN: labels in lenticular brackets, soundbites behind an arrow. */
export const mbnKo = defineDialect({
  id: 'mbn-ko',
  broadcaster: 'MBN',
  lang: 'ko',
  attested: 'pages',
  doubts: ['labels', 'timestamp'],
  timeZone: 'Asia/Seoul',
  extends: koArrows,
  labels: {guest: ['출연자>']},
  cast: {guest: ['[출연] {names}']},
  // not seen on pages
  timestamp: {
    published: ['{기사입력|입력} {yyyy}-{MM}-{dd} {HH}:{mm}{?{rest}}'],
    updated: ['{?l }{?| }{최종수정|기사수정} {yyyy}-{MM}-{dd} {HH}:{mm}{?{rest}}']
  },
  // scripts of the weather
  direction: {script: ['<{오프닝|클로징|주간}>', '<{number}>']},
  signOff: [
    '지금까지 {place}에서 {MBN뉴스|MBN 뉴스|MBN} {name}입니다.',
    '{place}에서 {MBN뉴스|MBN 뉴스|MBN} {name}입니다.',
    '{MBN뉴스|MBN 뉴스} {name}입니다.'
  ],
  credit: ['영상취재 : {names} / 영상편집 : {names}'],
  byline: ['[{name} 기자 / {email}]', '[{email}]'],
  notice: {copyright: ['< Copyright {ⓒ|©} {holder}(www.mbn.co.kr) 무단{terms} >']},
  boilerplate: ['{MBN|매일방송}', '#MBN{?{text}}', '#{hashtags}']
})
