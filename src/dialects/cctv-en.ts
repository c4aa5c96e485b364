import {defineDialect} from '../dialect.js'

/** CCTV in English: pages of CNTV, and the scripts that CNBC writes for CCTV. */
export const cctvEn = /* @__PURE__ */ defineDialect({
  id: 'cctv-en',
  broadcaster: 'CCTV',
  lang: 'en',
  attested: 'pages',
  timeZone: 'Asia/Shanghai',
  hosts: ['cctv.com', 'cntv.cn', 'cgtn.com'],
  habits: {lead: 'reporter'},
  programme: ['CCTV Transcripts'],
  headline: ['CCTV Script {text}'],
  timestamp: {
    published: ['{MM}-{dd}-{yyyy} {HH}:{mm} BJT{? {text}}'],
    aired: ["{?— }This is the script of CNBC's news report for China's CCTV on {month} {d}, {yyyy}{?, {weekday}}{?.}"]
  },
  quote: ['{name}, {title}, {said|says|told CCTV}{,|:}"{speech}"', '{name}, {said|says}{,|:}"{speech}"'],
  byline: ['By {affiliation} {reporter|correspondent} {names}'],
  boilerplate: [
    '- CNTV English - CCTV News',
    '{text} - CCTV News - CCTV.com English',
    'Related stories',
    'Watch Video',
    'Play Video',
    'Special Report:{? {text}}',
    'Editor: {text}'
  ]
})
