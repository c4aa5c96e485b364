import {defineDialect} from '../dialect.js'
import {koBroadcastEn} from './ko-broadcast-en.js'

/** KBS News in English, machine-assisted: `[Anchor]` / `[Report]` of 2023 and later, and the programme pages of 2025. */
export const kbsEn = defineDialect({
  id: 'kbs-en',
  broadcaster: 'KBS',
  lang: 'en',
  attested: 'pages',
  timeZone: 'Asia/Seoul',
  hosts: ['news.kbs.co.kr', 'mn.kbs.co.kr', 'mobile.kbs.co.kr'],
  selectors: {headline: ['.headline-title'], date: ['.dates'], body: ['#cont_newstext', '.detail-body']},
  extends: koBroadcastEn,
  habits: {bareQuotes: true},
  programme: ['{KBS News 9|KBS NEWS 9|News 9|News 7|News 12|News Plaza|NEWS 9|News Today|[News Today]|[News 9]}'],
  // item titles of the programme pages
  headline: ['"{capitals}"'],
  labels: {
    anchor: ['[{Lead|LEAD}]'],
    reporter: ['[{Report|REPORT|Response}]', '[{name}{/| / }{Reporter|reporter}: {rest}']
  },
  timestamp: {
    published: [
      'date {yyyy}-{MM}-{dd}{? {HH}:{mm}}',
      'date {yyyy}-{MM}-{dd} {rest}',
      '입력 {yyyy}.{MM}.{dd} ({HH}:{mm})',
      '입력 {yyyy}.{MM}.{dd} ({HH}:{mm}) {rest}'
    ],
    updated: ['수정 {yyyy}.{MM}.{dd} ({HH}:{mm})', '수정 {yyyy}.{MM}.{dd} ({HH}:{mm}) {rest}']
  },
  direction: {soundbite: ['[Soundbite]']},
  quote: [
    '[{name}/{title}/{note}: "{speech}"]',
    '[{title}/{delivery}: "{speech}"]',
    '[{name}/{title}{? ({note})}: "{speech}"]',
    '[{who}{? ({note})}: "{speech}"]',
    '["{speech}"]',
    // 2023
    '{person} ({title}{? ({note})}): {speech}',
    '({title}{? ({note})}): {speech}',
    // programme pages of 2025
    '{person} / {title}\n"{speech}"',
    '{person}/{title}\n"{speech}"',
    '{head}{? ({note})}\n"{speech}"'
  ],
  handoff: [
    "{Here's|Here is} {name}{? {text}}.",
    'Our {first|next|last} report {comes from|is by|is from} {reporter|correspondent} {name}.',
    'Our {first|next|last} report {comes from|is by|is from} {name}.',
    'The {first|next|last} report is by {name}.',
    'This report {is by|is from|from} {name}.',
    'Our {name} {reports|has|explains|joins}{? {text}}.',
    '{name} {reports|explains|continues|begins|joins}{? {text}}.',
    '{name} has {the|more|our|this} {text}.',
    '{name} has more.'
  ],
  signOff: [
    'This is KBS News{?,} {name}{? {in|at|from} {place}}.',
    'This has been KBS News{?,} {name}{? {in|at|from} {place}}.',
    'KBS News{?,} {name}{? {in|at|from} {place}}.',
    "{This is|This has been|I am|I'm} {name} {reporting|reporting live} from {place} for KBS News.",
    "{This is|This has been|I am|I'm} {name} {in|at|from} {place} for KBS News.",
    "{This is|This has been|I am|I'm} {name} {from|of|with|for} KBS News{? {in|at|from} {place}}.",
    "{This is|This has been|I am|I'm} {name}, KBS News{?{, | in | at | from }{place}}.",
    '{name}, KBS News{?{, | in | at | from }{place}}.',
    'This has been a report from {place}.'
  ],
  contact: {
    messenger: ['▷ {카카오톡|KakaoTalk|Kakao Talk} : {value}'],
    phone: ['▷ {전화|Phone|Telephone|Call} : {value}'],
    email: ['▷ {이메일|Email|E-mail|Mail} : {value}']
  },
  notice: {
    tips: ['■ {제보하기|To report|How to report|Reporting|Report|Submit a tip|Make a report}'],
    other: ['▷ {유튜브, 네이버, 카카오에서도|Subscribe to KBS News} {text}', '▷ {text}{YouTube|Naver} {text}'],
    copyright: ['Copyright {(c)|ⓒ|©|Ⓒ} {holder}. {All rights reserved|무단}{terms}']
  },
  boilerplate: [
    '동영상 고정 취소',
    '읽어주기 기능은 크롬기반의',
    '브라우저에서만 사용하실 수 있습니다.',
    '재생 멈춤',
    '{글자 크게|글자 작게}',
    '{좋아요|응원해요|후속 원해요} {number}'
  ]
})
