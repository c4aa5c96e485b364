import {defineDialect} from '../dialect.js'

const bylines = '{Reporter/Camera/Editor|Reporter/Camera|Reporter/Editor|Camera/Editor|Reporter|Camera|Editor|Producer}'

/**
 * Voice of America: scripts of VOA Connect and of television packages, all marks in double parentheses, and the
 * Special English programmes with their numbered voices.
 */
export const voa = defineDialect({
  id: 'voa',
  broadcaster: 'VOA',
  lang: 'en',
  habits: {quotedLines: true},
  programme: ['VOA {–|-|—} CONNECT'],
  timestamp: {
    aired: ['AIR DATE: {MM} {dd} {yyyy}', 'DATE={M}/{d}/{yy}', 'DATE={M}/{d}/{yyyy}'],
    published: [
      'PUBLISHED AT: {weekday}, {month} {d}, {yyyy} {h}:{mm}:{ss} {ampm}',
      'PUBLISHED AT: {weekday}, {month} {d}, {yyyy} {h}:{mm} {ampm}'
    ],
    updated: ['Draft {MM} {dd} {yyyy}']
  },
  field: [
    'EPISODE # {value}',
    '(({TITLE|SLUG|HEADLINE|HEAD}: {value}',
    '{TITLE|SLUG|HEADLINE|HEAD|TEASER|TWEET|DATE|PUBLISHED AT|DATELINE|CAMERA|PRODUCER|VIDEO EDITOR|SCRIPT EDITORS|VIDEO FROM|VIDEO SOURCE|SOURCE|NUMBER|TYPE|TRT|UPDATE|NOTE|VID APPROVED BY|OTHER CHANNELS|EMBED|VOICED AT|CONTENT}:{? {value}}',
    '{TYPE|NUMBER|TITLE|DATELINE|CONTENT|VOICED AT|EDITOR|INTERNET}={?{value}}',
    '((TRT: {value}))',
    '(({Main characters|Main character}: {value}))'
  ],
  notice: {
    other: ['{EDITORS|EDITOR}: {text}', '(({SCRIPT|NOTE|EDITORS|PLEASE|EMBARGOED} {text}))']
  },
  labels: {
    anchor: ['(({INTRO|ANCHOR|ANCHOR LEAD}))', 'INTRO:'],
    reporter: ['TEXT:'],
    narrator: ['(({NARRATOR|NARRATION}))', 'VOICE {ONE|TWO|THREE|FOUR}:']
  },
  quote: ['(({person}, {title}))', '(({person}\n{title}))', '(({person}))'],
  direction: {
    banner: ['((Banner))'],
    package: ['((PKG))'],
    transition: ['(({Animation Transition|Open Animation|Close Animation|Animation|Transition}))'],
    sound: ['((NATS: {text}))', '(({NATS|NATS/MUSIC|NATS SOUND|NAT|VO/NAT|SOT|SOT/NAT|MUSIC|MUSIC/NATS|VO}))'],
    video: [
      '(({VIDEO|SOT|GRAPHIC|PHOTO|PHOTOS|STILLS|MUSIC|VO|STANDUP|BRIDGE}: {text}))',
      '(({STANDUP|STAND UP|BRIDGE}))'
    ],
    tape: ['/// {text} ///'],
    music: ['(MUSIC)', '(SOUND)', '(THEME)']
  },
  heading: ['OPEN {rest}', 'OPEN', 'BLOCK {A|B|C|D|E|F}', 'CLOSING {rest}', 'CLOSE {rest}'],
  caption: ['(({Banner|Popup Banner|Topic Banner|Courtesy|Super}: {text}))', '((Map: {text}))'],
  credit: [`((${bylines}: {names}))`, '{CAMERA|VIDEO EDITOR|VIDEOGRAPHER|PRODUCER|SCRIPT EDITORS}: {name}'],
  byline: ['BYLINE: {name}', 'BYLINE={name}'],
  handoff: [
    '{Correspondent|Reporter|correspondent|reporter} {name} {reports|has|explains} {text}.',
    "VOA's {name}{?, {text},} {has|reports|explains|tells|looks|takes|brings|spoke|visited|introduces} {text}.",
    "VOA's {name} reports.",
    '{name} reports{? {text}}.'
  ],
  signOff: [
    '{name}, {?for }VOA News, {place}.',
    '{?For VOA News, }{name}, VOA News.',
    "For VOA News, I'm {name}{? in {place}}."
  ],
  boilerplate: [
    'TRANSCRIPT',
    'NNNN',
    'SHOW ENDS',
    '(({END|ENDS}))',
    'Accessibility links',
    'Breaking News',
    'No media source currently available',
    '{ENDS|END}'
  ]
})
