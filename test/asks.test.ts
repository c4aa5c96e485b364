import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {source} from 'unist-util-source'
import {describe, expect, it} from 'vitest'
import {
  createParser,
  defineDialect,
  parseBroadcastArticle,
  quotes,
  segments,
  speakers,
  textOf,
  type Segment
} from '../src/index.js'
import {walk} from '../src/query/walk.js'
import {parseWithMessages} from './support/parse.js'

// What users of transcripts ask a parser for, in the words of the readme's table; one test or more for each.
const readme = readFileSync(fileURLToPath(new URL('../README.md', import.meta.url)), 'utf8')

/** The tests of one ask, which the readme shows. */
function ask(name: string, tests: () => void): void {
  describe(name, () => {
    it('stands in the readme', () => expect(readme).toContain(`| ${name} |`))
    tests()
  })
}

/** Turns of a text: who speaks, as it says, and the words. */
function turns(text: string): [string | undefined, string][] {
  return segments(parseBroadcastArticle(text)).map((segment) => [segment.speaker?.name, textOf(segment)])
}

/** Literals of a type. */
function literals(text: string, type: string): string[] {
  const found: string[] = []
  for (const {node} of walk(parseBroadcastArticle(text)))
    if (node.type === type && 'value' in node) found.push(node.value)
  return found
}

const brothers = `IDA QUILL, HOST: Two brothers tonight.

TOM REED, WARDEN: Good evening.

SAM REED, PAINTER: Good evening.

QUILL: Who saw it?

REED: I did.

T. REED: So did I.
`

const played = `IDA QUILL, POND FM HOST: Here is the warden.

(BEGIN VIDEO CLIP)

TOM REED, WARDEN: It froze.

(END VIDEO CLIP)

QUILL: May Brook is with us. May, did it freeze?

MAY BROOK, PAINTER: It did.

QUILL: And then?

BROOK: It thawed.
`

ask('Never a quote for the wrong person', () => {
  it('keeps a surname of two people as printed, and says so', () => {
    const {article, messages} = parseWithMessages(brothers)
    const [, , , , doubtful, certain] = segments(article)
    expect(doubtful?.speaker?.name).toBe('REED')
    expect(certain?.speaker?.name).toBe('TOM REED')
    expect(messages.filter((message) => message.startsWith('ambiguous-speaker'))).toHaveLength(1)
  })

  it('keeps a surname that nobody introduces as printed', () => {
    expect(turns('IDA QUILL, HOST: Hello.\n\nBROOK: Hello.\n')[1]?.[0]).toBe('BROOK')
  })

  it('never makes one person of two voices without a name', () => {
    const text = 'IDA QUILL, HOST: What did you see?\n\nUNIDENTIFIED MALE: A heron.\n\nUNIDENTIFIED MALE: A crane.\n'
    const {people, children} = parseBroadcastArticle(text)
    expect(people.map(({name}) => name)).toEqual(['IDA QUILL'])
    expect(children.slice(1).every((child) => child.type === 'segment' && child.speaker?.anonymous === true)).toBe(true)
  })
})

ask('Two people of one surname', () => {
  it('stay two people', () => {
    expect(parseBroadcastArticle(brothers).people.map(({name}) => name)).toContain('TOM REED')
    expect(parseBroadcastArticle(brothers).people.map(({name}) => name)).toContain('SAM REED')
  })
})

ask('Labels of every shape', () => {
  it.each([
    ['TOM REED (ph): It froze.', 'TOM REED'],
    ['TOM REED, WARDEN (voice-over): It froze.', 'TOM REED'],
    ['TOM REED, WARDEN (through translator): It froze.', 'TOM REED'],
    ['[02:50:05] TOM REED, WARDEN: It froze.', 'TOM REED'],
    ['MEI WU, WARDEN: It froze.', 'MEI WU'],
    ['ANNE-MAY O’BROOK, WARDEN: It froze.', 'ANNE-MAY O’BROOK'],
    ['TOM REED, 42ND POND BRIGADE: It froze.', 'TOM REED'],
    ['TOM REED, AUTHOR, "PONDS: A LIFE": It froze.', 'TOM REED'],
    ['TOM REED, WARDEN (RETIRED), POND FM: It froze.', 'TOM REED'],
    ['TOM REED, MEMBER OF the POND COUNCIL: It froze.', 'TOM REED']
  ])('are read: %s', (line, name) => {
    expect(turns(`IDA QUILL, HOST: What happened?\n\n${line}\n`)[1]).toEqual([name, 'It froze.'])
  })

  it('are read where the surname has two letters', () => {
    expect(turns('IDA QUILL, HOST: Who?\n\nMEI WU, WARDEN: I.\n\nQUILL: You?\n\nWU: I.\n')[3]).toEqual(['MEI WU', 'I.'])
  })
})

ask('On-screen text apart from speech', () => {
  it('is a caption, and the turn behind it is none of it', () => {
    const text = played.replace('(END VIDEO', 'TEXT: The pond in March\n\nREED: It thawed.\n\n(END VIDEO')
    expect(literals(text, 'caption')).toEqual(['TEXT: The pond in March'])
    const said = quotes(parseBroadcastArticle(text)).map(({speaker, text}) => [speaker.name, text])
    expect(said).toEqual([
      ['TOM REED', 'It froze.'],
      ['TOM REED', 'It thawed.']
    ])
  })
})

ask('Clocks and sums are no labels', () => {
  it.each(['4:57, a look at the pond.', 'It cost $1.5 billion: too much.', 'At 10:30: nothing.'])('%s', (words) => {
    expect(turns(`IDA QUILL, HOST: Good evening.\n\nTOM REED, WARDEN: ${words}\n`)[1]).toEqual(['TOM REED', words])
  })
})

ask('Live or from a recording', () => {
  it('is told, and a recording keeps its speaker', () => {
    const article = parseBroadcastArticle(played)
    expect(quotes(article).map(({speaker, text}) => [speaker.name, text])).toEqual([['TOM REED', 'It froze.']])
    expect(segments(article, 'guest').map(({speaker}) => speaker?.name)).toEqual(['MAY BROOK', 'MAY BROOK'])
  })
})

ask('Staff or guest', () => {
  it('is told after everybody is resolved, so that taking the staff out leaves full names', () => {
    const article = parseBroadcastArticle(played)
    const staff = new Set(['anchor', 'reporter', 'host', 'narrator', 'announcer'])
    const others = segments(article).filter(({role}) => !staff.has(role))
    expect(others.map(({speaker}) => speaker?.name)).toEqual(['MAY BROOK', 'MAY BROOK'])
    expect(article.people.map(({name, roles}) => [name, roles])).toEqual([
      ['IDA QUILL', ['host']],
      ['TOM REED', ['quoted']],
      ['MAY BROOK', ['guest']]
    ])
  })
})

ask('A manner within a turn', () => {
  it('ends no turn without a word and leaves no colon', () => {
    const text = `IDA QUILL, HOST: Tom Reed has the story.

TOM REED, POND FM REPORTER (voice-over): The pond is still.

(on camera): It has been still since Tuesday.

QUILL: Thank you.
`
    expect(turns(text).map(([name, words]) => [name, words])).toEqual([
      ['IDA QUILL', 'Tom Reed has the story.'],
      ['Tom Reed', 'The pond is still.'],
      ['Tom Reed', 'It has been still since Tuesday.'],
      ['IDA QUILL', 'Thank you.']
    ])
  })
})

ask('A label behind a quotation mark', () => {
  it.each([' ', ''])('is a label, with %j between', (blank) => {
    const text = `IDA QUILL, HOST: What did he say?\n\nTOM REED, WARDEN: He said, "Go."${blank}IDA QUILL: And did you?\n`
    expect(turns(text).map(([, words]) => words)).toEqual(['What did he say?', 'He said, "Go."', 'And did you?'])
  })
})

ask('The place of every turn', () => {
  it('leads back to the text, letter for letter', () => {
    const article = parseBroadcastArticle(played)
    for (const segment of segments(article)) {
      const words = source(played, segment)
      expect(played.slice(segment.position?.start.offset, segment.position?.end.offset)).toBe(words)
    }
    expect(source(played, article)).toBe(played)
  })
})

ask('Leave out notes, clocks or voices', () => {
  const noted = 'IDA QUILL, HOST: [06:30:12] He is back (ph). (APPLAUSE)\n\nTOM REED, WARDEN: Is he? [laughs] No.\n'

  it('by the words of a node, which have no directions in them', () => {
    expect(segments(parseBroadcastArticle(noted)).map(textOf)).toEqual(['He is back.', 'Is he? No.'])
    expect(literals(noted, 'direction')).toEqual(['(ph)', '(APPLAUSE)', '[laughs]'])
    expect(literals(noted, 'timecode')).toEqual(['[06:30:12]'])
  })

  it('by who speaks', () => {
    const article = parseBroadcastArticle(`${noted}\nUNIDENTIFIED MALE: No.\n`)
    const named = segments(article).filter((segment) => segment.speaker?.person !== undefined)
    expect(named.map(({speaker}) => speaker?.name)).toEqual(['IDA QUILL', 'TOM REED'])
  })

  it('by marks of your own', () => {
    const pond = defineDialect({
      id: 'pond',
      lang: 'en',
      labels: {host: ['>> {name} says']},
      direction: {x: ['~{text}~']}
    })
    const parse = createParser({dialects: [pond]})
    expect(parse('>> Ida Quill says\nGood evening.\n~ducks~\n').children.map(({type}) => type)).toEqual(['segment'])
  })
})

ask('Day and programme as data', () => {
  it('are read', () => {
    const article = parseBroadcastArticle(
      `Pond Hour\n\nHeron Returns\n\nAired March 04, 2019 - 06:30   ET\n\n${played}`
    )
    expect(article.publishedAt).toBe('2019-03-04T06:30:00-05:00')
  })

  it.each(["'The Pond Hour' for Thusday, Februrary 7th, 2013", "'The Pond Hour' for Thursday, Febuary 7th, 2013"])(
    'are read though a day and a month are misspelt: %s',
    (title) => {
      expect(parseBroadcastArticle(`${title}\n\n${played}`, {dialect: 'msnbc'}).publishedAt).toBe('2013-02-07')
    }
  )
})

ask('The small print, of any year and firm', () => {
  it.each([
    'Copyright © 2031 NPR. All rights reserved. Visit our website terms of use.',
    'Content and Programming Copyright 2004 Fox News Network, L.L.C. ALL RIGHTS RESERVED. Transcription Copyright 2004 Otter & Sons.',
    'Copyright 2044 Pond Transcripts, LLC. All materials herein are protected.',
    'THIS IS A RUSH TRANSCRIPT. THIS COPY MAY NOT BE IN ITS FINAL FORM AND MAY BE UPDATED.'
  ])('is a notice: %s', (notice) => {
    expect(literals(`${played}\n${notice}\n`, 'notice')).toEqual([notice])
  })
})

ask('Who spoke how much', () => {
  const text = `IDA QUILL, HOST: Welcome to you both. Senator?

SEN. TOM REED (D-OH): The pond is ours.

QUILL: Senator Brook?

SEN. MAY BROOK (R-ID): Ours, too.

REED: Ours it is.
`
  const words = (segment: Segment) => textOf(segment).split(' ').length

  it('is counted by person, party or role', () => {
    const article = parseBroadcastArticle(text)
    const counts: Record<string, number> = {}
    for (const segment of segments(article)) {
      const person = article.people.find(({id}) => id === segment.speaker?.person)
      const party = person?.affiliations[0] ?? segment.role
      counts[party] = (counts[party] ?? 0) + words(segment)
    }
    expect(counts).toEqual({host: 7, 'D-OH': 7, 'R-ID': 2})
    expect(speakers(article)).toHaveLength(3)
  })
})
