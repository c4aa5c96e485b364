/** Page furniture of Korean portals around an article of any broadcaster: Naver, Daum, zum, Nate. */
export const portalFurniture = [
  // Naver
  '{추천|TALK|본문 요약봇|요약봇|텍스트 음성 변환 서비스 사용하기|글자 크기 변경하기|SNS 보내기|동영상 뉴스|기사원문|기사 원문|언론사홈|언론사 구독|구독|구독중|메인 뉴스 판에서 주요뉴스를 볼 수 있습니다.|전체 언론사|기사 섹션 분류 안내|기사의 섹션 정보는 해당 언론사의 분류를 따르고 있습니다. 언론사는 개별 기사를 2개 이상 섹션으로 중복 분류할 수 있습니다.}',
  '이 기사는 언론사에서 {text} 분류했습니다.',
  '{추천|댓글|좋아요|공감|타임톡} {number}',
  '추천을 많이 받은 {text}',
  '{name} 기자 구독',
  // Daum
  '{타임톡|음성으로 듣기|음성재생 설정|번역 설정|번역beta|번역beta Translated by kaka i|Translated by kaka i|글씨크기 조절하기|글자크기 조절하기|공유하기|이 글자크기로 변경됩니다.|이 기사에 대해 어떻게 생각하시나요?|요약보기|자동요약|스크랩|다음뉴스}',
  '글자크기 설정{? {text}}',
  '(예시) 가장 빠른 뉴스가 있고{?{text}}',
  // zum
  '{원문보기|컨텐츠로 건너뛰기|컨텐츠 바로가기|댓글 첫 댓글을 작성해보세요|주소복사가 완료되었습니다|검색|이 기사의 카테고리는 언론사의 분류를 따릅니다.|기사가 속한 카테고리는 언론사가 분류합니다.}',
  '{MM}.{dd} ({weekday})',
  '{key} {number}℃',
  // the portal of the regional stations
  '조회수\n{number}',
  '{?• }{폰트 확대|폰트 축소|기사 내용 프린트|기사 공유하기}',
  // video platforms
  '{◆|▶|☞|→}{? }{관련 리포트|관련 기사|기사 바로가기}{?{rest}}',
  '▣ {text} 구독{text}'
]

/** Houses that sign where no reporter does. */
const houses = '{KBS 지역국|KBS|MBC|SBS|YTN|JTBC|TV조선|채널A|MBN|연합뉴스TV|OBS|EBS}'

/** Date lines of the portals: Naver's twelve hours, Daum's spaced date behind the reporter's name. */
export const portalPublished = [
  '기사입력\n{yyyy}-{MM}-{dd} {ampm} {h}:{mm}',
  '{기사입력|입력}{? }{yyyy}.{MM}.{dd}. {ampm} {h}:{mm}{?{rest}}',
  '입력 {yyyy}. {M}. {d}. {HH}:{mm}{?{rest}}',
  '{입력|등록|작성|승인|기사입력|송고시간}{? :} {yyyy}.{MM}.{dd} {HH}:{mm}{?{rest}}',
  '{입력|등록|작성|승인|기사입력|송고시간}{? :} {yyyy}-{MM}-{dd} {HH}:{mm}{?{rest}}',
  '{등록일|작성일|게시일} : {yyyy}-{MM}-{dd} {HH}:{mm}{?{rest}}',
  '{등록일|작성일|게시일} : {yyyy}.{MM}.{dd} {HH}:{mm}{?{rest}}',
  '{yyyy}.{MM}.{dd}{?.} {HH}:{mm}',
  '{yyyy}-{MM}-{dd} {HH}:{mm}{?:{ss}}',
  '{affiliation} 원문 기사전송 {yyyy}-{MM}-{dd} {HH}:{mm}',
  '기사전송 {yyyy}-{MM}-{dd} {HH}:{mm}{?{rest}}',
  '{name}{입력| 입력} {yyyy}. {M}. {d}. {HH}:{mm}{?{rest}}',
  `${houses}{입력| 입력} {yyyy}. {M}. {d}. {HH}:{mm}{?{rest}}`,
  `${houses} {yyyy}. {M}. {d}. {HH}:{mm}`,
  '보도국 {yyyy}. {M}. {d}. {HH}:{mm}',
  '{name} 기자 {yyyy}. {M}. {d}. {HH}:{mm}'
]
export const portalUpdated = [
  '최종수정\n{yyyy}-{MM}-{dd} {ampm} {h}:{mm}',
  '{최종수정|수정}{? }{yyyy}.{MM}.{dd}. {ampm} {h}:{mm}{?{rest}}',
  '수정 {yyyy}. {M}. {d}. {HH}:{mm}{?{rest}}',
  '{수정|최종수정}{? :} {yyyy}.{MM}.{dd} {HH}:{mm}{?{rest}}',
  '{수정|최종수정}{? :} {yyyy}-{MM}-{dd} {HH}:{mm}{?{rest}}'
]
