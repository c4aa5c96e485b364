import {defineDialect} from '../dialect.js'

/** NHK World's radio bulletin in learners' copies of its machine captions; no text of the broadcaster's own was seen. */
export const nhkWorld = /* @__PURE__ */ defineDialect({
  id: 'nhk-world',
  broadcaster: 'NHK World',
  lang: 'en',
  attested: 'copies',
  timeZone: 'Asia/Tokyo',
  hosts: ['nhk.or.jp'],
  habits: {lead: 'anchor'},
  timestamp: {
    // above learners' copies
    published: ['{yyyy}年{M}月{d}日{?{text}}'],
    aired: ['at {HH}:{mm} (JST), {month} {d}{?, {yyyy}}{? ({text})}']
  },
  quote: ['{delivery}: {speech}'],
  handoff: ["NHK World's {name} {has|reports|explains}{? {text}}."],
  signOff: ['{name}, NHK World{?, {place}}.'],
  boilerplate: ['{http|https}://{programme}/{yyyy}{MM}{dd}{text}.mp3{? {text}}']
})
