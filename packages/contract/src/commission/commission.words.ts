/** What the legal ceilings of the collection fee are for; refusals and the web use the same words. */
export const FEE_KIND_NAMES = {
  voluntary_bhxh: { vi: 'BHXH tự nguyện', en: 'voluntary social insurance' },
  school: { vi: 'BHYT học sinh, sinh viên', en: 'health insurance of pupils and students' },
  bhyt_household: { vi: 'BHYT hộ gia đình và nhóm khác', en: 'health insurance of households and others' },
} as const;
