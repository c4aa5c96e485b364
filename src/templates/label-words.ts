import {wordSet} from '../text/word-set.js'
import {fold, isDigit, isLower, isUpper, isWord} from '../text/characters.js'
import {codes} from '../text/codes.js'
import {particles} from '../text/names.js'
import {lastWord} from '../text/search.js'

/** Words of address before a name; `Col` without its dot is a first name. */
const addresses = /* @__PURE__ */ wordSet(
  'MR MRS MS MISS DR PROF PROFESSOR SEN SENATOR REP REPRESENTATIVE CONGRESSMAN CONGRESSWOMAN GOV GOVERNOR LT SEC SECRETARY PRESIDENT VICE PRIME MINISTER MAYOR GEN COL. MAJ CAPT SGT ADM REAR CMDR REV JUDGE SIR DAME LORD LADY FMR FORMER HON AMB AMBASSADOR PRESIDENT-ELECT CHANCELLOR SHERIFF RABBI PRES SECY BARONESS TREASURER PREMIER JUSTICE COMMISSIONER LIEUTENANT CAPTAIN COLONEL SERGEANT ADMIRAL REVEREND DETECTIVE GENERAL COMMANDER PETTY OFFICER CORPORAL BRIGADIER TROOPER CONSTABLE INSPECTOR SUPERINTENDENT PASTOR ENSIGN CHIEF DEPUTY CARDINAL ARCHBISHOP STAFF SPECIAL AGENT ACTING UNDERSECRETARY SISTER FATHER COACH'
)
/** Offices that are labels themselves. */
const offices = /* @__PURE__ */ wordSet(
  'PRESIDENT MINISTER GOVERNOR SENATOR MAYOR SECRETARY CHAIRMAN CHAIRWOMAN CHAIR JUDGE PRESIDENT-ELECT TREASURER PREMIER COMMISSIONER LEADER ATTORNEY-GENERAL GOVERNOR-GENERAL CHANCELLOR AMBASSADOR BISHOP ARCHBISHOP'
)
/** Words that end the description of a voice without a name. */
const voices = /* @__PURE__ */ wordSet(
  'MALE FEMALE MAN WOMAN PERSON ACTOR ACTRESS REPORTER CROWD PROTESTER PROTESTERS DEMONSTRATOR DEMONSTRATORS OFFICER SPEAKER AUDIENCE MEMBER MEMBERS VOICE STUDENT STUDENTS CALLER ANNOUNCER NARRATOR INTERPRETER TRANSLATOR CHILDREN SOLDIER WITNESS VOTER RESIDENT OPERATOR DISPATCHER SPOKESMAN SPOKESWOMAN GROUP CHORUS PARTICIPANT PARTICIPANTS QUESTIONER COUNCILLOR COUNCILMAN NEWSREADER PASSENGER VIEWER LISTENER JOURNALIST'
)
/** The same where they stand alone. */
const bareVoices = /* @__PURE__ */ wordSet(
  'UNIDENTIFIED UNKNOWN QUESTION QUESTIONS CHILD BOY GIRL ALL BOTH POP CLERK MODERATOR HOST ANCHOR CORRESPONDENT'
)
/** Voices that are also written in small letters. */
const smallVoices = [
  'Unidentified Male',
  'Unidentified Female',
  'Unidentified Man',
  'Unidentified Woman',
  'Unidentified Person',
  'Unidentified Child',
  'Unidentified Reporter',
  'Unidentified Group',
  'Announcer',
  'Narrator'
]
/** Ends of words that say what a person is, and words that end so and say what a thing is. */
const personal = ['ER', 'OR', 'IST', 'IAN', 'ANT', 'ENT', 'EE', 'MAN', 'WITNESS']
const things = /* @__PURE__ */ wordSet(
  'CHAPTER NUMBER QUARTER LETTER ORDER CENTER SEGMENT EVENT SEPTEMBER OCTOBER NOVEMBER DECEMBER FACTOR SECTOR DOCUMENT MOMENT PAPER TIER TOWER SUPER FOLDER WINTER SUMMER'
)
/** Beginnings of a name that keep a small letter among capitals. */
export const beginnings = /* @__PURE__ */ wordSet('Mc Mac De Le La Du Van Von Fitz Di Al')
/** Words in capitals before a colon that name nobody. */
export const others = /* @__PURE__ */ wordSet(
  'SHOW BYLINE GUESTS GUEST SECTION LENGTH HIGHLIGHT HIGHLIGHTS LOAD-DATE DATELINE HEADLINE BODY LANGUAGE SUBJECT TOPICS DATE WHEN WHERE NOTE TITLE SOURCE TRANSCRIPT EXCLUSIVE UPDATE CORRECTION LOCATION WATCH BREAKING AIRED CREDITS CONTACT TIME TEXT PHOTO VIDEO MODERATOR(S) OK OK. YES NO NO. U.S. COMING QUOTE WARNING LIVE HTTP HTTPS SUMMARY MODERATORS SUBJECTS TYPE PUBLICATION-TYPE DURATION URL TRANSMISSION REPEAT RECORDED PRODUCER PRODUCERS EDITOR EDITORS REPORTERS ANCHORS PROGRAMME PROGRAM MEDIA CONTACTS PUBLISHED UPDATED TAGS NUMBER CONTENT INTERVIEW INTERVIEWS COPYRIGHT CAPTIONS SHOTLIST STORYLINE SOUNDBITE'
)

/** Whether a word is one of address, in capitals or not, with its dot or without. */
export function isAddress(text: string, from: number, to: number): boolean {
  const printed = text.slice(from, to)
  const word = isLower(text.charCodeAt(from + 1)) ? printed.toUpperCase() : printed
  return addresses.has(word) || (word.endsWith('.') && addresses.has(word.slice(0, -1)))
}

/** Whether a word, in any letters, says what a person is: one of address, an office, what its end tells. */
export function isRankWord(word: string): boolean {
  const capitals = word.toUpperCase()
  return calledOffices.has(capitals) || isAddress(capitals, 0, capitals.length) || isPersonal(capitals)
}

/** Whether a word may stand inside a label in small letters; two may share one. */
export function isParticle(word: string): boolean {
  return word === 'and' || particles.has(word)
}

/** End of a voice without a name in small letters; `from` where there is none. */
export function smallVoiceEnd(text: string, from: number): number {
  // most words are told from them by their second letter
  const second = text.charAt(from + 1)
  if (second !== 'n' && second !== 'a') return from
  const voice = smallVoices.find((voice) => text.startsWith(voice, from))
  return voice === undefined ? from : from + voice.length
}

/** Whether the last word is an office. */
export function isOffice(text: string, from: number, to: number): boolean {
  return to > from && offices.has(lastWord(text, from, to))
}

/** Offices that other words go before and a name behind: `LABOR SECRETARY ADA MOORE`. */
const calledOffices = /* @__PURE__ */ wordSet(
  'SECRETARY SPEAKER MINISTER AMBASSADOR GOVERNOR SENATOR PRESIDENT CHAIRMAN CHAIRWOMAN COMMISSIONER LEADER GENERAL ADMINISTRATOR ADVISER ADVISOR DIRECTOR MAYOR ATTORNEY LADY SHERIFF CHANCELLOR PREMIER CONGRESSMAN CONGRESSWOMAN TREASURER COMMANDER CHAIR CHIEF SPOKESMAN SPOKESWOMAN SPOKESPERSON JUSTICE JUDGE PROSECUTOR PROFESSOR COACH CORRESPONDENT REPORTER ANCHOR ANALYST'
)

/** End of an office of which something is said behind it, `SPEAKER OF …`; `from` where there is none. */
export function calledOfficeEnd(text: string, from: number, to: number): number {
  const end = wordEnd(text, from, to)
  return calledOffices.has(text.slice(from, end)) && text.startsWith(' OF ', end) ? end + 1 : from
}

/** Start of the name behind an office and its words; `from` where there is none. */
export function officeEnd(text: string, from: number, to: number): number {
  let start = from
  for (let at = from; at < to;) {
    const end = wordEnd(text, at, to)
    const next = end + 1
    if (end === at || next >= to) break
    if (at > from && calledOffices.has(text.slice(at, end))) start = next
    at = next
  }
  return start
}

/** Whether the words describe a voice without a name. */
export function isVoice(text: string, from: number, to: number): boolean {
  const last = lastWord(text, from, to)
  const first = text.slice(from, wordEnd(text, from, to))
  if (voices.has(last) || first === 'UNIDENTIFIED' || first === 'THE') return true
  return (last === first || first === 'VOX') && bareVoices.has(last)
}

/** Whether a word says what a person is, whatever it is: `VILLAGER`. */
export function isPersonal(word: string): boolean {
  return personal.some((end) => word.endsWith(end)) && !things.has(word)
}

/** End of a word of a label. */
export function wordEnd(text: string, from: number, limit: number): number {
  while (from < limit && isNameCode(fold(text.charCodeAt(from)))) from++
  return from
}

/** Longest word of a name, in UTF-16 units. */
const longestWord = 24

/** End of a word of a name, or −1. */
export function nameWordEnd(text: string, from: number, limit: number, order: number): number {
  const end = wordEnd(text, from, limit)
  if (end === from || end - from > longestWord) return -1
  if (order > 0 && isParticle(text.slice(from, end))) return end
  if (fold(text.charCodeAt(from)) === codes.quotationMark) return nicknameEnd(text, from, limit, order)
  if (!isUpper(text.charCodeAt(from))) return -1
  let small = from
  for (let at = from; at < end; at++) {
    if (isDigit(text.charCodeAt(at))) return -1
    if (isLower(text.charCodeAt(at))) small = at + 1
  }
  if (small > from && !(small < end && beginnings.has(text.slice(from, small)))) return -1
  return end
}

/** `MILO "THE OAR" HART`. */
function nicknameEnd(text: string, from: number, limit: number, order: number): number {
  if (order === 0) return -1
  for (let at = from + 1; at < Math.min(limit, from + longestWord); at++) {
    if (fold(text.charCodeAt(at)) === codes.quotationMark) return at + 1
  }
  return -1
}

function isNameCode(code: number): boolean {
  return isWord(code) || code === codes.dash || code === codes.apostrophe || code === 96 || code === codes.dot
}
