// Reads texts where memory is short; run as a worker. The texts are made here, so that nothing else holds them.
import {parentPort, workerData} from 'node:worker_threads'
import {createParser} from '../../dist/core.js'
import {dialects} from '../../dist/dialects/index.js'

const {words, length, times} = workerData
const parse = createParser({dialects})
let nodes = 0
for (let time = 0; time < times; time++) {
  nodes += parse(`${time} ${words.repeat(Math.ceil(length / words.length))}`).children.length
}
parentPort?.postMessage(nodes)
