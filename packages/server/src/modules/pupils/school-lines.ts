import type { SchoolLine } from '@ansinh/contract/pupils/pupils.schemas';
import { meetsCriterion } from '@ansinh/domain/pupils';
import type { Tx } from '../../platform/database/transaction.ts';
import { agencyNamesOn } from '../directory/index.ts';
import { classesOf } from './db/classes.repo.ts';
import { fundEntriesOf, reviewsOf, type StoredReview } from './db/fund.repo.ts';
import { rostersOf, schoolSide, schoolsOn } from './db/rosters.repo.ts';
import { healthFund, pupilCounts } from './pupil-counts.ts';
import type { TariffOn } from './pupil-tariff.ts';

/** Returns the schools a caller sees in a year: those with a roster in sight, and of those without one its own and the supervised ones. */
export async function schoolLines(
  tx: Tx,
  asked: {
    readonly year: string;
    readonly today: string;
    readonly agencyId: string | null;
    readonly wide: boolean;
  },
  tariff: TariffOn,
): Promise<SchoolLine[]> {
  const rosters = new Map((await rostersOf(tx, asked.year)).map((roster) => [roster.schoolId, roster]));
  const ids = [...rosters.values()].map(({ id }) => id);
  const classes = Map.groupBy(await classesOf(tx, ids), ({ rosterId }) => rosterId);
  const entries = Map.groupBy(await fundEntriesOf(tx, ids), ({ rosterId }) => rosterId);
  const reviews = Map.groupBy(await reviewsOf(tx, ids), ({ rosterId }) => rosterId);
  const { supervises } = await schoolSide(tx);
  const schools = (await schoolsOn(tx, asked.today)).filter(
    ({ id }) => rosters.has(id) || id === asked.agencyId || supervises || asked.wide,
  );
  const names = await agencyNamesOn(
    tx,
    [...schools.map(({ id }) => id), ...[...reviews.values()].flat().map(({ agencyId }) => agencyId)],
    asked.today,
  );
  return schools.map(({ id }) => {
    const roster = rosters.get(id);
    const key = roster?.id ?? '';
    const counts = pupilCounts(classes.get(key) ?? [], tariff);
    const [review] = reviews.get(key) ?? [];
    return {
      school: { id, name: names.get(id)?.name ?? '' },
      rosterId: roster?.id ?? null,
      commune: roster?.commune ?? null,
      communeName: roster?.communeName ?? null,
      checkedAt: roster?.checkedAt ?? null,
      counts,
      fund: healthFund(entries.get(key) ?? [], counts.insured, tariff),
      met: meetsCriterion(counts),
      review: review ? shownReview(review, names) : null,
    };
  });
}

/** Returns a review as it is shown. */
export function shownReview(
  { on, agencyId, pupils, insured, met, proposal, note }: StoredReview,
  names: ReadonlyMap<string, { readonly name: string }>,
): NonNullable<SchoolLine['review']> {
  return { on, agency: names.get(agencyId)?.name ?? '', pupils, insured, met, proposal, note };
}
