// Prints how much memory a transcript of four hours takes, as multiples of its tree's JSON. Needs `--expose-gc`.
import {createParser} from '../../dist/core.js'
import {dialects} from '../../dist/dialects/index.js'
import {evening} from './texts.js'

const parse = createParser({dialects})
parse(evening(2))
const text = evening(1000)
globalThis.gc()
const heap = process.memoryUsage().heapUsed
const resident = process.resourceUsage().maxRSS
const tree = parse(text)
const peak = process.resourceUsage().maxRSS - resident
globalThis.gc()
const kept = process.memoryUsage().heapUsed - heap
const json = JSON.stringify(tree).length

console.log(JSON.stringify({text: text.length, json, kept: kept / json, peak: (peak * 1024) / json}))
