import {defineDialect} from '../dialect.js'

/** CNBC interview transcripts: in capitals throughout in 2008, with names as one writes them from 2016 on. */
export const cnbc = /* @__PURE__ */ defineDialect({
  id: 'cnbc',
  broadcaster: 'CNBC',
  lang: 'en',
  attested: 'pages',
  timeZone: 'America/New_York',
  hosts: ['cnbc.com'],
  selectors: {
    headline: ['.ArticleHeader-headline'],
    date: ['[data-testid=published-timestamp]'],
    body: ['.ArticleBody-articleBody .group', '#article_body']
  },
  habits: {firstIsHost: true},
  headline: [
    '{CNBC EXCLUSIVE|CNBC TRANSCRIPT|FIRST ON CNBC|CNBC Exclusive|CNBC Transcript|First on CNBC}: {text}',
    'CNBC {text} TRANSCRIPT: {text}'
  ],
  timestamp: {
    published: ['Published {weekday}, {month} {d}{?,} {yyyy}{?{? }{h}:{mm} {ampm} {zone}}'],
    aired: [
      'WHEN: {?Today, }{?{weekday}, }{month} {d}{?{st|nd|rd|th}}, {yyyy}{? {text}}',
      'WHEN: {?Today, }{?{weekday}, }{month} {d}{?{st|nd|rd|th}}{? {text}}',
      'WHEN: TODAY, {weekday}, {month} {d}{?{ST|ND|RD|TH}}{? {text}}'
    ]
  },
  programme: ["WHERE: CNBC's {text}", 'WHERE: CNBC{text}'],
  notice: {
    other: [
      'Following is {text} transcript of {text}',
      'Following is {text} transcript {text}',
      'Here is {text} transcript of {text}',
      'All references must be sourced to CNBC{?.com}.',
      'Here is a link to the video of the interview on CNBC.com: {text}',
      "[{EDITOR'S NOTE|Editor's note|Editor's Note}: {text}]",
      'Excerpts from {text}'
    ]
  },
  labels: {
    // an agency's transcripts of 2009
    host: ['{speaker}{? }reporting: {rest}'],
    guest: ['{Mr.|Mrs.|Ms.|Dr.} {speaker}: {rest}'],
    speaker: ['{voice}: {rest}', '{speaker}: {rest}']
  },
  heading: ['{capitals} ON {capitals}'],
  boilerplate: ['×', 'About CNBC:', 'With CNBC in the U.S., {text}']
})
