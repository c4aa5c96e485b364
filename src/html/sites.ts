import type {Dialect, Selectors} from '../dialect.js'
import {portals} from './portals.js'
import {compileSelectors, type Matcher} from './selectors.js'

/** What is known of the site that a page is from. */
export interface Site {
  /** Dialects that the page can be in; absent where it can be in any. */
  dialects?: readonly Dialect[]
  /** Whether a dialect without any voice in the text is believed: of a portal, or where nobody told the site. */
  isOpen: boolean
  /** IANA zone of its clocks. */
  timeZone?: string
  /** Where its pages have what. */
  selectors: {readonly [part in keyof Selectors]-?: readonly Matcher[]}
}

const parts = ['headline', 'date', 'body', 'furniture'] as const

/** Sites of lists of dialects, by the host of the page. */
const known = new WeakMap<readonly Dialect[], Map<string, Site>>()
const mostKnown = 1000

/**
 * What is known of a site: its broadcaster's dialects, and their selectors.
 *
 * A page of a broadcaster is in one of its dialects, or in one that names no host; a page of anybody else can be in any.
 *
 * @param host
 *   Host of the page, or nothing where it is not known.
 * @param dialects
 *   Dialects to choose from.
 * @returns
 *   The site.
 * @throws TypeError
 *   When a selector of a dialect cannot be used.
 */
export function siteOf(host: string | undefined, dialects: readonly Dialect[]): Site {
  const sites = known.get(dialects) ?? new Map<string, Site>()
  if (sites.size > mostKnown) sites.clear()
  known.set(dialects, sites)
  const key = host ?? ''
  const site = sites.get(key) ?? makeSite(host, dialects)
  sites.set(key, site)
  return site
}

function makeSite(host: string | undefined, dialects: readonly Dialect[]): Site {
  const own = dialects.filter(({hosts}) => isOn(host, hosts))
  const carriers = portals.filter(({hosts}) => isOn(host, hosts))
  const shown = [...own, ...carriers]
  const selectors = Object.fromEntries(
    parts.map((part) => [part, compileSelectors([...new Set(shown.flatMap((place) => place.selectors?.[part] ?? []))])])
  ) as unknown as Site['selectors']
  if (host === undefined) return {selectors: {...selectors, body: bodiesById([...dialects, ...portals])}, isOpen: true}
  const [first] = own
  const site: Site = {selectors, isOpen: carriers.length > 0}
  if (first === undefined) return site
  site.dialects = dialects.filter(({hosts}) => hosts === undefined || isOn(host, hosts))
  if (first.timeZone !== undefined) site.timeZone = first.timeZone
  return site
}

/** Where nobody tells the site, an id of a known one may stand in the page: classes are less their own. */
function bodiesById(places: readonly Pick<Dialect, 'selectors'>[]): Matcher[] {
  const all = places.flatMap(({selectors}) => selectors?.body ?? [])
  return compileSelectors([...new Set(all)].filter((selector) => /^#[\w-]+$/.test(selector)))
}

function isOn(host: string | undefined, hosts: readonly string[] | undefined): boolean {
  return host !== undefined && hosts !== undefined && hosts.some((name) => host === name || host.endsWith(`.${name}`))
}

/** Host of an address, in small letters; `undefined` where it is no address of the web. */
export function hostOf(url: string | undefined): string | undefined {
  const start = url?.indexOf('://') ?? -1
  if (url === undefined || start < 0) return undefined
  const host = url
    .slice(start + 3)
    .split(/[/?#:]/, 1)[0]
    ?.toLowerCase()
  return host === undefined || !host.includes('.') ? undefined : host
}
