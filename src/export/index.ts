/**
 * `bcast/export`: trees as Markdown, HTML, linked data and rows.
 *
 * @packageDocumentation
 */
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
export {articleJsonSchema, type JsonSchema} from './article-json-schema.js'
export {toTei} from './to-tei.js'
export {toWebVtt, type WebVttOptions} from './to-web-vtt.js'
export {toText, type TextOptions} from './to-text.js'
