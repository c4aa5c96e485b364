/**
 * `bcast/unified`: a plug-in for `unified`.
 *
 * @packageDocumentation
 */
import type {Plugin} from 'unified'
import type {Article} from '../ast.js'
import {createParser, type Options} from '../index.js'

/**
 * Plug-in that lets a `unified` processor read broadcast articles.
 *
 * Messages go to the file; the options are those of `createParser`, but for `onMessage`.
 */
export const broadcastParse: Plugin<[Omit<Options, 'onMessage'>?], string, Article> = function (options) {
  // options are checked, and templates compiled, when the plug-in is used
  createParser(options)
  this.parser = (document, file) =>
    createParser({
      ...options,
      onMessage({reason, place, ruleId, source}) {
        file.message(reason, {place, ruleId, source})
      }
    })(document)
}

export default broadcastParse
