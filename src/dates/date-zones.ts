/**
 * Hours east of Greenwich of the abbreviations that say whether it is summer, and of some zones without summer time;
 * the zone's name for abbreviations that do not say it. One string, as it is short and seldom searched.
 */
const zones =
  ' Asia/Seoul=9 Asia/Tokyo=9 Asia/Shanghai=8 Asia/Taipei=8 UTC=0 GMT=0 Z=0 KST=9 JST=9 BJT=8 HKT=8 SGT=8 PHT=8' +
  ' AWST=8 ICT=7 WIB=7 IST=5.5 PKT=5 MSK=3 EEST=3 EET=2 CEST=2 SAST=2 CET=1 BST=1 WEST=1 WET=0 NDT=-2.5 NST=-3.5' +
  ' ADT=-3 EDT=-4 EST=-5 CDT=-5 CST=-6 MDT=-6 MST=-7 PDT=-7 PST=-8 AKDT=-8 AKST=-9 HST=-10 ACDT=10.5 ACST=9.5' +
  ' AEDT=11 AEST=10 NZDT=13 NZST=12 ET=America/New_York CT=America/Chicago MT=America/Denver' +
  ' PT=America/Los_Angeles AET=Australia/Sydney '

/**
 * Formatters by zone, each made when its zone first occurs: making one costs fifty times as much as using it. They
 * are values, so that nobody can tell a new one from an old one.
 */
const formatters = new Map<string, Intl.DateTimeFormat>()

/** Whether the host knows a time zone: an IANA name such as `Asia/Seoul`, or an offset such as `+09:00`. */
export function isTimeZone(zone: string): boolean {
  return offsetIn(zone, 0) !== undefined
}

/** Whether a word in capitals is the abbreviation of a time zone: `KST`, `ET`. */
export function isZone(word: string): boolean {
  return word.length > 1 && findZone(word) !== undefined
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
  return findZone(zone) === undefined ? readOffset(zone) : offsetIn(zone, local)
}

/** Whether an American abbreviation is printed where it means another zone: `CST` in China, `EST` in Australia. */
function isElsewhere(zone: string, timeZone: string): boolean {
  if (timeZone.startsWith('Asia/')) return zone === 'CST'
  return timeZone.startsWith('Australia/') && ['EST', 'EDT', 'CST', 'CDT'].includes(zone)
}

/** Hours or name of a zone in the table. */
function findZone(zone: string): string | undefined {
  const at = zones.indexOf(' ' + zone + '=')
  if (at < 0) return undefined
  const from = at + zone.length + 2
  return zones.slice(from, zones.indexOf(' ', from))
}

function offsetIn(zone: string, local: number): number | undefined {
  const found = findZone(zone)
  if (found === undefined) return readOffset(zone) ?? ruledOffset(zone, local)
  const hours = Number(found)
  return Number.isNaN(hours) ? ruledOffset(found, local) : hours * 60
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
