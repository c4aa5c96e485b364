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
  notNames:
    '인터뷰 기상 싱크 스탠딩 녹취 리포트 현장음 취재 현장 담당 본사 사진 선임 국민 시민 인턴 수습 전문 스포츠 이제 그럼 먼저 지금 오늘 그 이 저 한 두 세 우리 모든 다른 여러 각 영상 촬영 영상취재 사진취재 방송 신문 이메일 유치원 편의점 떡볶이'.split(
      ' '
    ),
  anonymous:
    '관계자 주민 시민 직원 상인 피해자 목격자 학생 관광객 유족 가족 제보 대원 기사 어민 농민 승객 운전자 씨'.split(' '),
  deliveries: {
    altered: '음성변조|음성 변조|변조|대역',
    phone: '전화|전화 인터뷰|전화인터뷰|☎',
    remote: '화상|화상 인터뷰',
    interpreted: '통역',
    'on-camera': '스탠딩|스탠드업|스탠드 업|standup|s/u|s\\/u|st-up',
    written: '서면'
  },
  former: ['전', '前'],
  programmes: '라디오 뉴스 방송 채널 유튜브 tv kbs mbc sbs ytn jtbc cbs mbn 인터뷰 토론 기자회견 출처'.split(' '),
  prohibitions: {
    reproduction: '전재|복제|복사',
    redistribution: '배포',
    'ai-training': '학습',
    'ai-use': '활용|및 이용|이용(|ai 이용'
  },
  titles:
    '기자 국민기자 VJ 앵커 아나운서 특파원 인턴 인턴기자 감독 작가 PD 피디 리포터 캐스터 교수 변호사 의원 대표 원장 소장 팀장 과장 국장 부장 본부장 회장 위원장 위원 대변인 순경 경위 경감 경정 총경 연구원 연구위원 선임연구원 논설위원 전문위원 시장 군수 구청장 도지사 장관 차관 의사 간호사 약사 박사 목사 신부 스님 이장 선수 검사 판사 총장 서장 청장 센터장 이사장 조합장 사장 대사 총리 대통령 소방관 경찰관 수의사 회계사 노무사 평론가 해설위원'.split(
      ' '
    ),
  institutions: [],
  channels: '카카오톡 카톡 전화 홈페이지 이메일 메일 문자'.split(' '),
  jobs: '삽화 자막편집 오디오 내레이션 앵커 촬영 취재 편집 그래픽 디자인 cg vj ad fd 제공 구성 글 글씨 연출 음악 음향 조명 자료조사 현장진행 제작 기획 작가 기자 감독 자막 드론 지원 번역 리서처 정리 타이틀 애니메이션 인턴 pd 피디 출처'.split(
    ' '
  ),
  thanks: ['수고하셨습니다', '수고했습니다', '고생하셨습니다', '잘 들었습니다', '말씀 고맙습니다', '말씀 감사합니다'],
  camelCase: []
}
