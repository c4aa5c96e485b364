import {isWord} from '../text/characters.js'
import {lastIndexWithin} from '../text/search.js'
import {addNaming, addParagraph} from './sentences.js'
import {entryTo, isUnmarked, type Assembly} from './state.js'

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
  if (handed === undefined || to !== entryTo(assembly) || isUnmarked(assembly, assembly.at + 1)) return false
  const end = lastIndexWithin(text, copula, to - copula.length - 1, to)
  const name = end - handed.length
  if (end < 0 || name <= from || !text.startsWith(handed, name)) return false
  if (isWord(text.charCodeAt(name - 1))) return false
  if (from > builder.cursor) addParagraph(assembly, from)
  addNaming(assembly, 'signOff', {from: name, to: end}, to)
  assembly.signed = true
  return true
}
