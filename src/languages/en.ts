import {datesEn} from './dates-en.js'
import type {Language} from './language.js'

/** English. */
export const en: Language = {
  id: 'en',
  dates: datesEn,
  roles: {
    anchor: 'anchor',
    'co-anchor': 'anchor',
    correspondent: 'reporter',
    reporter: 'reporter',
    byline: 'reporter',
    host: 'host',
    moderator: 'host',
    presenter: 'host',
    narrator: 'narrator',
    announcer: 'announcer'
  },
  notNames: ['The', 'A', 'An', 'This', 'That', 'These', 'Those', 'I', 'We', 'He', 'She', 'It', 'They', 'Our', 'His', 'Her', 'Their', 'And', 'But', 'Or', 'So', 'In', 'On', 'At', 'For', 'From', 'With', 'Now', 'Here', 'There', 'Who', 'What', 'When', 'Where', 'Why', 'How', 'Yes', 'No', 'First', 'Reporter', 'Correspondent', 'Police', 'Officials', 'Residents'],
  anonymous: ['resident', 'official', 'witness', 'student', 'worker', 'driver', 'owner', 'guard', 'passenger', 'neighbor', 'neighbour', 'citizen', 'employee', 'mechanic'],
  deliveries: {
    'voice-over': 'voice-over',
    'voice over': 'voice-over',
    voiceover: 'voice-over',
    vo: 'voice-over',
    'on camera': 'on-camera',
    'on-camera': 'on-camera',
    oc: 'on-camera',
    live: 'live',
    'via telephone': 'phone',
    'by telephone': 'phone',
    'on the phone': 'phone',
    'via phone': 'phone',
    'via skype': 'remote',
    'via satellite': 'remote',
    'via video link': 'remote',
    'through translator': 'interpreted',
    'through interpreter': 'interpreted',
    'via translator': 'interpreted',
    translated: 'interpreted',
    'through translated text': 'written',
    'voice altered': 'altered',
    'voice modified': 'altered'
  },
  programmes: ['radio', 'interview', 'channel', 'tv', 'news', 'show', 'youtube', 'podcast', 'facebook'],
  prohibitions: {reproduc: 'reproduction', copy: 'reproduction', copied: 'reproduction', redistribut: 'redistribution', distribut: 'redistribution', 'ai data': 'ai-use', 'ai training': 'ai-training', 'ai learning': 'ai-training'},
  titles: [],
  camelCase: ['YouTube', 'TikTok', 'KakaoTalk', 'PyeongChang', 'LinkedIn', 'PayPal', 'WhatsApp', 'SpaceX', 'OpenAI', 'DeepSeek', 'BioNTech', 'McDonald', 'MacDonald']
}
