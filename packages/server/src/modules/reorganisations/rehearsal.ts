import { WORK_KINDS } from '@ansinh/domain/reorganisations';
import type { LoadedSet } from './loaded-set.ts';
import type { PlannedWork } from './planned-work.ts';
import type { SetCounts } from './db/counts.repo.ts';

/** How many agencies a rehearsal names; the rest are counted. */
const SHOWN_AGENCIES = 500;

/** What a rehearsal keeps: figures and names, no sentences, so that it reads in every language. */
export type StoredRehearsal = ReturnType<typeof rehearsalOf>;

/** Returns what planned work amounts to: totals by kind, then agency by agency with those nobody settled first. */
export function rehearsalOf(
  set: LoadedSet,
  planned: readonly PlannedWork[],
  counts: SetCounts,
  milliseconds: number,
) {
  const opened = set.changes.flatMap(({ code, act, name }) =>
    act === 'open' ? [[code, name ?? code] as const] : [],
  );
  const names = new Map([...set.agencies.map(({ code, name }) => [code, name] as const), ...opened]);
  const called = (code: string) => ({ code, name: names.get(code) ?? code });
  const work = planned
    .map(({ kind, agency, inHand, destination }) => ({
      kind,
      agency,
      agencyName: called(agency).name,
      count: inHand.count,
      samples: inHand.samples,
      to: (destination.to ?? []).map(called),
      why: destination.to === null ? destination.why : null,
    }))
    .toSorted((a, b) => Number(a.why === null) - Number(b.why === null));
  const totals = WORK_KINDS.map((kind) => {
    const own = work.filter((one) => one.kind === kind);
    const count = (rows: typeof own): number => rows.reduce((sum, one) => sum + one.count, 0);
    return {
      kind,
      count: count(own),
      unsettled: count(own.filter(({ why }) => why !== null)),
      agencies: own.length,
    };
  });
  return {
    milliseconds,
    totals,
    work: work.slice(0, SHOWN_AGENCIES),
    left: Math.max(0, work.length - SHOWN_AGENCIES),
    opened: counts.opened,
    changed: counts.changed,
    closed: counts.closed,
    withoutWeight: counts.withoutWeight,
  };
}
