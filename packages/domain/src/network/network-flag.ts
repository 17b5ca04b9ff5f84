/** What is wrong or soon will be in the collection network, most pressing first. */
export const NETWORK_FLAG_CODES = [
  'works-without-contract',
  'outside-contract',
  'point-without-collector',
  'certificate-expired',
  'certificate-missing',
  'contract-ending',
  'collector-without-area',
  'village-without-anybody',
] as const;
export type NetworkFlagCode = (typeof NETWORK_FLAG_CODES)[number];

/** One thing to settle: what it is about, whose it is, where, and since or until which day. */
export interface NetworkFlag {
  readonly code: NetworkFlagCode;
  /** Key of the unit, or id of the organisation. */
  readonly about: string;
  readonly name: string;
  readonly agencyId: string | null;
  readonly commune: string | null;
  /** ISO day: when a contract or certificate ends or ended. */
  readonly day: string | null;
  readonly days: number | null;
}
