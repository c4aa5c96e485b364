import type {Cue} from '../recognise/cues.js'
import {addFurniture, addNote} from './furniture.js'
import {addSpokenLine, endQuote, keepsQuote, openQuote} from './quotes.js'
import type {Assembly} from './state.js'
import {askOn, closeVoice, endVoice, passOn, resumeVoice} from './voices.js'

/** Stage notes belong to the voice during which they stand; before the broadcast to the page. */
export function addNoteInside(assembly: Assembly, cue: Cue): void {
  if (cue.detail === 'close') {
    endVoice(assembly)
    assembly.stage = 'back'
  }
  if (!keepsQuote(assembly, cue)) {
    if (assembly.stage === 'body') resumeVoice(assembly)
    else closeVoice(assembly)
  }
  addNote(assembly, cue)
  if (cue.detail === 'soundbite') addSpokenLine(assembly)
  else if (cue.detail === 'end') passOn(assembly)
  if (cue.detail === 'interview' || (cue.detail === 'natural' && assembly.habits.quotedLines === true))
    openQuote(assembly)
}

/** A heading, a caption or the like inside of the broadcast. */
export function addInset(assembly: Assembly, cue: Cue): void {
  if (cue.construct !== 'caption') endQuote(assembly)
  if (cue.construct === 'heading') askOn(assembly)
  else closeVoice(assembly)
  addFurniture(assembly, cue)
}
