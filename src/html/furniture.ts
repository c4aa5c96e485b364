import type {Page, PageNode} from './page.js'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Elements that frame an article and are no part of it. */
const frames = words('nav aside footer form button menu search dialog')

/** Values of `role` that do. */
const roles = words(
  'navigation complementary banner contentinfo search dialog alertdialog menu menubar toolbar tooltip form tablist'
)

/** Words of `class` and `id` that name page furniture. */
const furniture = words(`
  ad ads adv advert advertisement adsense banner banners sponsor sponsored sponsors promo promos promoted promotion
  outbrain taboola dable teads criteo doubleclick gpt
  share sharing shares sharebar sns social socials kakao facebook twitter bookmark bookmarks
  related relation recommend recommended recommendation recommendations ranking rank popular trending mostread hotnews
  readmore more morenews teaser teasers
  comment comments reply replies disqus livere rating ratings emoji emotion reaction reactions feedback survey poll
  newsletter newsletters subscribe subscription signup login paywall piano regwall
  nav navi navigation gnb lnb menu menus breadcrumb breadcrumbs pagination paging pager toolbar skip skiplink tab tabs
  footer masthead sidebar aside
  cookie cookies consent gdpr cmp popup modal overlay lightbox tooltip toast
  player video videos audio playlist vod slideshow slider carousel swiper gallery jwplayer
  caption captions figcaption figure photo photos thumbnail thumb imgdesc
  tag tags hashtag hashtags keyword keywords topic topics
  tts font fontsize print printer zoom
  blind hidden invisible offscreen screenreader
  profile bio follow pullquote tagbox taglist
`)

/** Last words of a class that says that an element holds words of the article, whatever its other classes say. */
const content = words('article articlebody body entry story text txt')

/** Words that two words of a class make together. */
const pairs = words(
  'sr-only visually-hidden screen-reader is-blind read-more most-read also-read h-offscreen a11y-hidden inline-image image-caption image-credit photo-credit'
)

/** Beginnings of words that are glued to others: `relatedbroadcast`. */
const stems = ['related', 'recommend', 'advert', 'newsletter', 'sharing', 'sharebar', 'sharebutton', 'promo', 'teaser']

const known = new Map<string, boolean>()
const mostKnown = 20_000

/** Whether an element is page furniture by what it is called. */
export function isFurniture(page: Page, node: PageNode): boolean {
  if (frames.has(node.name)) return true
  // a figure may hold a quotation as well as a picture
  if (node.name === 'figure') return node.measure?.quoting !== true
  const role = page.attribute(node, 'role')
  if (role !== undefined && roles.has(role.toLowerCase())) return true
  if (page.attribute(node, 'aria-hidden') === 'true') return true
  return hasFurnitureName(page.attribute(node, 'class')) || hasFurnitureName(page.attribute(node, 'id'))
}

/** Classes come again and again: each is asked once. */
function hasFurnitureName(name: string | undefined): boolean {
  if (name === undefined || name === '') return false
  let answer = known.get(name)
  if (answer === undefined) {
    if (known.size > mostKnown) known.clear()
    const classes = name.split(/\s+/).map(wordsOf)
    const named = classes.filter(isFurnitureClass)
    answer =
      named.length > 0 && !classes.some((parts) => content.has(parts[parts.length - 1] ?? '') && !named.includes(parts))
    known.set(name, answer)
  }
  return answer
}

function isFurnitureClass(parts: readonly string[]): boolean {
  return parts.some(
    (part, at) =>
      furniture.has(part) || pairs.has(`${part}-${parts[at + 1] ?? ''}`) || stems.some((stem) => part.startsWith(stem))
  )
}

/** `articleBody_txt-box` → `article body txt box`. */
export function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '')
}
