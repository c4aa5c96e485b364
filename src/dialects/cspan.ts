import {defineDialect} from '../dialect.js'

/** C-SPAN programme transcripts, from general knowledge: no page was read. */
export const cspan = defineDialect({
  id: 'cspan',
  broadcaster: 'C-SPAN',
  lang: 'en',
  attested: 'copies',
  timeZone: 'America/New_York',
  extends: 'transcript',
  habits: {packages: true, leads: 'host'},
  timestamp: {aired: ['Program Air Date: {month} {d}, {yyyy}']},
  boilerplate: ['Transcript'],
  hint: [
    '{text}C-SPAN{text}',
    '{text}CSPAN{text}',
    'C-SPAN{? {text}}',
    '{speaker}, C-SPAN: {rest}',
    '{speaker}, HOST, Q&A: {rest}'
  ]
})
