import {onOneLine} from '../text/search.js'
import type {Language} from '../languages/language.js'
import {roleOfTitle} from '../languages/roles.js'
import type {Article, BcastNode, Cast, Handoff, Name, PersonRole, Quote, Segment, SignOff, When} from '../ast.js'

/** A name in its place, with what is printed beside it. */
export interface Mention {
  name: Name
  role: PersonRole
  titles: string[]
  affiliations: string[]
  /** Whether it stands in a cast line. */
  cast: boolean
  /** Whether it names who takes part: a label, a handoff, a sign-off, a byline, a cast line. */
  staff: boolean
  /** Number of the story in which it stands; 0 outside of stories. */
  story: number
}

/** Everything in a tree that people and dates are inferred from, in the order of the text. */
export interface Findings {
  /** Titles of lists that stand before the name that they belong to. */
  leading: ReadonlySet<object>
  mentions: Mention[]
  segments: Segment[]
  quotes: Quote[]
  casts: Cast[]
  handoffs: Handoff[]
  signOffs: SignOff[]
  whens: When[]
  /** Number of the story that a segment belongs to; 0 outside of stories. */
  storyOf: Map<Segment, number>
  /** Number of the story that is walked through. */
  story: number
  /** The segment in which a handoff or a sign-off stands. */
  inside: Map<Handoff | SignOff | Quote, Segment>
}

/** Walk a tree once, without recursion. */
export function findMentions(article: Article, language: Language, leading: ReadonlySet<object>): Findings {
  const findings: Findings = {
    mentions: [],
    leading,
    segments: [],
    quotes: [],
    casts: [],
    handoffs: [],
    signOffs: [],
    whens: [],
    storyOf: new Map(),
    story: 0,
    inside: new Map()
  }
  let stories = 0
  for (const child of article.children) {
    findings.story = child.type === 'story' ? ++stories : 0
    findInside(findings, child, language)
  }
  return findings
}

function findInside(findings: Findings, root: BcastNode, language: Language): void {
  const stack: BcastNode[] = [root]
  const voices: (Segment | undefined)[] = [undefined]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const voice = voices.pop()
    if (node.type === 'segment') findings.storyOf.set(node, findings.story)
    visit(findings, node, voice, language)
    if (!('children' in node)) continue
    const inner = node.type === 'segment' ? node : voice
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index]
      if (child === undefined || child.type === 'text') continue
      stack.push(child)
      voices.push(inner)
    }
  }
}

function visit(findings: Findings, node: BcastNode, voice: Segment | undefined, language: Language): void {
  switch (node.type) {
    case 'segment':
      findings.segments.push(node)
      break
    case 'quote':
      findings.quotes.push(node)
      if (voice !== undefined) findings.inside.set(node, voice)
      break
    case 'label':
      addMentions(findings, node.children, labelRole(voice), true)
      break
    case 'attribution':
      addMentions(findings, node.children, 'quoted', false)
      break
    case 'cast':
      findings.casts.push(node)
      addMentions(findings, node.children, node.role, true, language)
      break
    case 'handoff':
    case 'signOff':
      if (node.type === 'handoff') findings.handoffs.push(node)
      else findings.signOffs.push(node)
      if (voice !== undefined) findings.inside.set(node, voice)
      addMentions(findings, node.children, 'reporter', true)
      break
    case 'byline':
      addMentions(findings, node.children, writerRole(node.children, language), true)
      break
    case 'credit':
      addMentions(findings, node.children, 'credited', false)
      break
    case 'when':
      findings.whens.push(node)
      break
    default:
  }
}

/** Who writes reports, but for an anchor: `도새벽 앵커`. */
function writerRole(children: readonly BcastNode[], language: Language): PersonRole {
  const anchors = children.some((child) => child.type === 'title' && roleOfTitle(child.value, language) === 'anchor')
  return anchors ? 'anchor' : 'reporter'
}

function labelRole(voice: Segment | undefined): PersonRole {
  const role = voice?.role
  if (role === 'anchor' || role === 'reporter' || role === 'host' || role === 'guest') return role
  return role === 'narrator' ? 'reporter' : 'guest'
}

/** Add the names of a node: in a list a title belongs to the name before it, elsewhere to all names. */
function addMentions(
  findings: Findings,
  children: readonly BcastNode[],
  role: PersonRole,
  staff: boolean,
  cast?: Language
): void {
  const listed = cast !== undefined || role === 'credited'
  const first = findings.mentions.length
  const shared: BcastNode[] = []
  // a list that begins with a title has each before its name, but where its entries tell whose they are
  const opening = children.find((child) => child.type === 'name' || child.type === 'title')
  const titleFirst = listed && opening?.type === 'title' && !(cast !== undefined && findings.leading.has(opening))
  /** Words of address before the name that comes next. */
  const led: BcastNode[] = []
  for (const child of children) {
    const last = findings.mentions[findings.mentions.length - 1]
    if (child.type === 'name') {
      const mention: Mention = {
        name: child,
        role,
        titles: [],
        affiliations: [],
        cast: cast !== undefined,
        staff,
        story: findings.story
      }
      findings.mentions.push(mention)
      if (titleFirst) for (const part of shared.splice(0)) describe(mention, part, cast)
      for (const part of led.splice(0)) describe(mention, part, cast)
    } else if (child.type !== 'title' && child.type !== 'affiliation') continue
    else if (cast !== undefined && !titleFirst && findings.leading.has(child)) led.push(child)
    else if (listed && !titleFirst && findings.mentions.length > first && last !== undefined)
      describe(last, child, cast)
    else shared.push(child)
  }
  for (let at = first; at < findings.mentions.length; at++) {
    const mention = findings.mentions[at]
    if (mention !== undefined) for (const part of shared) describe(mention, part, cast)
  }
}

function describe(mention: Mention, part: BcastNode, cast: Language | undefined): void {
  if (part.type === 'affiliation') mention.affiliations.push(onOneLine(part.value))
  else if (part.type === 'title') addTitle(mention, onOneLine(part.value), cast)
}

/** In a cast line the title tells the part: a reporter may be among the guests. */
function addTitle(mention: Mention, title: string, cast: Language | undefined): void {
  mention.titles.push(title)
  const role = cast === undefined ? undefined : roleOfTitle(title, cast)
  if (role === 'anchor' || role === 'reporter' || role === 'host') mention.role = role
}
