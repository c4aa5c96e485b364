/**
 * What a voice does in the programme.
 *
 * `speaker` is a voice whose part is not known.
 */
export type SegmentRole = 'anchor' | 'reporter' | 'host' | 'guest' | 'narrator' | 'announcer' | 'speaker'

/** What a person does in an article; one person may do several things. */
export type PersonRole = 'anchor' | 'reporter' | 'host' | 'guest' | 'quoted' | 'credited'

/** How speech reaches the audience: `(voice-over)`, `음성변조`, `전화`. */
export type Delivery = 'live' | 'voice-over' | 'on-camera' | 'phone' | 'remote' | 'interpreted' | 'altered' | 'written'

/**
 * Who speaks, in one place and normalised.
 *
 * It repeats what the literals inside the `label` or `attribution` say with their places, and adds what the rest of
 * the article tells: the surname `KINKADE` becomes the full name, a bare `[Reporter]` gets the name of the handoff.
 */
export interface Speaker {
  /** The fullest spelling in the article. */
  name?: string
  /** Title or description as printed: `Captain of the Heron`. */
  title?: string
  /** Organisation, party or state as printed. */
  affiliation?: string
  /** `id` of the person in {@link Article.people}. */
  person?: string
  /** Whether the label names no person: `[Witness: …]`. */
  anonymous?: boolean
}

/**
 * A person of the article: an entity, not text, so without a place.
 */
export interface Person {
  /** `p1`, `p2` … in the order of first appearance. */
  id: string
  /** The fullest spelling. */
  name: string
  /** Other spellings that were found. */
  aliases: string[]
  /** Titles that were printed with the name. */
  titles: string[]
  /** Organisations, parties and states that were printed with the name. */
  affiliations: string[]
  /** What the person does in the article. */
  roles: PersonRole[]
}

/** Something that a copyright notice forbids. */
export type Prohibition = 'reproduction' | 'redistribution' | 'ai-training' | 'ai-use'

/** What a copyright notice says, readable by a machine. */
export interface Rights {
  /** Who holds the rights, as printed. */
  holder?: string
  /** Year or years as printed. */
  year?: string
  /** What is forbidden. */
  prohibits: Prohibition[]
}

/** What a timestamp dates. */
export type TimestampKind = 'published' | 'updated' | 'aired'

/** What a notice is about. */
export type NoticeKind = 'copyright' | 'tips' | 'disclaimer' | 'correction' | 'other'

/** How the newsroom can be reached. */
export type Channel = 'phone' | 'email' | 'messenger' | 'web' | 'app' | 'post'
