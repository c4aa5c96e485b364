import {describe, expect, it} from 'vitest'
import {type Article, type BcastNode, parseBroadcastArticle} from '../src/index.js'

/** Pages by dialect, with a place for one more sentence among what is said. */
const pages: Record<string, (sentence: string) => string> = {
  'ytn-en': (sentence) =>
    `Kite Stuck\n\n2025.05.02. AM 07:02\n[Anchor]\nThe kite is stuck.\n\n[Reporter]\nNobody is pulling.\n\n${sentence}\n\n[Seo Da-on / Kite maker: I let go.]\n\nThis is YTN Pi Na-rae.`,
  'kbs-en': (sentence) =>
    `Kite Stuck\n\n[Anchor]\nThe kite is stuck.\n\n[Report]\nNobody is pulling.\n\n${sentence}\n\n[Seo Da-on/Kite maker: "I let go."]\n\nThis is KBS News, Pi Na-rae.`,
  'ytn-ko': (sentence) =>
    `연이 걸렸습니다\n\n[앵커]\n연이 달에 걸렸습니다.\n\n[기자]\n아무도 당기지 않습니다.\n\n${sentence}\n\n[서다온 / 연 장인 : 제가 놓았어요.]\n\nYTN 피나래입니다.`,
  'kbs-ko': (sentence) =>
    `연이 걸렸습니다\n\n[앵커]\n연이 달에 걸렸습니다.\n\n[리포트]\n아무도 당기지 않습니다.\n\n${sentence}\n\n[서다온/연 장인 : "제가 놓았어요."]\n\nKBS 뉴스 피나래입니다.`,
  'mbc-ko': (sentence) =>
    `연이 걸렸습니다\n\n◀ 앵커 ▶\n연이 달에 걸렸습니다.\n\n◀ 리포트 ▶\n아무도 당기지 않습니다.\n\n${sentence}\n\n[서다온/연 장인]\n"제가 놓았어요."\n\nMBC뉴스 피나래입니다.`,
  'sbs-ko': (sentence) =>
    `연이 걸렸습니다\n\n<앵커>\n연이 달에 걸렸습니다.\n\n<기자>\n아무도 당기지 않습니다.\n\n${sentence}\n\n[서다온/연 장인 : 제가 놓았어요.]`,
  'jtbc-ko': (sentence) =>
    `연이 걸렸습니다\n\n[앵커]\n연이 달에 걸렸습니다.\n\n[기자]\n아무도 당기지 않습니다.\n\n${sentence}\n\n[서다온/연 장인 : 제가 놓았어요.]`,
  'mbc-regional-ko': (sentence) =>
    `연이 걸렸습니다\n\n◀ANC▶\n연이 달에 걸렸습니다.\n\n◀VCR▶\n아무도 당기지 않습니다.\n\n${sentence}\n\n◀INT▶ 서다온/연 장인\n"제가 놓았어요."`,
  cnn: (sentence) =>
    `LYDIA QUILL, CNN HOST: Good evening.\n\nTOM REED, FERRY PILOT: The geese are back.\n\n${sentence}\n\nQUILL: Thank you.`,
  npr: (sentence) =>
    `LYDIA QUILL, HOST:\n\nGood evening.\n\nTOM REED: The geese are back.\n\n${sentence}\n\nQUILL: Thank you.`,
  transcript: (sentence) =>
    `LYDIA QUILL: Good evening.\n\nTOM REED: The geese are back.\n\n${sentence}\n\nLYDIA QUILL: Thank you.`,
  'gov-au': (sentence) =>
    `JOURNALIST: Good evening.\n\nTOM REED: The geese are back.\n\n${sentence}\n\nJOURNALIST: Thank you.`,
  captions: (sentence) => `>> lydia: good evening.\n>> tom: the geese are back.\n${sentence}\n>> lydia: thank you.`
}

/** Sentences that look like a mark of their page and are none. */
const sentences: Record<string, readonly string[]> = {
  'ytn-en': [
    'The kite [of the baker] weighs 3 [kg] or so.',
    'A reporter reports that every reporter reports.',
    'The paper did not Print it, and nobody would Share it.',
    'An Anchor held the boat, and the Reporter was a goose.',
    'The kite of 2019.01.02. was smaller.',
    'The score was 3:2, as of 7:30.',
    'Write to kite@example.com if you see it.',
    'The copyright of the kite is old, and its holder unknown.',
    'A sign says: no kites.',
    'This is YTN, said the parrot of the harbour.',
    'He wrote "[Anchor]" on the wall of the shed.',
    'It is / was / will be a kite.'
  ],
  'kbs-en': [
    'The kite was seen today (11.27) and before (Apr. 4).',
    'It is 3 / 4 of a metre wide.',
    'The report on the Report was reported.',
    'A sign says: no kites.'
  ],
  'ytn-ko': [
    '표지판에는 [출입 금지]라고 적혀 있습니다.',
    '기자 열 명이 앵커 하나를 보았습니다.',
    '경기는 3:2, 시간은 오후 7:30이었습니다.',
    '그는 "연이 크다"고 말했습니다.',
    '전화 열 통과 메일 한 통이 왔습니다.',
    '연의 저작권자는 아무도 모릅니다.',
    '지난 2019.01.02.에도 그랬습니다.',
    '이름은 서다온 / 직업은 연 장인이라고 합니다.'
  ],
  'kbs-ko': [
    '주민들은 "연이 너무 크다"고 말합니다.',
    '안내판에는 "만지지 마시오"라는 글이 붙었습니다.',
    '앵커를 내린 배와 리포트를 쓰는 학생이 있습니다.',
    '■ 모양의 연과 ▷ 모양의 연이 있습니다.'
  ],
  'mbc-ko': [
    '화살표 ◀ 가 왼쪽을, ▶ 가 오른쪽을 가리킵니다.',
    '리포트를 쓰는 앵커가 있습니다.',
    '주민들은 "연이 너무 크다"고 말합니다.'
  ],
  'sbs-ko': [
    '노래 <연과 달>이 흘러나옵니다.',
    '3 < 5 이고 7 > 2 입니다.',
    '기자가 앵커에게 물었습니다.',
    '책 <기자의 하루>를 읽었습니다.'
  ],
  'jtbc-ko': ['결과는 3:2, 비율은 4 / 5입니다.', '그는 [가장 큰 연]을 만들었습니다.'],
  'mbc-regional-ko': ['김가온(남)씨와 박나래(여)씨가 연을 띄웠습니다.', '회사 이름은 INT와 SYN입니다.'],
  cnn: [
    'I have one question: when?',
    'Then: a song.',
    'The sign said: "Mind the geese."',
    'See http://example.com/geese, at 7:30 or at 10:30.',
    '4:57, a check on the geese.',
    'MIND THE GEESE! I said it twice.',
    'His book is called "Geese: A Life."',
    'He laughed (and so did I) and left (the room).',
    'In the U.S. it is so. OK.',
    'I heard it on GEESE TONIGHT: they are back.'
  ],
  npr: [
    'I heard it on ALL GEESE CONSIDERED: they are back.',
    'At (609) 555-0100 nobody answers.',
    'Plus: one-on-one with a goose.',
    'On the "KettleHour" tonight: the geese.'
  ],
  transcript: ['One answer: wait.', 'Right: we wait.', 'Two things: the ferries and the geese. First: ferries.'],
  'gov-au': ['Two things: the ferries and the geese.', 'The Minister: a goose.', 'At 10:30, question time: geese.'],
  captions: ['the score was 3:2 and the sign said: mind the geese.', 'it is now half past ten: late.']
}

/** Types, speakers and titles of everything in a tree but what is said. */
function skeleton(article: Article): string[] {
  const lines: string[] = []
  visit(article, 0)
  return lines

  function visit(node: BcastNode | Article, depth: number): void {
    if (node.type === 'paragraph' && node.children.every((child) => child.type === 'text')) return
    const voice = 'speaker' in node ? ` ${node.speaker.name ?? ''} ${node.speaker.title ?? ''}` : ''
    const value = 'value' in node && node.type !== 'text' ? ` ${node.value}` : ''
    lines.push(' '.repeat(depth) + node.type + voice + value)
    if ('children' in node) for (const child of node.children) visit(child, depth + 1)
  }
}

describe.each(Object.keys(pages))('A sentence in a page of %s', (dialect) => {
  const page = pages[dialect] ?? String

  it.each([...(sentences[dialect] ?? [])])('is a sentence, whatever it looks like: %s', (sentence) => {
    const article = parseBroadcastArticle(page(sentence), {dialect})
    const quiet = parseBroadcastArticle(page(dialect.endsWith('-ko') ? '조용합니다.' : 'it is quiet.'), {dialect})
    expect(skeleton(article)).toEqual(skeleton(quiet))
  })
})

/** Texts of other kinds that have brackets, colons and names in front of them. */
const others: Record<string, string> = {
  'a tale':
    'The baker, the pilot and the goose\n\nOnce there was a baker. He said: "Anchor the boat."\n\nThey lived in Sorae.',
  'a recipe': 'Ingredients:\n2 cups of flour\nSalt: a pinch\nTime: 10:30\nServes: 4',
  'a chat': '[10:02] <ada> hello\n[10:03] <tom> hello, kite\n',
  'notes with numbers': '[1] See also the geese.\n[2] See the kites.',
  'a program': 'function kite(a, b) { return a[0] < b ? "up" : "down" }\n// end',
  'a list of links': 'Kites: https://example.com/kites\nGeese: https://example.com/geese',
  'a table': 'Name | Town | Age\nAda | Sorae | 40\nTom | Garyeon | 41',
  'a letter': 'Dear Ms Moore,\n\nthe ferry is late: very late.\n\nYours,\nTom Reed',
  'a Korean letter': '모라온 님께\n\n배가 늦습니다: 아주 늦습니다.\n\n라도윤 드림',
  'a poem': 'Goose, O goose:\n  fly.\nKite, O kite:\n  stay.'
}

describe('A text that is no broadcast', () => {
  it.each(Object.entries(others))('has no voice and quotes nobody: %s', (_, text) => {
    const types = skeleton(parseBroadcastArticle(text)).map((line) => line.trim().split(' ', 1)[0])
    expect(types.filter((type) => ['segment', 'quote', 'signOff', 'handoff', 'cast'].includes(type ?? ''))).toEqual([])
    expect(parseBroadcastArticle(text).people).toEqual([])
  })
})

/** Pages of newspapers and offices, whose lines some broadcaster has as well. */
const pagesOfOthers: Record<string, string> = {
  'a newspaper': `Rope bridge opens after a decade

By Ottilie Marsh

The bridge opened on Tuesday. "It took long enough," said the mayor, Piet Lorn.

Published: 3 May 2024
Updated: 4 May 2024`,
  'an agency': `SORREL (Ledger) - Two ferries were stopped on Monday after a storm, officials said.

"We had no choice," said Ida Fenn, the harbour master.

Reporting by Ottilie Marsh; Editing by Tom Brill`,
  'an e-mail': `From: Ada Fenn <ada@example.com>
To: Ida Brill <ida@example.com>
Subject: Soup
Date: Mon, 3 May 2021 12:00:00 +0000

Hi Ida, are we still on for soup?`,
  minutes: `Minutes of the meeting of 3 May

Present: A. Fenn, I. Brill

1. Bridge: agreed to open it.
2. Any other business: none.`,
  'a read-me file': `# kite

A tool for kites.

## Install

npm install kite

Note: kites need wind.`,
  'a scene': `INT. KITCHEN - NIGHT

ADA
I can't find it.

IDA
(whispering)
Look behind the clock.`,
  'a recipe': `How to bake bread: a guide

By Ada Moore
Updated March 3, 2021

First: mix the flour.

Then: add water. Note: not too much.

Ada says: "Be patient."

Tip: use a warm bowl.`,
  'a press release': `FOR IMMEDIATE RELEASE

Contact: Ida Brill, ida@example.com

POND COUNTY OPENS LIBRARY

POND COUNTY - The library opened on Monday.

"It has a roof," said Mayor Piet Lorn.

###`,
  'a result': `Final: Pond 2-1 Lake

Referee: T. Marsh
Attendance: 3,210

By Ottilie Marsh
Published 3 May 2024`,
  'a Korean diary': `자전거 고치는 법

1. 바퀴를 뺀다.
2. 살펴본다.

댓글 3`
}

describe('A page of somebody else', () => {
  it.each(Object.entries(pagesOfOthers))('is of no broadcaster: %s', (_, text) => {
    expect(parseBroadcastArticle(text).dialect).toBe('plain')
  })

  it('is a transcript where nothing but its labels tells', () => {
    const play = 'MARIA: Where is he?\nTOM: Gone.\nMARIA: Then so are we.'
    expect(parseBroadcastArticle(play).dialect).toBe('transcript')
  })
})
