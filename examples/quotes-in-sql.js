// Put the soundbites of many articles into a table, and ask it with SQL.
//
//   node examples/quotes-in-sql.js
import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {DuckDBInstance} from '@duckdb/node-api'
import {createParser} from 'bcast'
import {toRecords} from 'bcast/export'
import {readArticles} from './many-articles/articles.js'

const parse = createParser()
const rows = []
for await (const {id, text} of readArticles(fileURLToPath(new URL('many-articles/articles.ndjson', import.meta.url)))) {
  rows.push(...toRecords(parse(text), id).map((row) => JSON.stringify(row)))
}

// Rows are flat and each has every key, so the database needs to be told nothing about them.
const folder = await mkdtemp(join(tmpdir(), 'quotes-'))
const file = join(folder, 'rows.ndjson')
await writeFile(file, rows.join('\n'))

const database = await DuckDBInstance.create(':memory:')
const connection = await database.connect()
await connection.run(`create table records as select * from read_json_auto('${file}', format = 'newline_delimited')`)
await rm(folder, {recursive: true})

const questions = {
  'Who is quoted most?': `
    select name, title, count(*)::int as quotes
    from records where type = 'quote' group by all order by quotes desc, name limit 4`,
  'How long do people speak who are quoted, by dialect?': `
    select dialect, count(*)::int as quotes, round(avg(length(text)))::int as letters
    from records where type = 'quote' group by all order by dialect`,
  'Who counts more than 58?': `
    select article, name, text
    from records where type = 'quote' and regexp_extract(text, '\\d+')::int > 58 and lang = 'en' order by article`
}

for (const [question, sql] of Object.entries(questions)) {
  const reader = await connection.runAndReadAll(sql)
  console.log(
    `${question}\n${reader
      .getRows()
      .map((row) => row.join(' | '))
      .join('\n')}\n`
  )
}

// Prints:
// Who is quoted most?
// 배도윤 | 등지기 | 30
// Ida Quill | Lamplighter | 9
// Pi Na-rae | Lamplighter | 9
// Seo Da-on | Lamplighter | 9
//
// How long do people speak who are quoted, by dialect?
// ytn-en | 60 | 21
// ytn-ko | 30 | 11
//
// Who counts more than 58?
// article-59 | Pi Na-rae | I counted 59 of them.
// article-60 | Tom Reed | I counted 60 of them.
