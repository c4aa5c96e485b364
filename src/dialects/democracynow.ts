import {defineDialect} from '../dialect.js'

/** Democracy Now!: full names at every turn, no titles; recordings have no mark. */
export const democracynow = defineDialect({
  id: 'democracynow',
  broadcaster: 'Democracy Now!',
  lang: 'en',
  attested: 'pages',
  timeZone: 'America/New_York',
  extends: 'transcript',
  habits: {packages: true, leads: 'host', unmarkedClips: true},
  headline: ['{text} {–|-|—} Democracy Now!', '{text} | Democracy Now!'],
  timestamp: {
    published: ['{Story|Special Broadcast|Special|Web Exclusive|Daily Show|Column|Headlines}{? }{month} {d}, {yyyy}']
  },
  notice: {
    disclaimer: [
      'This is a rush transcript. Copy may not be in its final form.',
      '{TRANSCRIPT|Transcript}\nThis is a rush transcript. Copy may not be in its final form.'
    ],
    copyright: ['The original content of this program is licensed under {terms}']
  },
  boilerplate: [
    '{?Watch icon}Watch Full Show',
    '{?Watch icon}Watch Headlines',
    '{Download Video|Download Audio|Other Formats|Links|Transcript|Donate icon}',
    'Image Credit: {text}',
    'Media Options',
    'Related Story',
    'Related',
    'Topics',
    'Guests',
    'Donate',
    'Listen'
  ],
  hint: ['{text}Democracy Now!{text}', '{text}includes rush transcript{text}']
})
