import { NOTHING_SAID, type AgencyChange, type AgencyLife } from '@ansinh/domain/reorganisations';
import { addDays, formatDate } from '@ansinh/vietnamese/plain-date';
import type { RecordedSuccession } from '../directory/index.ts';

/** What a day's recorded successions amount to as a decision. */
export interface RecognisedDecision {
  readonly name: string;
  readonly basis: string;
  readonly certainty: 'verified' | 'secondary' | 'unverified';
  readonly agencies: readonly AgencyChange[];
}

const WORST = ['unverified', 'secondary', 'verified'] as const;

/** Returns the decision behind the successions recorded for one day: who ended, who began that day, on which bases. */
export function recognised(
  on: string,
  successions: readonly RecordedSuccession[],
  agencies: readonly AgencyLife[],
): RecognisedDecision {
  const lives = new Map(agencies.map((one) => [one.code, one]));
  const closed = new Set(successions.filter((one) => one.closed).map(({ from }) => from));
  const begun = new Set(successions.map(({ to }) => to).filter((code) => lives.get(code)?.from === on));
  const bases = [...new Set(successions.map(({ basis }) => basis))];
  return {
    name: `Sắp xếp tổ chức bộ máy từ ${formatDate(on)}`,
    basis: bases.join('; ').slice(0, 2000),
    certainty: WORST.find((one) => successions.some(({ certainty }) => certainty === one)) ?? 'unverified',
    agencies: [
      ...[...begun].flatMap((code): AgencyChange[] => {
        const life = lives.get(code);
        if (life === undefined) return [];
        const { kind, level, name, territory } = life;
        return [{ ...NOTHING_SAID, code, act: 'open', kind, level, name, shortName: name, territory }];
      }),
      ...[...closed].map((code): AgencyChange => ({ ...NOTHING_SAID, code, act: 'close' })),
    ],
  };
}

/** Returns whether an agency still works on a unit that ended the day before: then the province has not carried the change out. */
export function standsOnEnded(
  agencies: readonly AgencyLife[],
  sources: ReadonlySet<string>,
  on: string,
): boolean {
  return agencies.some(
    ({ territory, from, to }) =>
      territory !== null && sources.has(territory) && from < on && (to === null || to > addDays(on, -1)),
  );
}
