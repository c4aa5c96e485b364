import {fold, isBlank, isTight, isWord} from '../text/characters.js'
import {codes} from '../text/codes.js'
import type {Lines} from '../text/lines.js'
import {LastWords, type LineMarks} from '../text/marks.js'
import {digitsEnd, numberEnd, skipBlanks, trimStart} from '../text/search.js'
import type {MixedNames} from './mixed-names.js'
import type {LiteralPiece, OptionalPiece, Pattern, Piece, SlotPiece} from './pattern.js'
import type {SlotWords} from './slot-words.js'
import {scanBareName, scanFree} from './scan-free.js'
import type {Sieve} from './sieve.js'
import {scanSpeech} from './speech.js'
import {scanLabel} from './scan-label.js'

/** Matches templates against lines; what slots and lettered literals cover goes into `captures`. */
export class Scanner {
  /** Characters that were looked at for closing marks: readers of long lines give up where it grows out of bounds. */
  spent = 0
  /** What was captured: triples `id, from, to`. A failed match leaves none. */
  readonly captures: number[] = []
  /** Entry of {@link lines} at which a match stands. */
  line = 0
  /** End of that line. */
  limit = 0
  /** How many white spaces of a match were not as the template has them. */
  loose = 0
  /** Whether the closing mark of the last speech was missing. */
  unclosed = false
  /** Whether the last match left its line's rest to be read as a line of its own. */
  endsWithRest = false
  /** Whether names have no marks around them, as in a running sentence. */
  sentence = false
  /** Where the last cue that was found ends. */
  found = 0
  /** Names in labels of turns, and those as one writes them, once they are asked for. */
  turns: Set<string> | undefined
  mixed: MixedNames | undefined
  /** First code of the line behind the one that was looked at, folded. */
  private nextCode = 0
  readonly lastWords = new LastWords()
  /** Length of `captures` before the last match. */
  kept = 0
  /** Judges what fills a slot: of all languages that the text may be in, then of its own. */
  words: SlotWords = noWords

  /**
   * @param lineMarks
   *   A table to work in, of another text that is done with.
   */
  constructor(
    readonly text: string,
    readonly lines: Lines,
    private readonly lineMarks: LineMarks
  ) {
    lineMarks.forget()
  }

  /**
   * Match a template at a place of a line.
   *
   * @returns End of the match, or −1.
   */
  match(pattern: Pattern, line: number, from: number, to: number): number {
    this.kept = this.captures.length
    this.line = line
    this.limit = to
    this.loose = 0
    this.unclosed = false
    this.endsWithRest = false
    const end = this.run(pattern.head, from)
    return end >= 0 ? end : this.restore(this.kept, line, to, 0)
  }

  /** Gather the marks of a line, for {@link lacks}. */
  look(line: number): void {
    const {text, lines} = this
    this.lineMarks.look(text, lines.from[line] ?? 0, lines.to[line] ?? 0)
    this.nextCode = fold(text.charCodeAt(lines.from[line + 1] ?? text.length))
  }

  /** The same of words within a line. */
  lookAt(from: number, to: number): void {
    this.lineMarks.look(this.text, from, to)
    this.nextCode = 0
  }

  /** Whether the line looked at lacks a mark without which a template cannot take it. */
  lacks(pattern: Pattern): boolean {
    const {all, either, next} = pattern.needs
    const {lineMarks} = this
    if (lineMarks.lackOne(all) || (either !== undefined && lineMarks.lackAll(either))) return true
    return next !== undefined && !next.includes(this.nextCode)
  }

  /** The first of the templates, from the one numbered `at`, that the line looked at lacks nothing of; −1 for none. */
  next({places, cues}: Sieve<{pattern: Pattern}>, at: number): number {
    for (at = this.lineMarks.next(places, at); at >= 0; at = this.lineMarks.next(places, at + 1)) {
      const cue = cues[at]
      if (cue !== undefined && !this.lacks(cue.pattern)) return at
    }
    return -1
  }

  /** Match a piece and all that follow it. */
  run(piece: Piece | undefined, at: number): number {
    while (piece !== undefined) {
      if (piece.kind === 'literal') {
        at = this.literal(piece, at)
        if (at < 0) return -1
      } else if (piece.kind === 'slot') {
        return this.slot(piece, at)
      } else if (piece.kind === 'optional') {
        const end = this.attempt(piece, at)
        if (end >= 0) return end
      } else {
        at = this.nextLine(at)
        if (at < 0) return -1
      }
      piece = piece.next
    }
    return at
  }

  /** Match with the group, or leave no trace. */
  private attempt(piece: OptionalPiece, at: number): number {
    const kept = this.captures.length
    const {line, limit, loose} = this
    const end = this.run(piece.inner, at)
    return end >= 0 ? end : this.restore(kept, line, limit, loose)
  }

  /** Leave the captures as they were. */
  drop(kept: number): void {
    // setting a length costs, also where it is the same
    if (this.captures.length > kept) this.captures.length = kept
  }

  /** Leave no trace of a match. */
  restore(kept: number, line: number, limit: number, loose: number): -1 {
    this.drop(kept)
    this.line = line
    this.limit = limit
    this.loose = loose
    return -1
  }

  /** What a spelling would have to begin with to stand at a place, white space left out. */
  headAt(at: number): number {
    const {text, limit} = this
    const from = this.sentence ? trimStart(text, at, limit) : skipBlanks(text, at, limit)
    return from < limit ? fold(text.charCodeAt(from)) : 0
  }

  private literal(piece: LiteralPiece, at: number): number {
    const {loose, limit} = this
    const {spellings, heads} = piece
    const first = this.headAt(at)
    let end = -1
    for (let index = 0; index < spellings.length; index++) {
      const head = heads[index]
      if (head !== first && head !== 0) continue
      this.loose = loose
      if ((end = this.spelling(spellings[index] ?? '', at, limit)) >= 0) break
    }
    if (end >= 0 && piece.lettered) this.captures.push(0, at, end)
    return end
  }

  /**
   * End of a spelling at a place, or −1.
   *
   * White space is free in number, and may be missing or added beside a mark or a Hangul syllable; between two Latin
   * letters it stands where the template has it.
   */
  spelling(spelling: string, at: number, limit: number): number {
    const {text} = this
    for (let index = 0; index < spelling.length; index++) {
      const wanted = spelling.charCodeAt(index)
      let code = at < limit ? text.charCodeAt(at) : 0
      if (wanted === codes.space) {
        // a sentence may run over lines
        const end = this.sentence ? trimStart(text, at, limit) : skipBlanks(text, at, limit)
        if (end === at) {
          // behind the last word white space was never printed
          if (at < limit) this.loose++
          if (isTight(text.charCodeAt(at - 1)) && isTight(code)) return -1
        }
        at = end
        continue
      }
      if (at < limit && isBlank(code) && (index === 0 || !isWord(spelling.charCodeAt(index - 1)) || !isWord(wanted))) {
        at = skipBlanks(text, at, limit)
        code = at < limit ? text.charCodeAt(at) : 0
        this.loose++
      }
      if (at >= limit || (code !== wanted && fold(code) !== wanted)) return -1
      at++
    }
    return at
  }

  /** Start of the next line, if nothing is left of this one, or −1. */
  nextLine(at: number): number {
    if (skipBlanks(this.text, at, this.limit) < this.limit) return -1
    const line = this.line + 1
    const from = this.lines.from[line]
    if (from === undefined) return -1
    this.line = line
    this.limit = this.lines.to[line] ?? from
    return from
  }

  private slot(piece: SlotPiece, at: number): number {
    const {reading} = piece.slot
    if (reading === 'free') {
      const from = skipBlanks(this.text, at, this.limit)
      return this.sentence && piece.name === 'name' ? scanBareName(this, piece, from) : scanFree(this, piece, from)
    }
    if (reading === 'speech') return scanSpeech(this, piece, skipBlanks(this.text, at, this.limit))
    if (reading === 'label') return scanLabel(this, piece, skipBlanks(this.text, at, this.limit))
    if (reading === 'rest') {
      this.endsWithRest = true
      return at
    }
    const end = reading === 'digits' ? this.digits(piece, at) : this.word(piece, at)
    return end < 0 ? -1 : this.fill(piece, at, end, end)
  }

  private digits(piece: SlotPiece, at: number): number {
    const to = Math.min(this.limit, at + piece.slot.max)
    const end = piece.name === 'number' ? numberEnd(this.text, at, to, this.limit) : digitsEnd(this.text, at, to)
    return end - at < piece.slot.min ? -1 : end
  }

  private word(piece: SlotPiece, at: number): number {
    return this.words.wordEnd(piece.name as 'month', this.text, at, Math.min(this.limit, at + piece.slot.max))
  }

  /** Capture `[from, to)` and go on with what follows at `next`; −1 leaves no trace. */
  fill(piece: SlotPiece, from: number, to: number, next: number): number {
    const kept = this.captures.length
    const {line, limit, loose} = this
    this.captures.push(piece.id, from, to)
    const end = this.run(piece.next, next)
    return end >= 0 ? end : this.restore(kept, line, limit, loose)
  }
}

/** Judges nothing: no language is known yet. */
const noWords: SlotWords = {wordEnd: () => -1, fits: () => false}
