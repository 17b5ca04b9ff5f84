/** What a source may say about the life of an employer. @law KT25 Đ9.1, Đ16.4; HP Đ7.3.a */
export const EMPLOYER_STATUSES = [
  'registered',
  'operating',
  'suspended',
  'resumed',
  'dissolved',
  'bankrupt',
  'licence-withdrawn',
  'not-at-address',
] as const;

export type EmployerStatus = (typeof EMPLOYER_STATUSES)[number];

/** Statuses in which an employer can have no insured workers any more, or cannot be found. */
export const CLOSED_STATUSES = [
  'dissolved',
  'bankrupt',
  'licence-withdrawn',
  'not-at-address',
] as const satisfies readonly EmployerStatus[];

/** Statuses in which an employer works. */
export const ACTIVE_STATUSES = [
  'registered',
  'operating',
  'resumed',
] as const satisfies readonly EmployerStatus[];

/** Who states facts about employers. */
export const EMPLOYER_SOURCES = [
  'business-register',
  'tax',
  'labour',
  'economic-zone',
  'social-insurance',
  'local',
  'manual',
] as const;

export type EmployerSource = (typeof EMPLOYER_SOURCES)[number];

const BY_SENDER: Readonly<Record<string, EmployerSource>> = {
  tax: 'tax',
  'social-insurance': 'social-insurance',
  'economic-zone': 'economic-zone',
  'peoples-committee': 'local',
};

/**
 * Returns which source a list speaks for: the kind of agency that sends it, and for departments, whose kinds do not tell
 * Planning from Labour, what the list is about.
 */
export function sourceOfList(layout: string, senderKind: string): EmployerSource {
  const known = BY_SENDER[senderKind];
  if (known) return known;
  return layout === 'labour-use' ? 'labour' : 'business-register';
}
