import {defineDialect} from '../dialect.js'
import {koBroadcastEn} from './ko-broadcast-en.js'

/** YTN, the machine-translated English edition: desktop, mobile, AMP and aggregators' copies. */
export const ytnEn = /* @__PURE__ */ defineDialect({
  id: 'ytn-en',
  broadcaster: 'YTN',
  lang: 'en',
  attested: 'pages',
  timeZone: 'Asia/Seoul',
  hosts: ['ytn.co.kr'],
  selectors: {headline: ['.news_title'], date: ['.news_info .date'], body: ['#CmAdContent', '.paragraph']},
  extends: koBroadcastEn,
  habits: {gluedBullets: true},
  // copies leave the reporter's label in Korean
  labels: {reporter: ['[기사]'], guest: ['[{name}]']},
  timestamp: {
    published: ['{yyyy}.{MM}.{dd}{?.} {ampm} {h}:{mm}{?.}', '{category} {yyyy}.{MM}.{dd}{?.} {ampm} {h}:{mm}{?.}']
  },
  cast: {
    host: ['{?■ }{Host|진행}: {names}'],
    guest: ['{?■ }{Starring|Appearance|Cast|출연}: {names}']
  },
  quote: [
    '[{name} / {title}{? ({note})}: {speech}]',
    '[{who}{? ({note})}: {speech}]',
    '[{who}] {speech}]',
    // the bracket that opens is lost
    '{name} / {title}{? ({note})}: {speech}]'
  ],
  byline: ['YTN {name} ({email})', 'YTN {name} [{email}]'],
  signOff: [
    "{This is|this is|I'm|I am} YTN{?'s} {name}{? {at|in|from} {place}}.",
    "{This is|this is|I'm|I am} {name} of YTN{? {at|in|from} {place}}.",
    "YTN{?'s} {name}{? [{email}]}{? is}."
  ],
  contact: {
    messenger: ['[{Kakao Talk|KakaoTalk|카카오톡}] {value}'],
    phone: ['[{Phone|전화}] {value}'],
    email: ['[{Mail|E-mail|Email|메일}] {value}'],
    web: ['[{Online report|Online Report|온라인 제보}] {value}']
  },
  direction: {interview: ['[{INTERVIEW|Interview|인터뷰}]']},
  notice: {
    tips: [
      "{※ 'Your report becomes news'|※ '당신의 제보가 뉴스가 됩니다'}{? {affiliation}}",
      "{※ 'Your report becomes news'|※ '당신의 제보가 뉴스가 됩니다'}{rest}"
    ],
    disclaimer: ['[Translated by AI]{? {text}}', '* The text below may differ from {text}'],
    copyright: ['[Copyright holder (c) {holder} Unauthorized {terms}]', '[저작권자(c) {holder} 무단{terms}]']
  },
  boilerplate: [
    'Font size settings',
    'Print',
    'Print Suggest Translation Improvements',
    'Suggest Translation Improvements',
    '글자 크기 설정 Share',
    '글자크기설정',
    'Share',
    'Menu',
    'AD',
    'YTN',
    '{Society|Social|Broadcasting|International|Politics|Economy|Culture|Sports|Science|Weather|National|World|Nationwide|Entertainment}',
    'More- {text}',
    'The {Lastest|Latest} News'
  ]
})
