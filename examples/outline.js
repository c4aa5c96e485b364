// The main job: read an article and show what was read.
//
//   node examples/outline.js [FILE]
import {readFile} from 'node:fs/promises'
import {styleText} from 'node:util'
import {outline, parseBroadcastArticle} from 'bcast'

const file = process.argv[2] ?? new URL('crane.en.txt', import.meta.url)
const article = parseBroadcastArticle(await readFile(file, 'utf8'), {
  onMessage({reason, place}) {
    console.error(`${place?.start.line ?? '-'}: ${reason}`)
  }
})

const colours = {
  anchor: 'cyan',
  reporter: 'cyan',
  host: 'cyan',
  guest: 'cyan',
  quote: 'yellow',
  headline: 'bold',
  handoff: 'green',
  signOff: 'green'
}

for (const line of outline(article).trimEnd().split('\n')) {
  const word = line.trim().split(/\W/u)[0] ?? ''
  const colour = colours[word] ?? (line.startsWith('  ') ? undefined : 'bold')
  console.log(process.stdout.isTTY && colour !== undefined ? styleText(colour, line) : line)
}

// Prints:
// article ytn-en 2025-03-14T07:02:00+09:00
//   headline: Harbor Crane 'Nods' at Dawn...Workers "It Was Polite"
//   timestamp: 2025.03.14. AM 07:02
//   boilerplate: Font size settings
//   boilerplate: Print
//   summary
//     bullet: Crane bows three times before sunrise
//     bullet: Harbor Office: "It has not been greased since spring"
//   anchor
//     paragraph: A crane in Sorae Harbor has been nodding at dawn for a week.
//     paragraph: The ships have begun to nod back.
//     handoff: Reporter Do Han-byeol reports.
//   reporter (Do Han-byeol)
//     paragraph: The crane nods at 5:12, and nobody is in the cabin.
//     quote (Moon Sae-byeok, Crane operator): I was at home. (Then who was it?) The wind, I hope.
//     quote (Harbor Office official): We are looking into it [sic] with a ladder.
//     quote (Sailor): It was a very polite crane. I took my hat off.
//     quote (Moon Sae-byeok, Crane operator): I have never nodded first.
//     paragraph: According to the harbor office, the bolts will be counted on the 20th.
//     signOff: This is YTN Do Hanbyul.
//   credit: Filmmaker Gil Ro-un
//   credit: Edit video Han Ga-on
//   credit: Screen provided viewer report
//   notice: ※ 'Your report becomes news'
//   contact: Kakao Talk YTN Search and Add Channel
//   contact: Phone 02-398-8585
//   contact: Mail social@ytn.co.kr
//   notice: [Copyright holder (c) YTN Unauthorized reproduction, redistribution and…
//   boilerplate: Society
//   boilerplate: More- Cranes of the east coast 'keep their heads up'
