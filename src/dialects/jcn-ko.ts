import {defineDialect} from '../dialect.js'
import {koBroadcast} from './ko-broadcast.js'

/** JCN, Ulsan. */
export const jcnKo = defineDialect({
  id: 'jcn-ko',
  broadcaster: 'JCN',
  lang: 'ko',
  attested: 'pages',
  timeZone: 'Asia/Seoul',
  hosts: ['jcntv.co.kr'],
  extends: koBroadcast,
  labels: {reporter: ['({delivery})']},
  quote: ['(인터뷰) {name} / {title}{? ({note})}\n"{speech}"', '(인터뷰) {who}{? ({note})}\n"{speech}"'],
  signOff: [
    '지금까지 {place}에서 JCN{뉴스| 뉴스} {name}입니다.',
    '{place}에서 JCN{뉴스| 뉴스} {name}입니다.',
    'JCN{뉴스| 뉴스| } {name}입니다.'
  ]
})
