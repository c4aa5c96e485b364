import {defineDialect} from '../dialect.js'
import {koBroadcast} from './ko-broadcast.js'

/** EBS: only the sign-off was seen, the rest is known from elsewhere. */
export const ebsKo = defineDialect({
  id: 'ebs-ko',
  broadcaster: 'EBS',
  lang: 'ko',
  attested: 'copies',
  doubts: ['programme', 'timestamp', 'quote', 'direction'],
  timeZone: 'Asia/Seoul',
  hosts: ['news.ebs.co.kr', 'ebs.co.kr'],
  extends: koBroadcast,
  programme: ['[EBS 뉴스{text}]'],
  timestamp: {published: ['{?{name} 기자 | }{yyyy}. {MM}. {dd}']},
  quote: ['인터뷰: {name} / {title}\n"{speech}"', '인터뷰: {who}\n"{speech}"'],
  direction: {recorded: ['[VCR]']},
  signOff: ['EBS{뉴스| 뉴스} {name}입니다.'],
  boilerplate: ['{EBS|EBS 뉴스}']
})
