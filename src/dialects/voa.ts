import {defineDialect} from '../dialect.js'

const jobs =
  '{Reporter/Camera/Editor|Reporter/Camera/Video Editor|Reporter/Camera|Reporter/Producer|Reporter/Editor|Reporter/Narrator|Camera/Editor|Reporter|Camera|Additional Camera|Additional Video|Editor|Video Editor|Video editor|Producer|Producers|Producer/Editor|Producer/Camera|Producer/Video Editor|Adapted by|Written by|Narrated by|Narrator|Graphics|Photos by|Videographer|Correspondent}'
const banners = '{Banner|Popup Banner|Pop-Up Banner|Pop-up Banner|Pop Up Banner|Topic Banner|Courtesy|Super|Map|MAP}'

/**
 * Voice of America: scripts of VOA Connect and of television packages, all marks in double parentheses, and the
 * Special English programmes with their numbered voices.
 */
export const voa = /* @__PURE__ */ defineDialect({
  id: 'voa',
  broadcaster: 'VOA',
  lang: 'en',
  attested: 'pages',
  hosts: ['voanews.com', 'learningenglish.voanews.com', 'voaafrica.com'],
  selectors: {headline: ['.pg-title'], body: ['#article-content .wsw']},
  habits: {quotedLines: true, bareQuotes: true},
  programme: ['VOA {–|-|—} CONNECT', 'VOA Connect ({text})'],
  timestamp: {
    aired: ['{?[}AIR DATE{?:} {MM} {dd} {yyyy}{?]}', 'DATE={M}/{d}/{yy}', 'DATE={M}/{d}/{yyyy}'],
    published: [
      'PUBLISHED AT: {weekday}, {month} {d}, {yyyy} {h}:{mm}:{ss} {ampm}',
      'PUBLISHED AT: {weekday}, {month} {d}, {yyyy} {h}:{mm} {ampm}'
    ],
    updated: ['Draft {MM} {dd} {yyyy}']
  },
  field: [
    'EPISODE {?# }{value}',
    '(({TITLE|SLUG|HEADLINE|HEAD}: {value}',
    '{TITLE|SLUG|HEADLINE|HEAD|TEASER|TWEET|DATE|PUBLISHED AT|DATELINE|CAMERA|PRODUCER|VIDEO EDITOR|SCRIPT EDITORS|VIDEO FROM|VIDEO SOURCE|SOURCE|NUMBER|TYPE|TRT|UPDATE|NOTE|VID APPROVED BY|OTHER CHANNELS|EMBED|VOICED AT|CONTENT}:{? {value}}',
    '{TYPE|NUMBER|TITLE|DATELINE|CONTENT|VOICED AT|EDITOR|INTERNET}={?{value}}',
    '((TRT: {value}))',
    '(({Main characters|Main Characters|Main character|Sub characters|Sub Characters|Sub character}: {value}))'
  ],
  notice: {
    other: ['{EDITORS|EDITOR}: {text}', '(({SCRIPT|NOTE|EDITORS|PLEASE|EMBARGOED} {text}))']
  },
  labels: {
    anchor: ['(({INTRO|ANCHOR|ANCHOR LEAD}))', 'INTRO:'],
    reporter: ['TEXT:'],
    narrator: ['(({NARRATOR|NARRATION}))', 'VOICE {ONE|TWO|THREE|FOUR}:']
  },
  quote: [
    '(({person}, {description}))',
    '(({speaker}, {description}))',
    '(({person}\n{description}))',
    '(({known}))',
    '{speaker}: "{speech}"'
  ],
  direction: {
    banner: ['((Banner))'],
    package: ['((PKG{? {value}}))'],
    transition: ['(({Animation Transition|Open Animation|Close Animation|Animation|Transition}){?)}'],
    // words behind these are heard, whoever says them
    natural: ['(({NATS|NAT}: {text}))', '(({SOT|SOT/NAT}))'],
    sound: ['(({NATS|NATS/MUSIC|NATS SOUND|NAT|VO/NAT|MUSIC|MUSIC/NATS|VO}))'],
    video: [
      '(({VIDEO|SOT|GRAPHIC|PHOTO|PHOTOS|STILLS|MUSIC|VO|STANDUP|BRIDGE}: {text}))',
      '(({STANDUP|STAND UP|BRIDGE}))',
      '(({ANIMATION|GFX|GRAPHICS|PHOTOS|MUSIC|NATS|VO} {text}))',
      '(({ANIMATION|GFX|GRAPHICS|PHOTOS|MUSIC|NATS|VO}, {text}))'
    ],
    tape: ['/// {text} ///'],
    music: ['(MUSIC)', '(SOUND)', '(THEME)']
  },
  heading: ['OPEN {rest}', 'OPEN', 'BLOCK {A|B|C|D|E|F}', 'CLOSING {rest}', 'CLOSE {rest}'],
  caption: [`((${banners}:{?\n} {description}))`],
  credit: [
    `((${jobs}:{?\n} {names}))`,
    '{CAMERA|VIDEO EDITOR|VIDEOGRAPHER|PRODUCER|SCRIPT EDITORS}: {name}',
    '{This program was written by|This report was written by|Our program was written by|It was written by|This program was produced by|It was produced by} {names}.'
  ],
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
    '{TRANSCRIPT|[FINAL TRANSCRIPT]|FINAL TRANSCRIPT|[TRANSCRIPT]}',
    'NNNN',
    'SHOW ENDS',
    '(({END|ENDS}))',
    'Accessibility links',
    'Breaking News',
    'No media source currently available',
    '{ENDS|END}'
  ]
})
