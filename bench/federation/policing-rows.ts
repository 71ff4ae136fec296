// Made-up rows of the policing department: directors, posts with their services and disputes.
import { at, byId, VILLAGES } from './townships.ts';

const SURNAMES = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕'];

export type Director = {
  readonly id: string;
  readonly name: string;
  readonly rank: string;
  readonly phone: string;
  readonly appointedAt: string;
};
export type Dispute = {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly openedAt: string;
  readonly amount: number;
  readonly parties: readonly string[];
  readonly secretNote: string;
};
export type Service = { readonly id: string; readonly name: string; readonly hours: string; readonly fee: number };
export type Post = {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly address: string;
  readonly phone: string | null;
  readonly lat: number;
  readonly lng: number;
  readonly townshipId: string;
  readonly directorId: string;
  readonly disputes: readonly Dispute[];
  readonly services: readonly Service[];
};

export const directors: readonly Director[] = SURNAMES.map((surname, index) => ({
  id: `d${index + 1}`,
  name: `${surname}建国`,
  rank: at(['一级警长', '二级警长', '三级警长'], index),
  phone: `0371-55${1000 + index}`,
  appointedAt: `20${10 + (index % 14)}-0${1 + (index % 9)}-15`,
}));

export const posts: readonly Post[] = directors.map(({ id: directorId }, index) => ({
  id: `p${index + 1}`,
  name: `${at(VILLAGES, index)}派出所${index >= VILLAGES.length ? '(分所)' : ''}`,
  kind: at(['STATION', 'OFFICE', 'MOBILE'], index),
  address: `${at(VILLAGES, index)}镇人民路${index * 7 + 3}号`,
  phone: `0371-66${2000 + index}`,
  lat: 34.75 + index * 0.013,
  lng: 113.62 + index * 0.017,
  townshipId: `t${(index % VILLAGES.length) + 1}`,
  directorId,
  disputes: disputesOf(index),
  services: servicesOf(index),
}));

export const postById = byId(posts);
export const directorById = byId(directors);

function disputesOf(post: number): readonly Dispute[] {
  return Array.from({ length: 3 + (post % 5) }, (_, index) => ({
    id: `dp${post + 1}-${index + 1}`,
    title: `关于${at(VILLAGES, post + index)}村土地边界的纠纷第${index + 1}号`,
    status: at(['OPEN', 'MEDIATING', 'CLOSED'], post + index),
    openedAt: `2025-0${1 + (index % 9)}-1${post % 10}T08:30:00Z`,
    amount: 1500.5 * (index + 1),
    parties: [`甲方${post}`, `乙方${index}`],
    secretNote: 'x',
  }));
}

function servicesOf(post: number): readonly Service[] {
  return ['户籍办理', '身份证办理', '治安咨询'].map((name, index) => ({
    id: `sv${post + 1}-${index + 1}`,
    name,
    hours: '周一至周五 08:30-17:30',
    fee: index * 10,
  }));
}
