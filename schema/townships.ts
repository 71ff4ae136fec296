// The county and its 18 township-level divisions: reference data that all three departments answer alike.
// Codes as GB/T 2260 and GB/T 10114 have them; there are gaps (104, several 2xx), so codes are never counted up.

export type TownshipKind = 'SUBDISTRICT' | 'TOWN' | 'TOWNSHIP';
export type Township = { readonly code: string; readonly name: string; readonly kind: TownshipKind };
export type County = { readonly code: string; readonly name: string; readonly townships: readonly Township[] };

const NAMES: readonly (readonly [suffix: string, name: string])[] = [
  ['001', '五云街道'],
  ['002', '新碧街道'],
  ['003', '仙都街道'],
  ['101', '壶镇镇'],
  ['102', '新建镇'],
  ['103', '舒洪镇'],
  ['105', '大洋镇'],
  ['106', '东渡镇'],
  ['107', '东方镇'],
  ['108', '大源镇'],
  ['203', '七里乡'],
  ['206', '前路乡'],
  ['207', '三溪乡'],
  ['208', '溶江乡'],
  ['209', '双溪口乡'],
  ['210', '胡源乡'],
  ['211', '方溪乡'],
  ['212', '石笕乡'],
];

export const COUNTY_CODE = '331122';

/** The 18 townships, ordered by code. */
export const TOWNSHIPS: readonly Township[] = NAMES.map(([suffix, name]) => ({
  code: COUNTY_CODE + suffix,
  name,
  kind: kindOf(suffix),
}));

export const COUNTY: County = { code: COUNTY_CODE, name: '缙云县', townships: TOWNSHIPS };

/** The township of a 9-digit code, or undefined for a code that is not one of the 18. */
export function townshipOf(code: string): Township | undefined {
  return BY_CODE.get(code);
}

const BY_CODE: ReadonlyMap<string, Township> = new Map(TOWNSHIPS.map((township) => [township.code, township]));

/** GB/T 10114: 001-099 subdistrict, 100-199 town, 200-399 township. */
function kindOf(suffix: string): TownshipKind {
  if (suffix < '100') return 'SUBDISTRICT';
  return suffix < '200' ? 'TOWN' : 'TOWNSHIP';
}
