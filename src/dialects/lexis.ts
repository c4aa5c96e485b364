import {defineDialect} from '../dialect.js'

/** Transcripts of American networks as news databases export them: fields like labels, turns glued into paragraphs. */
export const lexis = /* @__PURE__ */ defineDialect({
  id: 'lexis',
  lang: 'en',
  timeZone: 'America/New_York',
  habits: {gluedLabels: true, packages: true, firstIsHost: true},
  headline: ['HEADLINE: {headline}'],
  timestamp: {aired: ['{month} {d}, {yyyy} {Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday}{? {text}}']},
  cast: {guest: ['GUESTS: {names}', 'GUEST: {names}']},
  field: ['{SHOW|SECTION|LENGTH|LOAD-DATE|LANGUAGE|PUBLICATION-TYPE|DATELINE|ANCHORS|TYPE|GRAPHIC}: {value}'],
  byline: ['BYLINE: {names}', 'BYLINE:'],
  bullet: ['HIGHLIGHT: {text}'],
  labels: {
    speaker: [
      '{speaker} ({delivery}): {rest}',
      '{speaker}, {capitals} ({delivery}): {rest}',
      '{speaker}, {capitals}: {rest}',
      '{speaker}: {rest}'
    ],
    announcer: ['{ANNOUNCER|Announcer}:'],
    guest: ['UNIDENTIFIED {MALE|FEMALE|MAN|WOMAN|PERSON}:']
  },
  clip: {
    video: ['(BEGIN {?VIDEO CLIP}{?VIDEOTAPE}{?AUDIO CLIP})'],
    end: ['(END {?VIDEO CLIP}{?VIDEOTAPE}{?AUDIO CLIP})']
  },
  direction: {break: ['({COMMERCIAL BREAK|BREAK})'], audience: ['({LAUGHTER|APPLAUSE|CROSSTALK})']},
  notice: {copyright: ['Copyright {year} {holder}{?.} All Rights Reserved{?.}']},
  boilerplate: [
    'For {month} {d}, {yyyy}{?, {text}}',
    '<<',
    'Page {number}',
    '{number} of {number} DOCUMENTS',
    '{name} Transcripts',
    'BODY:'
  ]
})
