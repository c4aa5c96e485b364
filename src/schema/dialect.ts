import {z} from 'zod'
import {circleError, type Dialect, type Patterns} from '../dialect.js'

const templates = z.array(z.string().min(1)).readonly()

function groups<const K extends string>(keys: readonly K[]) {
  return z
    .strictObject(
      Object.fromEntries(keys.map((key) => [key, templates.exactOptional()])) as Record<
        K,
        z.ZodExactOptional<typeof templates>
      >
    )
    .readonly()
}

/** The kinds of line that a dialect describes. */
const patternKeys = [
  'programme',
  'headline',
  'subheadline',
  'bullet',
  'timestamp',
  'cast',
  'field',
  'labels',
  'quote',
  'clip',
  'direction',
  'timecode',
  'heading',
  'caption',
  'handoff',
  'signOff',
  'credit',
  'byline',
  'contact',
  'notice',
  'boilerplate',
  'hint'
] as const satisfies readonly (keyof Patterns)[]

/** Schema of a dialect: what {@link defineDialect} takes, checked before its templates are compiled. */
export const dialectSchema: z.ZodType<Dialect> = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'Expected small letters, digits and single hyphens, as in "ytn-en"'),
    broadcaster: z.string().min(1).exactOptional(),
    lang: z.string().min(2),
    attested: z.enum(['pages', 'copies', 'databases', 'crawlers', 'unseen']).exactOptional(),
    doubts: z.array(z.enum(patternKeys)).readonly().exactOptional(),
    timeZone: z.string().min(1).exactOptional(),
    get extends() {
      return z.union([z.string(), dialectSchema]).exactOptional()
    },
    generic: z.boolean().exactOptional(),
    hosts: z
      .array(z.string().regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u, 'Expected a host in small letters, as in "ytn.co.kr"'))
      .readonly()
      .exactOptional(),
    selectors: groups(['headline', 'date', 'body', 'furniture']).exactOptional(),
    habits: z
      .strictObject({
        unmarkedVoices: z.boolean().exactOptional(),
        wrapped: z.boolean().exactOptional(),
        gluedBullets: z.boolean().exactOptional(),
        openQuotes: z.boolean().exactOptional(),
        bareQuotes: z.boolean().exactOptional(),
        quotedLines: z.boolean().exactOptional(),
        packages: z.boolean().exactOptional(),
        narrated: z.boolean().exactOptional(),
        gluedLabels: z.boolean().exactOptional(),
        doubledHeadline: z.boolean().exactOptional(),
        repeated: z.boolean().exactOptional(),
        noSummary: z.boolean().exactOptional(),
        programmeFirst: z.boolean().exactOptional(),
        chrome: z.string().exactOptional(),
        leads: z.enum(['anchor', 'host']).exactOptional(),
        bareCaptions: z.boolean().exactOptional(),
        untitledStaff: z.boolean().exactOptional(),
        unmarkedClips: z.boolean().exactOptional(),
        lead: z.enum(['anchor', 'reporter', 'host', 'guest', 'narrator', 'announcer', 'speaker']).exactOptional(),
        bareHeadlines: z.boolean().exactOptional(),
        firstIsHost: z.boolean().exactOptional()
      })
      .exactOptional(),
    programme: templates.exactOptional(),
    headline: templates.exactOptional(),
    subheadline: templates.exactOptional(),
    bullet: templates.exactOptional(),
    timestamp: groups(['published', 'updated', 'aired']).exactOptional(),
    cast: groups(['host', 'guest']).exactOptional(),
    field: templates.exactOptional(),
    labels: groups(['anchor', 'reporter', 'host', 'guest', 'narrator', 'announcer', 'speaker']).exactOptional(),
    quote: templates.exactOptional(),
    clip: groups(['video', 'audio', 'end']).exactOptional(),
    direction: z.record(z.string(), templates).readonly().exactOptional(),
    timecode: templates.exactOptional(),
    heading: templates.exactOptional(),
    caption: templates.exactOptional(),
    handoff: templates.exactOptional(),
    signOff: templates.exactOptional(),
    credit: templates.exactOptional(),
    byline: templates.exactOptional(),
    contact: groups(['phone', 'email', 'messenger', 'web', 'app', 'post']).exactOptional(),
    notice: groups(['copyright', 'tips', 'disclaimer', 'correction', 'other']).exactOptional(),
    boilerplate: templates.exactOptional(),
    hint: templates.exactOptional()
  })
  .meta({id: 'Dialect'})

/**
 * Check a dialect that a user passes.
 *
 * @throws TypeError
 *   When it is none: the message names the option, the place in the dialect, the value and what is expected.
 * @throws RangeError
 *   When it extends itself.
 */
export function checkDialect(dialect: unknown, option: string): void {
  refuseCircle(dialect)
  const {error} = dialectSchema.safeParse(dialect)
  const issue = error?.issues[0]
  if (issue === undefined) return
  const path = issue.path.map(String).join('.')
  const id = typeof dialect === 'object' && dialect !== null && 'id' in dialect ? ` ${JSON.stringify(dialect.id)}` : ''
  throw new TypeError(
    `Cannot use the dialect${id} in the option ${option}: ${issue.message}${path === '' ? '' : ` at \`${path}\``}; see the chapter Templates of the readme`
  )
}

/** The schema follows `extends` and would never come back. */
function refuseCircle(dialect: unknown): void {
  const chain: Dialect[] = []
  for (let base = dialect; typeof base === 'object' && base !== null; base = (base as Dialect).extends) {
    if (chain.includes(base as Dialect)) throw circleError(chain)
    chain.push(base as Dialect)
  }
}
