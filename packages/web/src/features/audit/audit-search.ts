/** Parts of the product that leave rows in the audit trail. */
export const AREAS = [
  'access',
  'directory',
  'parameters',
  'regulations',
  'obligations',
  'audit',
  'search',
] as const;

export type Area = (typeof AREAS)[number];

/** Filters of the audit trail, as they stand in the address. `action` is a whole action or the beginning of some. */
export type AuditSearch = {
  readonly area?: Area | undefined;
  readonly action?: string | undefined;
  readonly subject?: string | undefined;
  readonly user?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
};

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const ACTION = /^[a-z]+\.[a-z-]*$/;

/** Returns the filters of an address; what cannot be a filter is dropped. */
export function readAuditSearch(search: Record<string, unknown>): AuditSearch {
  const area = AREAS.find((one) => one === search['area']);
  const { action, subject, user, from, to } = search;
  return {
    ...(area === undefined ? {} : { area }),
    ...(typeof action === 'string' && ACTION.test(action) ? { action } : {}),
    ...(typeof subject === 'string' && subject !== '' ? { subject } : {}),
    ...(typeof user === 'string' && UUID.test(user) ? { user } : {}),
    ...(typeof from === 'string' && DATE.test(from) ? { from } : {}),
    ...(typeof to === 'string' && DATE.test(to) ? { to } : {}),
  };
}

/** Returns the query of the endpoint; a chosen action goes before its area. */
export function auditQuery({ area, action, subject, user, from, to }: AuditSearch) {
  const begins = action ?? (area === undefined ? undefined : `${area}.`);
  return {
    ...(begins === undefined ? {} : { action: begins }),
    ...(subject === undefined ? {} : { subject }),
    ...(user === undefined ? {} : { userId: user }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}

/** Returns how many filters are set. */
export function activeFilters(search: AuditSearch): number {
  return Object.values(search).filter((value) => value !== undefined).length;
}
