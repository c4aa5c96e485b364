import {defineDialect} from '../dialect.js'
import {koBroadcast} from './ko-broadcast.js'
import {mbcSignOffs} from './mbc-ko.js'

const marks = '{◀INT▶|◀SYN▶|◀SYNC▶|◀ INT ▶|◀ SYN ▶|◀ SYNC ▶|【INT】|【SYN】|◀인터뷰▶|◀씽크▶}'
const stations =
  '{목포|광주|대구|울산|제주|전주|충북|충주|청주|여수|춘천|대전|부산|안동|포항|경남|진주|마산|원주|삼척|강릉|강원영동}'

/** MBC's stations in the regions: scripts with marks of the newsroom, their lines broken at a fixed width. */
export const mbcRegionalKo = /* @__PURE__ */ defineDialect({
  id: 'mbc-regional-ko',
  broadcaster: 'MBC',
  lang: 'ko',
  attested: 'pages',
  timeZone: 'Asia/Seoul',
  hosts: [
    'andongmbc.co.kr',
    'busanmbc.co.kr',
    'chmbc.co.kr',
    'cjmbc.co.kr',
    'dgmbc.com',
    'gjmbc.co.kr',
    'jejumbc.com',
    'jmbc.co.kr',
    'kjmbc.co.kr',
    'mbccb.co.kr',
    'mbceg.co.kr',
    'mbcgn.kr',
    'mpmbc.co.kr',
    'phmbc.co.kr',
    'tjmbc.co.kr',
    'usmbc.co.kr',
    'wjmbc.co.kr',
    'ysmbc.co.kr'
  ],
  extends: koBroadcast,
  habits: {wrapped: true, quotedLines: true, noSummary: true},
  headline: ['{R|리포트}){? }{headline}'],
  timestamp: {
    published: [
      '방송일자\n{yyyy}-{MM}-{dd}',
      '• 방송일자\n{yyyy}-{MM}-{dd}',
      '{yyyy}-{MM}-{dd} {number}',
      '{name} {기자|리포터|아나운서} 입력 {yyyy}-{MM}-{dd} {HH}:{mm}{?:{ss}}{?{rest}}',
      '입력 {yyyy}-{MM}-{dd} {HH}:{mm}{?:{ss}}{?{rest}}',
      // below each of several
      '{name} {yyyy}년 {M}월 {d}일 -',
      '{affiliation} {yyyy}년 {M}월 {d}일 -'
    ],
    updated: ['수정 {yyyy}-{MM}-{dd} {HH}:{mm}{?:{ss}}{?{rest}}']
  },
  labels: {
    anchor: ['◀{ANC|앵커|앵 커| A N C }▶', '【{ANC|앵커}】', '({앵커|ANC})', '{남|여}]', '{남|여}){? }{rest}'],
    reporter: [
      '◀{VCR|리포트|리포 트|기자| V C R }▶',
      '【{VCR|리포트}】',
      '({기자|리포트|리포터|VCR})',
      '◀ {st-up|S/U|s/u|스탠드업|스탠딩} ▶ {name} 기자',
      '◀{st-up|S/U|s/u|스탠드업|스탠딩}▶',
      '({s/u|S/U|s\\/u|st-up|스탠드업|스탠딩})',
      '{S/U|s/u|스탠드업|스탠딩|st-up}]',
      '{s/u|S/U}',
      '◀{name} 기자▶'
    ]
  },
  direction: {
    end: ['◀{END| E N D }▶', '【END】'],
    mark: [marks, '{인텨뷰|인터뷰|씽크|싱크|교감 씽크}'],
    transition: ['-----화면전환-----', '({화면전환|화면 전환})'],
    graphic: ['({BGM|영상 화면|반투명CG|반투명 CG|CG})', '*** **자막***', 'PIP']
  },
  timecode: ['{HH} {mm} {ss} {number}'],
  quote: [
    `${marks} {?*}{name}/{title}{?*}\n"{speech}"`,
    `${marks} {?*}{name}/{title}{?*}\n({speech})`,
    `${marks} *{who}*{? }"{speech}"`,
    `${marks} *{who}*\n"{speech}"`,
    `${marks} {who}\n"{speech}"`,
    `${marks} {who}\n({speech})`,
    '(인터뷰) {name}{/|/ }{title} "{speech}"',
    `${marks} {who} "{speech}"`,
    `${marks} {who} '{speech}'`,
    `${marks}{? }"{speech}"`,
    `${marks} {?*}{name}/{title}{?*}`,
    `${marks} {?*}{who}{?*}`,
    '[{name}/{title}{? ({note})}]\n"{speech}"',
    '[{who}{? ({note})}]\n"{speech}"',
    '{name}/{title}{? ({note})}\n"{speech}"',
    '{head}{? ({note})}\n"{speech}"'
  ],
  byline: ['{name} {기자|리포터}'],
  signOff: [
    // the camera's credit may follow the name at once
    '{MBC뉴스|MBC 뉴스|MBC NEWS|mbc뉴스} {name}입니다{?.}{?//}{? }({영상취재|촬영|영상|카메라} {text}){?//}',
    ...mbcSignOffs,
    '{엠비씨뉴스|엠비씨 뉴스|엠비시 뉴스|엠비시뉴스} {name}{입니다|.|/}',
    'MBC뉴스//'
  ],
  handoff: [
    '{name} {기자|리포터}{가|의} {text}',
    '{name} {기자|리포터}{입니다|의 보도입니다|의 보돕니다}',
    '{name} 기잡니다'
  ],
  notice: {copyright: ['Copyright © {holder}. All rights reserved.', 'Copyright © {holder} All rights reserved.']},
  boilerplate: [
    '조회수 {number}',
    '{?- }{?• }{NEWS|On-Air|뉴스데스크|뉴스투데이}',
    '{930뉴스|5 MBC뉴스|뉴스데스크|뉴스투데이} {오전|오후} {h}시{? {mm}분}',
    '이 글을 {text} 퍼가기',
    '[선명한 화질 : {text}]',
    `${stations}MBC`,
    '{검색|여러분의 의견을 남겨주세요|당신의 의견을 남겨주세요}',
    '※ 댓글 작성시 상대방에 대한 배려와 책임을 {text}',
    '{number}/300'
  ]
})
