import {contenders} from './contenders.js'
import {readArticles} from './texts.js'

// One contender in a process of its own: each message is a round, the answer its processor time.
const articles = readArticles()
const run = await contenders[process.argv[2]](articles)
const passes = Number(process.argv[3])
let sum = 0

function pass() {
  for (const article of articles) sum += run(article)
}

for (let count = 0; count < passes * 20; count++) pass()

process.on('message', () => {
  const before = process.cpuUsage()
  for (let count = 0; count < passes; count++) pass()
  process.send({time: process.cpuUsage(before).user / passes, sum})
})
process.send({ready: true})
