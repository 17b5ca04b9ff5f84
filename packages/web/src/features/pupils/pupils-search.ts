import { PupilStateSchema } from '@ansinh/contract/pupils/pupils.schemas';
import type { Filled } from '../../lib/use-search-state.ts';

export const PUPIL_STATES = PupilStateSchema.options;

/** Which year, class and state are looked at, as it stands in the address. */
export type PupilsSearch = {
  readonly nam?: string | undefined;
  readonly lop?: string | undefined;
  readonly tt?: (typeof PUPIL_STATES)[number] | undefined;
  readonly q?: string | undefined;
};

/** Returns the choice of an address; what cannot be one is dropped. */
export function readPupilsSearch(search: Record<string, unknown>): Filled<PupilsSearch> {
  const { nam, lop, q } = search;
  const tt = PUPIL_STATES.find((one) => one === search['tt']);
  const text = (value: unknown): value is string | number =>
    (typeof value === 'string' && value.trim() !== '') || typeof value === 'number';
  return {
    ...(typeof nam === 'string' && /^20\d{2}-20\d{2}$/u.test(nam) ? { nam } : {}),
    ...(text(lop) ? { lop: String(lop) } : {}),
    ...(tt === undefined ? {} : { tt }),
    ...(text(q) ? { q: String(q) } : {}),
  };
}
