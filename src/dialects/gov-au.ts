import {defineDialect} from '../dialect.js'

/** Interviews and doorstops as Australian ministers' offices publish them: titles and the word for a journalist are labels. */
export const govAu = /* @__PURE__ */ defineDialect({
  id: 'gov-au',
  lang: 'en',
  attested: 'pages',
  habits: {firstIsHost: true},
  timestamp: {
    aired: [
      '{?Date: }{dd}/{MM}/{yyyy}',
      'Release Date:\n{dd}/{MM}/{yyyy}',
      '{?Date: }{?{weekday}{,| } }{d}{st|nd|rd|th} {month}{,| } {yyyy}',
      '{?Date: }{?{weekday}{,| } }{d} {month}{,| } {yyyy}'
    ]
  },
  field: [
    '{Release Type|Transcript ID|Location|Period of Service|Released by}:\n{value}',
    '{Release Type|Transcript ID|Period of Service}: {value}',
    '{key}, {value}\nPeriod of Service: {value}',
    '{Subject|Subjects|SUBJECT|SUBJECTS|Topics|TOPICS|Location|LOCATION}:\n{value}',
    '{Subject|Subjects|SUBJECT|SUBJECTS|Topics|TOPICS|Location|LOCATION}: {value}'
  ],
  notice: {disclaimer: ['{E&OE|E & OE|E. & O.E.|E. & O. E.|E & O E}{? {text}}']},
  labels: {
    host: [
      '{JOURNALIST|REPORTER|QUESTION|QUESTIONER|INTERVIEWER|PRESENTER|COMPERE|HOST|Journalist|Question|Reporter}:',
      '{JOURNALIST|REPORTER|QUESTION|INTERVIEWER} {number}:{rest}'
    ],
    speaker: [
      '{CALLER|Caller|SPEAKER}:',
      '{speaker}, {capitals}: {rest}',
      '{speaker} ({capitals}): {rest}',
      '{speaker}: {rest}',
      '{speaker}:',
      '{caller}'
    ],
    guest: [
      '{PRIME MINISTER|DEPUTY PRIME MINISTER|ACTING PRIME MINISTER|TREASURER|DEPUTY LEADER|OPPOSITION LEADER|LEADER OF THE OPPOSITION|PREMIER|CHIEF MINISTER|MINISTER|ASSISTANT MINISTER|PARLIAMENTARY SECRETARY|SENATOR|ATTORNEY-GENERAL|GOVERNOR-GENERAL|FOREIGN MINISTER|DEFENCE MINISTER|FINANCE MINISTER|HEALTH MINISTER|TRADE MINISTER|EDUCATION MINISTER|ENVIRONMENT MINISTER|HOME AFFAIRS MINISTER|Prime Minister|Treasurer}:'
    ]
  },
  direction: {
    audience: ['({laughter|Laughter|LAUGHTER|laughs|Laughs|applause|Applause})'],
    illegible: ['{[|(}{inaudible|Inaudible|INAUDIBLE|unclear|indistinct}{]|)}']
  },
  boilerplate: [
    '{MEDIA CONTACT|MEDIA CONTACTS|Media contact|Media contacts}: {text}',
    'PM Transcripts',
    'Note',
    'Transcripts from the Prime Ministers of Australia',
    '{Transcript|TRANSCRIPT}',
    '{[ends]|[ENDS]|[Ends]|(ends)|(ENDS)|ENDS|Ends|END|[END]|END OF TRANSCRIPT}'
  ]
})
