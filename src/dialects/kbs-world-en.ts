import {defineDialect} from '../dialect.js'

const languages = '{Korean|English|Korean-English|English-Korean|Korean/English|English/Korean}'
const soundbite = '{[Soundbite]|[SOUNDBITE]|Soundbite|SOUNDBITE}'

/**
 * KBS World in English: bulletins of television, `[Anchor Lead]` / `[Pkg]` / `[Soundbite]`, several stories on a page,
 * and items of the radio, `Anchor:` / `Report:`, and its talks, `Host:` / `Guest:` or names. Some copies have lost the
 * brackets.
 */
export const kbsWorldEn = defineDialect({
  id: 'kbs-world-en',
  broadcaster: 'KBS World',
  lang: 'en',
  attested: 'pages',
  doubts: ['labels', 'timestamp', 'cast'],
  timeZone: 'Asia/Seoul',
  hosts: ['world.kbs.co.kr'],
  selectors: {headline: ['.view_tit'], date: ['.view_date'], body: ['.body_txt']},
  habits: {bareQuotes: true, bareHeadlines: true, packages: true, firstIsHost: true, gluedLabels: true},
  programme: ['KBS {World|WORLD} Radio{? {text}}'],
  headline: ['{number}. {headline}'],
  labels: {
    anchor: ['[{Anchor Lead|ANCHOR LEAD|Anchor lead}]', '{Anchor Lead|ANCHOR LEAD|Anchor lead}', 'Anchor:'],
    reporter: ['[{Pkg|PKG|Package|Report}]', '{Pkg|PKG|Package}', 'Report:'],
    // not seen on a page
    host: ['{Host|Presenter|MC|Q}:'],
    guest: ['{Guest|A}:'],
    speaker: ['{voice}: {rest}']
  },
  timestamp: {
    published: [
      'date {yyyy}-{MM}-{dd}',
      '{yyyy}-{MM}-{dd}',
      'date {yyyy}-{MM}-{dd} {rest}',
      '입력 {yyyy}.{MM}.{dd} ({HH}:{mm})',
      '입력 {yyyy}.{MM}.{dd} ({HH}:{mm}) {rest}',
      // not seen on a page
      'Write: {yyyy}-{MM}-{dd} {HH}:{mm}:{ss}',
      'Write: {yyyy}-{MM}-{dd} {HH}:{mm}:{ss} / {rest}',
      'Write: {yyyy}-{MM}-{dd} {HH}:{mm}:{ss} {rest}'
    ],
    updated: [
      '수정 {yyyy}.{MM}.{dd} ({HH}:{mm})',
      '수정 {yyyy}.{MM}.{dd} ({HH}:{mm}) {rest}',
      'Update: {yyyy}-{MM}-{dd} {HH}:{mm}:{ss}'
    ]
  },
  cast: {host: ['{Host|Hosts|Presenter}: {names}'], guest: ['{Guest|Guests|In the studio|On the line}: {names}']},
  direction: {
    soundbite: [soundbite],
    recording: ['[Sound bite: {text}]', '[Sound bites from {text}]'],
    language: [`(${languages})`]
  },
  quote: [
    `${soundbite} {title} ({delivery}): {speech}`,
    `${soundbite} {name} ({title}{? ({note})}): "{speech}"`,
    `${soundbite} {name} ({title}{? ({note})}): {speech}`,
    `${soundbite} ({title}{? ({note})}): "{speech}"`,
    `${soundbite} ({title}{? ({note})}): {speech}`,
    `${soundbite} {who}: "{speech}"`,
    `${soundbite} "{speech}"`,
    // the voice is heard and not written down
    `${soundbite} {name} ({title}{? ({note})})`,
    `${soundbite} ({title})`,
    `${soundbite} {who}`,
    '{person} ({title}{? ({note})}): "{speech}"',
    '{person} ({title}{? ({note})}): {speech}',
    '({title}{? ({note})}): "{speech}"',
    '({title}{? ({note})}): {speech}',
    // the radio
    `[Soundbite: {who} (${languages})]\n"{speech}"`,
    `[Soundbite: {who} (${languages})]`,
    '[Soundbite: {who}]\n"{speech}"',
    '[Soundbite: {who}]',
    '{name}: "{speech}"',
    '{title}: "{speech}"'
  ],
  // copies that have lost the brackets keep these
  hint: ['{person} ({title}{? ({note})}): {speech}', '({title}{? ({note})}): {speech}'],
  handoff: [
    'Our {name} {reports|has|explains|joins}{? {text}}.',
    '{name} {reports|explains}{? {text}}.',
    '{name} has {the|more|our|this} {text}.',
    '{name} has more.'
  ],
  signOff: ['{name}, KBS World{? Radio}{? News}{?, {place}}.'],
  caption: ['Photo : {text}'],
  boilerplate: ['동영상 고정 취소', '읽어주기 기능은 크롬기반의', '브라우저에서만 사용하실 수 있습니다.']
})
