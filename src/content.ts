import type {BcastParent, NodeType} from './ast.js'

/** The `type` of any node with children. */
export type ParentType = BcastParent['type']

/**
 * Which nodes may stand in which parent: the content maps of the node types (`ArticleContentMap` …) as data.
 *
 * Nodes that users add to a content map are types only and are not listed.
 */
export const content = {
  article: [
    'programme',
    'headline',
    'subheadline',
    'timestamp',
    'summary',
    'credit',
    'byline',
    'cast',
    'field',
    'contact',
    'notice',
    'boilerplate',
    'story',
    'segment',
    'clip',
    'shot',
    'quote',
    'paragraph',
    'handoff',
    'signOff',
    'heading',
    'caption',
    'direction',
    'timecode',
    'break'
  ],
  summary: ['bullet'],
  credit: ['job', 'name', 'title', 'affiliation', 'text'],
  byline: ['affiliation', 'name', 'title', 'email', 'location', 'text'],
  cast: ['key', 'name', 'title', 'affiliation', 'text'],
  field: ['key', 'value'],
  contact: ['channel', 'contactValue'],
  story: [
    'headline',
    'segment',
    'clip',
    'quote',
    'shot',
    'paragraph',
    'handoff',
    'signOff',
    'direction',
    'timecode',
    'heading',
    'caption',
    'credit',
    'byline',
    'field',
    'notice',
    'boilerplate',
    'break'
  ],
  segment: [
    'timecode',
    'label',
    'paragraph',
    'handoff',
    'signOff',
    'quote',
    'clip',
    'direction',
    'heading',
    'caption',
    'break'
  ],
  clip: [
    'direction',
    'segment',
    'clip',
    'quote',
    'paragraph',
    'handoff',
    'signOff',
    'timecode',
    'heading',
    'caption',
    'break'
  ],
  shot: ['number', 'text', 'quote', 'direction'],
  quote: ['direction', 'attribution', 'timecode', 'speech', 'interjection', 'break'],
  attribution: ['role', 'name', 'title', 'affiliation', 'when', 'via', 'deliveryMark', 'text'],
  label: ['role', 'name', 'title', 'affiliation', 'when', 'via', 'deliveryMark', 'timecode', 'text'],
  paragraph: ['text', 'direction', 'timecode', 'quote', 'break'],
  handoff: ['text', 'name', 'title', 'affiliation', 'location', 'direction', 'break'],
  signOff: ['text', 'name', 'title', 'affiliation', 'location', 'email', 'break']
} as const satisfies Record<ParentType, readonly NodeType[]>
