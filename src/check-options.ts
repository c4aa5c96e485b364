import {isTimeZone} from './dates/dates.js'
import {isEdtf} from './dates/edtf.js'
import type {Dialect} from './dialect.js'
import type {Options} from './options.js'

const switches = ['validate', 'resolve', 'positions'] as const

/**
 * Check options, so that a wrong one is found when a parser is made and not when it reads.
 *
 * @throws TypeError or RangeError
 *   When an option cannot be used; the message names the option, the value and what to write instead.
 */
export function checkOptions(options: Options): void {
  if (!isObject(options))
    throw new TypeError(`Expected options as an object, not ${describe(options)}; pass {dialect: 'ytn-en'}, or nothing`)
  const {dialect, dialects, publishedAt, timeZone, onMessage} = options
  if (dialect !== undefined && typeof dialect !== 'string' && !isObject(dialect))
    refuse('dialect', dialect, "pass an id such as 'ytn-en', or the dialect itself")
  if (dialects !== undefined && !(Array.isArray(dialects) && dialects.every(isObject)))
    refuse('dialects', dialects, 'pass a list of dialects, as in [ytnEn]')
  if (onMessage !== undefined && typeof onMessage !== 'function')
    refuse('onMessage', onMessage, 'pass a function that takes a message')
  for (const name of switches)
    if (options[name] !== undefined && typeof options[name] !== 'boolean')
      refuse(name, options[name], 'pass true or false')
  if (publishedAt !== undefined && (typeof publishedAt !== 'string' || !isEdtf(publishedAt)))
    throw new RangeError(
      `Cannot read ${describe(publishedAt)} in the option \`publishedAt\`; write ISO 8601 or EDTF, such as "2024-12-25T05:10:00+09:00" or "2024-12-25"`
    )
  checkTimeZone(timeZone, 'the option `timeZone`')
}

/** Check what of a dialect no template says. */
export function checkClock({id, timeZone}: Dialect): void {
  checkTimeZone(timeZone, `\`timeZone\` of ${id}`)
}

function checkTimeZone(zone: unknown, place: string): void {
  if (zone === undefined || (typeof zone === 'string' && isTimeZone(zone))) return
  throw new RangeError(`Unknown time zone ${describe(zone)} in ${place}; use an IANA name, such as "Asia/Seoul"`)
}

function refuse(option: string, value: unknown, remedy: string): never {
  throw new TypeError(`Cannot use ${describe(value)} in the option \`${option}\`; ${remedy}`)
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A value as a message names it. */
export function describe(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'function') return 'a function'
  if (value === null || typeof value !== 'object') return String(value)
  return `a value of type ${(value.constructor as {name?: string} | undefined)?.name ?? 'object'}`
}
