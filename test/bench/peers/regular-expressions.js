// What one would write in an afternoon: ten regular expressions, tried on each line in turn.

/** Marks behind which a voice speaks: the first group is the voice, what follows the mark its words. */
const voices = [
  /^\[(anchor|reporter|앵커|기자|리포트|앵커멘트)\]/iu,
  /^[<◀] ?(앵커|기자|리포트|앵커멘트) ?[>▶]/u,
  /^([A-Z][A-Z.' -]+)(?:, [^:]+)?: /u,
  /^([A-Z][a-z]+ [A-Z][a-z'-]+): /u
]

/** Soundbites on a line of their own: who, and what. */
const bites = [
  /^\[([^/:[\]]+)\/[^:[\]]+: ?([^[\]]+)\]$/u,
  /^\[(?:인터뷰|녹취)\] ?([^/:]+)\/[^:]+: ?"([^"]+)"$/u,
  /^\[([^/[\](]+)\/[^[\]]+\] ?:? ?["“]([^"”]+)["”]$/u,
  /^<인터뷰> ([^:()]+)\([^()]+\) ?: "([^"]+)"$/u
]

/** Lines that no report has. */
const furniture = [
  /^(?:print|ad|share|menu|글자크기 ?설정|공유하기|인쇄|목록)$/iu,
  /copyright|ⓒ|무단|all rights reserved|제보|카카오톡|\w@\w/iu
]

function firstMatch(patterns, line) {
  for (const pattern of patterns) {
    const match = pattern.exec(line)
    if (match !== null) return match
  }
  return undefined
}

/** Splits a text into what is said by whom, as far as the expressions tell. */
export function readByExpressions(text) {
  const result = {kept: [], said: [], bites: []}
  let who
  for (const line of text.split(/[\r\n]/u).map((line) => line.trim())) {
    if (line === '' || firstMatch(furniture, line) !== undefined) continue
    result.kept.push({words: line})
    const bite = firstMatch(bites, line)
    if (bite !== undefined) {
      const piece = {who: bite[1].trim(), words: bite[2]}
      result.said.push(piece)
      result.bites.push(piece)
      continue
    }
    const voice = firstMatch(voices, line)
    who = voice?.[1] ?? who
    if (who !== undefined) result.said.push({who, words: line.slice(voice?.[0].length ?? 0)})
  }
  return result
}
