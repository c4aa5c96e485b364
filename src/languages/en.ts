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
    reporting: 'reporter',
    byline: 'reporter',
    host: 'host',
    'co-host': 'host',
    moderator: 'host',
    presenter: 'host',
    narrator: 'narrator',
    announcer: 'announcer'
  },
  notNames:
    "The A An This That These Those I We He She It They Our His Her Their And But Or So In On At For From With Now Here There Who What When Where Why How Yes No First As While After Before Then Also Today Tonight Since If Because Still Even Not Well Okay Here’s Here's Reporter Correspondent Police Officials Residents VOA AP AFP Reuters".split(
      ' '
    ),
  anonymous:
    'resident official witness student worker driver owner guard passenger neighbor neighbour citizen employee mechanic family relative victim acquaintance customer merchant shopper visitor tourist farmer fisherman fishermen survivor protester supporter parent mother father reporter police firefighter staff member informant source candidate office spokesperson representative operator team center association'.split(
      ' '
    ),
  deliveries: {
    'voice-over': 'voice-over|voice over|voiceover|vo',
    'on-camera': 'on camera|on-camera|oc',
    live: 'live',
    phone: 'via telephone|by telephone|on the phone|via phone|by phone|over the phone|on phone',
    remote: 'via skype|via satellite|via video link|via zoom|by video link|via video call|via teams',
    interpreted:
      'through translator|through interpreter|through a translator|through an interpreter|via translator|via interpreter|voiceover translation|voice-over translation|translator|translation|interpreter|translated',
    written: 'through translated text',
    altered:
      'voice altered|voice modified|voice modulated|voice modulation|voice alteration|altered voice|modulated voice|voice distorted|voice disguised|voice changed'
  },
  former: ['former', 'ex', 'retired'],
  programmes: ['radio', 'interview', 'channel', 'tv', 'news', 'show', 'youtube', 'podcast', 'facebook'],
  prohibitions: {
    reproduction: 'reproduc|copy|copied',
    redistribution: 'redistribut|distribut',
    'ai-use': 'ai data',
    'ai-training': 'ai training|ai learning'
  },
  institutions:
    'University College School Institute Center Centre Association Agency Ministry Department Hospital Foundation Council Commission Committee Corporation Company Bank Party Union Office Bureau Research Studies Academy Museum Society Club Clinic Korea'.split(
      ' '
    ),
  channels: ['Phone', 'Mail', 'E-mail', 'Email', 'KakaoTalk', 'Kakao Talk'],
  jobs: 'camera|edit|graphics|graphic|editing|video|producer|shooting|filming|filmed|filmmaker|cameraman|camerawoman|videographer|vj|design|provided|courtesy|shooting reporter|filming reporter|video reporter|camera reporter|photo reporter|photography|cinematography|photographer|subtitles'.split(
    '|'
  ),
  titles:
    'Secretary of State|Secretary of Defense|Secretary General|Director General|Director-General|Prime Minister|Vice President|President-elect|President-Elect|Minister|President|Chancellor|Premier|Governor|Mayor|Senator|Congressman|Congresswoman|Representative|Rep.|Sen.|Gov.|Secretary|Ambassador|Director|Professor|Prof.|Dr.|Doctor|Chairman|Chairwoman|Chairperson|Chair|Spokesperson|Spokesman|Spokeswoman|Commissioner|Commander|General|Gen.|Admiral|Colonel|Col.|Captain|Capt.|Major|Lieutenant|Sergeant|Chief|Superintendent|Inspector|Judge|Justice|Prosecutor|Attorney|Lawyer|CEO|Coach|Principal|Analyst|Researcher|King|Queen|Prince|Princess|Pope|Leader|Speaker|Rev.|Reporter|Correspondent|Anchor'.split(
      '|'
    ),
  // whoever was asked says thanks too
  thanks: [],
  camelCase:
    'YouTube TikTok KakaoTalk PyeongChang LinkedIn PayPal WhatsApp SpaceX OpenAI DeepSeek BioNTech McDonald MacDonald'.split(
      ' '
    )
}
