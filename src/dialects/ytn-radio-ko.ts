import {defineDialect} from '../dialect.js'
import {koBroadcast} from './ko-broadcast.js'

/** YTN Radio: interviews with a cast header; which diamond marks the host differs between programmes. */
export const ytnRadioKo = /* @__PURE__ */ defineDialect({
  id: 'ytn-radio-ko',
  broadcaster: 'YTN',
  lang: 'ko',
  attested: 'pages',
  timeZone: 'Asia/Seoul',
  hosts: ['radio.ytn.co.kr'],
  selectors: {headline: ['.view_title'], body: ['.view_cont']},
  extends: koBroadcast,
  field: ['작성자 : {value}'],
  timestamp: {published: ['날짜 : {yyyy}-{MM}-{dd} {HH}:{mm}{? |{rest}}']},
  programme: ['{programme}\n{?{•|·} }방송시간 : {text}', 'YTN라디오{text}', '{방송|■ 방송} : YTN {라디오|radio}{text}'],
  labels: {
    speaker: [
      '{◆|◇} {who}{? (이하 {name})} : {rest}',
      '{◆|◇} {who}{?(이하 {name})}: {rest}',
      '{◆|◇} {who}{? }(이하 {name})> {rest}',
      '{◆|◇} {name}> {rest}',
      '{◆|◇} {who}> {rest}'
    ]
  },
  boilerplate: ['조회 : {number}', '인터뷰전문보기', '{?{•|·} }방송시간 : {text}', '{?{•|·} }진행: {text} / {text}']
})
