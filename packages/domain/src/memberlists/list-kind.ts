/** Why a person stands on a monthly list. @law BD Đ8.1 g3, g5 */
export const LIST_KINDS = ['due', 'suspended', 'not-participating', 'potential'] as const;
export type ListKind = (typeof LIST_KINDS)[number];

/** Schemes a person is asked to join or to pay on for: what households and people pay themselves. */
export const LIST_SCHEMES = ['BHYT', 'BHXH-TN'] as const;
export type ListScheme = (typeof LIST_SCHEMES)[number];
