import { sql } from '../../../platform/database/sql.ts';
import type { ComparisonContext } from '../../reconciliation/index.ts';
import { addPersonCandidates, statedEvidence, type ContributionBasis } from './add-candidates.ts';
import { CHILD_CARD_ENDS } from './stage-lists.ts';

/** Days in which a birth is registered and the card made. @law Luật Hộ tịch Đ15 (60 ngày) */
const BIRTH_DAYS = 60;

/**
 * Finds children under six without a card, and people of the population lists who stand on no list. What Social Insurance has not been
 * able to state yet is nobody's fault: without its list nothing is found, nor for a child born after it. @law KT25 Đ20.5, Đ17.5
 */
export async function findUncovered(
  { tx, today }: ComparisonContext,
  basis: ContributionBasis | undefined,
): Promise<void> {
  const horizon = await tx.get<{ seen: Date | null; period: string | null }>(sql`
    select max(l.confirmed_at) as seen, max(l.period_key) as period from compared_lists l
    where l.layout_id = 'insured-people' and exists (select from person_participations i where i.submission_id = l.id and i.scheme = 'BHYT')`);
  if (horizon.seen === null) return;
  const { seen, period } = horizon;
  const isChild = sql`(c.birth_date is not null and c.birth_precision <> 'year' and c.birth_date + interval '6 years' > ${today}::date)`;
  const known = sql`s.layout_id in ('population-list', 'birth-registration')`;
  await addPersonCandidates(
    tx,
    {
      rule: 'person.child-without-card',
      from: sql`cross join lateral (select c.birth_date, ${CHILD_CARD_ENDS} as ends from (select c.birth_date) p) card`,
      where: sql`${isChild} and not c.has_card and c.birth_date + ${BIRTH_DAYS}::integer < ${seen}::timestamptz::date
        and exists (select from stated_people s where s.person_id = c.id and ${known})`,
      params: sql`jsonb_build_object('birth', c.birth_date, 'cardEnds', card.ends, 'insuredPeriod', ${period}::text)`,
      share: sql`1`,
      statedAt: sql`greatest(${seen}::timestamptz, (select max(s.confirmed_at) from stated_people s where s.person_id = c.id and ${known}))`,
      evidence: statedEvidence(known),
    },
    basis,
  );
  await addPersonCandidates(tx, {
    rule: 'person.missing',
    where: sql`c.in_population and cardinality(c.listed) = 0 and not c.is_insured and not ${isChild} and c.n_seen <= ${seen}::timestamptz + interval '6 months'`,
    params: sql`jsonb_build_object('period', c.n_period, 'insuredPeriod', ${period}::text)`,
    statedAt: sql`greatest(${seen}::timestamptz, c.n_seen)`,
    evidence: statedEvidence(sql`s.layout_id = 'population-list'`),
  });
}
