import {defineDialect} from '../dialect.js'
import {portalFurniture, portalPublished, portalUpdated} from './ko-portals.js'

const copyright = '{(c)|ⓒ|©|Ⓒ}'
const reserved =
  '{All rights reserved|All Rights Reserved|ALL RIGHTS RESERVED|all rights reserved|All right reserved|All Right Reserved}{?.}'
const sign = '{▷|▶|◇|◆|☎}'
const recording = '[{인터뷰|녹취|싱크|현장음}]'
const sound = '{인터뷰|녹취|싱크|SYNC|INT}'
const jobs =
  '{기자|앵커|AI 앵커|자막편집|오디오|내레이션|촬영기자|영상기자|영상취재|촬영|영상편집|편집|화면제공|화면 제공|영상제공|사진제공|그래픽|디자인|CG|VJ|자막뉴스|자막뉴스 제작|취재기자|취재|제작|기획|구성|연출|음악|자료조사|정리|작가}'

/** What Korean broadcasters have in common; reads an article of one that is not known. */
export const koBroadcast = /* @__PURE__ */ defineDialect({
  id: 'ko-broadcast',
  lang: 'ko',
  timeZone: 'Asia/Seoul',
  generic: true,
  habits: {bareQuotes: true},
  labels: {
    anchor: ['[{앵커|앵커멘트|앵커 멘트}]', '<{앵커|앵커멘트|앵커 멘트}>', '【 {앵커|앵커멘트} 】'],
    reporter: [
      '[{기자|리포트|리포터|캐스터}]',
      '<{기자|리포트}>',
      '【 {기자|리포트} 】',
      '[{스탠딩|스탠드업}]\n{rest}',
      // what is spoken to the camera stands below
      '[{name}{ / |/| }{기자|특파원|리포터|캐스터}]\n{rest}',
      '[{name}{ / |/| }{기자|특파원} : {rest}'
    ],
    speaker: ['[{name}{ / |/| }{앵커|아나운서|기자|특파원|리포터|캐스터|기상캐스터}]']
  },
  direction: {interview: ['[{인터뷰|녹취|싱크}]']},
  heading: ['Q{?{number}}. {headline}'],
  cast: {
    host: ['{■|□|▣} {진행|진행자} : {names}', '{진행|진행자} : {names}'],
    guest: ['{■|□|▣} {출연|출연자|대담|전화연결} : {names}', '{출연|출연자|대담} : {names}']
  },
  programme: ['[뉴스{headline}]', '{■|□} {방송|프로그램|프로그램명} : {text}'],
  timestamp: {
    published: portalPublished,
    updated: portalUpdated,
    aired: [
      '{■|□|▣} {방송일시|방송일|일시|날짜} : {yyyy}년 {M}월 {d}일{? ({weekday})}{?{rest}}',
      '{방송일시|방송일|방송 일시} : {yyyy}년 {M}월 {d}일{? ({weekday})}{?{rest}}'
    ]
  },
  quote: [
    '["{speech}"]',
    `${recording} {name}{/| / }{title}{? ({note})}{?\n}"{speech}"`,
    `${recording} {who}{? ({note})}{?\n}"{speech}"`,
    `[${sound}{? }: {name}{/| / }{title}{? ({note})}]\n"{speech}"`,
    `[${sound}{? }: {who}{? ({note})}]\n"{speech}"`,
    '[{name}{/| / }{title}{? ({note})} : "{speech}"]',
    '[{name}{/| / }{title}{? ({note})} : {speech}]',
    '[{who}{? ({note})} : {speech}]',
    '[{name}{/| / }{title}{? ({note})}]\n"{speech}"',
    '[{who}{? ({note})}]\n"{speech}"'
  ],
  handoff: [
    '{name}·{name} {기자|특파원}{입니다|의 보도입니다|의 단독 보도입니다}.',
    '{name}·{name} {기자|특파원}{가|의} {text}.',
    '{name} {기자|특파원|리포터|캐스터|피디|PD}{입니다|의 보도입니다|의 단독 보도입니다|의 보돕니다}.',
    '{name} {기자|특파원|리포터|캐스터|피디|PD}{가|의} {text}.',
    '{name} {기자|특파원|리포터|캐스터}!{? {text}}',
    '{name} {기자|특파원|리포터|캐스터|기상캐스터}{.|?}',
    '{name} {기자|특파원|리포터|캐스터}, {text}',
    '{name} {기자|특파원|리포터|캐스터} {연결|전화로|나와} {text}'
  ],
  signOff: [
    '지금까지 {place}에서 {affiliation}{뉴스|방송|TV|NEWS|News} {name}입니다.',
    '{place}에서 {affiliation}{뉴스|방송|TV|NEWS|News} {name}입니다.',
    '{affiliation}{뉴스|방송|TV|NEWS|News} {name}입니다.',
    '지금까지 {place}에서 {전해드렸습니다|전해 드렸습니다}.'
  ],
  credit: [
    '{credits}',
    '({credits})',
    '[{credits}]',
    '<{credits}>',
    '{영상취재|영상편집|촬영기자|영상기자} {person}',
    `${jobs} ㅣ {names}`,
    `${jobs} | {names}`
  ],
  byline: [
    '{name} {기자|특파원} ({email})',
    '{name} {기자|특파원} [{email}]',
    '{name} {기자|특파원} {email}',
    '{name} 취재 기자 | {email}',
    '{name} [{email}]',
    '{name} ({email})',
    '({name} {기자|기상캐스터|캐스터|리포터})'
  ],
  notice: {
    copyright: [
      `Copyright{?s} ${copyright}{? }{holder}. All rights reserved. 무단{terms}`,
      `{?- }Copyright{?s} ${copyright}{? }{holder}. 무단{terms}`,
      `{?< }Copyright{?s} ${copyright}{? }{holder} 무단{terms}`,
      '{ⓒ|©|Ⓒ}{? }{holder}{?,} 무단{terms}',
      `[저작권자{? }${copyright}{? }{holder}{?,} 무단{terms}`,
      `[${copyright} {holder}{?,} 무단{terms}`,
      `<저작권자{? }${copyright}{? }{holder}{?,} 무단{terms}`,
      '저작권자 {holder} 무단{terms}',
      `{Copyright|Copyrights|COPYRIGHT}{? }${copyright}{? }{?by }{?{year} }{holder}{. |, | }${reserved}`,
      `{ⓒ|©|Ⓒ}{? }{?{year} }{holder}{. |, | }${reserved}`
    ],
    other: ['☞ 네이버 {text}', '[내용 인용 시 {text}]'],
    tips: ['{▣|■|▶|▷} {제보 하기|제보하기}'],
    disclaimer: ['* 아래 텍스트는 실제 방송 {text}', '{※|▶|☞}{? }자세한 {내용|소식}은 {text}', '* 위 텍스트는 {text}']
  },
  contact: {
    email: ['{이메일|메일}{ : |: |:}{value}', `${sign} {이메일|메일}{ : |: | }{value}`],
    phone: ['{전화|제보전화}{ : |: |:}{value}', `${sign} 전화{ : |: | }{value}`],
    messenger: ['{카카오톡|카톡|문자}{ : |: |:}{value}', `${sign} {카카오톡|카톡}{ : |: | }{value}`],
    web: ['홈페이지{ : |: |:}{value}', `${sign} 홈페이지{ : |: | }{value}`],
    app: ['{애플리케이션|앱}{ : |: |:}{value}']
  },
  boilerplate: [
    ...portalFurniture,
    '{AD|댓글|광고|인쇄하기|글자크기설정|관련기사|추천뉴스|기자 프로필|다른기사 보기}',
    '{number}{일|시간|분|개월} 전',
    '{text} > {정치|경제|사회|국제|문화|스포츠|연예|생활|전국|지역|북한|날씨|세계|과학}',
    '{정치|경제|사회|국제|문화|스포츠|연예|생활|전국|지역|북한|날씨|세계|과학|IT/과학|생활/문화}',
    '#{hashtags}'
  ]
})
