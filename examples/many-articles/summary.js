// Counts rows as they come, and prints a table of them.
import Table from 'cli-table3'

export class Summary {
  #byDialect = new Map()

  add({dialect, segments, quotes, speakers, messages}) {
    const kept = this.#byDialect.get(dialect) ?? {articles: 0, segments: 0, quotes: 0, messages: 0, voices: new Set()}
    kept.articles++
    kept.segments += segments
    kept.quotes += quotes
    kept.messages += messages
    for (const name of speakers) kept.voices.add(name)
    this.#byDialect.set(dialect, kept)
  }

  toString() {
    const head = ['dialect', 'articles', 'segments', 'quotes', 'voices', 'messages']
    const table = new Table({
      head,
      style: {head: [], border: []},
      colAligns: ['left', ...head.slice(1).map(() => 'right')]
    })
    for (const [dialect, row] of [...this.#byDialect].sort(([left], [right]) => (left < right ? -1 : 1))) {
      table.push([dialect, row.articles, row.segments, row.quotes, row.voices.size, row.messages])
    }
    return table.toString()
  }
}
