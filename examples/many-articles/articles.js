// Where articles come from: a folder of .txt files, or a file with a JSON object {"id", "text"} on each line.
import {createReadStream} from 'node:fs'
import {opendir, readFile, stat} from 'node:fs/promises'
import {join} from 'node:path'
import {createInterface} from 'node:readline'

/** Reads one article after the other, so that no more than these are in memory: {id, text}. */
export async function* readArticles(path) {
  if ((await stat(path)).isDirectory()) yield* readFolder(path)
  else yield* readLines(path)
}

async function* readFolder(path) {
  for await (const entry of await opendir(path, {recursive: true})) {
    if (!entry.isFile() || !entry.name.endsWith('.txt')) continue
    const id = join(entry.parentPath ?? entry.path, entry.name)
    yield {id, text: await readFile(id, 'utf8')}
  }
}

async function* readLines(path) {
  for await (const line of createInterface({input: createReadStream(path), crlfDelay: Infinity})) {
    if (line.trim() !== '') yield JSON.parse(line)
  }
}

/** Puts what comes one by one into lists of `size`. */
export async function* inBatches(items, size) {
  let batch = []
  for await (const item of items) {
    batch.push(item)
    if (batch.length < size) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

const people = ['Ada Moore', 'Ida Quill', 'Seo Da-on', 'Pi Na-rae', 'Tom Reed', 'May Brook', 'Oda Pell']
const places = ['the quay', 'Garyeon harbour', 'the lantern hall', 'the frog pond', 'the old mill', 'the tide clock']
const things = [
  'A kite',
  'The ferry',
  'A heron',
  'The night tram',
  'A brass bell',
  'The weather vane',
  'A lost umbrella'
]

/** Makes as many articles as you like, no two alike: for the other programs of this folder. */
export function* inventArticles(count) {
  for (let number = 0; number < count; number++) {
    const pick = (list) => list[number % list.length]
    const text = [
      `${pick(things)} Is Back at ${pick(places)}`,
      `2025.05.02. AM 07:02`,
      '[Anchor]',
      `${pick(things)} came back to ${pick(places)} for the ${number + 1}th time. Reporter ${pick(people)} reports.`,
      '[Reporter]',
      `Nobody at ${pick(places)} had expected it.`,
      `[${people[(number + 1) % people.length]} / Lamplighter (Yesterday): I counted ${number + 1} of them.]`,
      `This is YTN ${pick(people)}.`
    ]
    yield {id: `article-${number + 1}`, text: text.join('\n\n')}
  }
}
