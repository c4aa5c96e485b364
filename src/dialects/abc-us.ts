import {defineDialect} from '../dialect.js'

/** ABC News, This Week: the labels of CNN, a page head with picture captions and a dateline. */
export const abcUs = defineDialect({
  id: 'abc-us',
  broadcaster: 'ABC News',
  lang: 'en',
  attested: 'pages',
  timeZone: 'America/New_York',
  hosts: ['abcnews.go.com', 'abcnews.com'],
  selectors: {body: ['[data-testid=prism-article-body]', '.article-copy']},
  extends: 'transcript',
  habits: {packages: true, leads: 'host'},
  headline: ["'{text}' Transcript: {text}", "'{text}' Transcript{? {text}}"],
  byline: ['By{? }ABC News', 'By{? }ABC NEWS'],
  caption: ['PHOTO: {text}'],
  notice: {
    disclaimer: [
      'Below is the rush transcript of "{text}" on {month} {d}, {yyyy}. {text}',
      'A rush transcript of "{text}" airing {text} on ABC News is below. {text}',
      // behind a dateline, or what is left of it
      '{text}-- {Below is the|This is a} rush transcript {text}',
      "— -- THIS IS A RUSH TRANSCRIPT FOR '{text}' ON {text}",
      '— -- {Below is the|This is a} rush transcript {text}',
      '<b>Below is the rush transcript {text}',
      "THIS IS A RUSH TRANSCRIPT FOR '{text}' ON {text}"
    ]
  },
  boilerplate: ['ABC News', 'Getty Images{? | {text}}'],
  hint: [
    '{speaker}, ABC {capitals}: {rest}',
    '{speaker}, {capitals}, ABC NEWS: {rest}',
    "{text}'This Week'{text}",
    '{text}ABC News{text}'
  ]
})
