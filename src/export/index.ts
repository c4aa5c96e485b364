// `bcast/export`: pure functions from a tree to the formats that people use.
export {toHast} from './to-hast.js'
export {toHtml} from './to-html.js'
export {
  toJsonLd,
  type JsonLdOptions,
  type NewsArticleLd,
  type OrganizationLd,
  type PersonLd,
  type QuotationLd,
  type ReferenceLd,
  type StoryLd
} from './to-json-ld.js'
export {toMarkdown} from './to-markdown.js'
export {toMdast} from './to-mdast.js'
export {toRecords} from './to-records.js'
export type {BroadcastRecord} from '../schema/record.js'
