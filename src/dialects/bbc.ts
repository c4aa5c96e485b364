import {defineDialect} from '../dialect.js'

const day = '{d}{TH|ST|ND|RD|th|st|nd|rd}'

/**
 * BBC interviews: the documents of the Sunday programmes, whose voices are initials and whose page heads interrupt
 * speech, their earlier web pages, and the transcription unit's pages.
 */
export const bbc = /* @__PURE__ */ defineDialect({
  id: 'bbc',
  broadcaster: 'BBC',
  lang: 'en',
  attested: 'pages',
  timeZone: 'Europe/London',
  hosts: ['bbc.co.uk', 'bbc.com'],
  selectors: {body: ['.story-body__inner']},
  habits: {firstIsHost: true, gluedLabels: true},
  headline: [
    `{?{number} }{?THE }{text} SHOW{?,}{? {programme}} ${day} {month}{?,} {yyyy}{? {text}}`,
    `{?THE }{text} SHOW{?:} INTERVIEW{?S}: {programme} {month} ${day}{?,} {yyyy}`,
    `{?THE }{text} SHOW{?,} {month} ${day}{?,} {yyyy}{? {text}}`,
    '{?{number} }{?THE }{text} SHOW{?,} {capitals}',
    '{?THE }{text} SHOW'
  ],
  programme: ['{ON THE RECORD|PANORAMA|NEWSNIGHT}'],
  timestamp: {
    updated: ['Last Updated: {weekday}, {d} {month} {yyyy}, {HH}:{mm} {zone}{? {text}}'],
    aired: [
      `${day} {month}{?,} {yyyy}`,
      `{month} ${day}{?,} {yyyy}`,
      'RECORDED FROM TRANSMISSION{?:} {programme} DATE: {d}.{M}.{yy}',
      'DATE: {d}.{M}.{yy}',
      'DATE: {d}.{M}.{yyyy}',
      'DATE: {d}/{M}/{yy}',
      'DATE: {d}:{M}:{yy}'
    ]
  },
  field: ['{RECORDED FROM TRANSMISSION|TRANSMISSION|PROGRAMME NUMBER|PRODUCER|EDITOR}: {value}'],
  notice: {
    other: [
      'Please note {text} must be credited if any part of this transcript is used{?.}',
      'PLEASE NOTE {text} MUST BE CREDITED IF ANY PART OF THIS TRANSCRIPT IS USED{?.}'
    ],
    disclaimer: [
      '{?NB{?.}{?:} }THIS TRANSCRIPT WAS TYPED FROM A TRANSCRIPTION UNIT RECORDING{? {text}}',
      '{?NB{?.}{?:} }This transcript was typed from {text}',
      'Because of the possibility of mis-hearing {text}',
      '{?NB{?.}{?:} }THIS TRANSCRIPT WAS TYPED FROM A',
      'TRANSCRIPTION UNIT RECORDING{? {text}}',
      '{?{programme} }{BECAUSE OF THE POSSIBILITY OF|POSSIBILITY OF MIS-HEARING|IN SOME CASES OF IDENTIFYING|CANNOT VOUCH FOR}{? {text}}'
    ]
  },
  labels: {speaker: ['{initials}: {rest}', '{voice}: {rest}', '{speaker}: {rest}', '{speaker}:']},
  timecode: ['{mm}:{ss}'],
  direction: {
    break: ['NEWS', '(NEWS)', '[NEWS]', '{?{mm}:{ss} }({VT|CLIP|Clip}{?:} {text})', '{VT|CLIP}: {text}'],
    clip: ['{VT|CLIP|FILM}'],
    overlap: ['({BOTH|ALL} {TALK|TALKING|SPEAK|SPEAKING} {TOGETHER|AT ONCE|OVER EACH OTHER})'],
    note: ['({capitals})']
  },
  boilerplate: [
    'INTERVIEW:',
    '<<',
    '{number}',
    '{number} {speaker}',
    '{number} {speaker}, {capitals}',
    '{Ends|ENDS|[ENDS]|(ENDS)|End|END|INTERVIEW ENDS|Interview ends}',
    'E-mail this to a friend{? {text}}',
    'Printable version',
    '[an error occurred while processing this directive]',
    // the head and the foot of the site of those years
    '{BBC Home|Explore the BBC|BBC News|BBC NEWS|SEE ALSO|Have your say}',
    'Launch console{?BBC NEWS CHANNEL}',
    'watch One-Minute World News',
    'Watch One-Minute World News'
  ]
})
