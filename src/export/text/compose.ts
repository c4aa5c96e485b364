import type {Block} from './blocks.js'
import type {Print} from './styles.js'

/** What may part two blocks, likelier ones first. */
export const separators = ['\n\n', '\n', ' ', '']

/** What is chosen for each block: how it is printed, and what stands before it. */
export interface Choice {
  prints: readonly Print[]
  separators: readonly string[]
}

/** What parts two blocks unless something else turns out to be right. */
export function separatorOf(before: Block | undefined, after: Block): string {
  if (before === undefined) return ''
  if (before.node.type === 'label') return '\n'
  // the headline of a package stands behind its note, `((PKG)) The Mop Makers`, and nowhere else is it one
  if (isPackage(before) && after.node.type === 'headline') return ' '
  const isMatter = before.parent.type === after.parent.type && !spoken.includes(after.parent.type)
  return isMatter ? '\n' : '\n\n'
}

const spoken: readonly string[] = ['segment', 'story']

function isPackage({node}: Block): boolean {
  return node.type === 'direction' && node.kind === 'package'
}

/** The text of blocks. */
export function compose(blocks: readonly Block[], {prints, separators}: Choice): string {
  let text = ''
  let inline = true
  blocks.forEach(({leaves}, index) => {
    const {gaps, inline: open} = prints[index] as Print
    if (leaves.length === 0 && gaps[0] === '') return
    if (!inline) text += separators[index] ?? '\n'
    leaves.forEach(({value}, leaf) => (text += (gaps[leaf] ?? ' ') + value))
    text += gaps[leaves.length] ?? ''
    inline = open
  })
  return text === '' ? '' : `${text}\n`
}
