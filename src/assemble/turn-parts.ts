import type {SegmentRole} from '../ast.js'
import {roleOfTitle} from '../languages/roles.js'
import type {Language} from '../languages/language.js'
import {isDigit, isWord} from '../text/characters.js'

/** Words that make a visitor of whoever has one of them in the title. */
const visitors =
  'former fmr analyst commentator contributor strategist columnist editor-at-large author radio podcast spokesman'.split(
    ' '
  )
/** Networks whose reporters are of the staff. */
const networks = 'cnn msnbc nbc fox abc cbs npr pbs newshour bbc cnbc voa c-span hln affiliate'.split(' ')
/** Papers and agencies, whose reporters are visitors. */
const papers =
  'times post journal magazine newspaper tribune herald globe review weekly press reuters politico bloomberg gazette'.split(
    ' '
  )

/** Whether a part is one of the staff. */
export function isStaff(role: SegmentRole | undefined): boolean {
  return role !== undefined && role !== 'guest' && role !== 'speaker'
}

/** The part that a title tells: of the network's own people only, and who had it once is a guest. */
export function partOfTitle(title: string, language: Language): SegmentRole | undefined {
  const small = title.toLowerCase()
  if (visitors.some((word) => says(small, word))) return 'guest'
  const role = small.includes('meteorologist') ? 'reporter' : roleOfTitle(title, language)
  if (role === undefined) return undefined
  if (networks.some((word) => says(small, word))) return role
  if (papers.some((word) => says(small, word))) return 'guest'
  // `REPORTER, THE NOTCH BUGLE`
  return role === 'reporter' && title.includes(',') ? 'guest' : role
}

/** Whether a title is nothing but the name of a network: `ABC NEWS`. */
export function isNetwork(title: string): boolean {
  const [name = '', ...rest] = title.toLowerCase().split(' ')
  return networks.includes(name) && rest.every((word) => word === 'news' || word === 'network' || word === 'channel')
}

/** The part of a voice that has no name. */
export function partOfVoice(words: string): SegmentRole | undefined {
  const small = words.toLowerCase()
  if (small.startsWith('announcer')) return 'announcer'
  if (small === 'host' || small === 'moderator') return 'host'
  if (small === 'anchor') return 'anchor'
  return small.startsWith('narrator') ? 'narrator' : undefined
}

/** Party and state: `R`, `D-OH`, `I-VT`. */
export function isParty(words: string): boolean {
  return 'RDI'.includes(words.charAt(0)) && (words.length === 1 || words.charAt(1) === '-')
}

/** Seconds of a clock, `00:01:05` or `1:05`, or −1. */
export function clockSeconds(words: string): number {
  const parts = words.split(':')
  if (parts.length < 2 || parts.length > 3 || !parts.every((part) => isCount(part))) return -1
  return parts.reduce((seconds, part) => seconds * 60 + Number(part), 0)
}

function isCount(part: string): boolean {
  if (part.length === 0 || part.length > 2) return false
  for (let at = 0; at < part.length; at++) if (!isDigit(part.charCodeAt(at))) return false
  return true
}

/** Whether a text has a word. */
export function says(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isWord(text.charCodeAt(at - 1)) && !isWord(text.charCodeAt(at + word.length))) return true
  }
  return false
}
