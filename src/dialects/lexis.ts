import {defineDialect} from '../dialect.js'

/** Transcripts of American networks as news databases export them: fields like labels, turns glued into paragraphs. */
export const lexis = /* @__PURE__ */ defineDialect({
  id: 'lexis',
  lang: 'en',
  attested: 'databases',
  timeZone: 'America/New_York',
  extends: 'transcript',
  habits: {packages: true, leads: 'host'},
  headline: ['HEADLINE: {headline}'],
  timestamp: {aired: ['{month} {d}, {yyyy} {Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday}{? {text}}']},
  field: [
    '{TRANSCRIPT|SHOW|SECTION|LENGTH|LOAD-DATE|LANGUAGE|PUBLICATION-TYPE|DATELINE|ANCHORS|TYPE|GRAPHIC}: {value}'
  ],
  direction: {video: ['({Footage|Visual|Photo|Graphic|Clip|Excerpt} {of|from} {text})']},
  byline: ['BYLINE: {names}', 'BYLINE:', 'REPORTERS: {names}'],
  bullet: ['HIGHLIGHT: {text}'],
  notice: {
    copyright: [
      'Copyright {year} {holder}{?.} All Rights Reserved{?.}',
      'Copyright {yyyy} {holder}{?,} Inc.',
      'Copyright {yyyy} {holder} Network',
      '{All|ALL} {Rights|RIGHTS} {Reserved|RESERVED}{?.}'
    ]
  },
  boilerplate: [
    'For {month} {d}, {yyyy}{?, {text}}',
    '<<',
    'Page {number}',
    '{number} of {number} DOCUMENTS',
    '{name} Transcripts',
    'BODY:'
  ]
})
