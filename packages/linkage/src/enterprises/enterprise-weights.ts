/** Goes up with every change of a level or a weight: scores of two versions are not to be compared. */
export const ENTERPRISE_WEIGHTS_VERSION = '1';

/** Fields of the score in the order they are explained. */
export const ENTERPRISE_FIELDS = [
  'ma_so_thue',
  'ten',
  'loai_hinh',
  'nganh_nghe',
  'nguoi_dai_dien',
  'dien_thoai',
  'dia_chi',
  'ngay_dang_ky',
  'ma_don_vi',
  'quy_mo',
] as const;

export type EnterpriseField = (typeof ENTERPRISE_FIELDS)[number];

/** log2 likelihood ratios of what two rows say about a field; positive speaks for one enterprise. */
export const WEIGHTS = {
  code: {
    equal: 27,
    /** Head office and branch under one main code, and their names say the same kind of office. */
    underParent: 11,
    /** The two branches under one parent are of another kind ("Chi nhánh", "Văn phòng đại diện"). */
    otherKindOfOffice: -4,
    /** One code has a branch's suffix, and neither name says what it is of. */
    officeUntold: 4,
    parentAndBranch: -8,
    otherBranch: -12,
    nearTypo: 8,
    /** A code with a slip, and one of the two rows has only the parent's code. */
    nearUnderParent: 3,
    nearBothValid: -3,
    otherOneInvalid: -6,
    other: -13,
  },
  name: {
    most: 12.5,
    /** Of the full weight, when one word has a slip or one word is missing. */
    nearShare: 0.75,
    partShare: 0.35,
    different: -6,
    otherPlace: -7,
    otherOffice: -6,
    sameOffice: 0.5,
  },
  form: { equal: 0.6, compatible: 0, different: -1.5 },
  activity: { equal: 1.5, overlapping: 0.5, different: -2.5 },
  director: { most: 13, nearShare: 0.7, partShare: 0.35, different: -2.8 },
  phone: { most: 12, near: 5, different: -1.4 },
  address: { mostStreet: 9, places: 3, part: 0.8, different: -2.5, differentBranch: -7 },
  registered: { equal: 9, swapped: 4, sameYear: -1, different: -4 },
  unit: { equal: 18, near: 6, different: -5 },
  size: { near: 1.2, far: -0.8 },
  /** Director, telephone, address and day of registration come along together in groups of one owner. */
  mostContacts: 17,
  mostContactsOfOtherCode: 13,
} as const;
