import {defineDialect} from '../dialect.js'

/** The Nation and Q+A in press copies, with names as one writes them for labels; and pages of broadcast captions. */
export const nz = /* @__PURE__ */ defineDialect({
  id: 'nz',
  lang: 'en',
  attested: 'copies',
  timeZone: 'Pacific/Auckland',
  hosts: ['scoop.co.nz', 'beehive.govt.nz'],
  habits: {firstIsHost: true},
  headline: [
    '{?On }{Q+A|The Nation|Q & A|Newshub Nation}: {text} {interviewed by|interviews} {text}',
    '{?On }{Q+A|The Nation|Q & A|Newshub Nation}: {text}'
  ],
  labels: {
    speaker: ['{voice}: {rest}', '{speaker}: {rest}', '{caller}', '{caller} – {title}', '{caller} {rest}']
  },
  timestamp: {
    aired: ['Date Broadcast\n{?{weekday} }{d} {month} {yyyy}', '{weekday}{?,} {d}{?{st|nd|rd|th}} {month}{?,} {yyyy}']
  },
  field: [
    '{Primary Title|Secondary Title|Start Time|Finish Time|Duration|Channel|Broadcaster|Programme Description|Episode|Series|Classification|Owning Collection|Languages|Captioning Languages|Captions|Live Broadcast|Rights Statement|Notes|Genres|Hosts|Contributors}\n{value}'
  ],
  boilerplate: [
    '{Press Release|Article} {–|-|:} {text}',
    'Headlines:',
    '{Q+A|The Nation}{, | is on }{text}',
    'Content Sourced from {text}',
    'Original url'
  ],
  notice: {
    other: ['Transcript provided by {text}', 'CAPTIONS BY {text}', 'CAPTIONS WERE MADE WITH THE SUPPORT OF {text}'],
    copyright: ['COPYRIGHT {holder} {year}{?.}']
  }
})
