import type { FolkSettings } from './folk.ts';

/** Columns a list may have. */
export type Field =
  | 'name'
  | 'surname'
  | 'given'
  | 'birth'
  | 'sex'
  | 'paper'
  | 'oldPaper'
  | 'bhxh'
  | 'card'
  | 'address'
  | 'commune'
  | 'district'
  | 'province'
  | 'phone'
  | 'group';

/** How the clerks of one list write. Numbers are shares of rows. */
export interface ListHabits {
  readonly headers: readonly (readonly [Field, string])[];
  readonly delimiter: string;
  readonly idHeader: string;
  /** Kind of the CCCD column's content: share that still gives the CMND. */
  readonly cmnd: number;
  readonly noPaper: number;
  readonly noBhxh: number;
  readonly noPhone: number;
  readonly noBirth: number;
  readonly noSex: number;
  readonly noAddress: number;
  readonly yearOnly: number;
  readonly capitals: number;
  readonly noMarks: number;
  readonly tcvn3: number;
  readonly vni: number;
  readonly junkNumbers: number;
  readonly familyNumbers: number;
  readonly oldTerritory: number;
  readonly duplicates: number;
  /** Factor of slips. */
  readonly slips: number;
}

/** Two lists to write. */
export interface Scene {
  readonly rowsA: number;
  readonly rowsB: number;
  /** Share of the smaller list that also stands in the other. */
  readonly overlap: number;
  readonly folk: FolkSettings;
  readonly provinces: readonly string[];
  readonly communes: number;
  readonly a: ListHabits;
  readonly b: ListHabits;
}

const FULL: ListHabits['headers'] = [
  ['name', 'Họ và tên'],
  ['birth', 'Ngày sinh'],
  ['sex', 'Giới tính'],
  ['paper', 'Số CCCD/CMND'],
  ['oldPaper', 'CMND cũ'],
  ['bhxh', 'Mã số BHXH'],
  ['card', 'Số thẻ BHYT'],
  ['address', 'Địa chỉ'],
  ['phone', 'Số điện thoại'],
  ['group', 'Nhóm'],
];
const ENGLISH: ListHabits['headers'] = [
  ['paper', 'National ID'],
  ['name', 'Full name'],
  ['sex', 'Gender'],
  ['birth', 'DOB'],
  ['phone', 'Mobile'],
  ['address', 'Home address'],
];
const PLAIN: ListHabits['headers'] = [
  ['name', 'HO TEN'],
  ['birth', 'NGAY SINH'],
  ['sex', 'PHAI'],
  ['bhxh', 'MA SO BHXH'],
  ['paper', 'SO CMND'],
  ['address', 'DIA CHI'],
  ['phone', 'DIEN THOAI'],
];
const SPLIT: ListHabits['headers'] = [
  ['surname', 'Họ đệm'],
  ['given', 'Tên'],
  ['birth', 'Năm sinh'],
  ['sex', 'Phái'],
  ['paper', 'Số định danh'],
  ['commune', 'Xã/Phường'],
  ['district', 'Quận/Huyện'],
  ['province', 'Tỉnh/Thành phố'],
];

const CARE: ListHabits = {
  headers: FULL,
  delimiter: ',',
  idHeader: 'id',
  cmnd: 0.06,
  noPaper: 0.08,
  noBhxh: 0.35,
  noPhone: 0.4,
  noBirth: 0.01,
  noSex: 0.03,
  noAddress: 0.03,
  yearOnly: 0.05,
  capitals: 0.2,
  noMarks: 0.05,
  tcvn3: 0.01,
  vni: 0.01,
  junkNumbers: 0.01,
  familyNumbers: 0.01,
  oldTerritory: 0.3,
  duplicates: 0.01,
  slips: 1,
};
const LESS: ListHabits = {
  ...CARE,
  cmnd: 0.2,
  noPaper: 0.2,
  oldTerritory: 0.8,
  yearOnly: 0.12,
  noMarks: 0.1,
  slips: 1.5,
};
const FOLK: FolkSettings = {
  folks: { xodang: 0.12, giarai: 0.04, thai: 0.04, mong: 0.03, tay: 0.03, ede: 0.02, khmer: 0.02 },
  surnameSkew: 0.95,
  twins: 0.015,
  children: 1.8,
};
const SCENE: Scene = {
  rowsA: 20_000,
  rowsB: 20_000,
  overlap: 0.6,
  folk: FOLK,
  provinces: ['62', '52'],
  communes: 120,
  a: CARE,
  b: LESS,
};
const only = (headers: ListHabits['headers']): Pick<Scene, 'a' | 'b'> => ({
  a: { ...CARE, headers },
  b: { ...LESS, headers },
});
const onlyFields = (...fields: Field[]): Pick<Scene, 'a' | 'b'> =>
  only(FULL.filter(([field]) => fields.includes(field)));

/** Pairs of lists of unlike kinds. */
export const SCENES: Readonly<Record<string, Scene>> = {
  usual: SCENE,
  'name-birth': { ...SCENE, ...onlyFields('name', 'birth') },
  'no-numbers': { ...SCENE, ...onlyFields('name', 'birth', 'sex', 'address') },
  'name-address': { ...SCENE, ...onlyFields('name', 'address') },
  'year-address': {
    ...SCENE,
    a: {
      ...CARE,
      headers: FULL.filter(([field]) => ['name', 'birth', 'address'].includes(field)),
      yearOnly: 0.9,
    },
    b: { ...LESS, headers: FULL.filter(([field]) => ['name', 'birth', 'address'].includes(field)) },
  },
  english: { ...SCENE, a: { ...CARE, headers: ENGLISH, idHeader: 'Record ID' }, b: LESS },
  plain: {
    ...SCENE,
    a: CARE,
    b: { ...LESS, headers: PLAIN, delimiter: ';', idHeader: 'STT', noMarks: 0.9, capitals: 0.9 },
  },
  split: { ...SCENE, a: CARE, b: { ...LESS, headers: SPLIT, delimiter: '\t', idHeader: 'Mã' } },
  'junk-numbers': {
    ...SCENE,
    a: { ...CARE, junkNumbers: 0.15, familyNumbers: 0.06 },
    b: { ...LESS, junkNumbers: 0.2, familyNumbers: 0.08 },
  },
  fonts: { ...SCENE, a: { ...CARE, tcvn3: 0.25, vni: 0.15 }, b: { ...LESS, tcvn3: 0.1, vni: 0.3 } },
  duplicates: { ...SCENE, a: { ...CARE, duplicates: 0.06 }, b: { ...LESS, duplicates: 0.12 } },
  'overlap-2': { ...SCENE, overlap: 0.02 },
  'overlap-10': { ...SCENE, overlap: 0.1 },
  'overlap-2-no-numbers': { ...SCENE, overlap: 0.02, ...onlyFields('name', 'birth', 'sex', 'address') },
  unequal: { ...SCENE, rowsA: 200_000, rowsB: 2000, overlap: 0.5 },
  'unequal-name-birth': {
    ...SCENE,
    rowsA: 2000,
    rowsB: 200_000,
    overlap: 0.5,
    ...onlyFields('name', 'birth'),
  },
  small: { ...SCENE, rowsA: 400, rowsB: 300, overlap: 0.5, communes: 4 },
  'small-name-birth': {
    ...SCENE,
    rowsA: 1500,
    rowsB: 1500,
    overlap: 0.5,
    communes: 8,
    ...onlyFields('name', 'birth', 'sex'),
  },
  highland: {
    ...SCENE,
    folk: {
      folks: { xodang: 0.45, giarai: 0.2, mong: 0.12, thai: 0.1 },
      surnameSkew: 0.9,
      twins: 0.01,
      children: 2.6,
    },
    provinces: ['62', '14'],
    communes: 60,
    a: { ...CARE, noPaper: 0.2 },
    b: { ...LESS, noPaper: 0.35, noBhxh: 0.6 },
  },
  families: {
    ...SCENE,
    folk: { ...FOLK, twins: 0.12, children: 3.2 },
    a: { ...CARE, familyNumbers: 0.12 },
    b: { ...LESS, familyNumbers: 0.15, noPaper: 0.3 },
  },
  country: {
    ...SCENE,
    provinces: ['01', '79', '38', '40', '31', '46', '92', '74', '62'],
    communes: 2500,
    folk: { ...FOLK, surnameSkew: 1.15 },
  },
  careless: {
    ...SCENE,
    a: { ...CARE, slips: 3, noPaper: 0.25, noBirth: 0.04 },
    b: { ...LESS, slips: 4, noPaper: 0.4, noBirth: 0.06, noMarks: 0.25 },
  },
};
