// What the article says of stations, posts and officers. Six posts are named; of sixteen only the existence is known.
// `inferredFields` names what the article lets one conclude; sorting what a post does into 特色, 做法 and 服务 is ours.
import { atLeast, lessThan } from '@jinyun/kit/quantity';
import { Appointment, Officer, PolicePost, PoliceStation } from '@jinyun/policing/posts/entities';
import { batch } from '../../batch.ts';

const ARRANGED = ['speciality', 'practices', 'services'];

const stations = batch(PoliceStation, [
  { id: 'station-xinqu', name: '新区派出所', origin: 'SOURCE', citations: ['A1.2'] },
  { id: 'station-dongfang', name: '东方派出所', origin: 'SOURCE', citations: ['A1.19'] },
]);

const namedPosts = batch(PolicePost, [
  {
    id: 'post-jinmeiting',
    name: '金梅亭社区警务室',
    displayName: '金梅亭社区警务室',
    setting: 'URBAN',
    station: 'station-xinqu',
    community: '金梅亭社区',
    communityResidents: atLeast(20_000),
    speciality: '反诈联盟与暖心调解',
    practices: ['反诈主题馆', '反诈联盟交流', '反诈直播间', '暖心微调解团队'],
    services: ['免费调解纠纷', '反诈宣传'],
    origin: 'SOURCE',
    citations: ['A1.2', 'A1.5', 'A1.6', 'A1.7', 'A1.8'],
    inferredFields: ['setting', ...ARRANGED],
  },
  {
    id: 'post-fengjingshan',
    name: '风景山社区警务室',
    displayName: '风景山社区警务室',
    setting: 'URBAN',
    community: '风景山社区',
    speciality: '出租房与流动人口服务',
    practices: ['出租房微信群', '上门核查后上传平台', '每月五星级管理奖牌', '出租房档案关键词搜索'],
    services: ['流动人口服务总台', '免中介费找房', '租客信息登记'],
    origin: 'SOURCE',
    citations: ['A1.12', 'A1.13', 'A1.14', 'A1.15', 'A1.17'],
    inferredFields: ['setting', ...ARRANGED],
  },
  {
    id: 'post-sanxi',
    name: '三溪乡警务室',
    displayName: '三溪乡警务室',
    setting: 'RURAL',
    townshipCode: '331122207',
    speciality: '家门口办理公安政务服务',
    practices: ['交通服务自助机等设备', '集市日巡逻与上门走访'],
    services: ['户籍', '交管', '出入境', '交通违章处理', '身份证换领'],
    origin: 'SOURCE',
    citations: ['A1.18', 'A1.19', 'A1.20', 'A1.21', 'A1.22'],
    inferredFields: ARRANGED,
  },
  {
    id: 'post-huzhen',
    name: '壶镇镇中警务室',
    displayName: '壶镇镇中警务室',
    townshipCode: '331122101',
    speciality: '联动社会救助',
    services: ['社会救助'],
    origin: 'SOURCE',
    citations: ['A1.23'],
    inferredFields: ['township', 'speciality', 'services'],
  },
  {
    id: 'post-fangxi',
    name: '方溪警务室',
    displayName: '方溪警务室',
    townshipCode: '331122211',
    speciality: '护企：全县首个护企警务室',
    practices: ['护航缙云抽水蓄能电站建设'],
    origin: 'SOURCE',
    citations: ['A1.25'],
    inferredFields: ['township', 'practices'],
  },
  {
    id: 'post-gaotie',
    name: '高铁新城警务室',
    displayName: '高铁新城警务室',
    speciality: '联动大队',
    practices: ['七里乡与五云街道人员组成联动大队', '义务安保与防疫'],
    services: ['化解矛盾纠纷'],
    origin: 'SOURCE',
    citations: ['A1.26'],
    inferredFields: ARRANGED,
  },
]);

const PLACEHOLDERS = Array.from({ length: 16 }, (_, index) => String(index + 1).padStart(2, '0'));

const unnamedPosts = batch(
  PolicePost,
  PLACEHOLDERS.map((number) => ({
    id: `post-p${number}`,
    displayName: `未具名警务室 ${number}（占位）`,
    origin: 'PLACEHOLDER' as const,
  })),
);

const officers = batch(Officer, [
  {
    id: 'officer-zhou-yongqing',
    name: '周涌清',
    post: 'post-jinmeiting',
    origin: 'SOURCE',
    citations: ['A1.2', 'A1.3'],
  },
  { id: 'officer-huang-guohua', name: '黄国华', origin: 'SOURCE', citations: ['A1.2'] },
  {
    id: 'officer-zhu-chengliang',
    name: '朱成亮',
    background: '转业军人',
    yearsAtPost: lessThan(1),
    post: 'post-fengjingshan',
    origin: 'SOURCE',
    citations: ['A1.17'],
  },
  { id: 'officer-zhang-jie', name: '张捷', origin: 'SOURCE', citations: ['A1.27'] },
]);

// Every director is deputy party secretary of the community too (A1.4): a rule, so each such office is inferred.
const appointments = batch(Appointment, [
  {
    id: 'appointment-zhou-director',
    officer: 'officer-zhou-yongqing',
    kind: 'DIRECTOR',
    post: 'post-jinmeiting',
    origin: 'SOURCE',
    citations: ['A1.2'],
  },
  {
    id: 'appointment-zhou-secretary',
    officer: 'officer-zhou-yongqing',
    kind: 'DEPUTY_PARTY_SECRETARY',
    post: 'post-jinmeiting',
    origin: 'INFERRED',
    citations: ['A1.2', 'A1.4'],
  },
  {
    id: 'appointment-zhu-director',
    officer: 'officer-zhu-chengliang',
    kind: 'DIRECTOR',
    post: 'post-fengjingshan',
    origin: 'SOURCE',
    citations: ['A1.17'],
    inferredFields: ['kind'],
  },
  {
    id: 'appointment-zhu-secretary',
    officer: 'officer-zhu-chengliang',
    kind: 'DEPUTY_PARTY_SECRETARY',
    post: 'post-fengjingshan',
    origin: 'INFERRED',
    citations: ['A1.4', 'A1.17'],
  },
  {
    id: 'appointment-huang-chief',
    officer: 'officer-huang-guohua',
    kind: 'STATION_CHIEF',
    station: 'station-xinqu',
    origin: 'SOURCE',
    citations: ['A1.2'],
  },
  {
    id: 'appointment-zhang-bureau',
    officer: 'officer-zhang-jie',
    kind: 'BUREAU_CHIEF',
    origin: 'SOURCE',
    citations: ['A1.27'],
  },
  {
    id: 'appointment-zhang-county',
    officer: 'officer-zhang-jie',
    kind: 'DEPUTY_COUNTY_HEAD',
    origin: 'SOURCE',
    citations: ['A1.27'],
  },
]);

export const postRows = [stations, namedPosts, unnamedPosts, officers, appointments];
