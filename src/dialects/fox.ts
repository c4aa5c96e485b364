import {defineDialect} from '../dialect.js'

/** Fox News: the notice names programme and date; labels may be cut by a line of their own. */
export const fox = defineDialect({
  id: 'fox',
  broadcaster: 'Fox News',
  lang: 'en',
  attested: 'pages',
  timeZone: 'America/New_York',
  hosts: ['foxnews.com'],
  selectors: {headline: ['.headline'], body: ['.article-body']},
  extends: 'transcript',
  habits: {packages: true, leads: 'host'},
  timestamp: {aired: ['date {yyyy}-{MM}-{dd}']},
  signOff: ['{name}, Fox News, {place}.', '{name}, FOX News, {place}.', '{name}, {Fox News|FOX News|FOX Business}.'],
  notice: {
    disclaimer: [
      'date {yyyy}-{MM}-{dd} This is a rush transcript {from|of} "{text}" {?on }{month} {d}, {yyyy}. {text}',
      '{This|THIS} is a rush transcript {from|of} "{text}" {?on }{month} {d}, {yyyy}. {text}',
      "{This|THIS} is a rush transcript {from|of} '{text}' {?on }{month} {d}, {yyyy}. {text}",
      '{This|THIS} is a rush transcript {from|of} "{text}" {?on }{month} {d}, {yyyy}.',
      'This is a rush transcript {from|of} "{text}"{?, }{?on }{month} {d}, {yyyy}{?.} {text}'
    ],
    copyright: [
      '{?Copy: }{Content and Programming|Content and programming} {Copyright|copyright} {year} {holder}. {terms}'
    ]
  },
  boilerplate: [
    'Watch "{text}',
    'Click here to watch "{text}"!',
    'Click here {text}',
    'Updated',
    'FoxNews.com',
    '{By Fox News Staff|By Fox News|Fox News} | Fox News',
    'Fox News'
  ],
  hint: ['{speaker}, FOX NEWS {capitals}: {rest}', '{text}Fox News Network{text}']
})
