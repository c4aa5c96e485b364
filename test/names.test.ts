import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {compareNames, foldName, type Likeness} from '../src/names/names.js'
import './support/seed.js'

/** Compare both ways and hold them equal. */
function compare(left: string, right: string) {
  const found = compareNames(left, right)
  expect(compareNames(right, left)).toEqual(found)
  return found
}

function expectLikeness(pairs: string, likeness: Likeness, from: number, to = 1) {
  for (const pair of pairs.trim().split('\n')) {
    const [left = '', right = ''] = pair.trim().split(' / ')
    const found = compare(left, right)
    expect.soft({pair, ...found}).toMatchObject({pair, likeness})
    expect.soft(found.score, pair).toBeGreaterThanOrEqual(from)
    expect.soft(found.score, pair).toBeLessThanOrEqual(to)
  }
}

describe('compareNames', () => {
  it('takes names for equal that differ in case, spaces, hyphens, dots and apostrophes', () => {
    const pairs = `
      Chae Bo-gyu / Chae Bo Gyu
      Chae Bo-gyu / Chae Bogyu
      Mok A-ram / Mok Aram
      Bo-seul / Boseul
      ODETTE DORNE / Odette Dorne
      Orla O'Marrow / Orla O’Marrow
      J. K. Tolland / J.K. Tolland
      Ida van der Mool / Ida Van Der Mool
      Luz Izarría / LUZ IZARRÍA
      맹 초 아 / 맹초아
      맹 초아 / 맹초아
      루카 벤티 / 루카벤티`
    expectLikeness(pairs, 'equal', 1)
    expect(compare('Zoë Marr'.normalize('NFD'), 'Zoë Marr').likeness).toBe('equal')
    expect(compare('맹초아'.normalize('NFD'), '맹초아').likeness).toBe('equal')
  })

  it('knows a name whose family name moved from one end to the other', () => {
    const pairs = `
      Tak Bo-min / Bomin Tak
      Tak Bo-min / Bo-min Tak
      Tak Bo Min / Bomin Tak
      Lee Chang-mo / Changmo Lee
      Moriwaki Teppei / Teppei Moriwaki
      Quill, Nora Jane / Nora Jane Quill
      Seok Gyeong-ho / Kyung-ho Seok
      Noh Seon-ki / Sungi Roh
      Gil Yeong-su / Youngsoo Gil`
    expectLikeness(pairs, 'order', 0.8, 0.95)
  })

  it('knows two romanisations of one Korean name', () => {
    const pairs = `
      Maeng Sun-ki / Maeng Seon-gi
      Mok Hyung-joon / Mok Hyungjun
      Bong Jong-geun / Bong Jong-keun
      Gyu-hyung / Kyu-hyung
      Eom Seong-woo / Eom Sungwoo
      Pyo Eun-su / Pyo Eunsoo
      Tak Lee Young / Tak I-yeong
      Paik Kyung-soo / Baek Gyeong-su
      Gwon Dong-wook / Kwon Dong-uk
      Noh Seon-mi / Roh Sun-mi
      Suh Hee-jung / Seo Hui-jeong
      Yoon Ji-hyuk / Yun Ji-hyeok
      Park Bum-suk / Pak Beom-seok
      Tak Jung-seok / Tak Jeong-seok
      Cho Myung-shik / Jo Myeong-sik
      Bang Ji-youn / Bang Ji-yeon
      Min Jin-ah / Min Jina
      Oh Yoo-na / Oh Yuna
      Namgung Chul / Namkoong Cheol
      Kim Jisoo / Kim Jisu
      Tak Jung Un / Tak Jeong-un`
    expectLikeness(pairs, 'spelling', 0.8)
  })

  it('holds Korean names apart that cannot be the same in Hangul', () => {
    const pairs = `
      Tak Young-min / Tak Young-jin
      Mok Hyung-joon / Mok Hyun-joon
      Tak Sang-ho / Tak Sang-hoon
      Tak Jun-ho / Tak Jeong-ho
      Tak Dong-won / Tak Dong-woon
      Tak Eun-sook / Tak Eun-seok
      Lee Su-ji / Lee Ji-su
      Kim Bo-ra / Lim Bo-ra
      Kim Bo Ra / Kim Ra
      Tak Bo-min / Bo-min Mok`
    expectLikeness(pairs, 'none', 0, 0)
  })

  it('leaves it in doubt where one spelling is usually another name', () => {
    const pairs = `
      Tak Min-su / Tak Min-seo
      Tak Seung-min / Tak Sung-min
      Tak Tae-ho / Tak Dae-ho
      Tak Min-je / Tak Min-jae
      Tak Ji-yun / Tak Ji-yeon
      Tak Seo-jun / Tak Seo-jeon
      Tak Jeong-suk / Tak Jeong-seok
      Tak Jeong-sun / Tak Jeong-seon
      Tak Yong-ho / Tak Young-ho
      Tak Su-hyun / Tak Seo-hyeon`
    expectLikeness(pairs, 'spelling', 0.5, 0.74)
  })

  it('reads no other names as Korean', () => {
    const pairs = `
      Jon Sun / John Son
      Tina Lee / Dina Lee
      Sarah Park / Sara Park
      Hana Park / Hannah Park
      Nora Quill / Nola Quill
      Joe Manning / Joe Maning
      Kim Darrow / Kim Tarrow
      Mary-Jo Marr / Mary-Cho Marr
      Jean-Luc Marr / Jean-Luk Marr
      Ana / Hana
      Nora / Nola
      Mina / Nami
      Amy Lane / Amy Neal`
    expectLikeness(pairs, 'none', 0, 0)
  })

  it('knows a surname or a given name alone', () => {
    const pairs = `
      DORNE / Odette Dorne
      tilda / tilda crewe
      Eom / Eom Seong-woo
      Lee / Yi Seong-woo
      Ji-mok / Kim Ji-mok
      Jimok / Kim Ji-mok
      Ji-mok / Jimok Kim
      Gyu-hyung / Kim Kyuhyung
      van der Mool / Ida van der Mool
      Mool / Ida van der Mool
      Sabbar / Nadim al-Sabbar
      J. Marr / John Marr
      J. Marr / John F. Marr
      Marr Jr. / John Marr
      옹 / 옹도현
      도현 / 옹도현
      도현 / 옹 도현
      제갈 / 제갈민
      제갈 / 제갈민수
      민수 / 제갈민수
      벤티 / 루카 벤티
      옹 / Ong Do-hyun
      이 / Lee Do-hyun
      도현 / Ong Do-hyun
      옹도현 / Do-hyun`
    expectLikeness(pairs, 'part', 0.5, 0.5)
    expectLikeness('van / Ida van Mool\nJ. Marr / Kate Marr\nJ. F. Marr / John G. Marr\n현 / 옹도현', 'none', 0, 0)
  })

  it('knows a middle name, a suffix or an accent that is left out', () => {
    const pairs = `
      Robert F. Tolland / Robert Tolland
      Robert Francis Tolland / Robert F. Tolland
      Ludo van Marr / Ludo Marr
      Robert Tolland Jr. / Robert Tolland
      Robert Tolland, III / Robert Tolland
      LUZ IZARRIA / Luz Izarría`
    expectLikeness(pairs, 'spelling', 0.75)
    const others = `
      Robert F. Tolland / Robert G. Tolland
      Robert Tolland Jr. / Robert Tolland Sr.
      Robert Tolland / Rupert Tolland`
    expectLikeness(others, 'none', 0, 0)
  })

  it('knows initials by their capitals', () => {
    expectLikeness(
      'HP / Hester Plum\nH.P. / Hester Plum\nLG / LUDMILA GRANT\nJPM / Jean-Paul Marr',
      'initials',
      0.5,
      0.5
    )
    expectLikeness('hp / Hester Plum\nHP / Hester Quill\nHP / Hester P. Quill', 'none', 0, 0)
  })

  it('reads a name in Hangul as its romanisations', () => {
    const pairs = `
      맹선기 / Maeng Sun-ki
      맹선기 / Maeng Seongi
      이창모 / Lee Chang-mo
      이창모 / Changmo Lee
      박경수 / Park Kyung-soo
      남궁민수 / Namkoong Min-su
      제갈민 / Jegal Min
      우현 / Woo Hyun
      도현 / Do-hyun
      류현석 / Ryu Hyun-suk`
    expectLikeness(pairs, 'spelling', 0.8)
    expectLikeness('맹선기 / Maeng Sang-ki\n맹선기 / Kim Sun-ki\n루카 벤티 / Luca Venti\n옹도현 / 옹도윤', 'none', 0, 0)
    expect(compare('최민서', 'Choi Min-su').score).toBeLessThan(0.75)
  })

  it('takes any text for equal to itself', () => {
    fc.assert(fc.property(fc.string({unit: 'binary'}), (name) => compareNames(name, name).likeness === 'equal'))
    expect(compareNames('', '')).toEqual({likeness: 'equal', score: 1})
    expect(compare('', '—').likeness).toBe('none')
    expect(compare('', 'Nora Quill').likeness).toBe('none')
  })

  it('answers the same both ways, within 0 and 1', () => {
    const syllable = fc.constantFrom(
      'kim',
      'Lee',
      'sun',
      'seon',
      'gi',
      'ki',
      '-',
      ' ',
      'u',
      'oo',
      '선',
      '이',
      'É',
      'Jr.',
      'al-'
    )
    const name = fc.oneof(fc.string({unit: 'binary'}), fc.string({unit: syllable, maxLength: 6}))
    fc.assert(
      fc.property(name, name, (left, right) => {
        const {score} = compare(left, right)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
      }),
      {numRuns: 2000}
    )
  })

  it('finds a name whose letters are parted otherwise', () => {
    expect(compareNames('KimLee. sun', 'kim Leesun').likeness).toBe('equal')
    expect(compareNames('Wren Tallow', 'Wre Ntallow').likeness).toBe('equal')
  })

  it('finds names of one key alike', () => {
    const syllables = fc.array(fc.constantFrom('kim', 'Lee', 'sun', 'gi', '선', '이', 'É', 'e\u0301'), {
      minLength: 1,
      maxLength: 4
    })
    const marks = fc.array(fc.constantFrom('', '-', ' ', '. '), {minLength: 4, maxLength: 4})
    const spell = (parts: string[], between: string[]) => parts.map((part, at) => part + (between[at] ?? '')).join('')
    fc.assert(
      fc.property(syllables, marks, marks, (parts, some, others) => {
        const [left, right] = [spell(parts, some), spell(parts, others)]
        fc.pre(foldName(left) === foldName(right))
        expect(['equal', 'order']).toContain(compareNames(left, right).likeness)
      }),
      {numRuns: 300}
    )
  })

  it('compares long texts letter by letter only', () => {
    const long = 'Kim ' + 'ae-'.repeat(40)
    expect(compare(long, long.toUpperCase()).likeness).toBe('equal')
    expect(compare(long, long.replaceAll('ae', 'e')).likeness).toBe('none')
    expect(compare('Kim ' + 'wooeo'.repeat(7), 'Kim ' + 'oouo'.repeat(9)).likeness).toBe('none')
  })
})

describe('foldName', () => {
  it('gives one key to the spellings of one name', () => {
    const spellings = ['Tak Bo-min', 'TAK BO MIN', 'Tak Bomin', 'Bomin Tak', 'Bo-min Tak', 'Tak, Bo‑min']
    expect(new Set(spellings.map(foldName)).size).toBe(1)
    expect(new Set(['맹 초 아', '맹초아', '맹초아'.normalize('NFD')].map(foldName))).toEqual(new Set(['맹초아']))
    expect(new Set(['Zoë Marr', 'Zoë Marr'.normalize('NFD'), 'MARR ZOË'].map(foldName)).size).toBe(1)
    expect(foldName("O'Marrow")).toBe(foldName('O’Marrow'))
  })

  it('gives other keys to other names, and none to marks', () => {
    const names = ['Mina', 'Nami', 'Su-ji', 'Ji-su', '수지', '지수', 'Amy Lane', 'Amy Neal', 'Kim Su-ji', 'Kim Ji-su']
    expect(new Set(names.map(foldName)).size).toBe(names.length)
    expect(foldName(' — … ')).toBe('')
  })
})
