import {describe, expect, it} from 'vitest'
import {createParser, type Dialect} from '../src/index.js'
import {slots} from '../src/templates/slots.js'
import {bracketed} from './support/bracketed.js'

/** A dialect of templates by their place: `labels.guest`. */
function dialectOf(place: string, ...templates: string[]): Dialect {
  const [key = '', group] = place.split('.')
  const list = group === undefined ? templates : {[group]: templates}
  return {id: 'own', lang: 'en', broadcaster: 'Pond FM', timeZone: 'Asia/Seoul', [key]: list}
}

/** The bracketed tree of a text without its header. */
function bodyOf(dialect: Dialect, text: string): string {
  const tree = bracketed(createParser({dialect, publishedAt: '2025-05-03T09:00:00+09:00'})(text), text)
  return tree.slice(tree.indexOf('\n---\n') + '\n---\n'.length)
}

/** One slot: where its template stands, the template, a text that it takes, the tree, and a text that it leaves. */
type Row = [names: string, place: string, template: string, taken: string, tree: string, left: string]

const rows: Row[] = [
  [
    'name',
    'quote',
    '~ {name}: {speech}',
    '~ Ada Moore: Up.',
    '{quote(speaker="Ada Moore" person=p1):~ {attribution:{name(person=p1):Ada Moore}}: {speech:Up.}}',
    '~ Ada [sic] Moore: Up.'
  ],
  [
    'person',
    'quote',
    '~ {person}: {speech}',
    '~ Capt. Ada Moore: Up.',
    '{quote(speaker="Ada Moore" person=p1 speaker.title=Capt.):~ {attribution:{title:Capt.} {name(person=p1):Ada Moore}}: {speech:Up.}}',
    '~ the captain: Up.'
  ],
  [
    'label',
    'labels.speaker',
    '{label}: {rest}',
    'SEN. ADA MOORE (D-OH), FERRY COMMITTEE (voice-over): Up.',
    '{segment(delivery=voice-over role=guest speaker="ADA MOORE" person=p1 speaker.affiliation=D-OH speaker.title="SEN., FERRY COMMITTEE"):{label:{title:SEN.} {name(person=p1):ADA MOORE} ({affiliation:D-OH}), {title:FERRY COMMITTEE} ({deliveryMark(delivery=voice-over):voice-over}): }{paragraph:{text:Up.}}}',
    'The captain said: Up.'
  ],
  [
    'speaker',
    'labels.speaker',
    '{speaker}: {rest}',
    'SEN. MOORE: Up.',
    '{segment(role=guest speaker=MOORE person=p1 speaker.title=SEN.):{label:{title:SEN.} {name(person=p1):MOORE}: }{paragraph:{text:Up.}}}',
    'Sen. Moore: Up.'
  ],
  [
    'voice',
    'labels.guest',
    '{voice}: {rest}',
    'Ada Moore: Up.\nTom Reed: Down.\nAda Moore: Up!\nTom Reed: Down!',
    '{segment(role=guest speaker="Ada Moore" person=p1):{label:{name(person=p1):Ada Moore}: }{paragraph:{text:Up.}}}\n{segment(role=guest speaker="Tom Reed" person=p2):{label:{name(person=p2):Tom Reed}: }{paragraph:{text:Down.}}}\n{segment(role=guest speaker="Ada Moore" person=p1):{label:{name(person=p1):Ada Moore}: }{paragraph:{text:Up!}}}\n{segment(role=guest speaker="Tom Reed" person=p2):{label:{name(person=p2):Tom Reed}: }{paragraph:{text:Down!}}}',
    'Remember this: Up.'
  ],
  [
    'caller',
    'labels.guest',
    '{caller} {rest}',
    'ADA Up.\nADA Down.\nADA Up!',
    '{segment(role=guest speaker=ADA person=p1):{label:{name(person=p1):ADA} }{paragraph:{text:Up.}}}\n{segment(role=guest speaker=ADA person=p1):{label:{name(person=p1):ADA} }{paragraph:{text:Down.}}}\n{segment(role=guest speaker=ADA person=p1):{label:{name(person=p1):ADA} }{paragraph:{text:Up!}}}',
    'NASA went up.'
  ],
  [
    'initials',
    'labels.guest',
    '{initials}: {rest}',
    'AM: Up.\nTR: Down.\nAM: Up!\nTR: Down!',
    '{segment(role=guest speaker=AM person=p1):{label:{name(person=p1):AM}: }{paragraph:{text:Up.}}}\n{segment(role=guest speaker=TR person=p2):{label:{name(person=p2):TR}: }{paragraph:{text:Down.}}}\n{segment(role=guest speaker=AM person=p1):{label:{name(person=p1):AM}: }{paragraph:{text:Up!}}}\n{segment(role=guest speaker=TR person=p2):{label:{name(person=p2):TR}: }{paragraph:{text:Down!}}}',
    'Ada: Up.'
  ],
  [
    'who',
    'quote',
    '[{who}: {speech}]',
    '[A woman on the jetty: Up.]',
    '{quote(speaker.anonymous=true speaker.title="A woman on the jetty"):[{attribution:{title:A woman on the jetty}}: {speech:Up.}]}',
    '[A woman | a man: Up.]'
  ],
  [
    'names',
    'cast.guest',
    'Guests: {names}',
    'Guests: Ada Moore, pilot, Tom Reed, baker',
    '{cast(role=guest):{key:Guests}: {name(person=p1):Ada Moore}, {title:pilot}, {name(person=p2):Tom Reed}, {title:baker}}',
    'Guests: <Ada Moore>'
  ],
  [
    'head speech',
    'quote',
    '~ {head}\n"{speech}"',
    '~ A pilot\n"Up."',
    '{quote(speaker.anonymous=true speaker.title="A pilot"):~ {attribution:{title:A pilot}}\n"{speech:Up.}"}',
    '~ The kite went up.\n"Up."'
  ],
  [
    'speech question',
    'quote',
    '[{name}: {speech} ({question})]',
    '[Ada Moore: Up. (How high?)]',
    '{quote(speaker="Ada Moore" person=p1):[{attribution:{name(person=p1):Ada Moore}}: {speech:Up.} ({interjection:How high?})]}',
    '[Ada Moore: Up.'
  ],
  [
    'sentence',
    'quote',
    '[{sentence}]',
    '[The kite went up.]',
    '{quote(speaker.anonymous=true):[{speech:The kite went up.}]}',
    '[Weather desk]'
  ],
  [
    'description',
    'quote',
    '[{name} / {description}: {speech}]',
    '[Ada Moore / pilot of the\nmorning ferry: Up.]',
    '{quote(speaker="Ada Moore" person=p1 speaker.title="pilot of the morning ferry"):[{attribution:{name(person=p1):Ada Moore} / {title:pilot of the\nmorning ferry}}: {speech:Up.}]}',
    '[Ada Moore / pilot of the\n\nmorning ferry: Up.]'
  ],
  [
    'title',
    'quote',
    '~ {name} ({title}): {speech}',
    '~ Ada Moore (pilot (retired)): Up.',
    '{quote(speaker="Ada Moore" person=p1 speaker.title="pilot (retired)"):~ {attribution:{name(person=p1):Ada Moore} ({title:pilot (retired)}}): {speech:Up.}}',
    '~ Ada Moore ([pilot]): Up.'
  ],
  [
    'capitals',
    'labels.guest',
    '>> {name}, {capitals}:',
    '>> Ada Moore, FERRY PILOT:\nUp.',
    '{segment(role=guest speaker="Ada Moore" person=p1 speaker.title="FERRY PILOT"):{label:>> {name(person=p1):Ada Moore}, {title:FERRY PILOT}:}\n{paragraph:{text:Up.}}}',
    '>> Ada Moore, Ferry Pilot:'
  ],
  [
    'affiliation',
    'labels.guest',
    '>> {name} ({affiliation})',
    '>> Ada Moore (Garyeon Ferries)\nUp.',
    '{segment(role=guest speaker="Ada Moore" person=p1 speaker.affiliation="Garyeon Ferries"):{label:>> {name(person=p1):Ada Moore} ({affiliation:Garyeon Ferries})}\n{paragraph:{text:Up.}}}',
    '>> Ada Moore (Garyeon = Ferries)'
  ],
  [
    'note',
    'quote',
    '[{name} / {title} ({note}): {speech}]',
    '[Ada Moore / Pilot (Yesterday, through translator): Up.]',
    '{quote(delivery=interpreted speaker="Ada Moore" person=p1 speaker.title=Pilot when=2025-05-02):[{attribution:{name(person=p1):Ada Moore} / {title:Pilot} ({when(date=2025-05-02):Yesterday}, {deliveryMark(delivery=interpreted):through translator}}): {speech:Up.}]}',
    '[Ada Moore / Pilot (captain): Up.]'
  ],
  [
    'when',
    'quote',
    '[{name} ({when}): {speech}]',
    '[Ada Moore (Yesterday): Up.]',
    '{quote(speaker="Ada Moore" person=p1 when=2025-05-02):[{attribution:{name(person=p1):Ada Moore} ({when(date=2025-05-02):Yesterday}}): {speech:Up.}]}',
    '[Ada Moore (Pilot): Up.]'
  ],
  [
    'via',
    'quote',
    '[{name} ({via}): {speech}]',
    "[Ada Moore (on Pond Radio 'Kite Hour'): Up.]",
    '{quote(speaker="Ada Moore" person=p1):[{attribution:{name(person=p1):Ada Moore} ({via:on Pond Radio \'Kite Hour\'}}): {speech:Up.}]}',
    '[Ada Moore (Pilot): Up.]'
  ],
  [
    'delivery',
    'labels.guest',
    '>> {name} ({delivery})',
    '>> Ada Moore (through translator)\nUp.',
    '{segment(delivery=interpreted role=guest speaker="Ada Moore" person=p1):{label:>> {name(person=p1):Ada Moore} ({deliveryMark(delivery=interpreted):through translator})}\n{paragraph:{text:Up.}}}',
    '>> Ada Moore (with a hat)'
  ],
  [
    'text',
    'notice.other',
    'Note: {text}',
    'Note: no kite was hurt',
    '{notice(kind=other):Note: no kite was hurt}',
    'Note:'
  ],
  [
    'programme yyyy MM dd',
    'timestamp.aired',
    '{programme} {yyyy}-{MM}-{dd}',
    'Kite Hour 2025-05-02',
    '{programme:Kite Hour} {timestamp(date=2025-05-02 kind=aired):2025-05-02}',
    'Kite Hour 2025-5-2'
  ],
  [
    'category',
    'timestamp.published',
    '{yyyy}-{MM}-{dd} / {category}',
    '2025-05-02 / Weather',
    '{timestamp(date=2025-05-02 kind=published):2025-05-02 /} {boilerplate:Weather}',
    '2025-05-02 / Weather = live'
  ],
  [
    'yy M d H mm',
    'timestamp.published',
    '{d}/{M}/{yy} {H}.{mm}',
    '2/5/25 7.02',
    '{timestamp(date=2025-05-02T07:02:00+09:00 kind=published):2/5/25 7.02}',
    '2/5/25 7.2'
  ],
  [
    'weekday month h ampm zone',
    'timestamp.updated',
    '{weekday} {d} {month} {yyyy} {h}:{mm} {ampm} {zone}',
    'Friday 2 May 2025 7:02 p.m. KST',
    '{timestamp(date=2025-05-02T19:02:00+09:00 kind=updated):Friday 2 May 2025 7:02 p.m. KST}',
    'Friday 2 Maypole 2025 7:02 p.m. KST'
  ],
  ['HH ss', 'timecode', '[{HH}:{mm}:{ss}]', '[01:02:03]', '{timecode(seconds=3723):[01:02:03]}', '[1:2:3]'],
  [
    'number headline',
    'bullet',
    '{number}. {headline}',
    '12. Kite stuck',
    '{summary:{bullet:12. Kite stuck}}',
    '1234567. Kite stuck'
  ],
  [
    'key value',
    'field',
    '{key} = {value}',
    'LENGTH = 05:32',
    '{field(key=LENGTH):{key:LENGTH} = {value:05:32}}',
    'LENGTH ='
  ],
  [
    'job',
    'credit',
    '{job} - {names}',
    'Camera - Ada Moore',
    '{credit(job=Camera):{job:Camera} - {name(person=p1):Ada Moore}}',
    'Camera? - Ada Moore'
  ],
  [
    'credits',
    'credit',
    '{credits}',
    'Camera: Ada Moore, Tom Reed / Edit: Ida Quill',
    '{credit(job=Camera):{job:Camera}: {name(person=p1):Ada Moore}, {name(person=p2):Tom Reed}} {credit(job=Edit):/ {job:Edit}: {name(person=p3):Ida Quill}}',
    'Weather: Ada Moore'
  ],
  [
    'email',
    'byline',
    '{name} <{email}>',
    'Ada Moore <ada@example.com>',
    '{byline:{name(person=p1):Ada Moore} <{email:ada@example.com}>}',
    'Ada Moore <at home>'
  ],
  [
    'url',
    'contact.web',
    'See {url}',
    'See www.example.com/kites',
    '{contact(channel=web):{channel:See} {contactValue:www.example.com/kites}}',
    'See you'
  ],
  [
    'holder year terms',
    'notice.copyright',
    '(c) {holder} {year} {terms} prohibited',
    '(c) Pond FM 2024-2025 Reproduction, redistribution and AI training prohibited',
    '{notice(kind=copyright rights.holder="Pond FM" rights.prohibits=ai-training,redistribution,reproduction rights.year=2024-2025):(c) Pond FM 2024-2025 Reproduction, redistribution and AI training prohibited}',
    '(c) Pond FM of old, reproduction prohibited'
  ],
  ['hashtags', 'boilerplate', '#{hashtags}', '#kites #moon', '{boilerplate:#kites #moon}', '#kites and the moon'],
  [
    'rest',
    'labels.guest',
    '>> {name}: {rest}',
    '>> Ada Moore: Up.',
    '{segment(role=guest speaker="Ada Moore" person=p1):{label:>> {name(person=p1):Ada Moore}: }{paragraph:{text:Up.}}}',
    '>> : Up.'
  ]
]

/** Slots that need more of a page than the lines that they take; the tests below hold them. */
const elsewhere = ['known', 'place']

describe('The slots', () => {
  it.each(rows)('%s: become nodes', (_names, place, template, taken, tree) => {
    expect(bodyOf(dialectOf(place, template), taken)).toBe(tree)
  })

  it.each(rows)(
    '%s: leave what they do not hold to be a paragraph or a headline',
    (_names, place, template, _, __, left) => {
      expect(bodyOf(dialectOf(place, template), left)).toMatch(
        /^(?:\{(?:headline:[^{}]*|paragraph:\{text:[^{}]*\}|summary:\{bullet:[^{}]*\})\}\]?\n*)+$/
      )
    }
  )

  it('place: is where a sign-off comes from', () => {
    const dialect = {...dialectOf('signOff', '{name}, Pond FM, {place}.'), labels: {reporter: ['[Reporter]']}}
    expect(bodyOf(dialect, '[Reporter]\nThe heron is back. Ada Moore, Pond FM, Sorae.')).toContain(
      '{signOff(broadcaster="Pond FM" location=Sorae reporter="Ada Moore" person=p1):{name(person=p1):Ada Moore}{text:, Pond FM,} {location:Sorae}{text:.}}'
    )
  })

  it('known: is a name that has a title elsewhere in the text', () => {
    const dialect = dialectOf('quote', '(({name}, {title}))', '(({known}))')
    const page = (first: string) => bodyOf(dialect, `${first}\nUp we go.\n\n((Ada Moore))\nDown we go.`)
    const known = '{quote(speaker="Ada Moore" person=p1):(({attribution:{name(person=p1):Ada Moore}}))'
    expect(page('((Ada Moore, Pilot))')).toContain(known)
    expect(page('((Tom Reed, Pilot))')).not.toContain('{name(person=p2):Ada Moore}')
  })

  it('are all here', () => {
    const named = new Set([...rows.flatMap(([names]) => names.split(' ')), ...elsewhere])
    expect(Object.keys(slots).filter((slot) => !named.has(slot))).toEqual([])
  })
})

/** What is refused: where it stands, the template, and what the error says behind the template and its place. */
const refusals: [place: string, template: string, said: string][] = [
  ['caption', ' ', 'is empty; write the line of the page, with slots for what changes'],
  [
    'quote',
    '[{nmae}: {speech}]',
    `has no slot {nmae}; use one of ${Object.keys(slots).join(', ')}, or {{nmae}} for the braces themselves`
  ],
  ['caption', 'Up {name', 'opens { at 3 and does not close it; write } behind the slot, or {{ for the brace itself'],
  ['caption', 'Up } Down', 'has a lone } at 3; write }} for the brace itself'],
  ['caption', '{Up|}: {text}', 'has an empty spelling in {Up|}; write {?…} around what may be missing'],
  ['caption', 'Up{?}', 'has an empty optional group; leave it out'],
  ['caption', 'Up{? ({name})', 'opens {? at 2 and does not close it; write } behind the group'],
  ['caption', 'A{?B}{?C}{?D}{?E}{?F}{?G}{?H}', 'has more than 6 optional groups; write it as two templates'],
  [
    'quote',
    '- {name}{title}: {speech}',
    "lets {name} touch {title}: nothing tells where {name} ends; write a mark between them, as in '{name} / {title}'"
  ],
  [
    'quote',
    '- {name}{? ({note})}{title}: {speech}',
    "lets {name} touch {title}: nothing tells where {name} ends; write a mark between them, as in '{name} / {title}'"
  ],
  [
    'labels.guest',
    '{name}: {rest} (live)',
    'goes on behind {rest}; let {rest} be the last, it takes the whole remaining line'
  ],
  ['caption', '{name} {title}', 'would take any line; write at least one mark or word of the page beside its slots'],
  ['caption', '{text}', 'would take any line; write at least one mark or word of the page beside its slots'],
  [
    'signOff',
    '{name}, {affiliation}.',
    'has no word to be found by; write the words around its slots, without line breaks'
  ],
  ['handoff', '{name}\nreports.', 'has no word to be found by; write the words around its slots, without line breaks']
]

describe('A template that cannot work', () => {
  it.each(refusals)('is refused with its place and what to write: %s %j', (place, template, said) => {
    const make = () => createParser({dialect: dialectOf(place, template)})
    const [construct = '', detail] = place.replace('labels', 'label').split('.')
    const at = detail === undefined ? construct : `${construct} ${detail}`
    expect(make).toThrow(TypeError)
    expect(make).toThrow(new TypeError(`Template ${JSON.stringify(template)} (${at} of own) ${said}`))
  })

  it('is refused also where it is inherited or stands beside good ones', () => {
    const base = dialectOf('quote', '[{name}: {speech}]', '[{nmae}: {speech}]')
    const heir: Dialect = {id: 'heir', lang: 'en', extends: base}
    expect(() => createParser({dialect: heir})).toThrow('(quote of heir) has no slot {nmae}')
  })
})

/** What a template takes: the template of a caption, a line that it takes, one that it leaves. */
const matters: [template: string, taken: string, left: string][] = [
  ['* Kite hour', '*Kite   hour', '* Kitehour'],
  ['* Kite hour', '*Kite hour', '* kite hour'],
  ['{Kite|Balloon} hour:', 'Balloon hour :', 'Bird hour:'],
  ['{Kite|Kite hour}:', 'Kite hour:', 'Kite hours:'],
  ['Listen{? again}', 'Listen again', 'Listen now'],
  ['Listen{? to {text}{? on {place}}}', 'Listen to us on the moon', 'Listen on the moon'],
  ['{{live}}', '{live}', 'live'],
  ['Kite\nhour', 'Kite\n\nhour', 'Kite hour'],
  ['“Kite”', '"Kite"', "'Kite'"],
  ['<Kite> - hour', '〈Kite〉 — hour', '(Kite) - hour'],
  ['(Kite): hour', '（Kite）：hour', '[Kite]: hour']
]

describe('A template', () => {
  it.each(matters)(
    'takes blanks, spellings, groups and forms of a mark as it is written: %j',
    (template, taken, left) => {
      const dialect = dialectOf('caption', template)
      expect(bodyOf(dialect, taken)).toBe(`{caption:${taken.replace(/[{}]/g, '\\$&')}}`)
      expect(bodyOf(dialect, left)).not.toContain('{caption:')
    }
  )
})
