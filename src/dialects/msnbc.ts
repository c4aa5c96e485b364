import {defineDialect} from '../dialect.js'

/** MSNBC, MS NOW: show transcripts on nbcnews.com, msnbc.com and ms.now. */
export const msnbc = defineDialect({
  id: 'msnbc',
  broadcaster: 'MSNBC',
  lang: 'en',
  attested: 'pages',
  timeZone: 'America/New_York',
  hosts: ['msnbc.com', 'nbcnews.com'],
  selectors: {body: ['.article-body__content']},
  extends: 'transcript',
  habits: {packages: true, leads: 'host'},
  headline: [
    "'{text}' for {weekday}, {month} {d}{?{st|nd|rd|th}}, {yyyy}",
    "'{text}' for {weekday}, {month} {d}{?{st|nd|rd|th}}",
    '{text}, Transcript{?,} {M}/{d}/{yyyy}',
    '{text}, Transcript{?,} {M}/{d}/{yy}',
    'Transcript: {text}, {M}/{d}/{yyyy}',
    'Transcript: {text}, {M}/{d}/{yy}',
    'Transcript: {text}, {month} {d}, {yyyy}',
    'Transcript: {text}',
    '{text} TRANSCRIPT: {M}/{d}/{yyyy}, {text}',
    '{text} TRANSCRIPT: {M}/{d}/{yy}, {text}'
  ],
  timestamp: {
    aired: ['{capitals}\n{month} {d}{?{st|nd|rd|th}}, {yyyy}', 'Date: {month} {d}{?{st|nd|rd|th}}, {yyyy}']
  },
  programme: ['Show: {text}', 'SHOW: {text}'],
  heading: ['{Summary|Transcript}'],
  notice: {
    copyright: [
      '{?Copy: }{Content and programming|Content and Programming} {copyright|Copyright} {year} {holder}. {terms}'
    ],
    disclaimer: ['THIS IS A RUSH TRANSCRIPT. THIS COPY MAY NOT BE IN ITS FINAL FORM AND MAY\nBE UPDATED.']
  },
  boilerplate: [
    'MS NOW',
    'MSNBC',
    'Skip navigation',
    'IE 11 is not supported. For an optimal experience visit our site on another browser.',
    'Read the transcript {to|from} the {weekday} show',
    'Read the transcript here'
  ],
  hint: ['{speaker}, MSNBC {capitals}: {rest}', '{text}MSNBC{text}']
})
