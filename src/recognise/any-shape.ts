import type {Cue} from './cues.js'

/** Slots at the head of a line above a quoted one. */
const heads = ['head', 'name', 'person']

/**
 * Shapes that pages of any broadcaster have: `[{who}]`, `[{name} 앵커]`, `{number}.{rest}`, `▷{person} {rest}`, a bracket
 * around a sentence or a clock.
 */
export function isAnyShape({construct, pattern}: Cue): boolean {
  const {head, template} = pattern
  if (construct === 'timecode' && head.kind === 'literal' && head.spellings[0] === '[') return true
  if (head.kind === 'slot') return construct === 'label' && head.name === 'number'
  if (head.kind !== 'literal' || head.next?.kind !== 'slot') return false
  if (construct === 'quote') return head.next.name === 'sentence'
  // `({text})`
  if (construct === 'direction') return head.spellings[0] === '('
  if (construct !== 'label') return false
  return head.spellings[0] === '[' || head.spellings[0] === '< ' || template.endsWith('} {rest}')
}

/** Whether a shape hardly says more: a line that says who above a quoted one. */
export function isFaint({pattern: {head, template}}: Cue): boolean {
  return head.kind === 'slot' && heads.includes(head.name) && template.includes('\n')
}
