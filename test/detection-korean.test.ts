import {describe, expect, it} from 'vitest'
import {parseBroadcastArticle} from '../src/index.js'

/** Pages of which next to nothing is left: what tells the broadcaster, and the lines. */
const pages: [string, string, string[]][] = [
  [
    'ytn-ko',
    'a spaced slash and a spaced colon',
    ['[앵커]', '소가 달아났습니다.', '[기자]', '울타리가 비었습니다.', '[나해솔 / 목장 주인 : 문을 열고 갔어요.]']
  ],
  ['ytn-ko', 'the sign-off', ['소가 달아났습니다.', '울타리가 비었습니다.', 'YTN 단가람입니다.']],
  ['ytn-ko', 'the date line', ['소가 달아났다', '2026.01.20. 오후 3:35.', '소가 울타리를 넘었습니다.']],
  ['ytn-ko', 'diamonds that close in a bracket', ['◇앵커] 소가 달아났습니다.', '◆기자] 울타리가 비었습니다.']],
  [
    'ytn-en',
    'brackets without quotation marks',
    [
      '[Anchor]',
      'A cow ran away.',
      '[Reporter]',
      'The fence is empty.',
      '[Na Hae-sol / Farm owner: She opened the gate.]'
    ]
  ],
  ['ytn-en', 'the sign-off', ['A cow ran away.', "I'm YTN's Dan Garam."]],
  [
    'kbs-ko',
    'quotation marks in the bracket',
    ['[앵커]', '소가 달아났습니다.', '[리포트]', '울타리가 비었습니다.', '[나해솔/목장 주인 : "문을 열고 갔어요."]']
  ],
  ['kbs-ko', 'the date line', ['소가 달아났다', '입력 2026.01.20 (15:35)', '소가 울타리를 넘었습니다.']],
  [
    'kbs-ko',
    'pointed brackets before recordings',
    ['<앵커 멘트>', '소가 달아났습니다.', '<리포트>', '울타리가 비었습니다.', '<녹취> 목장 주인 : "문을 열고 갔어요."']
  ],
  ['kbs-ko', 'circles before voices', ['⊙앵커: 소가 달아났습니다.', '⊙기자: 울타리가 비었습니다.']],
  [
    'kbs-ko',
    'credits and the sign-off on one line',
    ['[앵커]소가 달아났습니다.[리포트]울타리가 비었습니다.KBS 뉴스 단가람입니다.']
  ],
  [
    'kbs-en',
    'a report label and quotation marks',
    [
      '[Anchor]',
      'A cow ran away.',
      '[Report]',
      'The fence is empty.',
      '[Na Hae-sol/Farm owner: "She opened the gate."]'
    ]
  ],
  ['kbs-en', 'the sign-off', ['A cow ran away.', 'The fence is empty.', 'This is KBS News, Dan Ga-ram.']],
  ['kbs-world-en', 'the label of a package', ['[Anchor Lead]', 'A cow ran away.', '[Pkg]', 'The fence is empty.']],
  [
    'kbs-world-en',
    'labels that have lost their brackets',
    ['Anchor Lead', 'A cow ran away.', 'Pkg', 'The fence is empty.']
  ],
  [
    'kbs-world-en',
    'the sign-off of the radio',
    ['Anchor: A cow ran away.', 'Report: The fence is empty.', 'Rowan Maeng, KBS World Radio News.']
  ],
  ['mbc-ko', 'arrows', ['◀ 앵커 ▶', '소가 달아났습니다.', '◀ 리포트 ▶', '울타리가 비었습니다.']],
  [
    'mbc-ko',
    'a bracket and double primes',
    ['소가 달아났습니다.', 'MBC뉴스 단가람입니다.', '영상취재: 마도담 / 영상편집: 우솔']
  ],
  [
    'mbc-ko',
    'the date line',
    ['소가 달아났다', '입력 | 2026-01-20 20:27   수정 | 2026-01-20 20:59', '소가 울타리를 넘었습니다.']
  ],
  [
    'mbc-regional-ko',
    'marks of the newsroom',
    ['◀ANC▶', '소가 달아났습니다.', '◀END▶', '◀VCR▶', '울타리가 비었습니다.']
  ],
  [
    'mbc-regional-ko',
    'one mark of a recording',
    ['울타리가 비었습니다.', '◀INT▶ 나해솔/목장 주인', '"문을 열고 갔어요."']
  ],
  [
    'sbs-ko',
    'labels in pointed brackets',
    ['<앵커>', '소가 달아났습니다.', '<기자>', '울타리가 비었습니다.', '[나해솔/목장 주인 : 문을 열고 갔어요.]']
  ],
  [
    'sbs-ko',
    'angle brackets of video platforms',
    ['〈앵커〉', '소가 달아났습니다.', '〈기자〉', '울타리가 비었습니다.']
  ],
  [
    'sbs-ko',
    'the credits',
    ['<앵커>', '소가 달아났습니다.', '<기자>', '울타리가 비었습니다.', '(영상취재 : 마도담, 영상편집 : 우솔)']
  ],
  [
    'jtbc-ko',
    'questions in braces',
    ['[앵커]', '소가 달아났습니다.', '[기자]', '[나해솔/목장 주인 : {누가 열었어요?} 소가 열었어요.]']
  ],
  [
    'jtbc-ko',
    'a slash without blanks',
    ['[앵커]', '소가 달아났습니다.', '[기자]', '울타리가 비었습니다.', '[나해솔/목장 주인 : 문을 열고 갔어요.]']
  ],
  [
    'jtbc-ko',
    'the break between scenes',
    ['[기자]', '울타리가 비었습니다.', '[나해솔/목장 주인 : 문을 열고 갔어요.]', '+++', '소는 강가에 있었습니다.']
  ],
  [
    'tvchosun-ko',
    'a line that says who and a quoted one',
    ['[앵커]', '소가 달아났습니다.', '[리포트]', '울타리가 비었습니다.', '나해솔 / 목장 주인', '"문을 열고 갔어요."']
  ],
  [
    'tvchosun-ko',
    'the date line',
    ['소가 달아났다', '등록 2026.01.20 21:23', '[앵커]', '소가 달아났습니다.', '[기자]', '네.']
  ],
  [
    'channela-ko',
    'who in a bracket, a quoted line',
    ['[앵커]', '소가 달아났습니다.', '[기자]', '울타리가 비었습니다.', '[나해솔 / 목장 주인]', '"문을 열고 갔어요."']
  ],
  [
    'channela-ko',
    'the sign-off',
    ['[앵커]', '소가 달아났습니다.', '[기자]', '울타리가 비었습니다.', '채널A 뉴스 단가람입니다.']
  ],
  [
    'mbn-ko',
    'lenticular brackets',
    [
      '【 앵커멘트 】',
      '소가 달아났습니다.',
      '【 기자 】',
      '울타리가 비었습니다.',
      '▶ 인터뷰 : 나해솔 / 목장 주인',
      '- "문을 열고 갔어요."'
    ]
  ],
  [
    'mbn-ko',
    'a flattened soundbite',
    ['【 기자 】', '울타리가 비었습니다.', '▶ 나해솔 / 목장 주인 - "문을 열고 갔어요."']
  ],
  [
    'obs-ko',
    'lenticular brackets without blanks',
    ['【앵커】', '소가 달아났습니다.', '【기자】', '울타리가 비었습니다.']
  ],
  [
    'yonhapnewstv-ko',
    'who in pointed brackets',
    ['[앵커]', '소가 달아났습니다.', '[기자]', '울타리가 비었습니다.', '<나해솔 / 목장 주인> "문을 열고 갔어요."']
  ],
  [
    'yonhapnewstv-ko',
    'numbered questions',
    ['<출연 : 나해솔 축산학과 교수>', '소가 달아났습니다.', '<질문 1> 왜 달아났습니까?', '<질문 2> 돌아옵니까?']
  ],
  [
    'yonhapnewstv-ko',
    'the end mark',
    ['[앵커]', '소가 달아났습니다.', '[기자]', '울타리가 비었습니다.', '연합뉴스TV 단가람입니다.', '(끝)']
  ],
  [
    'knn-ko',
    'braces with three fields',
    ['<앵커>', '소가 달아났습니다.', '<기자>', '{나해솔/목장 주인/"문을 열고 갔어요."}']
  ],
  [
    'g1-ko',
    'the label of the reporter',
    [
      '[앵커]',
      '소가 달아났습니다.',
      '[리포터]',
      '울타리가 비었습니다.',
      '목장 주인',
      '"문을 열고 갔어요."',
      'G1뉴스 단가람입니다.'
    ]
  ],
  [
    'ktv-ko',
    'words that end in an angle',
    [
      '앵커>',
      '소가 달아났습니다.',
      '기자>',
      '울타리가 비었습니다.',
      '인터뷰> 나해솔 / 목장 주인',
      '"문을 열고 갔어요."'
    ]
  ],
  [
    'jtv-ko',
    'the byline',
    ['[나해솔 / 목장 주인 : 문을 열고 갔어요.]', '단가람 기자 sample@jtv.co.kr (JTV 전주방송) JTV 8뉴스']
  ],
  [
    'jibs-ko',
    'the sign-off',
    ['(앵커)', '소가 달아났습니다.', '(리포트)', '울타리가 비었습니다.', 'JIBS 단가람입니다.']
  ],
  [
    'kbc-ko',
    'the sign-off behind arrows',
    ['【 앵커멘트 】', '소가 달아났습니다.', '【 기자 】', '울타리가 비었습니다.', 'KBC 단가람입니다.']
  ],
  [
    'tjb-ko',
    'the sign-off behind arrows',
    ['【 앵커멘트 】', '소가 달아났습니다.', '【 기자 】', '울타리가 비었습니다.', 'TJB 단가람입니다.']
  ],
  [
    'tbc-ko',
    'the sign-off without a stop',
    ['앵커)', '소가 달아났습니다', '싱크-농민;문을 열고 갔어요', 'TBC뉴스 단가람입니다']
  ],
  [
    'jcn-ko',
    'recordings in parentheses',
    ['[앵커]', '소가 달아났습니다.', '[기자]', '(인터뷰) 나해솔 / 목장 주인', '"문을 열고 갔어요."']
  ],
  ['ebs-ko', 'the sign-off', ['소가 달아났습니다.', '울타리가 비었습니다.', 'EBS 뉴스 단가람입니다.']],
  ['tbs-ko', 'the sign-off', ['소가 달아났습니다.', '울타리가 비었습니다.', 'TBS 단가람입니다.']],
  ['cbs-radio-ko', 'diamonds and an angle', ['◇ 제온> 소가 달아났다고요?', '◆ 나해솔> 문을 열고 갔어요.']],
  ['ytn-radio-ko', 'diamonds and a colon', ['◇ 제온누 : 소가 달아났다고요?', '◆ 나해솔 : 문을 열고 갔어요.']],
  ['mbc-radio-ko', 'a mark for the host', ['◎ 진행자 > 소가 달아났다고요?', '◎ 나해솔 > 문을 열고 갔어요.']],
  [
    'kbs-radio-ko',
    'triangles',
    [
      '■ 방송시간 : 1월 20일(화) 07:20-08:57 KBS1R FM 97.3 MHz',
      '▷ 제온누 : 소가 달아났다고요?',
      '▶ 나해솔 : 문을 열고 갔어요.'
    ]
  ],
  [
    'sbs-radio-ko',
    'triangles and the notice',
    ['▷제온누 : 소가 달아났다고요?▶나해솔 : 문을 열고 갔어요.', '* 인터뷰 자료의 저작권은 SBS 라디오에 있습니다.']
  ],
  [
    'arirang-en',
    'the sign-off',
    ['A cow ran away.', 'Our Dan Ga-ram has the details.', 'The fence is empty.', 'Dan Ga-ram, Arirang News.']
  ],
  [
    'ko-broadcast',
    'marks of the whole family',
    ['[앵커]', '소가 달아났습니다.', '단가람 기자가 보도합니다.', '[기자]', '울타리가 비었습니다.']
  ],
  [
    'ko-broadcast-en',
    'marks of the whole family',
    ['[Anchor]', 'A cow ran away.', 'Reporter Dan Ga-ram reports.', '[Reporter]', 'The fence is empty.']
  ],
  [
    'ko-broadcast',
    'the sign-off of a network that is not known',
    ['[앵커]', '소가 달아났습니다.', '[기자]', '울타리가 비었습니다.', '솔내방송 단가람입니다.']
  ]
]

describe('A Korean page of a few lines', () => {
  it.each(pages)('is of %s by %s', (dialect, _mark, lines) => {
    expect(parseBroadcastArticle(lines.join('\n')).dialect).toBe(dialect)
    expect(parseBroadcastArticle(lines.join('\n\n')).dialect).toBe(dialect)
  })
})
