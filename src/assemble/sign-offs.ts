import {isWord} from '../text/characters.js'
import {lastIndexWithin} from '../text/search.js'
import type {DraftParent} from './builder.js'
import {addParagraph} from './sentences.js'
import {entryTo, type Assembly} from './state.js'

/** The copula of a sentence by which a reporter says the own name. */
const copula = '입니다'

/**
 * A last sentence that ends in the name of whom the anchor passed to is a sign-off, whatever stands before the name: the
 * series, the region.
 *
 * ```text
 * > | 추이든 기자가 다녀왔습니다.   …   밀착카메라 추이든입니다.
 *                                                  ^^^^^^
 * ```
 */
export function addOwnSignOff(assembly: Assembly, from: number, to: number): boolean {
  const {text, builder, handed} = assembly
  if (handed === undefined || to !== entryTo(assembly) || !endsVoice(assembly)) return false
  const end = lastIndexWithin(text, copula, to - copula.length - 1, to)
  const name = end - handed.length
  if (end < 0 || name <= from || !text.startsWith(handed, name)) return false
  if (isWord(text.charCodeAt(name - 1))) return false
  if (from > builder.cursor) addParagraph(assembly, from)
  const node: DraftParent = {type: 'signOff', children: []}
  builder.start(node)
  builder.leaf({type: 'text', value: ''}, name)
  builder.skip(name)
  builder.leaf({type: 'name', value: '', person: ''}, end)
  builder.cursor = end
  builder.leaf({type: 'text', value: ''}, to)
  builder.skip(to)
  builder.end()
  assembly.signed = true
  return true
}

/** Whether nothing unmarked follows before the next mark. */
function endsVoice({reading, at}: Assembly): boolean {
  return at + 1 >= reading.from.length || reading.cue[at + 1] !== undefined
}
