import {codes} from './codes.js'

/** Whether a code is white space that may stand between words; line ends are not. */
export function isBlank(code: number): boolean {
  if (code < 0x80) return code === codes.space || code === codes.tab || code === 0x0b || code === 0x0c
  return (
    code === codes.noBreakSpace ||
    code === codes.ideographicSpace ||
    (code >= 0x2000 && code <= 0x200d) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0xfeff
  )
}

/** Whether a code ends a line: LF or CR. U+2028 and U+0085 are text, as in `vfile-location`. */
export function isLineEnd(code: number): boolean {
  return code === codes.lineFeed || code === codes.carriageReturn
}

/** Whether a code is white space or a line end. */
export function isSpace(code: number): boolean {
  return isLineEnd(code) || isBlank(code)
}

/** Whether a code is an ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= codes.digit0 && code <= codes.digit9
}

/** Whether a code is a syllable of Hangul. */
export function isHangul(code: number): boolean {
  return code >= codes.hangulFirst && code <= codes.hangulLast
}

/** Whether a code is an upper-case letter of Latin, Greek or Cyrillic. */
export function isUpper(code: number): boolean {
  if (code < 0x80) return code >= codes.uppercaseA && code <= codes.uppercaseZ
  return isCased(code) && String.fromCharCode(code).toLowerCase() !== String.fromCharCode(code)
}

/** Whether a code is a lower-case letter of Latin, Greek or Cyrillic. */
export function isLower(code: number): boolean {
  if (code < 0x80) return code >= codes.lowercaseA && code <= codes.lowercaseZ
  return isCased(code) && String.fromCharCode(code).toUpperCase() !== String.fromCharCode(code)
}

function isCased(code: number): boolean {
  return (code >= 0xc0 && code <= 0x587) || (code >= 0x1e00 && code <= 0x1fff)
}

/**
 * Whether a code may belong to a letter or a digit.
 *
 * What is not known to be punctuation, white space or a symbol counts as a letter: such a character always gets a node,
 * so that no letter of any script can be lost as glue.
 */
export function isWord(code: number): boolean {
  // written so that NaN, the code beyond an end, is no word
  if (!(code >= 0x80)) {
    return (
      (code >= codes.lowercaseA && code <= codes.lowercaseZ) ||
      (code >= codes.uppercaseA && code <= codes.uppercaseZ) ||
      isDigit(code)
    )
  }
  if (isHangul(code)) return true
  if (code <= 0xbf) return code === 0xaa || code === 0xb2 || code === 0xb3 || code === 0xb5 || code >= 0xb9
  if (code >= 0x2000 && code <= 0x2bff) return isSymbolLetter(code)
  if (code >= 0x3000 && code <= 0x303f) return code >= 0x3005 && !(code >= 0x3008 && code <= 0x3020)
  if (code >= 0xff01 && code <= 0xff65) return isWideLetter(code)
  return !(code === 0xd7 || code === 0xf7 || code === 0xfeff)
}

/** Letters and digits of full width; brackets, colons and other marks of full width are none. */
function isWideLetter(code: number): boolean {
  return (code >= 0xff10 && code <= 0xff19) || (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a)
}

/** Super- and subscripts, letter-like signs and numbers in circles are words; dashes, quotes, arrows, shapes are not. */
function isSymbolLetter(code: number): boolean {
  if (code <= 0x206f) return false
  if (code <= 0x218f) return true
  return (
    (code >= 0x2460 && code <= 0x249b) ||
    code === 0x24ea ||
    (code >= 0x24eb && code <= 0x24ff) ||
    (code >= 0x2776 && code <= 0x2793)
  )
}

/**
 * The plain form of a punctuation mark: curly, double and full-width forms fall together with ASCII.
 *
 * ```text
 * “ ” ″ ＂ → "     ‘ ’ ′ → '     〈 ＜ → <     ： → :     ／ → /
 * ```
 */
export function fold(code: number): number {
  if (code < 0x80) return code
  if (isHangul(code)) return code
  if (code >= 0xff01 && code <= 0xff5e) return code - 0xfee0
  if (code >= 0x2000 && code <= 0x2033) return foldGeneral(code)
  if (code === 0x3008) return codes.lessThan
  if (code === 0x3009) return codes.greaterThan
  return isBlank(code) ? codes.space : code
}

function foldGeneral(code: number): number {
  if (code === 0x201c || code === 0x201d || code === 0x201e || code === 0x201f || code === 0x2033) {
    return codes.quotationMark
  }
  if (code === 0x2018 || code === 0x2019 || code === 0x201a || code === 0x201b || code === 0x2032)
    return codes.apostrophe
  if (code >= 0x2010 && code <= 0x2015) return codes.dash
  return isBlank(code) ? codes.space : code
}

/** Latin letters and digits keep their spaces. */
export function isTight(code: number): boolean {
  return code < 0x250 && isWord(code)
}
