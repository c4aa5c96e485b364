import {defineDialect} from '../dialect.js'

/** NBC, Meet the Press: labels on lines of their own, full names at every turn, no titles. */
export const mtp = defineDialect({
  id: 'mtp',
  broadcaster: 'NBC News',
  lang: 'en',
  attested: 'pages',
  timeZone: 'America/New_York',
  hosts: ['nbcnews.com', 'msnbc.msn.com'],
  extends: 'transcript',
  habits: {packages: true, leads: 'host'},
  timestamp: {
    aired: ['"{MM}.{dd}.{yy}."'],
    published: ['{month} {d}, {yyyy}, {h}:{mm} {ampm} {zone}{? / Updated {text}}']
  },
  // where the colon is lost
  labels: {speaker: ['{caller}']},
  programme: ['NBC News - {text}'],
  boilerplate: [
    'IE 11 is not supported. For an optimal experience visit our site on another browser.',
    'Skip navigation',
    '[END]',
    '***END OF TRANSCRIPT***'
  ],
  hint: [
    '{text}Meet the Press{text}',
    'MEET THE PRESS{? {text}}',
    'Meet the Press{? {text}}',
    'Meet the {text}',
    '(BEGIN TAPE)',
    '(END TAPE)'
  ]
})
