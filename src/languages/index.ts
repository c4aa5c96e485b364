import {en} from './en.js'
import {ko} from './ko.js'
import type {Language} from './language.js'

/** The language of a BCP 47 tag; English where none is known. */
export function languageOf(lang: string): Language {
  return lang === 'ko' || lang.startsWith('ko-') ? ko : en
}

/** Every language: notices are quoted across editions. */
export const languages: readonly Language[] = [en, ko]
