import {defineDialect} from '../dialect.js'
import {koBroadcast} from './ko-broadcast.js'

/** TBC, Daegu: scripts of the 2000s, lines broken at a width, sentences without a period. */
export const tbcKo = defineDialect({
  id: 'tbc-ko',
  broadcaster: 'TBC',
  lang: 'ko',
  attested: 'pages',
  timeZone: 'Asia/Seoul',
  hosts: ['tbc.co.kr'],
  extends: koBroadcast,
  habits: {wrapped: true, unmarkedVoices: true},
  timestamp: {published: ['{yyyy}년 {MM}월 {dd}일']},
  labels: {anchor: ['앵커)'], reporter: ['기자)', '({delivery})']},
  direction: {script: ['구성-{text}'], package: ['=VCR {number}=']},
  timecode: ['< {mm}:{ss} ~ {mm}:{ss}>', '< {mm}:{ss} ~ {mm}:{ss} >'],
  quote: [
    '싱크-{who};{speech}',
    'INT-{name}/{title}\n"{speech}"',
    // the title may stand on a line of its own
    'INT-{name}\n/{title}\n"{speech}"',
    'INT-{name}/\n{title}\n"{speech}"',
    'INT-{who}\n"{speech}"',
    // the voice is heard and not written down
    '[{name}-{title}]',
    '인터뷰 {name}({mm}:{ss}~{mm}:{ss})\n"{speech}"',
    '인터뷰-{name}/{title}\n"{speech}"',
    '인터뷰-{who}\n"{speech}"'
  ],
  handoff: ['{name} 기자가 {취재|보도}했습니다', '{name} 기자가 {보도합니다|전합니다}', '{name} 기잡니다'],
  signOff: ['{TBC뉴스|TBC 뉴스|TBC} {name}입니다'],
  byline: ['{사회부|경제부|정치부|문화부|보도부|편집부|취재부|영상부|스포츠부} {name}\n{email}'],
  contact: {
    phone: ['▷ 전화 : {value}'],
    email: ['▷ 이메일 : {value}'],
    web: ['▷ 뉴스홈페이지 : {value}'],
    messenger: ['▷ {카카오톡|카톡} : {value}']
  },
  notice: {tips: ['■ 제보하기']},
  boilerplate: ['{TBC|대구방송}', '뉴스', '날씨', '공유하기', '= = = E N D = = =']
})
