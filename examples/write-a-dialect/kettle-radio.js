import {defineDialect} from 'bcast'

/** Kettle Radio, which does not exist: the pages of its news. */
export const kettleRadio = defineDialect({
  id: 'kettle-radio',
  broadcaster: 'Kettle Radio',
  lang: 'en',
  timeZone: 'Europe/London',
  programme: ['KETTLE RADIO :: NEWS'],
  timestamp: {published: ['{d} {month} {yyyy}, {HH}:{mm}']},
  labels: {anchor: ['== Studio: {name}'], reporter: ['== Outside: {name}']},
  quote: ['<< {name}, {title}{?, {when}} >> {speech}', '<< {title} >> {speech}'],
  direction: {sound: ['(kettle {boils|sings})']},
  handoff: ['Here is {name}.'],
  signOff: ['{name} for Kettle Radio.'],
  boilerplate: ['Share this'],
  notice: {copyright: ['{holder} {year}. Do not copy.']}
})
