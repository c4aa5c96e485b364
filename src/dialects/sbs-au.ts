import {defineDialect} from '../dialect.js'

/** SBS Dateline: the presenter without a label, the reporter named once, everybody else by the full name in capitals. */
export const sbsAu = /* @__PURE__ */ defineDialect({
  id: 'sbs-au',
  broadcaster: 'SBS',
  lang: 'en',
  attested: 'pages',
  doubts: ['labels'],
  timeZone: 'Australia/Sydney',
  habits: {lead: 'anchor', packages: true, narrated: true},
  headline: ['Dateline, {text}', 'Dateline - {text}'],
  byline: ['REPORTER: {names}', '{Reporter|PRODUCER/REPORTER|VIDEO JOURNALIST}: {names}'],
  labels: {
    speaker: [
      // the mark of translated speech was not seen on a page
      '{speaker} ({delivery}): {rest}',
      '{speaker}: {rest}'
    ]
  },
  direction: {sound: ['({name})', '({text})']},
  credit: [
    '{Reporter/Camera|Camera|Producer|Editor|Fixer|Translations|Translators|Original Music|Researcher|Field Producer}: {names}'
  ],
  boilerplate: ['{ENDS|END}']
})
