import {defineDialect} from '../dialect.js'

/** Democracy Now!: full names at every turn, no titles; recordings have no mark. */
export const democracynow = defineDialect({
  id: 'democracynow',
  broadcaster: 'Democracy Now!',
  lang: 'en',
  attested: 'pages',
  timeZone: 'America/New_York',
  hosts: ['democracynow.org'],
  selectors: {body: ['#story_text']},
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
    // what asks for donations above the page
    '{Hi there,|-Amy Goodman|Non-commercial news needs your support.|Please do your part today.}',
    'If you think Democracy Now!{text}',
    'We rely on contributions from {text}',
    'You turn to us for voices {text}',
    "Sign up for Democracy Now!'s {text}",
    // a related story behind its date
    '{Story|Special Broadcast|Special|Web Exclusive|Daily Show|Column|Headlines}{month} {d}, {yyyy}{text}',
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
