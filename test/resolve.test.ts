import {describe, expect, it} from 'vitest'
import {parseBroadcastArticle} from '../src/index.js'
import type {Article, BcastNode, Message, Options, Segment} from '../src/index.js'

const stamp = '2026.03.10. AM 05:10'

/** An article of the English edition of a broadcaster: its date line, then lines with a blank one between. */
function english(...lines: string[]): string {
  return ['Goats Reach the Summit...Nobody Knows Why', stamp, 'Font size settings', 'Print', ...lines].join('\n\n')
}

function parse(text: string, options: Options = {}): {article: Article; messages: Message[]} {
  const messages: Message[] = []
  const article = parseBroadcastArticle(text, {onMessage: (message) => messages.push(message), ...options})
  return {article, messages}
}

function namesOf(article: Article): string[][] {
  return article.people.map(({name, aliases}) => [name, ...aliases])
}

function all<T extends BcastNode['type']>(node: BcastNode, type: T): Extract<BcastNode, {type: T}>[] {
  const found = node.type === type ? [node as Extract<BcastNode, {type: T}>] : []
  return 'children' in node ? [...found, ...node.children.flatMap((child) => all(child, type))] : found
}

/** Who speaks each segment, in order. */
function voicesOf(article: Article): string[] {
  return all(article, 'segment').map(({role, speaker}: Segment) => `${role} ${speaker?.name ?? '-'}`)
}

describe('Who is who', () => {
  it('joins the two spellings of a reporter who hands over in one and signs off in the other', () => {
    const {article} = parse(
      english('[Anchor]', 'Reporter Maeng Ju-won reports.', '[Reporter]', 'It rains.', "I'm YTN's Maeng Juwon.")
    )
    expect(namesOf(article)).toEqual([['Maeng Ju-won', 'Maeng Juwon']])
    expect(voicesOf(article)).toEqual(['anchor -', 'reporter Maeng Ju-won'])
  })

  it('joins spellings by another romanisation', () => {
    const {article} = parse(
      english('[Anchor]', 'Reporter Gil Seon-gu reports.', '[Reporter]', 'It rains.', 'This is YTN Gil Sun-koo.')
    )
    expect(namesOf(article)).toEqual([['Gil Seon-gu', 'Gil Sun-koo']])
  })

  it('joins a name with the same name whose family name comes last', () => {
    const {article} = parse(
      english('[Anchor]', 'Reporter Pyo Se-on reports.', '[Reporter]', 'It rains.', "I'm YTN's Seon Pyo.")
    )
    expect(namesOf(article)).toEqual([['Pyo Se-on', 'Seon Pyo']])
  })

  it('joins a given name in a sign-off with the name of the handoff', () => {
    const {article} = parse(
      english('[Anchor]', 'Reporter Hong Ji-hwan reports.', '[Reporter]', 'It rains.', 'YTN Jihwan.')
    )
    expect(namesOf(article)).toEqual([['Hong Ji-hwan', 'Jihwan']])
  })

  it('keeps two people apart whose names could be one and whose titles differ', () => {
    const {article} = parse(
      english(
        '[Anchor]',
        'Goats!',
        '[Reporter]',
        '[Han Jeong-u / Goat keeper: They left.]',
        '[Han Jung-woo / Bus driver: They boarded.]'
      )
    )
    expect(namesOf(article)).toEqual([['Han Jeong-u'], ['Han Jung-woo']])
  })

  it('joins them where one title says more of the other', () => {
    const {article} = parse(
      english(
        '[Anchor]',
        'Goats!',
        '[Reporter]',
        '[Han Jeong-u / Goat keeper: They left.]',
        '[Han Jung-woo / Former Goat keeper: They came back.]'
      )
    )
    expect(namesOf(article)).toEqual([['Han Jeong-u', 'Han Jung-woo']])
  })

  it('never takes whom the page quotes for its reporter', () => {
    const {article} = parse(
      english(
        '[Anchor]',
        'Reporter Han! Are the goats back?',
        '[Reporter]',
        'Yes, I see them.',
        '[Han Ga-on / Goat keeper: They left.]'
      )
    )
    expect(namesOf(article)).toEqual([['Han'], ['Han Ga-on']])
    expect(voicesOf(article)).toEqual(['anchor -', 'reporter Han'])
  })

  it('never takes a surname with another title for somebody else who has it', () => {
    const {article} = parse(
      english('[Anchor]', 'Goats!', '[Reporter]', '[Kim / Well digger: I dug.]', '[Kim Min-su / Mayor: We paid.]')
    )
    expect(namesOf(article)).toEqual([['Kim'], ['Kim Min-su']])
  })

  it('keeps a surname that two people have as it is printed, and says so', () => {
    const {article, messages} = parse(
      english(
        '■ Starring: Ban Dal-su, ferry chief, Ban Jeong-ran, lamp keeper',
        '[Anchor]',
        'Who lit it?',
        '[Ban]',
        'I did.'
      )
    )
    expect(article.people.map(({name}) => name)).toContain('Ban')
    expect(messages.map(({ruleId}) => ruleId)).toContain('ambiguous-speaker')
  })

  it('gives the one label that nobody has to the one guest without a label', () => {
    const {article} = parse(
      english(
        '■ Starring: Ban Dal-su, ferry chief, Eun Jeong-ran, lamp keeper',
        '[Anchor]',
        'Who lit it?',
        '[Silver]',
        'I did.',
        '[Dalsu Ban]',
        'So she says.'
      )
    )
    expect(namesOf(article)).toEqual([
      ['Ban Dal-su', 'Dalsu Ban'],
      ['Eun Jeong-ran', 'Silver']
    ])
  })

  it('does not guess where two labels are left over', () => {
    const {article, messages} = parse(
      english(
        '■ Starring: Ban Dal-su, ferry chief, Eun Jeong-ran, lamp keeper',
        '[Anchor]',
        'Who lit it?',
        '[Silver]',
        'I did.',
        '[Moonlight]',
        'So she says.'
      )
    )
    expect(article.people).toHaveLength(4)
    expect(messages.filter(({ruleId}) => ruleId === 'unresolved-speaker')).toHaveLength(2)
  })
})

describe('Who speaks', () => {
  it('is the anchor whom a cast line alone names', () => {
    const {article} = parse(
      english(
        '■ Host: Anchor Seo Da-on',
        '■ Starring: Ban Dal-su, ferry chief',
        '[Anchor]',
        'Who lit it?',
        '[Ban Dal-su]',
        'I did.'
      )
    )
    expect(voicesOf(article)).toEqual(['anchor Seo Da-on', 'guest Ban Dal-su'])
  })

  it('is none of two anchors', () => {
    const {article} = parse(
      english(
        '■ Host: Seo Da-on, Nam Ra-hee',
        '■ Starring: Ban Dal-su, ferry chief',
        '[Anchor]',
        'Who lit it?',
        '[Ban Dal-su]',
        'I did.'
      )
    )
    expect(voicesOf(article)[0]).toBe('anchor -')
  })

  it('is whom the anchor calls by name, even without a word for the office', () => {
    const text = [
      '[Anchor]',
      'The tide has turned.',
      'Pi Ga-eul, is anybody still out there?',
      '[Report]',
      'Nobody.',
      'This is KBS News, Pi Ga-eul.'
    ].join('\n\n')
    const {article} = parse(text)
    expect(all(article, 'handoff').map(({reporter}) => reporter?.name)).toEqual(['Pi Ga-eul'])
    expect(voicesOf(article)).toEqual(['anchor -', 'reporter Pi Ga-eul'])
  })

  it('is nobody whom a sentence merely begins with', () => {
    const text = [
      '[Anchor]',
      'The tide has turned.',
      'North Haven, which has no harbor, is glad.',
      '[Report]',
      'It is.',
      'This is KBS News, Pi Ga-eul.'
    ].join('\n\n')
    const {article} = parse(text)
    expect(all(article, 'handoff')).toEqual([])
    expect(voicesOf(article)).toEqual(['anchor -', 'reporter Pi Ga-eul'])
  })

  it('is each reporter of two in what follows the own handoff', () => {
    const text = [
      '[Anchor]',
      'Reporter Pi Ga-eul reports.',
      '[Report]',
      'It is wet.',
      'KBS News, Pi Ga-eul.',
      '[Anchor]',
      'We continue with reporter Kook So-ri.',
      '[Report]',
      'It is dry.',
      'KBS News, Kook So-ri.'
    ].join('\n\n')
    expect(voicesOf(parse(text).article)).toEqual(['anchor -', 'reporter Pi Ga-eul', 'anchor -', 'reporter Kook So-ri'])
  })

  it('is not told by a handoff to two reporters', () => {
    const {article} = parse(
      english(
        '[Anchor]',
        'Maeng Ju-won and reporter Bing Ha-neul, please pass it on.',
        '[Reporter]',
        'It is wet.',
        '[Reporter]',
        'It is dry.'
      )
    )
    expect(article.people.map(({name}) => name)).toEqual(['Maeng Ju-won', 'Bing Ha-neul'])
    expect(voicesOf(article)).toEqual(['anchor -', 'reporter -', 'reporter -'])
  })

  it('is not the last reporter where the anchor asks nothing and passes to nobody', () => {
    const text = [
      '[Anchor]',
      'Reporter Pi Ga-eul reports.',
      '[Report]',
      'It is wet.',
      '[Anchor]',
      'We continue with reporter Kook So-ri.',
      '[Report]',
      'It is dry.',
      '[Anchor]',
      'Is it dry everywhere?',
      '[Reporter]',
      'Nearly.',
      '[Anchor]',
      'The weather now.',
      '[Report]',
      'Rain.'
    ].join('\n\n')
    expect(voicesOf(parse(text, {dialect: 'kbs-en'}).article).filter((voice) => voice.startsWith('reporter'))).toEqual([
      'reporter Pi Ga-eul',
      'reporter Kook So-ri',
      'reporter Kook So-ri',
      'reporter -'
    ])
  })

  it('is not carried from one story into the next', () => {
    const text = [
      'Egg Toll',
      '[Anchor Lead]',
      'A bridge takes eggs. Rowan Maeng reports.',
      '[Pkg]',
      'Brown ones.',
      '2. Salt Choir',
      '[Anchor Lead]',
      'A choir sings.',
      '[Pkg]',
      'It sings low.'
    ].join('\n\n')
    const {article, messages} = parse(text)
    expect(voicesOf(article)).toEqual(['anchor -', 'reporter Rowan Maeng', 'anchor -', 'reporter -'])
    expect(messages.map(({ruleId}) => ruleId)).toContain('unresolved-speaker')
  })

  it('gives a surname to whom its own story has in full', () => {
    const text = [
      'Egg Toll',
      '[Anchor Lead]',
      'A bridge takes eggs.',
      '[Pkg]',
      '[Soundbite] Mok Ji-u(Toll Keeper) : "Brown or white."',
      'Mok: “Two dozen a day.”',
      '2. Salt Choir',
      '[Anchor Lead]',
      'A choir sings.',
      '[Pkg]',
      'Mok: “I sing low.”',
      '3. Night Orchard',
      '[Anchor Lead]',
      'An orchard opens.',
      '[Pkg]',
      '[Soundbite] Mok So-ri(Gardener) : "The pears do not mind."',
      'Mok: “Nor do the owls.”'
    ].join('\n\n')
    const {article} = parse(text, {dialect: 'kbs-world-en'})
    expect(namesOf(article)).toEqual([['Mok Ji-u', 'Mok'], ['Mok'], ['Mok So-ri', 'Mok']])
  })

  it('is in Hangul whom the anchor calls by surname', () => {
    const text = [
      '염소 떼 정상에',
      '2026년 03월 10일 05시 10분',
      '[앵커]',
      '염소가 산에 올랐습니다.',
      '묵 기자, 염소가 아직 있습니까?',
      '[기자]',
      '네, 보입니다.',
      '지금까지 늘봄산에서 YTN 묵나연입니다.'
    ].join('\n\n')
    const {article} = parse(text)
    expect(article.dialect).toBe('ytn-ko')
    expect(namesOf(article)).toEqual([['묵나연', '묵']])
    expect(voicesOf(article)).toEqual(['anchor -', 'reporter 묵나연'])
  })
})

describe('Words in the place of a name', () => {
  const quoteOf = (head: string): string => {
    const {article} = parse(english('[Anchor]', 'Goats!', '[Reporter]', `[${head}: They left.]`))
    const [quote] = all(article, 'quote')
    return `${quote?.speaker?.name ?? '-'} | ${quote?.speaker?.title ?? '-'}`
  }

  it.each([
    ['Neulbom County Mayor Pyo Se-on', 'Pyo Se-on | Neulbom County Mayor'],
    ['Deputy Secretary of State Kurt Arden', 'Kurt Arden | Deputy Secretary of State'],
    ['Prime Minister Ilse van der Berg', '- | Prime Minister Ilse van der Berg'],
    ['Foreign Minister Ilse Berg', 'Ilse Berg | Foreign Minister']
  ])('are an office and a name in %s', (head, wanted) => {
    expect(quoteOf(head)).toBe(wanted)
  })

  it.each([
    'Industry official',
    'City Mayor Candidate',
    'Summit Co-chair',
    'President Office Spokesperson',
    'Bereaved family'
  ])('are no name in %s', (head) => {
    expect(quoteOf(head)).toBe(`- | ${head}`)
  })

  it.each(['Bereaved family', 'Neighborhood resident', 'Fire official'])('are no name in %s before a place', (head) => {
    expect(quoteOf(`${head} / Neulbom`)).toBe(`- | ${head}, Neulbom`)
  })
})

describe('When it was', () => {
  const text = (date: string): string =>
    [
      'Goats Reach the Summit',
      ...(date === '' ? [] : [date]),
      'Font size settings',
      '[Anchor]',
      'Goats!',
      '[Reporter]',
      '[Ok Na-rae / Keeper (Yesterday): They left.]',
      '[Ok Na-rae / Keeper (last 16th): They came.]',
      "I'm YTN's Gil Sae-bom."
    ].join('\n\n')
  const datesOf = (article: Article): (string | undefined)[] => all(article, 'quote').map(({when}) => when)

  it('is told by the date of the page', () => {
    expect(datesOf(parse(text(stamp)).article)).toEqual(['2026-03-09', '2026-02-16'])
  })

  it('is told by the option where the page has no date', () => {
    expect(datesOf(parse(text(''), {publishedAt: '2026-03-20'}).article)).toEqual(['2026-03-19', '2026-03-16'])
  })

  it('is not told without either, and a message says why', () => {
    const {article, messages} = parse(text(''))
    expect(datesOf(article)).toEqual([undefined, undefined])
    expect(messages.filter(({ruleId}) => ruleId === 'date-without-base')).toHaveLength(2)
  })

  it('is told by a day and a month in the third field', () => {
    const page = [
      ' date 2025-01-03 동영상 고정 취소',
      '[Anchor]',
      'Goats!',
      '[Report]',
      '[Ok Na-rae/Keeper/Dec. 16: "They left."]'
    ].join('\n\n')
    expect(datesOf(parse(page).article)).toEqual(['2024-12-16'])
  })
})
