import {datesKo} from './dates-ko.js'
import type {Language} from './language.js'

/** Korean. */
export const ko: Language = {
  id: 'ko',
  dates: datesKo,
  roles: {
    앵커: 'anchor',
    아나운서: 'anchor',
    기자: 'reporter',
    특파원: 'reporter',
    리포터: 'reporter',
    캐스터: 'reporter',
    진행자: 'host',
    내레이션: 'narrator'
  },
  notNames: ['취재', '현장', '담당', '본사', '사진', '선임', '국민', '시민', '인턴', '수습', '전문', '스포츠', '이제', '그럼', '먼저', '지금', '오늘', '그', '이', '저', '한', '두', '세', '우리', '모든', '다른', '여러', '각', '영상', '촬영', '방송', '신문'],
  anonymous: ['관계자', '주민', '시민', '직원', '상인', '피해자', '목격자', '학생', '관광객', '유족', '가족', '제보', '대원', '기사', '어민', '농민', '승객', '운전자', '씨'],
  deliveries: {
    음성변조: 'altered',
    '음성 변조': 'altered',
    변조: 'altered',
    대역: 'altered',
    전화: 'phone',
    '전화 인터뷰': 'phone',
    전화인터뷰: 'phone',
    '☎': 'phone',
    화상: 'remote',
    '화상 인터뷰': 'remote',
    통역: 'interpreted',
    스탠딩: 'on-camera',
    스탠드업: 'on-camera',
    's/u': 'on-camera',
    'st-up': 'on-camera',
    서면: 'written'
  },
  programmes: ['라디오', '뉴스', '방송', '채널', '유튜브', 'TV', 'KBS', 'MBC', 'SBS', 'YTN', 'JTBC', 'CBS', 'MBN', '인터뷰', '토론', '기자회견', '출처'],
  prohibitions: {전재: 'reproduction', 복제: 'reproduction', 복사: 'reproduction', 배포: 'redistribution', 학습: 'ai-training', 활용: 'ai-use', AI: 'ai-use'},
  titles: [],
  camelCase: []
}
