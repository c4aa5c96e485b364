/** Page furniture of KBS's site, which its English pages keep in Korean. */
export const kbsFurniture = [
  '읽어주기 기능은 크롬기반의{? 브라우저에서만 사용하실 수 있습니다.}',
  '브라우저에서만 사용하실 수 있습니다.',
  '{동영상 고정 취소|자동재생|동영상영역 시작|동영상영역 끝|기사 본문 영역|상세페이지|재생 멈춤|up down|글쓰기|글자 크게|글자 작게|Play|NEWS|제보|검색|관련기사|이 기사가 좋으셨다면|후속 원해요}',
  '{좋아요|응원해요|후속 원해요|공감 횟수|댓글} {number}',
  '{공감 횟수|댓글}|{number}',
  '[기상재해특보]'
]

/** Date lines of KBS: hyphens in the second block, parentheses in the first. */
export const kbsPublished = [
  '{입력|입력 :}{? }{yyyy}.{MM}.{dd} ({HH}:{mm}){?{rest}}',
  '{• 입력|입력}{? }{yyyy}-{MM}-{dd} {HH}:{mm}{?:{ss}}{?{rest}}'
]
export const kbsUpdated = [
  '수정{? }{yyyy}.{MM}.{dd} ({HH}:{mm}){?{rest}}',
  '{• 수정|수정}{? }{yyyy}-{MM}-{dd} {HH}:{mm}{?:{ss}}{?{rest}}'
]

/** Tip lines under `■ 제보하기`. */
export const kbsContact = {
  messenger: ['▷ 카카오톡 : {value}'],
  phone: ['▷ 전화 : {value}'],
  email: ['▷ 이메일 : {value}']
}
export const kbsNotice = {
  tips: ['■ 제보하기', '▶ 제보는 KBS!{? {text}}'],
  other: ['{▷|▶} {유튜브|네이버|카카오}{text} KBS{?뉴스}를 구독{text}'],
  copyright: ['Copyright {©|ⓒ} {holder}. 무단{terms}']
}
