import {defineDialect} from '../dialect.js'

const sounds =
  '{LAUGHTER|LAUGH|LAUGHING|LAUGHTER AND APPLAUSE|APPLAUSE|CHEERING|CHEERS|CHEERING AND APPLAUSE|APPLAUSE AND CHEERING|BOOING|BOOS|AUDIENCE BOOING|AUDIENCE REACTION|Laughter|Applause|Cheering|CHEERS AND APPLAUSE|AUDIENCE LAUGHING|audience laughing|LAUGHTER, BOOING|CHILDREN CHEERING|CHANTING|laughter|laughs|laughing|chuckles|applause|cheering|cheers|cheers and applause|booing|Laughs|Laughing}'
const overlaps = '{CROSSTALK|CROSS TALK|CROSS-TALK|OVERTALK|Crosstalk|crosstalk|cross talk|INTERPOSING VOICES}'
const breaks =
  '{COMMERCIAL BREAK|COMMERCIAL|BREAK|NEWS BREAK|MOVIE BREAK|COMMERCIAL NOT TRANSCRIBED|Commercial break|Break|break|Announcements|ANNOUNCEMENTS}'
const omitted =
  '{HEADLINES|STOCK MARKET REPORT|BUSINESS REPORT|BUSINESS HEADLINES|WORLD SPORT|WEATHER REPORT|WEATHER|SPORTS|NEWSBREAK|NEWS|AUDIO GAP|TECHNICAL DIFFICULTIES|JOINED IN PROGRESS}'
const illegible =
  '{INAUDIBLE|UNINTELLIGIBLE|UNINTEL|OFF-MIKE|OFF MIKE|OFFMIKE|INAUDIBLE QUESTION|MUFFLED|inaudible|unintelligible|Inaudible|Unintelligible}'
const noises =
  '{BELL RINGING|BELL RINGS|BELL RING|BUZZER NOISE|EXPLOSION|CRASH|GUNFIRE|gunfire|SIREN|SIRENS|QUACK|BEEP|BLEEP|SCREAMING|SHOUTING|MOMENT OF SILENCE|SILENCE|LONG PAUSE|PAUSE|SINGING|SPEAKING IN FOREIGN LANGUAGE|SPEAKING FOREIGN LANGUAGE|SPEAKING SPANISH|SPEAKING IN SPANISH}'

/** American transcripts of radio and television: any text whose turns have labels in capitals, `NAME, TITLE: …`. */
export const transcript = defineDialect({
  id: 'transcript',
  lang: 'en',
  generic: true,
  habits: {packages: true, leads: 'host'},
  labels: {speaker: ['{label}: {rest}', '({delivery}): {rest}']},
  timecode: ['[{HH}:{mm}:{ss}]'],
  caption: ['TEXT: {text}'],
  clip: {
    video: [
      '(BEGIN {?VIDEO CLIP}{?VIDEOTAPE}{?VIDEO TAPE}{?TAPE}{?VIDEOCLIP})',
      '({Begin|BEGIN|Start} {VT|videotape|video clip|tape|videotaped segment}{?.})',
      '({Videotape|VIDEOTAPE|From videotape.|Excerpt from videotape}{?, {text}})',
      '(VIDEO CLIP PLAYS)'
    ],
    audio: ['(BEGIN {AUDIO CLIP|AUDIOTAPE|AUDIO TAPE|AUDIO})', '(Begin {audio clip|audiotape}{?.})'],
    end: [
      '({END|CLOSE|END OF} {VIDEO CLIP|VIDEO CLIPS|VIDEOTAPE|VIDOETAPE|VIDEO TAPE|TAPE|VIDEOCLIP|VT|AUDIO CLIP|AUDIOTAPE|AUDIO TAPE|AUDIO})',
      '({End|Finish|End of} {VT|videotape|video clip|tape|clip|clips|audio clip|audiotape}{?.})',
      '(Video ends)'
    ]
  },
  direction: {
    break: [`(${breaks})`, `[${breaks}]`],
    omitted: [`(${omitted})`],
    audience: [`(${sounds}{?.})`, `[${sounds}]`],
    overlap: [`(${overlaps}{?.})`, `[${overlaps}]`],
    illegible: [`(${illegible})`, `[${illegible}]`],
    music: [
      '({MUSIC|MUSIC PLAYING|MUSIC PLAYS|THEME MUSIC|MUSIC UP|Music playing|Music})',
      '(MUSIC PLAYING, {text})',
      '[{music|music break|MUSIC}]'
    ],
    sound: [`(${noises})`],
    doubt: ['({ph|sic|sp|PH|SIC|phonetic|spelled phonetically})', '[{ph|sic|sp|phonetic}]'],
    recording: ['({SOUNDBITE|Soundbite} OF {text})', '({SOUNDBITE|Soundbite} of {text})']
  },
  signOff: [
    '{name}, {CNN|NBC News|MSNBC|ABC News|CBS News|Fox News|NPR News|PBS NewsHour|Associated Press}, {place}.',
    "For {affiliation}, I'm {name}{? in {place}}.",
    'For {affiliation}, this is {name}{? in {place}}.'
  ],
  notice: {
    disclaimer: [
      '{THIS IS A RUSH TRANSCRIPT. THIS COPY MAY|This is a rush transcript. Copy may|This is a rush transcript. This copy may} {text}',
      '{This is a rush transcript|THIS IS A RUSH TRANSCRIPT|Below is a rush transcript|Below is the rush transcript|A rush transcript} {text}'
    ],
    copyright: ['{Copyright|COPYRIGHT} {?© }{year} {holder}. {terms}', '© {year} {holder}. {terms}']
  },
  boilerplate: ['END', '# # #', '###']
})
