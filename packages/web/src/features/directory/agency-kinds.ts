/** Kinds of agencies that the directory knows by name, in the order of the list. */
export const KINDS = [
  'peoples-committee',
  'peoples-council',
  'party',
  'front',
  'office',
  'department',
  'social-insurance',
  'tax',
  'police',
  'inspectorate',
  'economic-zone',
  'employment-centre',
  'district-division',
  'steering-committee',
  'mass-organisation',
  'employer-association',
  'press',
  'health-facility',
  'school',
  'collection-organisation',
  'employer',
  'residential-group',
  'central',
] as const;

export type Kind = (typeof KINDS)[number];

/** Levels an agency stands on. */
export const LEVELS = ['province', 'district', 'commune', 'other', 'central'] as const;

export type Level = (typeof LEVELS)[number];

/** Kinds that have members by a decision. */
export const COMMITTEE_KINDS: readonly string[] = [
  'steering-committee',
  'working-group',
  'coordination-council',
];

/** Returns the kind if the directory has a name for it. */
export function knownKind(kind: string): Kind | undefined {
  return KINDS.find((one) => one === kind);
}
