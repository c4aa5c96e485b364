import {defineDialect} from '../dialect.js'

/** Sky News, the Sunday interview: the host by initials, the guest by the full name in capitals. */
export const sky = /* @__PURE__ */ defineDialect({
  id: 'sky',
  broadcaster: 'Sky News',
  lang: 'en',
  attested: 'pages',
  timeZone: 'Europe/London',
  hosts: ['skynews.com.au', 'news.sky.com'],
  selectors: {headline: ['.sdc-article-header__title'], body: ['.sdc-article-body']},
  habits: {firstIsHost: true},
  headline: [
    '{programme} {Interview|interview|INTERVIEW} with {programme}, {d}.{MM}.{yy}',
    '{programme} {Interview|interview|INTERVIEW} with {programme} {d}.{MM}.{yy}',
    '{programme} {–|-|—} {d}{th|st|nd|rd|TH|ST|ND|RD} {month} {yyyy}{? {text}}'
  ],
  notice: {other: ['{ANY|Any} {QUOTES|quotes} {USED|used} {MUST|must} {BE|be} {ATTRIBUTED|attributed} {TO|to} {text}']},
  labels: {speaker: ['{initials}: {rest}', '{speaker}: {rest}']},
  boilerplate: ['{ENDS|Ends|ends}']
})
