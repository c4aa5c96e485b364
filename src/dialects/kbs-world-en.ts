import {defineDialect} from '../dialect.js'

/**
 * KBS World in English: bulletins of television, `[Anchor Lead]` / `[Pkg]` / `[Soundbite]`, several stories on a page,
 * and items of the radio, `Anchor:` / `Report:`.
 */
export const kbsWorldEn = defineDialect({
  id: 'kbs-world-en',
  broadcaster: 'KBS World',
  lang: 'en',
  timeZone: 'Asia/Seoul',
  habits: {bareQuotes: true, bareHeadlines: true},
  headline: ['{number}. {headline}'],
  labels: {
    anchor: ['[{Anchor Lead|ANCHOR LEAD|Anchor lead}]', 'Anchor:'],
    reporter: ['[{Pkg|PKG|Package|Report}]', 'Report:']
  },
  timestamp: {
    published: [
      'date {yyyy}-{MM}-{dd}',
      'date {yyyy}-{MM}-{dd} {rest}',
      '입력 {yyyy}.{MM}.{dd} ({HH}:{mm})',
      '입력 {yyyy}.{MM}.{dd} ({HH}:{mm}) {rest}',
      // not seen on a page
      'Write: {yyyy}-{MM}-{dd} {HH}:{mm}:{ss}',
      'Write: {yyyy}-{MM}-{dd} {HH}:{mm}:{ss} {rest}'
    ],
    updated: [
      '수정 {yyyy}.{MM}.{dd} ({HH}:{mm})',
      '수정 {yyyy}.{MM}.{dd} ({HH}:{mm}) {rest}',
      'Update: {yyyy}-{MM}-{dd} {HH}:{mm}:{ss}'
    ]
  },
  direction: {soundbite: ['[Soundbite]']},
  quote: [
    '[Soundbite] {title} ({delivery}): {speech}',
    '[Soundbite] {name} ({title}{? ({note})}): "{speech}"',
    '[Soundbite] {name} ({title}{? ({note})}): {speech}',
    '[Soundbite] ({title}{? ({note})}): "{speech}"',
    '[Soundbite] ({title}{? ({note})}): {speech}',
    '[Soundbite] {who}: "{speech}"',
    '[Soundbite] "{speech}"',
    // the voice is heard and not written down
    '[Soundbite] {name} ({title}{? ({note})})',
    '[Soundbite] ({title})',
    '{person} ({title}{? ({note})}): "{speech}"',
    '{person} ({title}{? ({note})}): {speech}',
    '({title}{? ({note})}): "{speech}"',
    '({title}{? ({note})}): {speech}',
    // the radio
    '[Soundbite: {who}]\n"{speech}"',
    '[Soundbite: {who}]',
    '{name}: "{speech}"',
    '{title}: "{speech}"'
  ],
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
