import {defineDialect} from '../dialect.js'

const credit = '{captioning|Captioning|CAPTIONING|captions|Captions|CAPTIONS|captioned|Captioned}'
const noises =
  '{SIREN|SIRENS|SIREN WAILING|SIRENS WAILING|GUNFIRE|GUNSHOT|GUNSHOTS|EXPLOSION|THUNDER|BELL|BELL RINGING|BELL TOLLS|PHONE RINGING|DOG BARKING|DOGS BARKING|HORN HONKING|CHANTING|SCREAMING|SINGING|WHISTLE|WHISTLE BLOWS|INAUDIBLE|INDISTINCT|NO AUDIO|SILENCE|MUSIC PLAYING}'
const means =
  '{funded by|sponsored by|made possible by|provided by|performed by|supported by|FUNDED BY|SPONSORED BY|MADE POSSIBLE BY|PROVIDED BY|PERFORMED BY|SUPPORTED BY}'
const clock = '{?tv }{programme} {month} {d}, {yyyy} {h}:{mm}{ampm}-{text}'

/** Closed captions and machine transcripts, of any broadcaster: chevrons or clock marks, hardly any names. */
export const captions = /* @__PURE__ */ defineDialect({
  id: 'captions',
  lang: 'en',
  attested: 'copies',
  habits: {lead: 'speaker'},
  headline: ['{dd}/{MM}/{yyyy} {text}', 'WEBVTT - {headline}'],
  timestamp: {aired: [`${clock} {zone}`, clock, '{?tv }{programme} {month} {d}, {yyyy}', '{dd}/{MM}/{yyyy}']},
  labels: {
    reporter: ['{>>>|>>} {Reporter|reporter|REPORTER}:', '{Reporter|reporter|REPORTER}:'],
    announcer: ['{>>>|>>} {Announcer|announcer|ANNOUNCER}:', '- [{Announcer|ANNOUNCER|Narrator|NARRATOR}]{rest}'],
    speaker: [
      '{>>>|>>} {voice}: {rest}',
      '>>>',
      '>>',
      '{voice}: {rest}',
      'Speaker {number} ({mm}:{ss}):{rest}',
      'Speaker {number} ({HH}:{mm}:{ss}):{rest}',
      'Speaker {number}:{rest}',
      '<v Speaker {number}>{rest}',
      '<v {name}>{rest}',
      '[{voice}]{rest}',
      // subtitles of public television
      '- [{name}]{rest}',
      '- {rest}'
    ]
  },
  timecode: [
    // files of subtitles: WebVTT, SubRip
    '{h}:{mm}:{ss}.{number} --> {h}:{mm}:{ss}.{number}',
    '{mm}:{ss}.{number} --> {mm}:{ss}.{number}',
    '{number}\n{h}:{mm}:{ss},{number} --> {h}:{mm}:{ss},{number}',
    '{mm}:{ss}.{number} --> {rest}',
    '{h}:{mm} {ampm}',
    '{HH}:{mm}:{ss}',
    '{mm}:{ss}',
    '{•|·} {HH}:{mm}:{ss}',
    '({mm}:{ss}):',
    '({HH}:{mm}:{ss}):',
    'Starting point is {HH}:{mm}:{ss}{rest}',
    ':{mm}:{ss}.:{mm}:{ss}.',
    ':{mm}:{ss}. > :{mm}:{ss}.{rest}'
  ],
  direction: {
    sound: ['({name})', `[${noises}]`],
    music: ['♪{? ♪}', '[♪{text}♪]', '[{music|MUSIC|Music}{? {text}}]'],
    audience: [
      '{(|[}{laughter|LAUGHTER|Laughter|applause|APPLAUSE|Applause|cheering|CHEERING}{)|]}',
      '{(|[}audience {text}{)|]}'
    ]
  },
  boilerplate: [
    `{?{MM}/{dd}/{yy} }{?{MM}/{dd}/{yy} }[${credit} {text}]{rest}`,
    `${credit} ${means} {affiliation}.{rest}`,
    `${credit} ${means} {affiliation}`,
    `${credit} {by|BY} {affiliation}`,
    'This program is captioned live.',
    'WEBVTT',
    '(generated from captions)',
    'Skip to main content',
    // learners' and viewers' copies of subtitle files
    '{Download Subtitles|Similar Content|Transcript|LineFromTo}',
    'Browse content similar to {text}',
    // the video pages of public television
    'Season {number} Episode {number} | {text}',
    '{text} is a local public television program presented by {text}',
    '{text} is available to stream on {text} the free PBS App{text}',
    'Support for {text} is provided by: {text}',
    '{Providing Support for|How to Watch} {text}',
    '{Problems playing video?|Closed Captioning Feedback|Learn More}{?{text}}'
  ]
})
