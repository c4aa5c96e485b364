declare module 'transcript-parser' {
  /** What that package makes of a text: the lines of each speaker, and the speaker of each line. */
  export interface Transcript {
    speaker: Record<string, string[]>
    order: string[]
  }

  export default class TranscriptParser {
    constructor(options?: {aliases?: Record<string, RegExp[]>})
    parseOneSync(text: string): Transcript
    resolveAliasesSync(transcript: Transcript): Transcript
  }
}
