import type {Kind} from '../recognise/constructs.js'
import type {Stage} from './state.js'

/**
 * What to do with a line.
 *
 * - `front`: an unmarked line before the broadcast, as the plan has it;
 * - `speak`: an unmarked line of the broadcast;
 * - `drop`: an unmarked line behind it: page furniture;
 * - `furniture`: what stands outside the broadcast; `back`: the same, and the broadcast is over;
 * - `story`: a headline inside the broadcast;
 * - `voice`, `quote`, `clip`, `note`, `inset`: a label, a soundbite, recorded material, a stage note, a heading inside.
 */
export type Step =
  'front' | 'speak' | 'drop' | 'furniture' | 'back' | 'story' | 'voice' | 'quote' | 'clip' | 'note' | 'inset' | 'break'

const always = {
  break: 'break',
  label: 'voice',
  quote: 'quote',
  clip: 'clip',
  direction: 'note',
  timecode: 'note',
  // never in a reading
  hint: 'drop'
} as const
const outside = {
  programme: 'furniture',
  timestamp: 'furniture',
  cast: 'furniture',
  field: 'furniture',
  boilerplate: 'furniture',
  subheadline: 'furniture',
  bullet: 'furniture'
} as const

/** Every stage answers every kind of line. */
export const steps = {
  front: {
    ...always,
    ...outside,
    plain: 'front',
    headline: 'furniture',
    heading: 'furniture',
    caption: 'furniture',
    credit: 'furniture',
    byline: 'furniture',
    contact: 'furniture',
    notice: 'furniture',
    handoff: 'speak',
    signOff: 'speak'
  },
  body: {
    ...always,
    ...outside,
    plain: 'speak',
    headline: 'story',
    heading: 'inset',
    caption: 'inset',
    credit: 'back',
    byline: 'back',
    contact: 'back',
    notice: 'back',
    handoff: 'speak',
    signOff: 'speak'
  },
  back: {
    ...always,
    ...outside,
    plain: 'drop',
    headline: 'story',
    heading: 'furniture',
    caption: 'furniture',
    credit: 'back',
    byline: 'back',
    contact: 'back',
    notice: 'back',
    handoff: 'drop',
    signOff: 'drop'
  }
} as const satisfies Record<Stage, Record<Kind, Step>>
