import {FINAL_SOUNDS, LONG_SURNAMES} from '../languages/korean-names.js'
import {codes} from '../text/codes.js'
import {COMMON, loadTables, RARE, type Spelling} from './korean-spellings.js'

/** Two given names that are read at the same time, sound by sound. */
interface Pair {
  left: string
  right: string
  /** Penalty of the best reading found; a dearer one is given up. */
  best: number
}

/** How far the reading has come in both names, and what it has cost. */
interface Place {
  left: number
  right: number
  syllables: number
  spent: number
  /** Whether a name writes the vowel before `u` for ㅓ or `yu` for ㅕ, and whether it writes `eo` elsewhere. */
  shorthand: Shorthand
}

type Shorthand = '' | 'plain' | 'mixed'

/** Above this two names are not compared any more: one rare spelling and four common ones. */
const MOST = 20
const SYLLABLES = 3
const SILENT = 11
const EO = 4
const YEO = 6
const NIEUN = 2

/**
 * How many syllables of a name in Hangul are its surname.
 *
 * @param name - A name without spaces: `옹도현`.
 * @returns 2 for the few long surnames (남궁, 제갈 …), else 1.
 */
export function surnameLength(name: string): number {
  return name.length > 2 && LONG_SURNAMES.split(',').includes(name.slice(0, 2)) ? 2 : 1
}

/**
 * Write Hangul in the Revised Romanization, as names are: no assimilation, a hyphen between syllables.
 *
 * @param hangul - Hangul syllables only: `선기`.
 * @returns Latin letters: `seon-gi`.
 */
export function romanise(hangul: string): string {
  const {initials, medials, finals} = loadTables()
  let latin = ''
  for (let index = 0; index < hangul.length; index++) {
    const syllable = hangul.charCodeAt(index) - codes.hangulFirst
    const final = Number(FINAL_SOUNDS.charAt(syllable % 28))
    if (index > 0) latin += '-'
    latin += usual(initials, Math.floor(syllable / 588)) + usual(medials, Math.floor(syllable / 28) % 21)
    latin += usual(finals, final)
  }
  return latin
}

/**
 * Whether a word is a spelling of a Korean surname.
 *
 * @param word - Small letters without hyphen.
 */
export function isSurname(word: string): boolean {
  return loadTables().surnames.has(word)
}

/**
 * Compare the spellings of two surnames.
 *
 * @param left - Small letters without hyphen.
 * @param right - Likewise.
 * @returns Penalty: 0 for the same letters, 1 for two spellings of one family, else `Infinity`.
 */
export function compareSurnames(left: string, right: string): number {
  if (left === right) return 0
  const {surnames} = loadTables()
  const rows = surnames.get(right)
  return rows && surnames.get(left)?.some((row) => rows.includes(row)) ? COMMON : Infinity
}

/**
 * Compare two spellings of a given name: can both stand for the same one to three Hangul syllables?
 *
 * Both names are read together, sound by sound. What they spell alike is free. Where they differ, each side pays for
 * its spelling of the sound: 0 for the Revised Romanization, 1 for one in common use, 16 for a rare one. `u` for ㅓ is
 * common inside a syllable (`Sun` and `Seon` are 선) but rare
 *
 * - at its end: `Su` is 수, so Min-su is not Min-seo;
 * - before ㄱ and ㄴ in a name that spells another ㅓ `eo`: `Suk` is 석 or 숙, but in Jeong-suk it is 숙.
 *
 * `yu` for ㅕ is rare at the end of a syllable and at the start of one: `Yun` is 윤, so Ji-yun is not Ji-yeon.
 * The cheapest reading counts.
 *
 * @param left - Small letters; hyphens part all syllables or none are written.
 * @param right - Likewise.
 * @returns Penalty, 0 to 20: up to 10 one name, from 16 on a doubtful case; `Infinity` when no reading fits both.
 */
export function compareGivenNames(left: string, right: string): number {
  const pair: Pair = {left, right, best: MOST + 1}
  readInitial(pair, {left: 0, right: 0, syllables: 0, spent: 0, shorthand: ''})
  return pair.best > MOST ? Infinity : pair.best
}

function readInitial(pair: Pair, place: Place): void {
  const rows = loadTables().initials
  for (let row = 0; row < rows.length; row++) {
    eachMatch(pair, place, rows[row], (_left, _right, next) => readMedial(pair, next, row === SILENT))
  }
}

function readMedial(pair: Pair, place: Place, silent: boolean): void {
  const rows = loadTables().medials
  for (let row = 0; row < rows.length; row++) {
    const short = row === EO ? 'u' : 'yu'
    eachMatch(pair, place, rows[row], (left, right, next) => {
      if ((row === EO || row === YEO) && left !== right && (left === short || right === short)) {
        const name = left === short ? pair.left : pair.right
        next.shorthand = row === EO && writesEo(name) ? 'mixed' : 'plain'
        if (row === YEO && silent) next.spent += RARE
      }
      readFinal(pair, next)
    })
  }
}

/** Whether a vowel in shorthand is rather another vowel, given the final behind it: none, ㄱ, ㄴ … */
function isDoubtful(shorthand: Shorthand, final: number): boolean {
  return shorthand !== '' && (final === 0 || (shorthand === 'mixed' && final <= NIEUN))
}

function readFinal(pair: Pair, place: Place): void {
  const rows = loadTables().finals
  for (let row = 0; row < rows.length; row++) {
    eachMatch(pair, place, rows[row], (_left, _right, next) => {
      if (isDoubtful(place.shorthand, row)) next.spent += RARE
      endSyllable(pair, next)
    })
  }
}

function endSyllable(pair: Pair, place: Place): void {
  const left = nextSyllable(pair.left, place.left)
  const right = nextSyllable(pair.right, place.right)
  if (left < 0 || right < 0 || place.spent >= pair.best) return
  const leftEnds = left === pair.left.length
  const rightEnds = right === pair.right.length
  const syllables = place.syllables + 1
  if (leftEnds && rightEnds) pair.best = place.spent
  else if (!leftEnds && !rightEnds && syllables < SYLLABLES) {
    readInitial(pair, {left, right, syllables, spent: place.spent, shorthand: ''})
  }
}

/** Go on with each pair of spellings of one sound that stand at the place in both names. */
function eachMatch(
  pair: Pair,
  place: Place,
  row: Spelling[] | undefined,
  go: (left: string, right: string, next: Place) => void
): void {
  for (const left of row ?? []) {
    if (!pair.left.startsWith(left.letters, place.left)) continue
    for (const right of row ?? []) {
      if (!pair.right.startsWith(right.letters, place.right)) continue
      const spent = place.spent + (left === right ? 0 : left.cost + right.cost)
      if (spent >= pair.best) continue
      go(left.letters, right.letters, {
        left: place.left + left.letters.length,
        right: place.right + right.letters.length,
        syllables: place.syllables,
        spent,
        shorthand: place.shorthand
      })
    }
  }
}

/** Where the next syllable begins, or −1: in a hyphenated name a syllable ends at a hyphen and nowhere else. */
function nextSyllable(name: string, at: number): number {
  if (at === name.length) return at
  if (name.charAt(at) === '-') return at + 1
  return name.includes('-') ? -1 : at
}

/** Whether a name spells ㅓ `eo`; `yeo` is ㅕ. */
function writesEo(name: string): boolean {
  const at = name.indexOf('eo')
  return at >= 0 && name.charAt(at - 1) !== 'y'
}

function usual(rows: Spelling[][], row: number): string {
  return rows[row]?.[0]?.letters ?? ''
}
