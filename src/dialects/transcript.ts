import {defineDialect} from '../dialect.js'

const sounds =
  '{LAUGHTER|LAUGH|LAUGHING|LAUGHTER AND APPLAUSE|APPLAUSE|CHEERING|CHEERS|CHEERING AND APPLAUSE|APPLAUSE AND CHEERING|BOOING|BOOS|AUDIENCE BOOING|AUDIENCE REACTION|Laughter|Laugh|Applause|Cheering|CHEERS AND APPLAUSE|AUDIENCE LAUGHING|audience laughing|LAUGHTER, BOOING|CHILDREN CHEERING|CHANTING|laughter|laughs|laughing|chuckles|applause|cheering|cheers|cheers and applause|booing|Laughs|Laughing}'
const overlaps = '{CROSSTALK|CROSS TALK|CROSS-TALK|OVERTALK|Crosstalk|crosstalk|cross talk|INTERPOSING VOICES}'
const breaks =
  '{COMMERCIAL BREAK|COMMERCIAL|BREAK|NEWS BREAK|MOVIE BREAK|COMMERCIAL NOT TRANSCRIBED|Commercial break|Break|break|Announcements|ANNOUNCEMENTS}'
const omitted =
  '{HEADLINES|STOCK MARKET REPORT|BUSINESS REPORT|BUSINESS HEADLINES|WORLD SPORT|WEATHER REPORT|WEATHER FORECAST|WEATHER|SPORTS|NEWSBREAK|NEWS|AUDIO GAP|TECHNICAL DIFFICULTIES|JOINED IN PROGRESS}'
const illegible =
  '{INAUDIBLE|UNINTELLIGIBLE|UNINTEL|OFF-MIKE|OFF MIKE|OFFMIKE|INAUDIBLE QUESTION|MUFFLED|inaudible|unintelligible|Inaudible|Unintelligible}'
const noises =
  '{BELL RINGING|BELL RINGS|BELL RING|BUZZER NOISE|EXPLOSION|CRASH|GUNFIRE|gunfire|SIREN|SIRENS|QUACK|BEEP|BLEEP|SCREAMING|SHOUTING|MOMENT OF SILENCE|SILENCE|LONG PAUSE|PAUSE|SINGING|SPEAKING IN FOREIGN LANGUAGE|SPEAKING FOREIGN LANGUAGE|SPEAKING SPANISH|SPEAKING IN SPANISH}'

/** What a recording is called between brackets. */
const films =
  '{VIDEO CLIPS|VIDEO CLIP|VIDEOTAPE|VIDOETAPE|VIDEO TAPE|VIDEOCLIP|VIDEO|TAPE|VT|FILM CLIP|CLIP|video clips|video clip|videotape|videotaped segment|video|tape|clip|clips}'
const tapes = '{AUDIO CLIP|AUDIOTAPE|AUDIO TAPE|AUDIO|audio clip|audiotape|audio}'

/** American transcripts of radio and television: any text whose turns have labels in capitals, `NAME, TITLE: …`. */
export const transcript = defineDialect({
  id: 'transcript',
  lang: 'en',
  generic: true,
  habits: {packages: true, leads: 'host'},
  headline: ['{text} - {month} {d}, {yyyy}', '<Head: {headline}>', '<Head: {headline}'],
  timestamp: {
    published: [
      '{?Published{?:} }{month} {d}, {yyyy}{?,} {?at }{h}:{mm}{? }{ampm}{? {zone}}',
      'Published{?:} {?on }{month} {d}, {yyyy}'
    ],
    updated: [
      '{Updated|Last updated}{?:} {month} {d}, {yyyy}{?,} {?at }{h}:{mm}{? }{ampm}{? {zone}}',
      '{Updated|Last updated}{?:} {?on }{month} {d}, {yyyy}'
    ],
    aired: [
      '<Date: {month} {d}, {yyyy}>',
      '{month} {d}{?{st|nd|rd|th}}, {yyyy}',
      '{weekday}, {month} {d}{?{st|nd|rd|th}}, {yyyy}',
      '{weekday}{?,} {d}{?{st|nd|rd|th}} {month}{?,} {yyyy}'
    ]
  },
  cast: {
    host: ['{Host|Hosts|Hosted by|Moderator}: {person}'],
    guest: ['{Guests|Guest|GUESTS|GUEST}: {names}', '<Guest: {names}>', '<Guest: {names}\n{names}>']
  },
  // the fields of an agency that sells transcripts
  field: ['<{Time|Tran|Type|Sect|Spec|Show|Net}: {value}>'],
  byline: ['<Byline: {names}>', '<Byline: {names}\n{names}>'],
  labels: {
    // the marks of questions and answers are those of any family of interviews
    host: ['Q:'],
    guest: ['A:'],
    speaker: ['{label}: {rest}', '({delivery}): {rest}']
  },
  timecode: ['[{HH}:{mm}:{ss}]'],
  caption: ['TEXT: {text}'],
  clip: {
    video: [
      `({BEGIN|Begin|begin|START|Start|start} ${films}{?.}{?{,|:} {headline}})`,
      `({BEGIN|Begin|begin|START|Start} ${films} {FROM|from|OF|of} {headline})`,
      `[{BEGIN|Begin|begin|START|Start|start} ${films}{?.}{?{,|:} {headline}}]`,
      '({Videotape|VIDEOTAPE|From videotape.|Excerpt from videotape}{?, {text}})',
      '({VIDEO CLIP PLAYS|VIDEO CLIP|Video clip})'
    ],
    audio: [
      `({BEGIN|Begin|begin|START|Start} ${tapes}{?.}{?{,|:} {headline}})`,
      `[{BEGIN|Begin|begin|START|Start} ${tapes}{?.}{?{,|:} {headline}}]`
    ],
    end: [
      `({END|CLOSE|END OF|End|Finish|End of|end} ${films}{?.})`,
      `({END|CLOSE|END OF|End|Finish|End of|end} ${tapes}{?.})`,
      `[{END|CLOSE|END OF|End|Finish|End of|end} ${films}{?.}]`,
      `[{END|CLOSE|END OF|End|Finish|End of|end} ${tapes}{?.}]`,
      '({Video ends|End of clip|End of clips})'
    ]
  },
  direction: {
    break: [`(${breaks})`, `[${breaks}]`, `***{? }${breaks}{? }***`, '[{text} Sponsor Ad]'],
    omitted: [`(${omitted})`],
    audience: [`(${sounds}{?.})`, `[${sounds}]`],
    overlap: [`(${overlaps}{?.})`, `[${overlaps}]`, `***{? }${overlaps}{? }***`],
    illegible: [`(${illegible})`, `[${illegible}]`],
    music: [
      '({MUSIC|MUSIC PLAYING|MUSIC PLAYS|THEME MUSIC|MUSIC UP|Music playing|Music})',
      '(MUSIC PLAYING, {text})',
      '[{music|MUSIC|Music}{? {text}}]'
    ],
    sound: [`(${noises})`],
    doubt: ['({ph|sic|sp|PH|SIC|phonetic|spelled phonetically})', '[{ph|sic|sp|phonetic}]'],
    recording: [
      '({From|from} {video|videotape}{?.})',
      '({SOUNDBITE|Soundbite} OF {text})',
      '({SOUNDBITE|Soundbite} of {text})'
    ],
    // whatever else stands in capitals between brackets on a line of its own
    note: ['({capitals})', '[{capitals}]']
  },
  signOff: [
    '{name}, {CNN|NBC News|MSNBC|ABC News|CBS News|Fox News|NPR News|PBS NewsHour|Associated Press}, {place}.',
    "For {affiliation}, I'm {name}{? {in|on|at|from|near|outside} {place}}.",
    'For {affiliation}, this is {name}{? {in|on|at|from|near|outside} {place}}.'
  ],
  notice: {
    disclaimer: [
      '{THIS IS A RUSH TRANSCRIPT. THIS COPY MAY|This is a rush transcript. Copy may|This is a rush transcript. This copy may} {text}',
      '{This is a rush transcript|THIS IS A RUSH TRANSCRIPT|Below is a rush transcript|Below is the rush transcript|A rush transcript} {text}',
      '{affiliation} transcripts are created on a rush deadline{text}'
    ],
    copyright: [
      '<Copy: {Content and programming|Content and Programming} {copyright|Copyright} {year} {holder}. {terms}>',
      '{Copyright|COPYRIGHT} {?© }{year} {holder}. {terms}',
      '© {year} {holder}. {terms}'
    ]
  },
  boilerplate: [
    '{END|END OF TRANSCRIPT|End of transcript}',
    '(END)',
    '# # #',
    '###',
    '{?END }TO ORDER {text}',
    '{Share|Email|Facebook|Twitter|X|Flipboard|Print|Copy URL|Copy link|Donate|Search|Sign in|Sign In|Home|Listen|Subscribe|Menu|Skip to content|Skip to main content|Skip navigation|Advertisement|Comments}'
  ]
})
