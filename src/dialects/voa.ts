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
  habits: {quotedLines: true, bareQuotes: true, gluedLabels: true},
  programme: ['VOA {–|-|—} CONNECT', 'VOA Connect ({text})'],
  timestamp: {
    aired: [
      'Broadcast: {?{weekday}, }{month} {d}, {yyyy}',
      '{?[}AIR DATE{?:} {MM} {dd} {yyyy}{?]}',
      'DATE={M}/{d}/{yy}',
      'DATE={M}/{d}/{yyyy}'
    ],
    published: [
      '{d} {month} {yyyy}',
      'PUBLISHED AT: {MM}/{dd}/{yyyy} at {h}:{mm}{? }{ampm}',
      'PUBLISHED AT: {MM}/{dd}/{yyyy}',
      'PUBLISHED AT: {weekday}, {month} {d}, {yyyy} {h}:{mm}:{ss} {ampm}',
      'PUBLISHED AT: {weekday}, {month} {d}, {yyyy} {h}:{mm} {ampm}'
    ],
    updated: ['{dd}-{month}-{yyyy} {h}:{mm} {ampm} {zone}{? ({text})}', 'Draft {MM} {dd} {yyyy}']
  },
  field: [
    'EPISODE {?# }{value}',
    '(({TITLE|SLUG|HEADLINE|HEAD}: {value}',
    '{TITLE|SLUG|HEADLINE|HEAD|TEASER|TWEET|DATE|PUBLISHED AT|DATELINE|CAMERA|PRODUCER|VIDEO EDITOR|SCRIPT EDITORS|VIDEO FROM|VIDEO SOURCE (S)|VIDEO SOURCES|VIDEO SOURCE|PLATFORMS (mark with X)|PLATFORMS|PLATFORM|EDITOR NOTES|NUMBER|TYPE|TRT|UPDATE|NOTE|VID APPROVED BY|OTHER CHANNELS|EMBED|VOICED AT|CONTENT|NOTE NUMBER}:{? {value}}',
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
    '/// {speaker} ACT{?,}{? {text}} ///',
    '(({person}, {title}))(({text}))',
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
      '(({VIDEO|SOT|GRAPHIC|PHOTO|PHOTOS|STILLS|MUSIC|VO}: {text}))',
      '(({ANIMATION|GFX|GRAPHICS|PHOTOS|MUSIC|NATS|VO} {text}))',
      '(({ANIMATION|GFX|GRAPHICS|PHOTOS|MUSIC|NATS|VO}, {text}))'
    ],
    manner: [
      '(({in|In|IN} {text}))',
      '(({Speaking|speaking|translated|Translated|through|Through|subtitled|Subtitled} {text}))'
    ],
    origin: [
      '(({Mandatory|mandatory|MANDATORY|End|END|Courtesy|courtesy|COURTESY|Skype|SKYPE|Zoom|ZOOM} {text}))',
      '(({Skype|SKYPE|Zoom|ZOOM|Phone|Viber|WhatsApp}))'
    ],
    // words behind these are the reporter's
    standup: ['(({STANDUP|STAND UP|Standup|BRIDGE}{?:} {text}))', '(({STANDUP|STAND UP|Standup|BRIDGE}))'],
    'sign-off': ['(({person}, {?for }VOA News{?, {text}}))'],
    tape: [
      '/// {EDS|NOTE|NOTE TO EDS} {text} ///',
      '/// {EDS|NOTE|NOTE TO EDS}: {text} ///',
      '/// {END|OPT|REST|BEGIN|NAT|MUSIC|SOUND} {text} ///',
      '/// {OPT|NAT|MUSIC|SOUND|NATS} ///',
      '/// {text} {NAT|NATS|SOUND|MUSIC|OPT|UNDER|UP|OUT|FADE|HOLD} ///'
    ],
    music: ['(MUSIC)', '(SOUND)', '(THEME)']
  },
  hint: ['This is {IN THE NEWS|the VOA Special English} {text}', '{text}VOA Special English{text}'],
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
    "{VOA's|V-O-A's|VOA’s} {name}{?, {text},} {has|reports|explains|tells|looks|takes|brings|spoke|visited|introduces} {text}.",
    "{VOA's|V-O-A's|VOA’s} {name} reports{? {text}}.",
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
    'NEB/{text}',
    '({Signed|SIGNED|signed})',
    'Source: Voice of America',
    'SHOW ENDS',
    '(({END|ENDS}))',
    'Accessibility links',
    'Breaking News',
    '{?MP3 - }Download{? Audio}',
    'Listen {to|in} {MP3|RealAudio}',
    'Transcript of radio broadcast:',
    'No media source currently available',
    '{ENDS|END}'
  ]
})
