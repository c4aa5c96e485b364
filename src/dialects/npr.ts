import {defineDialect} from '../dialect.js'

/** NPR: `NAME, HOST:` on a line of its own, `NAME, BYLINE: …`, sounds without an end; before 2012 also `Mr. NAME (Title): …`. */
export const npr = defineDialect({
  id: 'npr',
  broadcaster: 'NPR',
  lang: 'en',
  attested: 'pages',
  timeZone: 'America/New_York',
  extends: 'transcript',
  habits: {packages: true, leads: 'host'},
  byline: ['By {person}', 'By {person}{? },{? }{names}'],
  signOff: [
    "For NPR News, I'm {name}{? in {place}}.",
    'For NPR News, this is {name}{? in {place}}.',
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
    '< {text}',
    '{?• }Download',
    '{?• }Transcript',
    '{?• }Embed',
    '<iframe {text}',
    '{text} NPR transcripts',
    'Heard on {text}',
    '{number}-Minute Listen',
    'Toggle more options',
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
