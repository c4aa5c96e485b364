import {defineDialect} from '../dialect.js'
import {koBroadcast} from './ko-broadcast.js'

/** JTV, Jeonju: no labels; a headline glued to the lead. */
export const jtvKo = defineDialect({
  id: 'jtv-ko',
  broadcaster: 'JTV',
  lang: 'ko',
  attested: 'pages',
  timeZone: 'Asia/Seoul',
  extends: koBroadcast,
  habits: {lead: 'reporter'},
  headline: ['[JTV {text}] {value}'],
  labels: {reporter: ['[{name} 기자 :{rest}']},
  quote: ['(EFFECT : {speech})', '{person}, {title} : {speech}'],
  direction: {graphic: ['(CG IN) {text}//', '(CG IN) {text}\n{text}//', '(CG IN) {text}\n{text}\n{text}//']},
  signOff: [
    '지금까지 {place}에서 {JTV뉴스|JTV 뉴스|JTV} {name}입니다.',
    '{place}에서 {JTV뉴스|JTV 뉴스|JTV} {name}입니다.',
    '{JTV뉴스|JTV 뉴스|JTV} {name}입니다.'
  ],
  byline: ['{name} 기자 {email} (JTV 전주방송){? {text}}'],
  boilerplate: ['{JTV|전주방송}']
})
