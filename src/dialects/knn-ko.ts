import {defineDialect} from '../dialect.js'
import {koBroadcast} from './ko-broadcast.js'

/** KNN, Busan: soundbites in braces with three fields; before, scripts with their cues. */
export const knnKo = defineDialect({
  id: 'knn-ko',
  broadcaster: 'KNN',
  lang: 'ko',
  attested: 'pages',
  timeZone: 'Asia/Seoul',
  hosts: ['knn.co.kr'],
  extends: koBroadcast,
  timestamp: {
    published: ['입력 : {yyyy}.{MM}.{dd} {HH}:{mm}', '{person}\n입력 : {yyyy}.{MM}.{dd} {HH}:{mm}']
  },
  labels: {
    anchor: ['<앵커>', '{{앵커:', '{{앵커}}'],
    reporter: ['<기자>', '{{{리포트|기자}}}', '{{{delivery}}}\n{{수퍼:{name}}}', '{{{delivery}}}']
  },
  caption: ['{{{수퍼|자막}:{text}}}', '{{자막CG}}'],
  direction: {natural: ['{{이펙트:}}'], soundbite: ['{{인터뷰:}}']},
  quote: [
    '{{{name}/{title}/"{speech}"}}',
    // the opening mark is missing
    '{{{name}/{title}/{speech}"}}',
    // nobody's name
    '{{{who}/"{speech}"}}',
    '{{{who}/{speech}"}}',
    '{{수퍼:{name}/{title}}}\n"{speech}"'
  ],
  credit: ['{영상취재|촬영} {name} {영상편집|편집} {name}'],
  signOff: ['지금까지 {place}에서 KNN {name}입니다.', '{place}에서 KNN {name}입니다.', 'KNN {name}입니다.'],
  contact: {phone: ['▷ 전화 {value}'], email: ['▷ 이메일 {value}'], messenger: ['▷ {카카오톡|카톡} {value}']},
  notice: {tips: ['KNN 뉴스는 24시간 여러분의 제보를 기다립니다.{rest}']},
  boilerplate: ['KNN', '조회수 : {number}', '{number}']
})
