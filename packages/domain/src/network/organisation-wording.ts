/** What the law calls an organisation that collects contributions on a day: the code of its words, and where they stand. */
export interface OrganisationWording {
  readonly code: 'collection-service' | 'participant-development';
  readonly from: string | null;
  readonly basis: string;
}

/** @law NĐ 233/2025 Đ19, Đ26.3: since 01/07/2025 another name; before it QĐ 1155/QĐ-BHXH, which also says "đại lý thu". */
const WORDINGS: readonly OrganisationWording[] = [
  { code: 'participant-development', from: '2025-07-01', basis: 'NĐ 233/2025/NĐ-CP Điều 19, Điều 26.3' },
  { code: 'collection-service', from: null, basis: 'QĐ 1155/QĐ-BHXH ngày 12/5/2022' },
];

/** Returns what collecting organisations are called on an ISO day. */
export function organisationWording(day: string): OrganisationWording {
  const found = WORDINGS.find(({ from }) => from === null || from <= day);
  if (found === undefined) throw new Error('the oldest wording has no first day');
  return found;
}
