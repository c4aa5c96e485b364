import {defineDialect} from '../dialect.js'

const jobs =
  '{촬영기자|영상기자|영상취재|촬영|영상편집|편집|화면제공|화면 제공|영상제공|사진제공|그래픽|디자인|CG|VJ|자막뉴스|자막뉴스 제작|취재기자|취재|제작|기획|구성|연출|음악|자료조사|정리|작가}'

/** What Korean broadcasters have in common; reads an article of one that is not known. */
export const koBroadcast = /* @__PURE__ */ defineDialect({
  id: 'ko-broadcast',
  lang: 'ko',
  timeZone: 'Asia/Seoul',
  generic: true,
  habits: {bareQuotes: true},
  labels: {
    anchor: ['[{앵커|앵커멘트|앵커 멘트}]', '<{앵커|앵커멘트|앵커 멘트}>', '【 {앵커|앵커멘트} 】'],
    reporter: ['[{기자|리포트|리포터|캐스터}]', '<{기자|리포트}>', '【 {기자|리포트} 】']
  },
  cast: {
    host: ['{■|□} {진행|진행자} : {names}'],
    guest: ['{■|□} {출연|출연자|대담|전화연결} : {names}']
  },
  programme: ['[뉴스{headline}]', '{■|□} {방송|프로그램|프로그램명} : {text}'],
  timestamp: {
    aired: ['{■|□} {방송일시|방송일} : {yyyy}년 {M}월 {d}일{? ({weekday})}']
  },
  quote: [
    '["{speech}"]',
    '[{name}{/| / }{title}{? ({note})} : "{speech}"]',
    '[{name}{/| / }{title}{? ({note})} : {speech}]',
    '[{who}{? ({note})} : {speech}]'
  ],
  handoff: [
    '{name} {기자|특파원|리포터|캐스터|피디|PD}{입니다|의 보도입니다|의 단독 보도입니다|의 보돕니다}.',
    '{name} {기자|특파원|리포터|캐스터|피디|PD}{가|의} {text}.',
    '{name} {기자|특파원|리포터|캐스터}!{? {text}}',
    '{name} {기자|특파원|리포터|캐스터}, {text}',
    '{name} {기자|특파원|리포터|캐스터} {연결|전화로|나와} {text}'
  ],
  signOff: [
    '지금까지 {place}에서 {affiliation}{뉴스|방송|TV|NEWS|News} {name}입니다.',
    '{place}에서 {affiliation}{뉴스|방송|TV|NEWS|News} {name}입니다.',
    '{affiliation}{뉴스|방송|TV|NEWS|News} {name}입니다.'
  ],
  credit: ['{credits}', '({credits})', `${jobs} ㅣ {names}`, `${jobs} | {names}`],
  byline: ['{name} {기자|특파원} ({email})', '{name} {기자|특파원} {email}', '{name} [{email}]', '{name} ({email})'],
  notice: {
    copyright: [
      '{ⓒ|©|Ⓒ} {holder} 무단{terms}',
      '[저작권자{(c)|ⓒ|©|Ⓒ} {holder} 무단{terms}]',
      'Copyright{?s} {(c)|ⓒ|©|Ⓒ} {holder}. 무단{terms}'
    ],
    other: ['☞ 네이버 {text}'],
    disclaimer: ['* 아래 텍스트는 실제 방송 {text}', '※ 자세한 내용은 {text}', '* 위 텍스트는 {text}']
  },
  boilerplate: [
    '{AD|댓글|원문보기|컨텐츠로 건너뛰기|음성재생 설정|번역beta|Translated by kaka i|이 글자크기로 변경됩니다.|이 기사에 대해 어떻게 생각하시나요?}',
    '글자크기 설정{? {text}}',
    '(예시) 가장 빠른 뉴스가 있고{?{text}}',
    '{number}{일|시간|분|개월} 전',
    '{정치|경제|사회|국제|문화|스포츠|연예|생활|전국|지역|북한|날씨|세계|과학}',
    '글자크기설정',
    '인쇄하기',
    '관련기사',
    '컨텐츠 바로가기',
    '댓글 첫 댓글을 작성해보세요',
    '주소복사가 완료되었습니다',
    '이 기사의 카테고리는 언론사의 분류를 따릅니다.',
    '기사가 속한 카테고리는 언론사가 분류합니다.',
    '{MM}.{dd} ({weekday})'
  ]
})
