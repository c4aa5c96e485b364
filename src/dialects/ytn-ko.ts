import {defineDialect} from '../dialect.js'
import {koBroadcast} from './ko-broadcast.js'

/** YTN: own site, AMP, portal and video-platform copies. */
export const ytnKo = /* @__PURE__ */ defineDialect({
  id: 'ytn-ko',
  broadcaster: 'YTN',
  lang: 'ko',
  attested: 'pages',
  timeZone: 'Asia/Seoul',
  hosts: ['ytn.co.kr'],
  selectors: {headline: ['.news_title'], date: ['.news_info .date'], body: ['#CmAdContent', '.paragraph']},
  extends: koBroadcast,
  labels: {
    anchor: ['{◇|◆}앵커{]|>}'],
    reporter: ['{◇|◆}기자{]|>}'],
    guest: ['[{name}]'],
    speaker: ['{◇|◆}{who}{>|]} {rest}']
  },
  timestamp: {
    published: [
      '{yyyy}.{MM}.{dd}{?.} {ampm} {h}:{mm}{?.}',
      '{category} {yyyy}.{MM}.{dd}{?.} {ampm} {h}:{mm}{?.}',
      'Posted : {yyyy}-{MM}-{dd} {HH}:{mm}'
    ]
  },
  programme: ['■ 방송: {text}'],
  hint: ['{text}YTN으로 {text}', '{text}저희 YTN{text}', '{text} / YTN'],
  quote: [
    '[{name} / {title}{? ({note})} : {speech}]',
    // a bracket too many
    '[{name} / {title}{? ({note})}] : {speech}]',
    '[{who}{? ({note})} : {speech}]',
    // the bracket that opens is lost
    '{name} / {title}{? ({note})} : {speech}]',
    // sound of the place
    '[{sentence}]'
  ],
  signOff: [
    '지금까지 {place}에서 YTN {name}입니다.',
    '{place}에서 YTN {name}입니다.',
    'YTN {name}{? [{email}]}, {name}{? [{email}]}입니다.',
    'YTN {name}{? [{email}]}입니다.'
  ],
  byline: ['YTN {name} ({email})', 'YTN {name} [{email}]'],
  field: ['▶ 기사 원문 : {value}'],
  contact: {
    messenger: ['[카카오톡] {value}'],
    phone: ['[전화] {value}', '#{number}'],
    email: ['[메일] {value}', '{email}{?,{rest}}'],
    web: ['[온라인 제보] {value}', '{url}{?,{rest}}'],
    app: ['모바일앱{?,{rest}}']
  },
  notice: {
    tips: [
      "※ '당신의 제보가 뉴스가 됩니다'{? {affiliation}}",
      "※ '당신의 제보가 뉴스가 됩니다'{rest}",
      '▶ {제보 안내|제보 하기|제보하기} :{rest}'
    ],
    disclaimer: ['* 아래 텍스트는 실제 방송 {text}인용 시 {?[}YTN{text}', '인용 시 {?[}YTN{text}']
  },
  boilerplate: [
    'YTN',
    '▣ YTN {데일리모션|유튜브} 채널 구독 : {text}',
    '[ 한국 뉴스 채널 와이티엔 / Korea News Channel YTN ]',
    '동영상 고정 취소'
  ]
})
