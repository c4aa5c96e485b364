import {Readable} from 'node:stream'
import TranscriptParser from 'transcript-parser'
import {describe, expect, it} from 'vitest'
import {walk} from '../src/query/walk.js'
import {outline, parseBroadcastArticle, segments, textOf} from '../src/index.js'

// What the npm package `transcript-parser` 0.7.1 is known to read wrongly. Each test runs both: first the other package,
// so that a repair there shows here, then this one.
const other = new TranscriptParser()

/** Who speaks, as the other package says it: a name before each line. */
function theirs(text: string): string[] {
  return other.parseOneSync(text).order
}

/** Who speaks, as this package says it: the printed label of each voice, quotes included. */
function ours(text: string): (string | undefined)[] {
  const voices: (string | undefined)[] = []
  for (const {node} of walk(parseBroadcastArticle(text))) {
    if (node.type === 'segment' || node.type === 'quote') voices.push(node.speaker?.name ?? node.speaker?.title)
  }
  return voices
}

/** Every node of a type, as the letters of the source that it owns. */
function literals(text: string, type: string): string[] {
  const found: string[] = []
  for (const {node} of walk(parseBroadcastArticle(text))) {
    if (node.type === type && 'value' in node) found.push(node.value)
  }
  return found
}

const interview = `IDA QUILL, POND FM HOST: Good evening.

TOM REED, DUCK WARDEN: Good evening, Ida.

QUILL: Is the heron back?

REED: He is, and he brought a friend.
`

describe('The order of a transcript', () => {
  it('is that of the text', () => {
    const text = 'IDA QUILL: Is he back?\nTOM REED: He is.\nIDA QUILL: Alone?\nTOM REED: With a friend.\n'
    const turns = ['Is he back?', 'He is.', 'Alone?', 'With a friend.']
    expect(Object.values(other.parseOneSync(text).speaker).flat()).not.toEqual(turns)
    expect(segments(parseBroadcastArticle(text)).map(textOf)).toEqual(turns)
  })

  it('outlives the joining of two names of one person', () => {
    const parser = new TranscriptParser({aliases: {'IDA QUILL, POND FM HOST': [/QUILL/]}})
    const joined = parser.resolveAliasesSync(parser.parseOneSync(interview))
    expect(joined.speaker['IDA QUILL, POND FM HOST']).not.toEqual(['Good evening.', 'Is the heron back?'])
    const quill = segments(parseBroadcastArticle(interview)).filter(({speaker}) => speaker?.name === 'IDA QUILL')
    expect(quill.map(textOf)).toEqual(['Good evening.', 'Is the heron back?'])
  })
})

describe('What is no speech', () => {
  const noted = 'IDA QUILL, HOST: [06:30:12] The heron is back. (APPLAUSE)\n\n(COMMERCIAL BREAK)\n\nQUILL: And gone.\n'

  it('is kept: directions', () => {
    expect(JSON.stringify(other.parseOneSync(noted))).not.toContain('APPLAUSE')
    expect(literals(noted, 'direction')).toEqual(['(APPLAUSE)', '(COMMERCIAL BREAK)'])
  })

  it('is kept: times', () => {
    expect(JSON.stringify(other.parseOneSync(noted))).not.toContain('06:30:12')
    expect(literals(noted, 'timecode')).toEqual(['[06:30:12]'])
  })

  it('is no speech in lower case either', () => {
    const manner = 'IDA QUILL, HOST: How cold is it?\n\nTOM REED, POND FM REPORTER (voice-over): The pond is frozen.\n'
    expect(JSON.stringify(other.parseOneSync(manner))).toContain('(voice-over)')
    expect(literals(manner, 'deliveryMark')).toEqual(['voice-over'])
    expect(segments(parseBroadcastArticle(manner)).map(textOf)).toEqual(['How cold is it?', 'The pond is frozen.'])
  })

  it('is told from speech before and behind the turns', () => {
    const page = `The Heron Is Back\n\nAired March 04, 2019 - 06:30 ET\n\n${interview}\nCopyright 2019 Pond FM. All rights reserved.\n`
    expect(other.parseOneSync(page).speaker['REED']).toContain('Copyright 2019 Pond FM. All rights reserved.')
    expect(other.parseOneSync(page).speaker['none']).toContain('The Heron Is Back')
    expect(parseBroadcastArticle(page).publishedAt).toBe('2019-03-04T06:30:00-05:00')
    expect(literals(page, 'headline')).toEqual(['The Heron Is Back'])
    expect(literals(page, 'notice')).toHaveLength(1)
  })
})

describe('Who is who', () => {
  it('links a surname to the full name without being told', () => {
    expect(new Set(theirs(interview)).size).toBe(4)
    expect(new Set(ours(interview))).toEqual(new Set(['IDA QUILL', 'TOM REED']))
  })

  it('tells the parts that voices play', () => {
    expect(Object.keys(other.parseOneSync(interview))).toEqual(['speaker', 'order'])
    expect(segments(parseBroadcastArticle(interview)).map(({role}) => role)).toEqual(['host', 'guest', 'host', 'guest'])
  })

  it('tells a recording from the studio', () => {
    const played = `IDA QUILL, HOST: He said this.\n\n(BEGIN VIDEO CLIP)\n\nTOM REED, DUCK WARDEN: Two herons.\n\n(END VIDEO CLIP)\n\nQUILL: Two.\n`
    expect(JSON.stringify(other.parseOneSync(played))).not.toContain('CLIP')
    expect(outline(parseBroadcastArticle(played))).toContain('quote (TOM REED, DUCK WARDEN): Two herons.')
  })
})

describe('A label', () => {
  it.each([
    ['a manner in lower case', 'REED (voice-over): The pond is frozen.', 'REED'],
    ['an apostrophe', "O'NEIL: The pond is frozen.", "O'NEIL"],
    ['a curly apostrophe', 'MAY O’NEIL: The pond is frozen.', 'MAY O’NEIL'],
    ['quotation marks in its title', 'TOM REED, "POND HOUR" PRODUCER: The pond is frozen.', 'TOM REED'],
    ['lower-case letters in the name', 'TOM McCRAE, WARDEN: The pond is frozen.', 'TOM McCRAE'],
    ['accents', 'NOÉ GARZÓN: The pond is frozen.', 'NOÉ GARZÓN'],
    ['an honorific and a title in mixed case', 'Mr. TOM REED (Duck warden): The pond is frozen.', 'TOM REED']
  ])('may hold %s', (_, line, name) => {
    const text = `IDA QUILL, HOST: How cold is it?\n\n${line}\n`
    expect(theirs(text)).toEqual(['IDA QUILL, HOST', 'IDA QUILL, HOST'])
    expect(ours(text)).toEqual(['IDA QUILL', name])
  })

  it('may hold a number', () => {
    const text = 'IDA QUILL, HOST: How cold is it?\n\nUNIDENTIFIED MALE #2: The pond is frozen.\n'
    expect(theirs(text)).toEqual(['IDA QUILL, HOST', 'IDA QUILL, HOST'])
    const second = segments(parseBroadcastArticle(text))[1]
    expect(second?.speaker?.anonymous).toBe(true)
    expect(second && textOf(second)).toBe('The pond is frozen.')
  })

  it('is no time of day', () => {
    const text = 'IDA QUILL, HOST: When did he come?\n\n10:30 by the church clock.\n'
    expect(theirs(text)).toEqual(['IDA QUILL, HOST', '10'])
    expect(ours(text)).toEqual(['IDA QUILL'])
  })
})

describe('The readme', () => {
  // The readme of this package is run line by line in `readme.test.ts`.
  it('calls functions that do what it says', () => {
    const stream = Readable.from([interview]) as unknown as string
    expect(() => other.parseOneSync(stream), 'its syntax of `.parseStream()`').toThrow(TypeError)
  })
})
