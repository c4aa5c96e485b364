import {FINALS, INITIALS, MEDIALS, SURNAMES} from '../languages/korean-names.js'

/** One way to write a sound, and how far it is from the Revised Romanization. */
export interface Spelling {
  letters: string
  cost: number
}

/** The spellings of each sound, and the families that a surname's spelling may mean. */
export interface Tables {
  initials: Spelling[][]
  medials: Spelling[][]
  finals: Spelling[][]
  surnames: Map<string, number[]>
}

/** Cost of a spelling in common use. */
export const COMMON = 1
/** Cost of a spelling that is usually another sound: one of them is doubt enough. */
export const RARE = 16

// Filled at the first comparison, so that importing costs nothing; it never changes afterwards.
let tables: Tables | undefined

/** The tables of `languages/korean-names`, cut up once. */
export function loadTables(): Tables {
  tables ??= {
    initials: readRows(INITIALS),
    medials: readRows(MEDIALS),
    finals: readRows(FINALS),
    surnames: readSurnames()
  }
  return tables
}

function readRows(data: string): Spelling[][] {
  return data.split(',').map((row) => {
    let cost = 0
    const spellings: Spelling[] = []
    for (const letters of row.split(' ')) {
      if (letters === '/') cost = RARE
      else spellings.push({letters, cost})
      cost ||= COMMON
    }
    return spellings
  })
}

function readSurnames(): Map<string, number[]> {
  const rows = new Map<string, number[]>()
  SURNAMES.split(',').forEach((family, row) => {
    for (const spelling of family.split(' ')) {
      const known = rows.get(spelling)
      if (known) known.push(row)
      else rows.set(spelling, [row])
    }
  })
  return rows
}
