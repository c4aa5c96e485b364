import {defineDialect} from '../dialect.js'

/** CNN: transcripts.cnn.com from 2000 on; programme, topics and air window before the body, times in brackets in it. */
export const cnn = defineDialect({
  id: 'cnn',
  broadcaster: 'CNN',
  lang: 'en',
  attested: 'pages',
  timeZone: 'America/New_York',
  hosts: ['transcripts.cnn.com', 'cnn.com'],
  selectors: {headline: ['.cnnTransSubHead'], body: ['.cnnBodyText']},
  extends: 'transcript',
  habits: {packages: true, programmeFirst: true, leads: 'anchor'},
  timestamp: {
    aired: [
      'Aired {month} {d}, {yyyy} - {HH}:{mm} {zone}',
      'Aired {month} {d}, {yyyy} - {h}:{mm}{? }{ampm} {zone}',
      'Aired {month} {d}, {yyyy}'
    ]
  },
  signOff: ['{name}, CNN, {place}.', '{name}, CNN.'],
  boilerplate: [
    '{CNN|CNN.com}{? -} {Transcripts|TRANSCRIPTS}',
    'Return to Transcripts main page',
    // the head of the site, in the years in which its search was lent
    'The Web{? }{?CNN.com}{? }{?Powered by}',
    '{Powered by|powered by Yahoo!|Web CNN.com|CNN.com International|Search|SERVICES|ON TV|TRANSCRIPTS|SHOW TRANSCRIPTS}'
  ],
  hint: [
    '{speaker}, CNN {capitals}: {rest}',
    '{speaker}, CNN {capitals} ({delivery}): {rest}',
    '{text}. Aired {text} ET'
  ]
})
