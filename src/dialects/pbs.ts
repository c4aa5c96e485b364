import {defineDialect} from '../dialect.js'

/** PBS NewsHour: transcripts made from captions; names in capitals, titles as one writes them, no mark of a clip. */
export const pbs = defineDialect({
  id: 'pbs',
  broadcaster: 'PBS',
  lang: 'en',
  attested: 'copies',
  timeZone: 'America/New_York',
  hosts: ['pbs.org'],
  selectors: {body: ['.video-transcript', '.body-text']},
  extends: 'transcript',
  habits: {packages: true, leads: 'anchor', untitledStaff: true, unmarkedClips: true, chrome: 'NewsHour'},
  headline: ['{text} full episode {?for }{month} {d}, {yyyy}'],
  timestamp: {published: ['{M}/{d}/{yyyy} | {rest}']},
  signOff: [
    'For {?the }PBS {"NewsHour,"|"News Hour,"|NewsHour,|News Hour,} I\'m {name}{? {in|on|at|from|near|outside} {place}}.',
    'For the {"PBS NewsHour,"|"PBS News Hour,"|"NewsHour,"|"News Hour,"|NewsHour,|News Hour,} I\'m {name}{? {in|on|at|from|near|outside} {place}}.'
  ],
  byline: ['By {–|-|—}\n{person}'],
  notice: {disclaimer: ['Notice: Transcripts are {text}']},
  boilerplate: [
    '{Full Episode|Leave your feedback|Read the Full Transcript|Listen to this Segment|Go Deeper|Watch the Full Episode}',
    '{Support Provided By|Additional Support Provided By|Support provided by}: {text}',
    'PBS online sponsorship{rest}',
    'Learn More{? }about PBS online sponsorship{rest}',
    'Problems playing video?{? {text}}',
    '{text}Video has Closed Captions',
    'How to Watch {text}',
    '{text} is available to stream on pbs.org {text}',
    'Providing Support for PBS.org',
    'Major {?corporate }funding for {text}',
    'PBS online sponsorship'
  ],
  hint: ['{text}"NewsHour{text}', '{text}"PBS{text}', '(BREAK)', '(BREAK) {label}: {rest}']
})
