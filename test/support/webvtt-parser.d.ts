declare module 'webvtt-parser' {
  /** A node of a cue's words. */
  export interface CueNode {
    type: string
    name?: string
    /** Text, or the annotation of a voice. */
    value?: string
    children?: CueNode[]
  }

  const exported: {
    WebVTTParser: new () => {
      parse: (
        text: string,
        kind: 'subtitles/captions/descriptions'
      ) => {cues: {startTime: number; endTime: number; tree: CueNode}[]; errors: {message: string; line: number}[]}
    }
  }
  export default exported
}
