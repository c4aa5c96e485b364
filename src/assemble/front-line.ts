import {addBullet} from './furniture.js'
import {addGluedBullets} from './glued.js'
import {reporterEnd} from './headlines.js'
import {headlineOf} from './literals.js'
import {isNamedByDate} from './repeats.js'
import {addParagraph} from './sentences.js'
import {entryFrom, entryTo, type Assembly} from './state.js'

/** An unmarked line before the broadcast is what the plan says. */
export function addFrontLine(assembly: Assembly): void {
  const {builder, text} = assembly
  const from = entryFrom(assembly)
  const to = entryTo(assembly)
  builder.skip(from)
  const line = assembly.plan.front.get(assembly.at)
  if (line === 'headline') {
    builder.leaf(headlineOf(text, from, to), to)
    assembly.headline = text.slice(from, to)
  } else if (line === 'byline') addName(assembly, from, to)
  else if (line === 'bullet' && assembly.habits.noSummary === true)
    builder.literal(isNamedByDate(assembly) ? 'programme' : 'boilerplate', to)
  else if (line === 'programme' || line === 'subheadline' || line === 'caption' || line === 'boilerplate')
    builder.literal(line, to)
  else if (line === 'paragraph') addParagraph(assembly, to)
  else if (assembly.habits.gluedBullets === true) addGluedBullets(assembly, from, to)
  else addBullet(assembly, to)
}

/** A line of nothing but the reporter's name, and the word for a reporter. */
function addName({builder, text, language}: Assembly, from: number, to: number): void {
  const end = from + reporterEnd(text, text.slice(from, to), language)
  builder.parent('byline')
  builder.literal('name', end)
  builder.skip(Math.min(end + 1, to))
  builder.literal('role', to)
  builder.end()
}
