// A dialect of one's own: lines of the page with holes in them.
import {createParser, defineDialect, outline} from 'bcast'

const pondFm = defineDialect({
  id: 'pond-fm',
  broadcaster: 'Pond FM',
  lang: 'en',
  timeZone: 'Europe/London',
  timestamp: {aired: ['First heard {d} {month} {yyyy}']},
  labels: {host: ['>> {name}, in the studio'], reporter: ['>> {name}, by the pond']},
  quote: ['~ {name}, {title}: "{speech}"'],
  handoff: ['Over to {name}.'],
  signOff: ['{name}, Pond FM.'],
  notice: {copyright: ['(c) {holder} {year}']}
})

const parse = createParser({dialects: [pondFm]})

console.log(
  outline(
    parse(`The Heron Is Back

First heard 3 May 2025
>> Ida Quill, in the studio
The heron is back, and he has brought a friend. Over to Tom Reed.
>> Tom Reed, by the pond
Two grey backs, side by side.
~ May Brook, duck warden: "I counted them twice."
Tom Reed, Pond FM.
(c) Pond FM 2025`)
  )
)

// A template that cannot work is refused when the parser is made.
try {
  createParser({dialects: [defineDialect({id: 'pond-am', lang: 'en', quote: ['{name}{title}: {speech}']})]})
} catch (error) {
  console.log(error.message)
}

// Prints:
// article pond-fm 2025-05-03
//   headline: The Heron Is Back
//   timestamp: First heard 3 May 2025
//   host (Ida Quill)
//     paragraph: The heron is back, and he has brought a friend.
//     handoff: Over to Tom Reed.
//   reporter (Tom Reed)
//     paragraph: Two grey backs, side by side.
//     quote (May Brook, duck warden): I counted them twice.
//     signOff: Tom Reed, Pond FM.
//   notice: (c) Pond FM 2025
//
// Template "{name}{title}: {speech}" (quote of pond-am) lets {name} touch {title}: nothing tells where {name} ends; write a mark between them, as in '{name} / {title}'
