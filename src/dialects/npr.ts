import {defineDialect} from '../dialect.js'

/** NPR: `NAME, HOST:` on a line of its own, `NAME, BYLINE: …`, sounds without an end; before 2012 also `Mr. NAME (Title): …`. */
export const npr = defineDialect({
  id: 'npr',
  broadcaster: 'NPR',
  lang: 'en',
  attested: 'pages',
  timeZone: 'America/New_York',
  hosts: ['npr.org'],
  selectors: {headline: ['.storytitle h1'], body: ['.transcript', '#storytext']},
  extends: 'transcript',
  habits: {packages: true, leads: 'host'},
  timestamp: {
    published: ['{month} {d}, {yyyy}{? }{h}:{mm} {ampm} ET', 'Published {month} {d}, {yyyy} at {h}:{mm} {ampm} {zone}'],
    updated: ['Updated {month} {d}, {yyyy}{? }{h}:{mm} {ampm} ET']
  },
  byline: ['By {person}', 'By {person}{? },{? }{names}', 'By\n{person}', ',\n{person}'],
  signOff: [
    "For NPR News, I'm {name}{? {in|on|at|from|near|outside} {place}}.",
    'For NPR News, this is {name}{? {in|on|at|from|near|outside} {place}}.',
    '{name}, NPR News, {place}.',
    '{name}, NPR News.',
    "I'm {name}, NPR News{?, {place}}."
  ],
  notice: {
    copyright: [
      'Copyright {?©}{?(c)} {year} {NPR|National Public Radio}. {terms}',
      'Copyright {year} {NPR|National Public Radio}. {terms}',
      'Copyright ©{year} {NPR|National Public Radio}. {terms}'
    ],
    disclaimer: ['NPR transcripts are created on a rush deadline by {text}']
  },
  boilerplate: [
    'NPR logo',
    '{text} : NPR',
    'NPR',
    '{Accessibility links|Skip to main content|Keyboard shortcuts for audio player|NPR Shop|Open Navigation Menu|Close Navigation Menu|Newsletters|Podcasts & Shows|LISTEN & FOLLOW|Enlarge this image|hide caption|toggle caption}',
    'Listen {·|•} {text}',
    'From {capitals}',
    '{?• }Download',
    '{?• }Transcript',
    '{?• }Embed',
    '{text}<iframe {text}',
    '{?• }<iframe {text}',
    '{text} NPR transcripts',
    'Heard on {text}',
    '{number}-Minute Listen',
    'Toggle more options',
    // a podcast's invitations
    '{Subscribe to|Join} the NPR {text}',
    'Email the show at{? {text}}',
    'Listen to our playlist {text}',
    'Find and support your local public radio station.',
    'Playlist'
  ],
  hint: [
    '{speaker}, {HOST|host}:',
    '{speaker}, BYLINE: {rest}',
    '(SOUNDBITE OF {text})',
    '{MR|MS|Mr|Ms|Dr|Professor}. {speaker} ({text}): {rest}',
    '{text}NPR News{text}'
  ]
})
