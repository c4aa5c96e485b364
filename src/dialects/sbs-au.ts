import {defineDialect} from '../dialect.js'

/** SBS Dateline: the presenter without a label, the reporter named once, everybody else by the full name in capitals. */
export const sbsAu = /* @__PURE__ */ defineDialect({
  id: 'sbs-au',
  broadcaster: 'SBS',
  lang: 'en',
  attested: 'pages',
  doubts: ['labels'],
  timeZone: 'Australia/Sydney',
  hosts: ['sbs.com.au'],
  habits: {lead: 'anchor', packages: true, narrated: true},
  headline: ['Dateline, {text}', 'Dateline - {text}'],
  timestamp: {
    aired: ['{weekday}, {month} {d}, {yyyy} - {HH}:{mm}', '{d}{st|nd|rd|th} {month} {yyyy}']
  },
  programme: ['{DATELINE|Dateline}'],
  byline: ['REPORTER: {names}', '{Reporter|PRODUCER/REPORTER|VIDEO JOURNALIST}: {names}'],
  labels: {
    speaker: [
      // the mark of translated speech was not seen on a page
      '{speaker} ({delivery}): {rest}',
      '{speaker}, {capitals} ({delivery}): {rest}',
      '{speaker}, {capitals}: {rest}',
      '{speaker}: {rest}'
    ]
  },
  direction: {sound: ['({name})', '({text})']},
  hint: ['{speaker} (Translation): {rest}', '{speaker}, {capitals} (Translation): {rest}'],
  credit: [
    '{Reporter|Reporter/Camera|Reporters|Camera|Producer|Producers|Editor|Editors|Fixer|Fixers|Translations|Translators|Original Music|Researcher|Field Producer|Story Researcher}\n{names}',
    '{Reporter/Camera|Camera|Producer|Editor|Fixer|Translations|Translators|Original Music|Researcher|Field Producer}: {names}'
  ],
  boilerplate: ['{ENDS|END}', '{TRANSCRIPT|Transcript}']
})
