// Made-up rows of the volunteers: organisations, observers, activities.
import { at, byId, VILLAGES } from './townships.ts';

export type Organisation = {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly contact: string;
  readonly memberCount: number;
  readonly founded: number;
};
export type Observer = {
  readonly id: string;
  readonly name: string;
  readonly phone: string;
  readonly active: boolean;
  readonly since: string;
  readonly organisationId: string;
  readonly townshipId: string;
};
export type Activity = {
  readonly id: string;
  readonly title: string;
  readonly startsAt: string;
  readonly place: string;
  readonly attendees: number;
};

export const organisations: readonly Organisation[] = ['阳光', '春风', '同心', '益民'].map((name, index) => ({
  id: `g${index + 1}`,
  name: `${name}志愿服务队`,
  kind: at(['NGO', 'COMMUNITY', 'STUDENT', 'RETIRED'], index),
  contact: `1380000${1000 + index}`,
  memberCount: 30 + index * 11,
  founded: 2001 + index,
}));

export const observers: readonly Observer[] = [...'张王李赵陈刘杨黄周吴徐孙'].map((surname, index) => ({
  id: `o${index + 1}`,
  name: `${surname}秀英`,
  phone: `1390000${2000 + index}`,
  active: index % 4 !== 3,
  since: `201${index % 10}-03-01`,
  organisationId: `g${(index % organisations.length) + 1}`,
  townshipId: `t${((index * 5) % VILLAGES.length) + 1}`,
}));

export const organisationById = byId(organisations);
export const observerById = byId(observers);

export function activitiesOf(townshipId: string): readonly Activity[] {
  return ['河道巡查', '普法宣传', '矛盾调解', '夜间巡逻'].map((name, index) => ({
    id: `a-${townshipId}-${index + 1}`,
    title: `${name}活动`,
    startsAt: `2025-0${index + 1}-20T14:00:00Z`,
    place: '镇政府广场',
    attendees: 12 + index * 3,
  }));
}
