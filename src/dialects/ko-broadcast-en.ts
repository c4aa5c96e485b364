import {defineDialect} from '../dialect.js'

/** What the English editions of Korean broadcasters have in common; reads an article of one that is not known. */
export const koBroadcastEn = /* @__PURE__ */ defineDialect({
  id: 'ko-broadcast-en',
  lang: 'en',
  timeZone: 'Asia/Seoul',
  generic: true,
  labels: {
    anchor: ['[{Anchor|ANCHOR|앵커}]'],
    reporter: ['[{Reporter|REPORTER|Report|REPORT|기자|리포트}]', '[{Reporter|Report}{number}]']
  },
  quote: [
    '[{name}{/| / }{title}{? ({note})}: "{speech}"]',
    '[{name}{/| / }{title}{? ({note})}: {speech}]',
    '[{who}{? ({note})}: {speech}]'
  ],
  handoff: [
    '{reporter|Reporter|correspondent|Correspondent} {name} and {reporter|Reporter|correspondent|Correspondent} {name}, {text}',
    '{reporter|Reporter|correspondent|Correspondent} {name} and {reporter|Reporter|correspondent|Correspondent} {name} {text}.',
    '{name} and {reporter|Reporter|correspondent|Correspondent} {name}, {text}',
    '{name} and {reporter|Reporter|correspondent|Correspondent} {name} {text}.',
    '{Caster|Weathercaster|Meteorologist|Anchor} {name} {text}.',
    "{I'm|This is} {reporter|Reporter|correspondent|Correspondent} {name}{?, {text}}.",
    "{Reporter|Correspondent|reporter|correspondent} {name}'s {text}.",
    '{Reporter|Correspondent|reporter|correspondent} {name}{!|.|?}',
    '{Reporter|Correspondent|reporter|correspondent} {name}, {text}',
    '{Reporter|Correspondent|reporter|correspondent} {name} {text}.'
  ],
  signOff: [
    "{This is|this is|I'm} {affiliation}' {name}{? {in|at|from} {place}}.",
    "{This is|this is|I'm} {affiliation}'s {name}{? {in|at|from} {place}}.",
    "{This is|I'm} {name} {of|from} {affiliation}.",
    '{This is|This has been} {name} reporting from {place} for {affiliation}.',
    '{name}, {affiliation} News.'
  ],
  timestamp: {published: ['{yyyy}.{MM}.{dd}{?.} {HH}:{mm}', '{yyyy}-{MM}-{dd} {HH}:{mm}']},
  credit: [
    '{credits}',
    '{Filmmaker|Filming|Camera|Cameraman|Video editing|Video Editing|Video edit|Edit video|Editing|Graphic|Graphics|Design|VJ|Screen provided|Screen courtesy|Video provided|Video recording}: {names}',
    'Edit\nvideo: {names}',
    'Video\nediting: {names}',
    'Screen\nprovided: {names}'
  ],
  byline: ['{name} ({email})', '{name} [{email}]']
})
