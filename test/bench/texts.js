import {readdirSync, readFileSync} from 'node:fs'

const fixtures = new URL('../fixtures/', import.meta.url)

/** The invented articles of the fixtures, with the id of their dialect. */
export function readArticles() {
  return readdirSync(fixtures).flatMap((dialect) =>
    readdirSync(new URL(`${dialect}/`, fixtures))
      .filter((name) => name.endsWith('.txt'))
      .map((name) => ({dialect, text: readFileSync(new URL(`${dialect}/${name}`, fixtures), 'utf8')}))
  )
}

/** The same article again and again, as one page. */
export function repeat(text, times) {
  return Array.from({length: times}, () => text).join('\n\n')
}

/** An interview of many turns. */
export function transcript(turns) {
  const lines = ['Lantern Hour', 'SEO DAON, HOST: Good evening. Tonight we talk about the tide clock.']
  for (let turn = 0; turn < turns; turn++) {
    lines.push(turn % 2 === 0 ? 'MOORE: It ran backwards, and nobody minded for years.' : 'DAON: What did you do then?')
  }
  return lines.join('\n\n')
}

/** People whose names all differ, each in a quote. */
export function crowd(people) {
  const syllables = ['Bo', 'Da', 'Ga', 'Ha', 'Jin', 'Ka', 'Min', 'Na', 'Ri', 'Seo', 'Tae', 'Woo', 'Ye', 'Zo']
  const at = (index) => syllables[index % syllables.length]
  const name = (index) =>
    `${at(index)}${at(Math.floor(index / 14)).toLowerCase()} ${at(Math.floor(index / 196))}${at(index + 3).toLowerCase()}ren`
  const lines = ['[Reporter]']
  for (let index = 0; index < people; index++) lines.push(`[${name(index)} / Lamplighter: We saw it from the quay.]`)
  return lines.join('\n\n')
}

/** Texts that no page holds; each takes its length from the number. */
export const hostile = {
  'all opening brackets': (size) => '['.repeat(size),
  'all brackets': (size) => '[]'.repeat(size / 2),
  'all parentheses': (size) => '(('.repeat(size / 2),
  'all colons': (size) => ':'.repeat(size),
  'colons with words': (size) => 'moore: '.repeat(size / 7),
  'colons in capitals': (size) => 'MOORE: '.repeat(size / 7),
  'one endless line': (size) => 'a lamp and '.repeat(size / 11),
  'one endless line of sentences': (size) => 'The lamp is lit. '.repeat(size / 17),
  'one endless line of syllables': (size) => '등불이 켜졌다. '.repeat(size / 9),
  'quotes never closed': (size) => '[a / b\n'.repeat(size / 7),
  'quotes never closed, one line': (size) => '[a / b '.repeat(size / 7),
  'marks of interviews': (size) => '[인터뷰]\n등불.\n언제요?\n'.repeat(size / 15),
  'reporters without a name': (size) => '[앵커]\n등불?\n[기자]\n등불.\n'.repeat(size / 21),
  'reporters whom nobody asks': (size) => '[기자]\n등불?\n등불?\n'.repeat(size / 13),
  'a talk without a host': (size) => `■ 진행 : 하나\n■ 출연 : 두리\n[기자]\n${'등불.\n'.repeat(size / 4)}`,
  'first names of full ones': (size) => 'ADA MOORE – Pilot\nADA Good morning.\n'.repeat(size / 36),
  'words alone before colons': (size) => 'Ada:\nA lamp.\nMoore:\nIt is.\n'.repeat(size / 27),
  'names alone on lines': (size) => 'ADA MOORE\nTOM REED\n'.repeat(size / 19),
  'quotation marks': (size) => '"a '.repeat(size / 3),
  'printed breaks': (size) => '<br />'.repeat(size / 6),
  'words between printed breaks': (size) => 'a<br />'.repeat(size / 7),
  'dates and clocks': (size) => '2025.03.14. 07:02 '.repeat(size / 18),
  'white space': (size) => ' '.repeat(size),
  'white space in a line': (size) => `a${' '.repeat(size)}b`,
  'blank lines': (size) => '\n'.repeat(size),
  commas: (size) => 'Ada Moore, '.repeat(size / 11),
  chevrons: (size) => '>> '.repeat(size / 3),
  'labels of many voices': (size) =>
    Array.from({length: size / 16}, (_, index) => `VOICE ${String.fromCharCode(65 + (index % 26))}${index}: YES.`).join(
      '\n'
    ),
  handoffs: (size) => '[앵커]\n김솔 기자가 보도합니다.\n'.repeat(size / 20),
  clocks: (size) => '[00:01:02] '.repeat(size / 11),
  'clips in a line': (size) => '(BEGIN VIDEO CLIP) a (END VIDEO CLIP) '.repeat(size / 38),
  'clips never closed': (size) => '(BEGIN VIDEOTAPE)\n'.repeat(size / 18),
  'quotes in a line': (size) => '[Ada Moore / Pilot: Up.] '.repeat(size / 25),
  'Korean quotes in a line': (size) => '[배도윤/항장: 봤습니다.] '.repeat(size / 17),
  'labels in a line': (size) => '[Anchor] Good. '.repeat(size / 15),
  'names without end': (size) => 'Ada Moore '.repeat(size / 10),
  'sign-offs': (size) => 'This is YTN Ada Moore. '.repeat(size / 23),
  credits: (size) => '촬영기자 : 배도윤 / '.repeat(size / 13),
  'marks of notes': (size) => '※ ■ ◆ ▶ '.repeat(size / 8),
  'invisible marks': (size) => '\u200b\u202e\u2066\ufeff\0'.repeat(size / 5),
  'halves of characters': (size) => '\ud800a\udc00'.repeat(size / 3)
}

const story = `QUILL: Good evening again. The pond has been frozen since Tuesday, and nobody in the village can say when it will thaw, because the warden who could say it is away. We begin there tonight, with Tom Reed, who has been on the ice since noon. Tom, what do you see?

TOM REED, POND FM CORRESPONDENT: Ida, I see a chair in the middle of it. Somebody has carried it out there, and somebody has sat in it, for there is a newspaper on it from this morning, and a pair of gloves that the warden says are not his (LAUGHTER).

(BEGIN VIDEO CLIP)

MAY BROOK, DUCK WARDEN: I know every pair of gloves in this village, and I can tell you that I have never seen these. They are too good for a pond, and they are too small for the man who says that they are his. I wrote it all down.

(END VIDEO CLIP)

REED: So we went and asked. There are four people who own a chair like that one, and three of them were at home with it. [06:30:12] The fourth has not been seen since the frost came.

(COMMERCIAL BREAK)`

/** An evening of talk, as American networks print it: about a kilobyte for each number. */
export function evening(stories) {
  const head = 'Pond Tonight\n\nAired March 04, 2019 - 20:00   ET\n\nIDA QUILL, POND FM ANCHOR: Good evening.'
  return [head, ...Array.from({length: stories}, () => story)].join('\n\n')
}
