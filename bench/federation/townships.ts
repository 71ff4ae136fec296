// Eighteen made-up townships that all three departments know, and the names that other rows are made of.

export const VILLAGES = [
  ...['榆林', '清河', '双桥', '龙泉', '永安', '太平', '东风', '红旗', '新兴'],
  ...['和平', '胜利', '前进', '向阳', '光明', '兴隆', '平安', '长乐', '福寿'],
] as const;

export type Township = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly district: string;
  readonly population: number;
  readonly area: number;
};
/** How a department refers to a township that another one describes. */
export type TownshipKey = Pick<Township, 'id'>;

export const townships: readonly Township[] = VILLAGES.map((village, index) => ({
  id: `t${index + 1}`,
  code: `4101${String(index + 1).padStart(3, '0')}`,
  name: `${village}镇`,
  nameEn: `Town ${index + 1}`,
  district: `${at(['城关', '北关', '南关'], index)}区`,
  population: 12_000 + index * 731,
  area: 31.5 + index * 2.25,
}));

/** The value at this place, beginning again after the last. */
export function at<T>(values: readonly T[], index: number): T {
  return values[index % values.length] as T;
}

export function byId<T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}
