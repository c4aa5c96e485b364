import {isHangul, isWord} from '../text/characters.js'

/**
 * How two spellings may name one person.
 *
 * - `equal`: the same but for letter case, spaces, hyphens, dots and apostrophes;
 * - `order`: the same words, the family name first in one and last in the other;
 * - `spelling`: two romanisations of one Korean name, a name in Hangul and in Latin letters, or names that differ by
 *   accents, by a suffix (`Jr.`) or by a middle name;
 * - `part`: one is the surname or the given name of the other, or has an initial for a given name;
 * - `initials`: one is the initials of the other;
 * - `none`: two people.
 */
export type Likeness = 'equal' | 'order' | 'spelling' | 'part' | 'initials' | 'none'

/** How alike two names are. */
export interface Comparison {
  likeness: Likeness
  /** 0 to 1. From 0.75 on the two name one person; at 0.5 the article must decide; between these, doubtful. */
  score: number
}

/** A name cut into words. */
export interface Words {
  /** Small letters without accents, dots and apostrophes; hyphens inside words stay. */
  words: string[]
  /** The words without hyphens and spaces. */
  joined: string
  /** `jr`, `iii` …, or nothing. */
  suffix: string
  /** The letters of a name that is nothing but two or three capitals, in small letters; else nothing. */
  initials: string
}

/** Score of a likeness that the article must decide. */
export const PART = 0.5
const SUFFIXES = ['jr', 'sr', 'ii', 'iii', 'iv']
/** For `a` to `z`: letters under one sign may begin two romanisations of one word. */
const FIRST_SOUNDS = 'abcdefghicgimiobqisdevexic'
const HYPHEN = 0x2d

/** Two people. */
export function none(): Comparison {
  return {likeness: 'none', score: 0}
}

/**
 * Small letters, composed.
 *
 * @param name - Any text.
 */
export function normalise(name: string): string {
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at)
    // Everything below the combining marks is composed already, and so are Hangul syllables.
    if (code >= 0x300 && !isHangul(code)) return name.normalize('NFC').toLowerCase()
  }
  return name.toLowerCase()
}

/**
 * The letters and digits of a text, without what stands between them.
 *
 * @param text - A normalised text.
 */
export function joinLetters(text: string): string {
  let joined = ''
  let from = 0
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !isSeparator(text.charCodeAt(at))) continue
    if (at > from) joined += text.slice(from, at)
    from = at + 1
  }
  return joined
}

/**
 * How many letters the first word has.
 *
 * @param text - A normalised text.
 */
export function firstWordLength(text: string): number {
  let letters = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (!isSeparator(code)) letters++
    else if (letters > 0 && !isJoiner(code)) return letters
  }
  return letters
}

/**
 * Put words together without hyphens and spaces.
 *
 * @param words - Words as {@link toWords} gives them.
 */
export function joinWords(words: string[]): string {
  const joined = words.join('')
  return joined.includes('-') ? joined.split('-').join('') : joined
}

/**
 * Cut a name into words.
 *
 * @param name - A name as printed.
 */
function toWords(name: string): Words {
  const text = withoutAccents(normalise(name))
  const words: string[] = []
  let word = ''
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0x20
    if (!isSeparator(code)) word += text.charAt(at)
    else if (!isJoiner(code)) word = pushWord(words, word)
    else if (isHyphen(code) && word !== '') {
      // Arabic articles are hyphenated to the surname and left out with ease: `al-Sabbar`, `Sabbar`.
      word = word === 'al' || word === 'el' ? pushWord(words, word) : word + '-'
    }
  }
  const last = words[words.length - 1] ?? ''
  const suffix = words.length > 1 && SUFFIXES.includes(last) ? last : ''
  if (suffix) words.pop()
  const joined = joinWords(words)
  return {words, joined, suffix, initials: initialsOf(name, words, joined)}
}

/** A name that is compared with several others: what each comparison needs of it is read once. */
export interface ReadName {
  /** As printed. */
  name: string
  inHangul: boolean
  /** First sounds of its words, a bit each; all bits when a letter is not ASCII. */
  sounds: number
  /** Sum of its letters, which spaces and the order of the words do not change. */
  sum: number
  /** Its words, once they are asked for. */
  cut: Words | undefined
}

/**
 * Read what comparing needs first.
 *
 * @param name - A name as printed.
 */
export function readName(name: string): ReadName {
  const read: ReadName = {name, inHangul: isInHangul(name), sounds: 0, sum: 0, cut: undefined}
  readLetters(read)
  return read
}

/** The words of a name. */
export function wordsOf(read: ReadName): Words {
  return (read.cut ??= toWords(read.name))
}

/** Whether two names begin their words alike enough to be compared: the quick no for most pairs of an article. */
export function mayBeAlike(left: ReadName, right: ReadName): boolean {
  if (left.inHangul && right.inHangul) {
    const [one, other] = [left.name, right.name]
    return (
      one.charCodeAt(0) === other.charCodeAt(0) || one.charCodeAt(one.length - 1) === other.charCodeAt(other.length - 1)
    )
  }
  // The same letters may be parted otherwise: `Tak Bomin`, `Takbo Min`.
  if (left.sum === right.sum) return true
  const shared = left.sounds & right.sounds
  // Whatever one name leaves out, its own words must stand in the other.
  return shared === left.sounds || shared === right.sounds
}

/** Whether a name begins and ends with Hangul. */
function isInHangul(name: string): boolean {
  return isHangul(name.charCodeAt(0)) && isHangul(name.charCodeAt(name.length - 1))
}

/** Note the first sounds of the words and the sum of the letters. */
function readLetters(read: ReadName): void {
  const {name} = read
  let inside = false
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at)
    if (isSeparator(code)) inside &&= isJoiner(code) && !isArticle(name, at)
    else if (code >= 0x80) read.sounds = -1
    else {
      read.sum += code | 0x20
      if (!inside) read.sounds |= code < 0x41 ? 1 << 30 : soundOf(code)
      inside = true
    }
  }
}

function soundOf(letter: number): number {
  return 1 << (FIRST_SOUNDS.charCodeAt((letter | 0x20) - 0x61) - 0x61)
}

/** Whether the hyphen at a place ends the Arabic article `al-`, `el-`. */
function isArticle(name: string, at: number): boolean {
  if (!isHyphen(name.charCodeAt(at)) || at < 2 || (at > 2 && !isSeparator(name.charCodeAt(at - 3)))) return false
  const vowel = name.charCodeAt(at - 2) | 0x20
  return (name.charCodeAt(at - 1) | 0x20) === 0x6c && (vowel === 0x61 || vowel === 0x65)
}

function pushWord(words: string[], word: string): string {
  const end = word.endsWith('-') ? word.length - 1 : word.length
  if (end > 0) words.push(word.slice(0, end))
  return ''
}

function initialsOf(name: string, words: string[], letters: string): string {
  const short = letters.length === 2 || letters.length === 3
  if (!short || (words.length > 1 && words.length < letters.length)) return ''
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at)
    if (!isSeparator(code) && (code < 0x41 || code > 0x5a)) return ''
  }
  return letters
}

function withoutAccents(text: string): string {
  let plain = true
  for (let at = 0; at < text.length && plain; at++) plain = text.charCodeAt(at) < 0x80 || isHangul(text.charCodeAt(at))
  if (plain) return text
  let bare = ''
  for (const letter of text.normalize('NFD')) {
    const code = letter.charCodeAt(0)
    if (code < 0x300 || code > 0x36f) bare += letter
  }
  return bare.normalize('NFC')
}

/** Whether a code unit is neither a letter nor a digit; the middle dot of Katakana parts words too. */
function isSeparator(code: number): boolean {
  return !isWord(code) || code === 0x30fb
}

/** Whether a separator leaves a word whole: hyphen, dot, apostrophe, or a mark without width. */
function isJoiner(code: number): boolean {
  if (code < 0x80) return code === HYPHEN || code === 0x27 || code === 0x2e || code === 0x60
  if (code < 0x2000) return code === 0xad || code === 0xb4
  return isHyphen(code) || (code >= 0x2018 && code <= 0x201b) || (code >= 0x200b && code <= 0x200d) || code === 0xfeff
}

function isHyphen(code: number): boolean {
  return code === HYPHEN || (code >= 0x2010 && code <= 0x2013)
}
