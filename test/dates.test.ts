import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {datesEn} from '../src/languages/dates-en.js'
import {datesKo} from '../src/languages/dates-ko.js'
import {dateTerms, type DateWords} from '../src/languages/date-words.js'
import {fromDays, toDays, weekdayOf} from '../src/dates/calendar.js'
import {type DateParts, formatDateParts, isTimeZone, isWhen, resolveWhen} from '../src/dates/dates.js'
import './support/seed.js'

// A Wednesday.
const base = '2024-12-25T05:10:00+09:00'

function outcome(expression: string, from: string | undefined, words: DateWords): string {
  const {date, problem} = resolveWhen(expression, from, words)
  return date ?? problem ?? 'neither'
}

describe('a time expression in English', () => {
  it.each([
    ['Yesterday', '2024-12-24'],
    ['yesterday (Dec. 23)', '2024-12-23'],
    ['Today', '2024-12-25'],
    ['today (2nd)', '2024-12-02'],
    ['today (26th)', '2024-12-26'],
    ['today (24th)', '2024-12-24'],
    ['Today (12.4)', '2024-12-04'],
    ['today (Dec. 24)', '2024-12-24'],
    ['This afternoon (14th)', '2024-12-14'],
    ['This morning (Dec. 25)', '2024-12-25'],
    ['This morning', '2024-12-25'],
    ['tonight', '2024-12-25'],
    ['tomorrow (Jan. 1st)', '2025-01-01'],
    ['Tomorrow', '2024-12-26'],
    ['on the 26th (tomorrow)', '2024-12-26'],
    ['the day before yesterday', '2024-12-23'],
    ['day after tomorrow', '2024-12-27'],
    ['Last night', '2024-12-24'],
    ['Last night (Dec. 23rd)', '2024-12-23'],
    ['last 16th', '2024-12-16'],
    ['last 16th night', '2024-12-16'],
    ['last 25th', '2024-11-25'],
    ['last 31st', '2024-10-31'],
    ['the 16th', '2024-12-16'],
    ['the 25th', '2024-12-25'],
    ['the 31st', '2024-10-31'],
    ['on the 12th', '2024-12-12'],
    ['Dec. 16', '2024-12-16'],
    ['/Dec. 16', '2024-12-16'],
    ['DEC. 16', '2024-12-16'],
    ['Dec.16', '2024-12-16'],
    ['16 Dec', '2024-12-16'],
    ['dec 16', '2024-12-16'],
    ['16th of December', '2024-12-16'],
    ['Dec. 25', '2024-12-25'],
    ['last Dec. 25', '2023-12-25'],
    ['Dec. 30', '2023-12-30'],
    ['Feb. 29', '2024-02-29'],
    ['last month', '2024-11'],
    ['mid-last month', '2024-11'],
    ['the 3rd of last month', '2024-11-03'],
    ['Starting from the 12th of next month', '2025-01-12'],
    ['by the 8th of next month', '2025-01-08'],
    ['local time 3rd', '2024-12-03'],
    ['last year', '2023'],
    ['Dec. 4 last year', '2023-12-04'],
    ['last December', '2023-12'],
    ['December', '2024-12'],
    ['last March', '2024-03'],
    ['next March', '2025-03'],
    ['next December', '2025-12'],
    ['next 25th', '2025-01-25'],
    ['May', '2024-05'],
    ['Aug. 2023', '2023-08'],
    ['June 2012', '2012-06'],
    ['in 2015', '2015'],
    ['2009', '2009'],
    ['August 3, 2009', '2009-08-03'],
    ['3 August 2009', '2009-08-03'],
    ['16-Dec-2024', '2024-12-16'],
    ['2009-08-03', '2009-08-03'],
    ['25/12/2019', '2019-12-25'],
    ['12/25/2019', '2019-12-25'],
    ['5/5/2019', '2019-05-05'],
    ['Today, Thursday, November 14th at 8:00 AM ET', '2024-11-14'],
    ['04 Mar 2016- 22:00 KST', '2016-03-04'],
    ['1830 GMT, Dec. 3', '2024-12-03'],
    ['4 p.m. on the 2nd local time', '2024-12-02'],
    ['yesterday 4pm', '2024-12-24'],
    ['Monday', '2024-12-23'],
    ['on Tuesday', '2024-12-24'],
    ['last Monday', '2024-12-23'],
    ['Wednesday', '2024-12-18'],
    ['Thursday', '2024-12-19'],
    ['coming Friday', '2024-12-27'],
    ['Monday last week', '2024-12-16'],
    ['yesterday (Tue)', '2024-12-24'],
    ['last week', '2024-12-16/2024-12-22'],
    ['last weekend', '2024-12-21/2024-12-22'],
    ['over the weekend', '2024-12-21/2024-12-22'],
    ['24 days ago', '2024-12-01'],
    ['two weeks ago', '2024-12-09/2024-12-15'],
    ['a month ago', '2024-11'],
    ['three years ago', '2021']
  ])('%s is %s', (expression, date) => {
    expect(isWhen(expression, datesEn)).toBe(true)
    expect(outcome(expression, base, datesEn)).toBe(date)
  })

  it.each([
    ['next Monday', 'date-ambiguous'],
    ['this Friday', 'date-ambiguous'],
    ['04/12/2019', 'date-ambiguous'],
    ['4/12', 'date-ambiguous'],
    ['24/12/16', 'date-ambiguous'],
    ['Monday, Dec. 3', 'date-ambiguous'],
    ['yesterday (Fri)', 'date-ambiguous'],
    ['31 Feb', 'date-unknown'],
    ['Feb. 29, 2023', 'date-unknown'],
    ['recently', 'date-unknown'],
    ['10:30 p.m.', 'date-unknown'],
    ['two hours ago', 'date-unknown']
  ])('%s is a time, and the answer is %s', (expression, problem) => {
    expect(isWhen(expression, datesEn)).toBe(true)
    expect(outcome(expression, base, datesEn)).toBe(problem)
  })

  it.each([
    'Day Nurse',
    'May Harrow',
    'March of Tides',
    'Monday Club',
    'The Sun',
    'Sun',
    'at the march',
    'last march',
    'PM',
    'Evening',
    'Good Morning Garyeon',
    'U.S. Harbour Master',
    "'This Week'",
    'day',
    'last',
    'the',
    '16',
    '61',
    '60 Minutes',
    '1-2',
    '45th',
    'for the 3rd day',
    'for the 5th day',
    '3rd day',
    'two days',
    'the day before',
    '12345',
    'constructor',
    'D-OH',
    '',
    ' ',
    '()'
  ])('%j is none', (expression) => {
    expect(isWhen(expression, datesEn)).toBe(false)
    expect(resolveWhen(expression, base, datesEn)).toEqual({problem: 'date-unknown'})
  })
})

describe('a time expression in Korean', () => {
  it.each([
    ['어제', '2024-12-24'],
    ['어제(21일)', '2024-12-21'],
    ['오늘', '2024-12-25'],
    ['오늘 오전', '2024-12-25'],
    ['오늘(8일)', '2024-12-08'],
    ['내일', '2024-12-26'],
    ['모레', '2024-12-27'],
    ['글피', '2024-12-28'],
    ['그제', '2024-12-23'],
    ['그저께', '2024-12-23'],
    ['그끄제', '2024-12-22'],
    ['그젯(18일)밤', '2024-12-18'],
    ['어젯밤', '2024-12-24'],
    ['어젯(23일)밤', '2024-12-23'],
    ['어제저녁(24일)', '2024-12-24'],
    ['간밤', '2024-12-24'],
    ['지난밤', '2024-12-24'],
    ['지난 16일', '2024-12-16'],
    ['지난 25일', '2024-11-25'],
    ['지난 31일', '2024-10-31'],
    ['16일', '2024-12-16'],
    ['25일', '2024-12-25'],
    ['25일(수)', '2024-12-25'],
    ['16일 오후 4시 30분쯤', '2024-12-16'],
    ['지난 2월 20일', '2024-02-20'],
    ['지난 12월 25일', '2023-12-25'],
    ['12월 3일', '2024-12-03'],
    ['지난 10일', '2024-12-10'],
    ['26일(내일)', '2024-12-26'],
    ['24일 새벽', '2024-12-24'],
    ['오늘 아침', '2024-12-25'],
    ['어제저녁(31일)', '2024-10-31'],
    ['지난달 27일', '2024-11-27'],
    ['지난해 12월 4일', '2023-12-04'],
    ['20일(현지시간)', '2024-12-20'],
    ['지난달 4일', '2024-11-04'],
    ['지난달', '2024-11'],
    ['지난 달 4일', '2024-11-04'],
    ['지난달 중순', '2024-11'],
    ['지난달(11월)', '2024-11'],
    ['이달 초', '2024-12'],
    ['다음 달 2일', '2025-01-02'],
    ['다음달 2일', '2025-01-02'],
    ['지난해 6월 22일', '2023-06-22'],
    ['지난해 12월', '2023-12'],
    ['지난해', '2023'],
    ['작년 9월', '2023-09'],
    ['재작년', '2022'],
    ['올해 3월', '2024-03'],
    ['올해 초', '2024'],
    ['지난 2019년', '2019'],
    ['2018년 4월', '2018-04'],
    ['2016년 9월', '2016-09'],
    ['2023년', '2023'],
    ['2020년 12월 15일', '2020-12-15'],
    ['1995.05.14', '1995-05-14'],
    ['2024. 12. 16. 16:10', '2024-12-16'],
    ['2024.12', '2024-12'],
    ['12.4', '2024-12-04'],
    ['12/4', '2024-12-04'],
    ['8월', '2024-08'],
    ['지난 8월', '2024-08'],
    ['지난 12월', '2023-12'],
    ['오는 28일', '2024-12-28'],
    ['오는 25일', '2024-12-25'],
    ['오는 3일', '2025-01-03'],
    ['오는 2월 29일', '2028-02-29'],
    ['현지시간 23일', '2024-12-23'],
    ['현지 시각 2일 오후 4시(우리 시각 내일 새벽 5시)', '2024-12-02'],
    ['현지시간으로 23일', '2024-12-23'],
    ['지난주', '2024-12-16/2024-12-22'],
    ['지난주 금요일', '2024-12-20'],
    ['이번 주 월요일', '2024-12-23'],
    ['다음 주 월요일', '2024-12-30'],
    ['지난주 16일', '2024-12-16'],
    ['지난 주말', '2024-12-21/2024-12-22'],
    ['지난주말', '2024-12-21/2024-12-22'],
    ['지난 월요일', '2024-12-23'],
    ['지난 수요일', '2024-12-18'],
    ['24일 전', '2024-12-01'],
    ['사흘 전', '2024-12-22'],
    ['두 달 전', '2024-10'],
    ['3년 전', '2021'],
    ['24일(어제)', '2024-12-24'],
    ['1일(다음 달)', '2025-01-01']
  ])('%s is %s', (expression, date) => {
    expect(isWhen(expression, datesKo)).toBe(true)
    expect(outcome(expression, base, datesKo)).toBe(date)
  })

  it.each([
    ['2월 31일', 'date-unknown'],
    ['2023년 2월 29일', 'date-unknown'],
    ['오전', 'date-unknown'],
    ['최근', 'date-unknown'],
    ['3시간 전', 'date-unknown'],
    ['98년', 'date-ambiguous'],
    ['24.12.16', 'date-ambiguous'],
    ['이번 16일', 'date-ambiguous'],
    ['16일(화)', 'date-ambiguous'],
    ['지난달(9월)', 'date-ambiguous'],
    ['이번 월요일', 'date-ambiguous']
  ])('%s is a time, and the answer is %s', (expression, problem) => {
    expect(isWhen(expression, datesKo)).toBe(true)
    expect(outcome(expression, base, datesKo)).toBe(problem)
  })

  it.each([
    "가련방송 '아침 등대'",
    '61세',
    '2명',
    '등대관리위원장',
    '해설위원',
    '전 등대장',
    '월',
    '금',
    '하루',
    '이틀째',
    '사흘째',
    '엿새째',
    '3일째',
    '3년',
    '45일',
    '13월',
    '지난',
    '해',
    '30분',
    '3시간',
    '4월호',
    '음성변조'
  ])('%j is none', (expression) => {
    expect(isWhen(expression, datesKo)).toBe(false)
    expect(resolveWhen(expression, base, datesKo)).toEqual({problem: 'date-unknown'})
  })
})

describe('the base of a relative date', () => {
  it.each(['어제', '지난 16일', '12월 3일', '지난해', '월요일'])('is missed by %s', (expression) => {
    expect(outcome(expression, undefined, datesKo)).toBe('date-without-base')
    expect(outcome(expression, 'some day', datesKo)).toBe('date-without-base')
    expect(outcome(expression, '2024-02-30', datesKo)).toBe('date-without-base')
  })

  it('is not needed by an absolute date', () => {
    expect(outcome('2018년 4월', undefined, datesKo)).toBe('2018-04')
    expect(outcome('August 3, 2009', undefined, datesEn)).toBe('2009-08-03')
  })

  it('may be exact to the month or the year, if the expression asks no more', () => {
    expect(outcome('last month', '2024-01', datesEn)).toBe('2023-12')
    expect(outcome('last year', '2024', datesEn)).toBe('2023')
    expect(outcome('Yesterday', '2024-12', datesEn)).toBe('date-unknown')
    expect(outcome('last month', '2024', datesEn)).toBe('date-unknown')
    expect(outcome('March', '2024', datesEn)).toBe('date-unknown')
  })

  it('counts as the day that is printed, whatever its offset', () => {
    expect(outcome('Yesterday', '2024-12-25T23:50:00-08:00', datesEn)).toBe('2024-12-24')
    expect(outcome('Yesterday', '2024-12-25', datesEn)).toBe('2024-12-24')
  })

  it('crosses ends of months and years', () => {
    expect(outcome('Yesterday', '2024-03-01', datesEn)).toBe('2024-02-29')
    expect(outcome('Yesterday', '2025-01-01', datesEn)).toBe('2024-12-31')
    expect(outcome('last 31st', '2024-03-15', datesEn)).toBe('2024-01-31')
    expect(outcome('yesterday (Dec. 31)', '2025-01-01', datesEn)).toBe('2024-12-31')
    expect(outcome('tomorrow (Jan. 1)', '2024-12-31', datesEn)).toBe('2025-01-01')
  })

  it('on a Sunday, has its last weekend a week before', () => {
    expect(outcome('last weekend', '2024-12-22', datesEn)).toBe('2024-12-14/2024-12-15')
    expect(outcome('weekend', '2024-12-22', datesEn)).toBe('date-ambiguous')
    expect(outcome('last week', '2024-12-22', datesEn)).toBe('2024-12-09/2024-12-15')
  })

  it('does not lead out of the years of four digits', () => {
    expect(outcome('Tomorrow', '9999-12-31', datesEn)).toBe('date-unknown')
    expect(outcome('Yesterday', '0000-01-01', datesEn)).toBe('date-unknown')
  })
})

describe('the calendar', () => {
  it('counts days there and back', () => {
    fc.assert(
      fc.property(fc.integer({min: -800000, max: 3000000}), (days) => {
        const {year, month, day} = fromDays(days)
        expect(toDays(year, month, day)).toBe(days)
        const date = new Date(days * 86400000)
        expect([year, month, day]).toEqual([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()])
        expect(weekdayOf(days) % 7).toBe(date.getUTCDay())
      })
    )
  })
})

describe('a timestamp', () => {
  const day = {year: 2024, month: 12, day: 25}
  const summer = {year: 2024, month: 7, day: 2}

  it.each<[DateParts, string | undefined, string | undefined]>([
    [{...day, hour: 5, minute: 10, meridiem: 'am'}, 'Asia/Seoul', '2024-12-25T05:10:00+09:00'],
    [{...day, hour: 12, minute: 55, meridiem: 'am'}, 'Asia/Seoul', '2024-12-25T00:55:00+09:00'],
    [{...day, hour: 12, minute: 8, meridiem: 'pm'}, 'Asia/Seoul', '2024-12-25T12:08:00+09:00'],
    [{...day, hour: 13, minute: 5, meridiem: 'pm'}, 'Asia/Seoul', '2024-12-25T13:05:00+09:00'],
    [{...day, hour: 0, minute: 30, meridiem: 'am'}, 'Asia/Seoul', '2024-12-25T00:30:00+09:00'],
    [{...day, hour: 16, minute: 12, second: 40}, undefined, '2024-12-25T16:12:40'],
    [{...day, hour: 5}, 'Asia/Tokyo', '2024-12-25T05:00:00+09:00'],
    [{...day, hour: 6, minute: 30, zone: 'ET'}, undefined, '2024-12-25T06:30:00-05:00'],
    [{...summer, hour: 6, minute: 30, zone: 'ET'}, undefined, '2024-07-02T06:30:00-04:00'],
    [{...summer, hour: 6, minute: 30, zone: 'pt'}, undefined, '2024-07-02T06:30:00-07:00'],
    [{...summer, hour: 6, minute: 30, zone: 'EST'}, undefined, '2024-07-02T06:30:00-05:00'],
    [{...summer, hour: 6, minute: 30, zone: 'EST'}, 'Australia/Brisbane', '2024-07-02T06:30:00+10:00'],
    [{...summer, hour: 6, minute: 30, zone: 'CST'}, 'Asia/Shanghai', '2024-07-02T06:30:00+08:00'],
    [{...day, hour: 22, minute: 0, zone: 'KST'}, 'Europe/London', '2024-12-25T22:00:00+09:00'],
    [{...day, hour: 13, minute: 58, zone: 'BJT'}, undefined, '2024-12-25T13:58:00+08:00'],
    [{...day, hour: 11, minute: 58, zone: 'GMT'}, undefined, '2024-12-25T11:58:00+00:00'],
    [{...day, hour: 11, minute: 58, zone: '+05:30'}, undefined, '2024-12-25T11:58:00+05:30'],
    [{...day, hour: 11, minute: 58, zone: 'UTC-3'}, undefined, '2024-12-25T11:58:00-03:00'],
    [{...day, hour: 11, minute: 58, zone: 'XYZ'}, 'Asia/Seoul', '2024-12-25T11:58:00'],
    [{...day, hour: 11, minute: 58}, 'Europe/London', '2024-12-25T11:58:00+00:00'],
    [{...summer, hour: 11, minute: 58}, 'Europe/London', '2024-07-02T11:58:00+01:00'],
    [{year: 2024, month: 3, day: 10, hour: 1, minute: 59}, 'America/New_York', '2024-03-10T01:59:00-05:00'],
    [{year: 2024, month: 3, day: 10, hour: 3, minute: 0}, 'America/New_York', '2024-03-10T03:00:00-04:00'],
    [{year: 2024, month: 11, day: 3, hour: 3, minute: 0}, 'America/New_York', '2024-11-03T03:00:00-05:00'],
    [{year: 2024, month: 4, day: 7, hour: 12, minute: 0}, 'Australia/Sydney', '2024-04-07T12:00:00+10:00'],
    [{...day, hour: 11, minute: 58}, 'Nowhere/City', '2024-12-25T11:58:00'],
    [day, 'Asia/Seoul', '2024-12-25'],
    [{year: 2024, month: 8}, undefined, '2024-08'],
    [{year: 2024}, undefined, '2024'],
    [{year: 2024, month: 13}, undefined, undefined],
    [{year: 2024, month: 2, day: 31}, undefined, undefined],
    [{year: 2024, day: 3}, undefined, undefined],
    [{year: 2024, month: 2, hour: 3}, undefined, undefined],
    [{...day, hour: 25}, undefined, undefined],
    [{...day, hour: 24, minute: 0}, undefined, undefined],
    [{...day, hour: 13, minute: 0, meridiem: 'am'}, undefined, undefined],
    [{...day, hour: 3, minute: 60}, undefined, undefined],
    [{...day, hour: 3, minute: 1, second: 60}, undefined, undefined],
    [{year: 20241}, undefined, undefined],
    [{year: Number.NaN}, undefined, undefined]
  ])('%j in %s is %s', (parts, timeZone, date) => {
    expect(formatDateParts(parts, timeZone)).toBe(date)
  })

  it('needs a time zone that exists', () => {
    expect(isTimeZone('Asia/Seoul')).toBe(true)
    expect(isTimeZone('America/New_York')).toBe(true)
    expect(isTimeZone('+09:00')).toBe(true)
    expect(isTimeZone('Nowhere/City')).toBe(false)
    expect(isTimeZone('9')).toBe(false)
    expect(isTimeZone('')).toBe(false)
  })
})

describe('whatever the note says', () => {
  const pieces = fc.constantFrom(
    ...[...dateTerms(datesEn).keys(), ...dateTerms(datesKo).keys()],
    ...[...Object.keys(datesKo.suffixes), 'th', 'st', '.', '/', '-', ':', '(', ')', ' ', ' ', ' ', 'ET', 'toString'],
    ...['0', '1', '2', '16', '29', '31', '99', '2024', '1999', '9999', '12345']
  )
  const note = fc.oneof(
    fc.string({unit: 'binary'}),
    fc.array(pieces, {maxLength: 12}).map((list) => list.join(''))
  )
  const from = fc.oneof(
    fc.constantFrom(undefined, '2024', '2024-12', base, '2024-02-29', '0000-01-01', '9999-12-31', 'x'),
    fc.string()
  )

  it('there is either a date of the calendar or a problem, and only a time has a date', () => {
    fc.assert(
      fc.property(note, from, fc.constantFrom(datesEn, datesKo), (expression, start, words) => {
        const result = resolveWhen(expression, start, words)
        expect(Object.keys(result)).toHaveLength(1)
        if (result.date === undefined) return
        expect(isWhen(expression, words)).toBe(true)
        for (const part of result.date.split('/')) expect(isCalendarDate(part)).toBe(true)
      }),
      {numRuns: 20000}
    )
  })

  it('a timestamp is formatted or not, and nothing throws', () => {
    const number = fc.option(fc.oneof(fc.integer({min: -1, max: 62}), fc.double()), {nil: undefined})
    fc.assert(
      fc.property(
        fc.oneof(fc.integer(), fc.constant(2024)),
        fc.array(number, {minLength: 5}),
        fc.string(),
        (y, n, zone) => {
          const [month, day, hour, minute, second] = n
          const parts = JSON.parse(JSON.stringify({year: y, month, day, hour, minute, second, zone})) as DateParts
          const date = formatDateParts(parts, zone)
          if (date !== undefined) expect(isCalendarDate(date.slice(0, 10))).toBe(true)
        }
      )
    )
  })
})

function isCalendarDate(date: string): boolean {
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/.exec(date)
  if (match === null) return false
  if (match[3] === undefined) return true
  const time = new Date(date + 'T00:00:00Z')
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date)
}
