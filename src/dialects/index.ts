/**
 * `bcast/dialects`: every dialect that is built in, each an export of its own.
 *
 * @packageDocumentation
 */
import type {Dialect} from '../dialect.js'
import {abcAu} from './abc-au.js'
import {arirangEn} from './arirang-en.js'
import {cnbc} from './cnbc.js'
import {lexis} from './lexis.js'
import {sbsAu} from './sbs-au.js'
import {sky} from './sky.js'
import {bbc} from './bbc.js'
import {captions} from './captions.js'
import {cctvEn} from './cctv-en.js'
import {govAu} from './gov-au.js'
import {kbsEn} from './kbs-en.js'
import {kbsWorldEn} from './kbs-world-en.js'
import {jtbcKo} from './jtbc-ko.js'
import {kbsKo} from './kbs-ko.js'
import {koBroadcastEn} from './ko-broadcast-en.js'
import {koBroadcast} from './ko-broadcast.js'
import {mbcKo} from './mbc-ko.js'
import {mbcRegionalKo} from './mbc-regional-ko.js'
import {nhkWorld} from './nhk-world.js'
import {nz} from './nz.js'
import {sbsKo} from './sbs-ko.js'
import {abcUs} from './abc-us.js'
import {cbs} from './cbs.js'
import {cnn} from './cnn.js'
import {cspan} from './cspan.js'
import {democracynow} from './democracynow.js'
import {fox} from './fox.js'
import {msnbc} from './msnbc.js'
import {mtp} from './mtp.js'
import {npr} from './npr.js'
import {pbs} from './pbs.js'
import {transcript} from './transcript.js'
import {voa} from './voa.js'
import {tvchosunKo} from './tvchosun-ko.js'
import {channelaKo} from './channela-ko.js'
import {mbnKo} from './mbn-ko.js'
import {yonhapnewstvKo} from './yonhapnewstv-ko.js'
import {obsKo} from './obs-ko.js'
import {ebsKo} from './ebs-ko.js'
import {ktvKo} from './ktv-ko.js'
import {knnKo} from './knn-ko.js'
import {tbcKo} from './tbc-ko.js'
import {g1Ko} from './g1-ko.js'
import {kbcKo} from './kbc-ko.js'
import {tjbKo} from './tjb-ko.js'
import {jtvKo} from './jtv-ko.js'
import {jibsKo} from './jibs-ko.js'
import {jcnKo} from './jcn-ko.js'
import {tbsKo} from './tbs-ko.js'
import {cbsRadioKo} from './cbs-radio-ko.js'
import {mbcRadioKo} from './mbc-radio-ko.js'
import {kbsRadioKo} from './kbs-radio-ko.js'
import {sbsRadioKo} from './sbs-radio-ko.js'
import {ytnEn} from './ytn-en.js'
import {ytnKo} from './ytn-ko.js'
import {ytnRadioKo} from './ytn-radio-ko.js'

export {
  abcAu,
  arirangEn,
  bbc,
  cnbc,
  lexis,
  sbsAu,
  sky,
  captions,
  cctvEn,
  govAu,
  kbsEn,
  kbsWorldEn,
  jtbcKo,
  kbsKo,
  koBroadcast,
  koBroadcastEn,
  mbcKo,
  mbcRegionalKo,
  nhkWorld,
  nz,
  sbsKo,
  abcUs,
  cbs,
  cnn,
  cspan,
  democracynow,
  fox,
  msnbc,
  mtp,
  npr,
  pbs,
  transcript,
  voa,
  tvchosunKo,
  channelaKo,
  mbnKo,
  yonhapnewstvKo,
  obsKo,
  ebsKo,
  ktvKo,
  knnKo,
  tbcKo,
  g1Ko,
  kbcKo,
  tjbKo,
  jtvKo,
  jibsKo,
  jcnKo,
  tbsKo,
  cbsRadioKo,
  ytnEn,
  ytnKo,
  ytnRadioKo,
  mbcRadioKo,
  kbsRadioKo,
  sbsRadioKo
}

/** Every dialect that is built in. */
export const dialects: readonly Dialect[] = [
  abcAu,
  arirangEn,
  cnbc,
  lexis,
  sbsAu,
  sky,
  bbc,
  captions,
  cctvEn,
  govAu,
  kbsEn,
  kbsWorldEn,
  jtbcKo,
  kbsKo,
  koBroadcast,
  koBroadcastEn,
  mbcKo,
  mbcRegionalKo,
  nhkWorld,
  nz,
  sbsKo,
  abcUs,
  cbs,
  cnn,
  cspan,
  democracynow,
  fox,
  msnbc,
  mtp,
  npr,
  pbs,
  transcript,
  voa,
  tvchosunKo,
  channelaKo,
  mbnKo,
  yonhapnewstvKo,
  obsKo,
  ebsKo,
  ktvKo,
  knnKo,
  tbcKo,
  g1Ko,
  kbcKo,
  tjbKo,
  jtvKo,
  jibsKo,
  jcnKo,
  tbsKo,
  cbsRadioKo,
  ytnEn,
  ytnKo,
  ytnRadioKo,
  mbcRadioKo,
  kbsRadioKo,
  sbsRadioKo
]
