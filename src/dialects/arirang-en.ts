import {defineDialect} from '../dialect.js'

const languages = '{Korean|English|Japanese|Chinese|Korean/English|English/Korean}'

/** Arirang, Korea's English-language television: copies of its bulletins' scripts, `Title:`, and its own pages. */
export const arirangEn = defineDialect({
  id: 'arirang-en',
  broadcaster: 'Arirang',
  lang: 'en',
  attested: 'pages',
  doubts: ['quote'],
  timeZone: 'Asia/Seoul',
  hosts: ['arirang.com', 'arirang.co.kr'],
  habits: {lead: 'anchor', unmarkedVoices: true, bareQuotes: true},
  programme: ['{?{-|•} }{NEWSCENTER|Newscenter|ARIRANG NEWS|Arirang News|EARLY EDITION|NEWS TODAY} {HH}:{mm}'],
  heading: ['Title: {News Headlines|NEWSCENTER TITLE|Opening|Closing|OPENING|CLOSING|HEADLINES|Headlines}'],
  headline: ['Title: {headline}'],
  timestamp: {
    published: ['Updated: {yyyy}-{MM}-{dd} {HH}:{mm}:{ss} {zone}', '{yyyy}-{MM}-{dd} {HH}:{mm}:{ss}{? {zone}}'],
    aired: ['{?{-|•} }(THIS IS THE TRANSCRIPT FOR {text} THAT AIRED ON {d} {month} {yyyy}- {HH}:{mm} {zone}.)']
  },
  direction: {editor: ['ed:{text}'], language: [`(${languages})`]},
  // not seen on a page
  quote: [
    `[{Interview|INTERVIEW} : {person}, {title}{? (${languages})}]{?\n}"{speech}"`,
    '[{Interview|INTERVIEW} : {who}{? ({note})}]{?\n}"{speech}"'
  ],
  handoff: [
    'For more{? on {text}}, {we have our|we have|our} {name} {live|joins|is|here|with}{? {text}}.',
    "{Here's|Here is} {name}{? {text}}.",
    '{Our|our} {name} {was|went|takes|visited|met|spoke|has|reports|explains|joins|tells|takes|filed}{? {text}}.',
    '{Our|our|office|government} {correspondent|reporter} {name}{?, {text}}.',
    '{Our|our} {text} {correspondent|reporter} {name} {starts|has|reports|explains|joins|tells|begins}{? {text}}.',
    '{name} has {our top story|the details|the story|the latest|this report|the full story}.',
    '{name} has more{? {text}}.',
    '{name} starts us off{? {text}}.',
    '{name} {reports|explains|sums up|begins our|joins us}{? {text}}.',
    "{?First{?,} }{let's|Let's} {go live|go|go over|cross|cross live} to {?our }{name}{?, {text}}."
  ],
  signOff: [
    '{name}, {Arirang News|ARIRANG NEWS}{?, {place}}.',
    'Back to you{?, {text}}.',
    'Back to you in the studio.'
  ],
  byline: ['Reporter :', 'Reporter : {email}', 'Reporter : {name}'],
  notice: {other: ['KOGL : {text}']},
  boilerplate: ['arirang mobile', '{yyyy}. {M}. {d}~', 'Source :']
})
