import {defineDialect} from '../dialect.js'

/** CBS, Face the Nation: `NAME (Title): …` with the title once, `(Begin VT)` around recordings. */
export const cbs = defineDialect({
  id: 'cbs',
  broadcaster: 'CBS News',
  lang: 'en',
  attested: 'pages',
  timeZone: 'America/New_York',
  hosts: ['cbsnews.com'],
  selectors: {headline: ['.content__title'], body: ['.content__body']},
  extends: 'transcript',
  habits: {packages: true, leads: 'host'},
  headline: [
    '{Full transcript|Transcript|Full Transcript} {of|from} "{text}" on {month} {d}, {yyyy}',
    '{Full transcript|Transcript|Full Transcript}: "{text}," {month} {d}, {yyyy}',
    '"{text}," {month} {d}, {yyyy}'
  ],
  programme: ['FACE THE NATION'],
  cast: {
    host: ['On this "{text}" broadcast moderated by {name}:', '{MODERATOR|Moderator}: {names}'],
    guest: ['{?• }{names} (read more)', '{?• }{names} (read more', '{?• }{names} (watch)', '{PANEL|Panel}: {names}']
  },
  credit: ['{CORRESPONDENT|PRODUCER|PRODUCERS}: {names}'],
  timestamp: {published: ['{month} {d}, {yyyy} / {h}:{mm} {ampm}{? {zone}} / CBS News']},
  notice: {
    other: ['The following is {?{the|a} }{?full }transcript of {text}'],
    copyright: ['© {year} CBS Interactive Inc. All Rights Reserved.', '© {year} CBS {text}. All Rights Reserved.']
  },
  boilerplate: [
    'In:',
    // the agency's head of 2006
    'PLEASE CREDIT ANY QUOTES OR EXCERPTS FROM {text}',
    'FACE THE NATION - CBS NEWS {text}',
    "BURRELLE'S INFORMATION SERVICES {text}",
    'CBS News',
    'You can watch the full show {text}',
    'Watch CBS News',
    'Click here to browse {text}',
    'Face the Nation (CBS News) - {weekday}, {month} {d}, {yyyy} {number}',
    '{number}/{number}: {text}'
  ],
  hint: ['({Begin|End} VT)', '{text}Face the Nation{text}', '{text}"Face the {text}']
})
