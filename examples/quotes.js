// Who said what, when: a line for each soundbite of a Korean report.
import {readFile} from 'node:fs/promises'
import {parseBroadcastArticle, quotes} from 'bcast'

const text = await readFile(new URL('geese.ko.txt', import.meta.url), 'utf8')

for (const {speaker, when, via, text: words} of quotes(parseBroadcastArticle(text))) {
  console.log([when ?? 'undated', speaker.name ?? 'nobody named', speaker.title, via].filter(Boolean).join(' | '))
  console.log(`  ${words}`)
}

// Prints:
// 2025-11-01 | 문새벽 | 가련역 역무원
//   (저희도) 처음엔 웃었죠. 자리를 비켜 줍니다.
// undated | 편누리 | 승객
//   줄을 아주 잘 서더라고요. // 새치기도 없었고요.
// undated | nobody named | 역 관계자
//   운임 규정은 검토하고 있습니다.
// 2025-10-30 | 하도경 | 조류학자 | 라디오 '새벽의 깃'
//   따뜻한 바람이 부는 쪽이니까요.
