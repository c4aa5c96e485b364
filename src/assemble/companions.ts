import {says} from './turn-parts.js'
import {wordsOf} from './turn-words.js'
import type {Turn, TurnSetting, Voice} from './turns.js'

/** Turns at the start in which a programme is introduced, and how far behind the host's name the other's stands. */
const openingTurns = 6
const reach = 60

/** Words by which a host says who else presents. */
const links = ['with ', 'here with ', 'alongside ', 'along with ', 'and ']

/**
 * Whoever the host names beside the own name presents as well, and so does who goes on with `And I'm …`.
 *
 * ```text
 * > | ADA MOORE: I'm Ada Moore, with Tom Reed.     > | TOM REED: And I'm Tom Reed.
 *                                    ^^^^^^^^                           ^^^^^^^^
 * ```
 */
export function nameCompanions(setting: TurnSetting, list: readonly Turn[], live: readonly Turn[]): void {
  for (const turn of live.slice(0, openingTurns)) {
    const {voice} = turn
    const words = wordsOf(setting, list, list.indexOf(turn))
    const said = `i'm ${voice.name}`
    const at = words.indexOf(said)
    const lead = live.find((other) => presents(other.voice))?.voice.role
    if (at < 0) {
      // the first name may be all that is said
      const first = voice.name.slice(0, voice.name.indexOf(' '))
      if (first !== '' && !voice.titled && says(words, `and i'm ${first}`)) voice.role ??= lead
      continue
    }
    if (!presents(voice) && words.startsWith('and ', at - 4) && !voice.titled) voice.role ??= lead
    if (presents(voice)) nameOthers(live, voice, words.slice(at + said.length, at + said.length + reach))
  }
}

function nameOthers(live: readonly Turn[], lead: Voice, words: string): void {
  for (const {voice} of live) {
    if (voice === lead || voice.titled || !voice.name.includes(' ')) continue
    if (links.some((link) => words.includes(`${link}${voice.name}`))) voice.role ??= lead.role
  }
}

function presents({role}: Voice): boolean {
  return role === 'host' || role === 'anchor'
}
