import { HEALTH_GROUP_NAMES, VOLUNTARY_GROUP_NAMES } from '@ansinh/contract/calculator/calculator.words';

export const HEALTH_MONTHS = ['3', '6', '12'] as const;
export const VOLUNTARY_MONTHS = ['1', '3', '6', '12', '24', '36', '48', '60'] as const;

export type HealthGroupId = keyof typeof HEALTH_GROUP_NAMES;
export type VoluntaryGroupId = keyof typeof VOLUNTARY_GROUP_NAMES;

/** What is asked about a household, as it stands in the address; numbers as they were typed. */
export type HealthSearch = {
  readonly members?: string | undefined;
  readonly months?: (typeof HEALTH_MONTHS)[number] | undefined;
  readonly group?: HealthGroupId | undefined;
  /** "2025:23293": of near-poor households, where a commune may be poor. */
  readonly commune?: string | undefined;
  readonly on?: string | undefined;
};

/** What is asked about one person. */
export type VoluntarySearch = {
  readonly income?: string | undefined;
  readonly months?: (typeof VOLUNTARY_MONTHS)[number] | undefined;
  readonly group?: VoluntaryGroupId | undefined;
  readonly supported?: string | undefined;
  readonly on?: string | undefined;
};

const COMMUNE = /^20(24|25):\d+$/u;
const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** Returns the question of an address about a household; what cannot be part of one is dropped. */
export function readHealthSearch(search: Record<string, unknown>): HealthSearch {
  return clean({
    members: digitsIn(search['members']),
    months: HEALTH_MONTHS.find((one) => one === String(search['months'])),
    group: idIn(HEALTH_GROUP_NAMES, search['group']),
    commune: COMMUNE.exec(String(search['commune']))?.[0],
    on: dayIn(search['on']),
  });
}

/** Returns the question of an address about a person; what cannot be part of one is dropped. */
export function readVoluntarySearch(search: Record<string, unknown>): VoluntarySearch {
  return clean({
    income: digitsIn(search['income']),
    months: VOLUNTARY_MONTHS.find((one) => one === String(search['months'])),
    group: idIn(VOLUNTARY_GROUP_NAMES, search['group']),
    supported: digitsIn(search['supported']),
    on: dayIn(search['on']),
  });
}

/** Returns the digits of what was typed ("1.500.000 đ" -> "1500000"); undefined when there are none. */
export function digitsIn(typed: unknown): string | undefined {
  if (typeof typed !== 'string' && typeof typed !== 'number') return undefined;
  const digits = String(typed).replaceAll(/\D/gu, '').slice(0, 12);
  return digits === '' ? undefined : digits;
}

function idIn<Names extends object>(names: Names, id: unknown): keyof Names | undefined {
  return typeof id === 'string' && Object.hasOwn(names, id) ? (id as keyof Names) : undefined;
}

function dayIn(value: unknown): string | undefined {
  return typeof value === 'string' && DAY.test(value) ? value : undefined;
}

function clean<T extends object>(values: T): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;
}
