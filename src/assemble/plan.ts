import type {SegmentRole} from '../ast.js'
import type {Dialect} from '../dialect.js'
import type {Scanner} from '../templates/scan.js'
import {lineFlags} from '../text/lines.js'
import {hasWord} from '../text/search.js'
import type {Construct} from '../recognise/constructs.js'
import type {CueIndex} from '../recognise/cues.js'
import type {Reading} from '../recognise/entries.js'
import type {Language} from '../languages/language.js'
import {planClips, type ClipPlan} from './clip-plan.js'
import {isPlain, leadRole, leadStart} from './lead-lines.js'
import {isSentence} from './sentence-lines.js'
import {findDoubled, findHeadlines, findListed, isTag, reporterEnd, type FrontLine} from './headlines.js'
import {isSubheadline, markedHeadline, planChrome} from './plan-lines.js'
import {isRunningHead} from './repeats.js'
import {decideTurns} from './turn-roles.js'
import {findOpening} from './opening.js'
import {findTurns, type Turns, type TurnSetting} from './turns.js'

/** What must be known of a whole article before its first line can be assembled. */
export interface Plan {
  /** First entry of the broadcast; the number of entries where nothing marks one. */
  body: number
  /** First entry behind the broadcast. */
  back: number
  /** Role of the next label from each entry on, `undefined` behind the last. */
  nextRole: (SegmentRole | undefined)[]
  /** What the unmarked lines of the front are. */
  front: Map<number, FrontLine>
  /** The voice that speaks without a label at the start. */
  lead: SegmentRole | undefined
  /** Whether any label stands in the text. */
  labelled: boolean
  /** Whether whoever leads through the broadcast has a label. */
  led: boolean
  /** Whether a reporter has a label. */
  reported: boolean
  /** Whether a word for those who ask is a label, as in `QUESTION:`. */
  asked: boolean
  /** Whether an office is a label, as in `PRIME MINISTER:`. */
  answered: boolean
  /** Whether the head of the page says who takes part. */
  announced: boolean
  /** Whether blank lines stand between the parts of the page. */
  spaced: boolean
  /** Labels of turns, where the dialect has them. */
  turns: Turns
  /** How the marks of clips pair. */
  clips: ClipPlan
  /** Whether marked headlines part the broadcast into stories. */
  stories: boolean
  /** Unmarked lines that are headlines of stories. */
  headlines: Set<number>
  /** Whether the page is a list of stories, each of which its date ends. */
  listed: boolean
}

const bodyMarks: readonly Construct[] = ['label', 'quote', 'clip', 'handoff', 'signOff']
/** Notes behind which somebody is heard. */
const heard = ['package', 'natural', 'interview']
const backMarks: readonly Construct[] = ['credit', 'byline', 'contact', 'notice']

/** Look once over what was recognised. */
export function makePlan(
  scanner: Scanner,
  index: CueIndex,
  reading: Reading,
  dialect: Dialect,
  language: Language
): Plan {
  const habits = dialect.habits ?? {}
  let voice = habits.lead
  const setting = {scanner, reading, habits, language, house: dialect.broadcaster}
  const turns = index.turns ? findTurns(setting) : (new Map() as Turns)
  const clips = planClips(scanner.text, reading, turns)
  const opening = findOpening(setting, [...turns.values()])
  if (index.turns) decideTurns(setting, index, turns, clips, opening >= 0)
  const count = reading.from.length
  const plan = emptyPlan(reading, turns, clips)
  if (voice === 'reporter' && !reading.cue.some((cue) => cue?.construct === 'byline')) voice = undefined
  let next: SegmentRole | undefined
  let trailing = true
  for (let at = count - 1; at >= 0; at--) {
    const cue = reading.cue[at]
    if (cue?.construct === 'label') {
      next = cue.detail as SegmentRole
      noteLabel(plan, cue.detail)
    }
    plan.nextRole[at] = next
    if (cue !== undefined && (bodyMarks.includes(cue.construct) || heard.includes(cue.detail))) {
      plan.body = at
      trailing = false
    } else if (trailing && cue !== undefined && backMarks.includes(cue.construct)) plan.back = at
    else if (cue === undefined && voice !== undefined && isSentence(scanner, reading, at)) trailing = false
  }
  // an anchor with a label needs no lead
  if (voice === 'anchor' && plan.nextRole[0] === voice) voice = undefined
  planFront(setting, index, plan, voice, opening)
  if (habits.bareHeadlines === true) findHeadlines(scanner.text, reading, plan.body + 1, plan.headlines)
  else findListed(scanner.text, reading, plan.body, plan.headlines)
  plan.listed = habits.bareHeadlines !== true && plan.headlines.size > 0
  if (plan.headlines.has(plan.body - 1)) plan.body--
  plan.stories = plan.headlines.size > 0 || hasStories(scanner.text, index, reading, plan)
  return plan
}

/** Note who has a label. */
function noteLabel(plan: Plan, role: string): void {
  plan.labelled = true
  if (role === 'reporter') plan.reported = true
  if (role === 'anchor' || role === 'host' || role === 'speaker') plan.led = true
  if (role === 'host') plan.asked = true
  else if (role === 'guest') plan.answered = true
}

/** A plan before anything is known. */
function emptyPlan({from, flags}: Reading, turns: Turns, clips: ClipPlan): Plan {
  const count = from.length
  return {
    body: count,
    back: count,
    nextRole: new Array<SegmentRole | undefined>(count),
    front: new Map(),
    lead: undefined,
    labelled: false,
    led: false,
    reported: false,
    asked: false,
    answered: false,
    announced: false,
    turns,
    clips,
    stories: false,
    headlines: new Set(),
    listed: false,
    spaced: flags.filter((flag) => (flag & lineFlags.blankBefore) !== 0).length * 8 > count
  }
}

function hasStories(text: string, index: CueIndex, reading: Reading, plan: Plan): boolean {
  for (let at = plan.body; at < reading.cue.length; at++)
    if (reading.cue[at]?.construct === 'headline' && !isRunningHead(text, index, reading, at)) return true
  return false
}

/** The lines before the first mark: headline, the same again, bullets, and the lead of an anchor without a label. */
function planFront(
  {scanner, reading, habits, language}: TurnSetting,
  index: CueIndex,
  plan: Plan,
  voice: SegmentRole | undefined,
  opening: number
): void {
  const end = plan.body < reading.from.length ? plan.body : plan.back
  const plain: number[] = []
  for (let at = 0; at < end; at++) {
    if (isPlain(reading, at) && hasWord(scanner.text, reading.from[at] ?? 0, reading.to[at] ?? 0)) plain.push(at)
  }
  const doubled = habits.doubledHeadline === true ? findDoubled(scanner.text, reading, plain) : 0
  for (const at of plain.splice(0, doubled)) plan.front.set(at, 'caption')
  if (habits.chrome !== undefined) planChrome(scanner.text, reading, plan, plain.splice(0), habits.chrome)
  if (habits.programmeFirst === true && plain.length > 1) plan.front.set(plain.shift() ?? 0, 'programme')
  const opened = opening < 0 ? -1 : plain.findIndex((at) => at >= opening)
  const lead = opened < 0 ? leadStart(scanner, reading, plan, plain, voice, habits.wrapped === true) : opened
  let headline = markedHeadline(reading, end)
  // a headline stands above those who take part, points below them
  const cast = reading.cue.findIndex((cue) => cue?.construct === 'cast')
  plan.announced = cast >= 0
  plain.forEach((at, order) => {
    const words = scanner.text.slice(reading.from[at], reading.to[at])
    if (order >= lead) plan.front.set(at, 'paragraph')
    else if (isTag(words)) plan.front.set(at, 'programme')
    else if (reporterEnd(scanner.text, words, language) > 0) plan.front.set(at, 'byline')
    else if (headline === undefined && !(at > cast && cast >= 0)) {
      headline = words
      plan.front.set(at, 'headline')
      // the page's name may stand before it
    } else if (headline !== undefined && headline !== '' && words.endsWith(headline)) plan.front.set(at, 'boilerplate')
    else if (isSubheadline(scanner.text, reading, plan, at)) plan.front.set(at, 'subheadline')
    else plan.front.set(at, 'bullet')
  })
  plan.lead = leadRole(scanner, index, reading, plan, plain.slice(lead))
  if (opened >= 0) plan.lead = habits.leads
  else if (voice !== undefined && lead < plain.length) plan.lead = voice
  if (plan.lead !== undefined) plan.body = Math.min(plan.body, plain[lead] ?? plan.body)
}
