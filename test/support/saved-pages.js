import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {gunzipSync} from 'node:zlib'

const places = ['../../../shared/pages/', '../../../../shared/pages/']

/**
 * Reads the pages of broadcasters that lie beside the project, with what somebody else read in them.
 *
 * @returns {{name: string, html: string, reading: {title: string, date: number, paragraphs: string[]}}[]} pages, sorted
 *   by name, dates in milliseconds since 1970; none where there is no such folder
 */
export function readSavedPages() {
  const folder = places.map((place) => new URL(place, import.meta.url)).find((place) => existsSync(place))
  if (folder === undefined) return []
  const unzip = (file) => gunzipSync(readFileSync(new URL(file, folder))).toString('utf8')
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html.gz'))
    .sort()
    .map((file) => {
      const reading = `${file.replace(/_\d{4}.*$/, '').replace('-', '_')}.json.gz`
      return {name: file.replace('.html.gz', ''), html: unzip(file), reading: latest(JSON.parse(unzip(reading)))}
    })
}

/** The reading of the newest layout, to which the page belongs. */
function latest(versions) {
  const names = Object.keys(versions).filter((name) => name.startsWith('V'))
  const {title, publishing_date: date, body} = versions[names[names.length - 1]]
  return {title, date: Date.parse(date), paragraphs: body.sections.flatMap(({paragraphs}) => paragraphs)}
}

/**
 * Takes the words of a text.
 *
 * @param {string} text any text
 * @returns {string[]} runs of letters and digits, in small letters
 */
export function wordsOf(text) {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}
