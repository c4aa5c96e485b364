/** Minutes east of Greenwich of what keeps one offset all year. A summer form is a name of its own. */
const FIXED: Readonly<Record<string, number>> = {
  'Asia/Seoul': 540,
  'Asia/Tokyo': 540,
  'Asia/Shanghai': 480,
  'Asia/Taipei': 480,
  UTC: 0,
  GMT: 0,
  Z: 0,
  KST: 540,
  JST: 540,
  BJT: 480,
  HKT: 480,
  SGT: 480,
  PHT: 480,
  AWST: 480,
  ICT: 420,
  WIB: 420,
  IST: 330,
  PKT: 300,
  GST: 240,
  MSK: 180,
  EAT: 180,
  EEST: 180,
  EET: 120,
  CEST: 120,
  SAST: 120,
  CET: 60,
  BST: 60,
  WAT: 60,
  WEST: 60,
  WET: 0,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  AKST: -540,
  AKDT: -480,
  HST: -600,
  NDT: -150,
  NST: -210,
  ADT: -180,
  ACST: 570,
  ACDT: 630,
  AEST: 600,
  AEDT: 660,
  NZST: 720,
  NZDT: 780
}

/** Abbreviations that do not say whether it is summer. */
const SEASONAL: Readonly<Record<string, string>> = {
  ET: 'America/New_York',
  CT: 'America/Chicago',
  MT: 'America/Denver',
  PT: 'America/Los_Angeles',
  AET: 'Australia/Sydney'
}

/**
 * Formatters by zone, each made when its zone first occurs: making one costs fifty times as much as using it. They
 * are values, so that nobody can tell a new one from an old one.
 */
const formatters = new Map<string, Intl.DateTimeFormat>()

/**
 * Demands that a time zone is known, so that a wrong option is found when a parser is made, not when it reads.
 *
 * @param zone - IANA name such as `Asia/Seoul`, or an offset such as `+09:00`
 * @throws {RangeError} if the host knows no such zone
 */
export function assertTimeZone(zone: string): void {
  if (fixedOffset(zone) !== undefined) return
  try {
    formatterOf(zone)
  } catch {
    throw new RangeError('Unknown time zone `' + zone + '`: use an IANA name, such as `Asia/Seoul`')
  }
}

/** Whether a word in capitals is the abbreviation of a time zone: `KST`, `ET`. */
export function isZone(word: string): boolean {
  return word.length > 1 && (Object.hasOwn(FIXED, word) || Object.hasOwn(SEASONAL, word))
}

/**
 * Offset of a place at a local time.
 *
 * @param printed - zone as the page prints it, or nothing
 * @param timeZone - IANA name of the zone of pages that print none
 * @param local - the local time, in minutes, as if it were UTC
 * @returns minutes east of Greenwich, or nothing if no zone is known
 */
export function offsetOf(printed: string | undefined, timeZone: string | undefined, local: number): number | undefined {
  if (printed === undefined) return timeZone === undefined ? undefined : offsetIn(timeZone, local)
  const zone = printed.trim().toUpperCase()
  if (timeZone !== undefined && isElsewhere(zone, timeZone)) return offsetIn(timeZone, local)
  if (Object.hasOwn(SEASONAL, zone)) return ruledOffset(SEASONAL[zone] ?? zone, local)
  return fixedOffset(zone)
}

/** Whether an American abbreviation is printed where it means another zone: `CST` in China, `EST` in Australia. */
function isElsewhere(zone: string, timeZone: string): boolean {
  if (timeZone.startsWith('Asia/')) return zone === 'CST'
  return timeZone.startsWith('Australia/') && ['EST', 'EDT', 'CST', 'CDT'].includes(zone)
}

function offsetIn(zone: string, local: number): number | undefined {
  return fixedOffset(zone) ?? ruledOffset(zone, local)
}

function fixedOffset(zone: string): number | undefined {
  return Object.hasOwn(FIXED, zone) ? FIXED[zone] : readOffset(zone)
}

/** Offset by the rules of the zone. The first guess may lie on the wrong side of a change; the second does not. */
function ruledOffset(zone: string, local: number): number | undefined {
  try {
    const formatter = formatterOf(zone)
    const guess = offsetAt(formatter, local)
    return offsetAt(formatter, local - guess)
  } catch {
    return undefined
  }
}

function offsetAt(formatter: Intl.DateTimeFormat, minutes: number): number {
  const name = formatter.formatToParts(minutes * 60000).find((part) => part.type === 'timeZoneName')
  return readOffset(name?.value ?? '') ?? 0
}

function formatterOf(zone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(zone)
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat('en-US', {timeZone: zone, timeZoneName: 'longOffset'})
    formatters.set(zone, formatter)
  }
  return formatter
}

/** Minutes of `+09:00`, `+0900`, `+9`, with or without `UTC` or `GMT` before it. */
function readOffset(text: string): number | undefined {
  const match = /^(?:UTC|GMT)?\s?([+\-\u2212])(\d{1,2}):?([0-5]\d)?(?::\d\d)?$/.exec(text)
  if (match === null || Number(match[2]) > 18) return undefined
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0)
  return match[1] === '+' ? minutes : -minutes
}
