// The marks of all dialects, and what scrapers and keyboards add to them. One shelf is one kind of mark.

/** What ends a line, and what two programs make of it. */
export const BREAKS = ['\n', '\n\n', '\r\n', '\r\n\r\n', '\r', '\n\r']

/** What may stand between two marks. */
export const GLUE = [...BREAKS, '', '', '', '', ' ', ' ', ' ', ' ', '  ', '\t', ': ', ' / ', ', ', '. ']

const BRACKETS = [...'[](){}<>“”‘’«»「」『』【】〈〉《》〔〕［］（）◀▶△▲▷◁■□◆◇●○※☞']

// prettier-ignore
const MARKS = [...'::::;,.…·•-–—―/|\\&#@*_~^=+?!"\'`', '...', '>>', '>>>', '--', '---', '==', '((', '))', '[[', ']]', '<!--']

// prettier-ignore
const LABELS = [
  '[Anchor]', '[Reporter]', '[Reporter', 'Anchor]', '[Anchor :', '[앵커]', '[기자]', '[앵커멘트]', '[리포트]', '[인터뷰]', '[녹취]',
  '<앵커>', '<기자>', '<리포트>', '◀ 앵커 ▶', '◀ 리포트 ▶', '◀앵커▶', '【 앵커멘트 】', '【 기자 】', '▶ 인터뷰 : ', '▶ 스탠딩 : ',
  '■ 출연 : ', '■ 진행 : ', '◇ ', '◆ ', '[VCR]', '[Soundbite]', '[Voice-over]', '[Caster]', '앵커:', '기자 :', 'Q:', 'A:',
  'HOST:', 'ANNOUNCER:', 'QUILLFEATHER:', 'ADA MOORE, HOST:', 'ADA MOORE (voice-over):', 'UNIDENTIFIED FEMALE:', 'Guests:',
  'Anchor:', 'Speaker 1:', 'SEN. ODA PELL (D-OH):', 'MR. BRINE:', 'Ada Moore:', '>> Moore:', '인터뷰 배도윤', '(서민지)'
]

// prettier-ignore
const STAGE = [
  '(BEGIN VIDEOTAPE)', '(END VIDEOTAPE)', '(BEGIN VIDEO CLIP)', '(END VIDEO CLIP)', '(begin audio clip)', '(COMMERCIAL BREAK)',
  '(LAUGHTER)', '(CROSSTALK)', '(END', '(SOUNDBITE OF MUSIC)', '(voice-over)', '(on camera)', '(through translator)', '♪', '♪ ♪',
  '[06:30:00]', '[00:00:99]', '12:34', 'LENGTH: 05:32', 'SHOTLIST:', 'STORYLINE:', '1. Wide of harbour', '2.', '17)', '###', '◎',
  '(음성변조)', '(전화)', '[단독]', '[속보]', '◀END▶', '(웃음)', '#해시태그'
]

// prettier-ignore
const PEOPLE = [
  'Ada Moore', 'Seo Min-jee', 'Seo Min-ji', 'MOORE', 'Moore', 'Dr. Oda Pell', 'Bao-Linh O’Tarn', 'Captain of the Heron', 'Witness',
  '서민지', '서민지 기자', '배도윤', '배도윤 / 가련항 선장', '화물선 선원', '[Pilot: (When?) Now]', 'ada@example.org',
  'Reporter Ada Moore reports.', 'This is YTN Ada Moore.', "I'm Seo Minji of YTN.", '[Ada Moore / Pilot (Yesterday): We saw it.]',
  'KBS 뉴스 서민지입니다.', 'MBC뉴스 서민지입니다.', '서민지 기자가 보도합니다.', '지금까지 가련항에서 전해드렸습니다.', '촬영기자 : 배도윤',
  '영상편집 배도윤'
]

// prettier-ignore
const DATES = [
  '2024.03.04. AM 05:10', '2024-03-04 17:10', '2024.13.45. PM 99:99', 'March 4, 2024', '2024년 3월 4일', '지난 16일', 'last 16th',
  'Yesterday', '어제', 'Aired March 4, 2024 - 20:00 ET', '0000-00-00', '99999999999999999999', '29th Feb', '(Yesterday)', '오늘 오전'
]

// prettier-ignore
const PAGE = [
  '<br />', '<br /> <br />', '<br>', '&nbsp;', '&lt;', 'Print', 'AD', 'Font size settings', '글자크기설정', '공유하기', 'Menu',
  "※ 'Your report becomes news'", '[Kakao Talk] Search', '[Phone] 02-000-0000', '[Mail] a@example.org', '[전화] ', 'Copyright 2024',
  '[Copyright holder (c) YTN Unauthorized reproduction prohibited]', 'ⓒ 무단전재 및 재배포 금지', 'https://example.org/?a=b'
]

// prettier-ignore
const DAMAGE = [
  '\0', '\u0085', '\u2028', '\u2029', '\u00a0', '\u3000', '\u200b', '\u200d', '\ufeff', '\u202e', '\ud800', '\udc00',
  '\udfff\ud83d', '가련항'.normalize('NFD'), 'é'.normalize('NFD'), '\u0301', 'ﬁ', 'İ', 'ß', '①', '½', '٣', '𝔸𝟙', '🚢', '👩‍🚒', '🇰🇷', '漢字',
  'カタカナ', 'ｗｉｄｅ', 'ㄱㄴ', '\u000b', '\u000c', '\u001b[0m', '\ufffd', '__proto__', 'constructor', 'undefined'
]

// prettier-ignore
const WORDS = [
  'the', 'ferry', 'We saw it coming', 'has not moved', 'a', 'X', '배는', '돌아왔습니다.', '말했다', 'quayside…Nobody', 'says', '7', '3km',
  'U.S.', 'No. 5'
]

/** The marks by kind; a kind that stands here twice is taken twice as often. */
export const SHELVES = [
  ...[BRACKETS, BRACKETS, MARKS, MARKS, LABELS, LABELS, PEOPLE, PEOPLE, WORDS, WORDS],
  ...[STAGE, DATES, PAGE, DAMAGE]
]
