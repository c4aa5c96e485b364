import {defineDialect} from '../dialect.js'
import {koBroadcast} from './ko-broadcast.js'

/** OBS Gyeongin TV. */
export const obsKo = defineDialect({
  id: 'obs-ko',
  broadcaster: 'OBS',
  lang: 'ko',
  attested: 'pages',
  timeZone: 'Asia/Seoul',
  hosts: ['obsnews.co.kr', 'obs.co.kr'],
  selectors: {body: ['#article-view-content-div']},
  extends: koBroadcast,
  timestamp: {published: ['기사입력시간 {yyyy}.{MM}.{dd} {HH}:{mm}{? {name}}']},
  labels: {anchor: ['【앵커】'], reporter: ['【기자】']},
  quote: ['【씽크】\n{head}\n{speech}', '[{name} / {title}{? ({note})}: {speech}]', '[{who}{? ({note})}: {speech}]'],
  signOff: [
    '지금까지 {place}에서 OBS{뉴스| 뉴스} {name}입니다.',
    '{place}에서 OBS{뉴스| 뉴스} {name}입니다.',
    'OBS{뉴스| 뉴스} {name}입니다.'
  ],
  credit: [
    '<{job}: {names} / {job}: {names} / {job}: {names}>',
    '<{job}: {names} / {job}: {names}>',
    '<{job}: {names}>'
  ],
  contact: {
    phone: ['{?• }▶ 전화 {value}'],
    email: ['{?• }▶ 이메일 {value}'],
    messenger: ['{?• }▶ {카카오톡|카톡} {value}']
  },
  notice: {tips: ['{?• }OBS 뉴스는 언제나 여러분의 제보를 기다립니다.']},
  boilerplate: ['OBS', '상단여백', '하단여백', 'HOME {text}', 'Loading the player ...']
})
