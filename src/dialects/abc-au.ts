import {defineDialect} from '../dialect.js'

const programmes =
  '{LATELINE|FOUR CORNERS|INSIDERS|7.30 REPORT|7.30 Report|7:30 Report|The 7.30 Report|7.30|7:30|Lateline|Four Corners|Insiders|Foreign Correspondent|Australian Story|9am|AM|PM|The World Today|Landline|Stateline}'
const anybody =
  '{VOX POP|VOXPOP|UNIDENTIFIED MAN|UNIDENTIFIED WOMAN|UNIDENTIFIED MALE|UNIDENTIFIED FEMALE|UNIDENTIFIED PERSON|WOMAN|MAN|BOY|GIRL|PROTESTER|STUDENT|RESIDENT|SOLDIER|FARMER|CALLER}'

/** ABC Australia: 7.30, The World Today, AM, PM and Four Corners, also in the Parliament's copies. */
export const abcAu = /* @__PURE__ */ defineDialect({
  id: 'abc-au',
  broadcaster: 'ABC',
  lang: 'en',
  attested: 'copies',
  doubts: ['notice'],
  timeZone: 'Australia/Sydney',
  hosts: ['abc.net.au'],
  selectors: {headline: ['[data-component=ArticleHeadline]'], body: ['[data-component=ArticleBody]']},
  habits: {firstIsHost: true, packages: true, gluedLabels: true, doubledHeadline: true, bareCaptions: true},
  programme: [`${programmes}{? -}`, `${programmes} with {name}`],
  timestamp: {
    aired: [
      'Broadcast: {dd}/{MM}/{yyyy}',
      '{programme} - {weekday}, {d} {month} , {yyyy} {HH}:{mm}:{ss}',
      '{programme} - {weekday}, {d} {month}, {yyyy}',
      '{weekday} {d} {month} {yyyy}'
    ],
    published: [
      '{Posted|First Posted} {month} {d}, {yyyy} {HH}:{mm}:{ss}{? |{text}}',
      '{Posted|First Posted} {month} {d}, {yyyy}{? |{text}}',
      '{Posted|First posted|First Posted} {?{weekday} }{d} {month} {yyyy} at {h}:{mm}{ampm}{? {weekday} {d} {month} {yyyy} at {text}}'
    ],
    updated: [
      'Updated {month} {d}, {yyyy} {HH}:{mm}:{ss}',
      'Updated {?{weekday} }{d} {month} {yyyy} at {h}:{mm}{ampm}{? {text}}'
    ]
  },
  field: ['Source: {text} | Duration: {text}', '{Topics|Duration}: {value}'],
  byline: ['Reporter: {names}', 'By {names}'],
  labels: {
    host: ['INTERVIEWER:'],
    reporter: ['{REPORTER|JOURNALIST}:'],
    narrator: ['NARRATOR:'],
    speaker: [
      '{speaker}, {capitals} ({text}): {rest}',
      '{speaker}, {capitals}: {rest}',
      '{speaker} ({delivery}): {rest}',
      '{speaker} ({text}): {rest}',
      '{speaker}: {rest}',
      '{speaker}, {capitals}:',
      '{speaker}:'
    ],
    guest: [`${anybody} {number}: {rest}`, `${anybody}:`, '{AMERICAN SOLDIER|NEWS READER|NEWSREADER|EXCERPT}:']
  },
  direction: {sound: ['({name})', '({text})']},
  handoff: [
    'As {name} reports{? from {place}}.',
    '{name} reports{? from {place}}.',
    '{name} with {that|this} report.',
    "{This report from|Here's|Reporter} {name}.",
    '{name} has {this report|the story|more|the details}.'
  ],
  signOff: [`{name}, ${programmes}.`, '{name}, ABC News, {place}.'],
  boilerplate: [
    'TV PROGRAM TRANSCRIPT',
    'Late night news & current affairs',
    'Do you have a comment or a story idea? {text}',
    'LOCATION: {text}',
    'URL: {text}',
    'Print Email Facebook Twitter More',
    '{Home|Print|Email|Facebook|Twitter|Share|Close|[Close]|Back to top}',
    'Note: Where available, {text}',
    'Disclaimer: The Parliamentary Library {text}',
    'View in ParlView{?View other Segments}',
    'View other Segments',
    'Australian Broadcasting Corporation',
    '{TRANSCRIPT|WINDOWS MEDIA|REAL AUDIO|MP3|Transcript}',
    '{END OF TRANSCRIPT|END|[END]|[Ends]|Ends}'
  ],
  // the footer was not seen on a page
  notice: {copyright: ['{©|(c)|(C)|Copyright} {year} ABC{?. {terms}}', '{©|(c)} {holder}']}
})
