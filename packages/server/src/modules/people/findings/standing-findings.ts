import { judgeStanding, type CardGroup, type StandingVerdict } from '@ansinh/domain/people';
import { sql } from '../../../platform/database/sql.ts';
import type { ComparisonContext } from '../../reconciliation/index.ts';
import { cardGroups } from '../card-groups.ts';
import {
  addPersonCandidates,
  INSURED_EVIDENCE,
  LISTED_EVIDENCE,
  type ContributionBasis,
} from './add-candidates.ts';

/**
 * Finds people on two State-funded lists, and on a list while insured in another group. The law decides once for every combination of
 * groups there is, not for every person. @law Luật BHYT Đ13.5; KT25 Đ20.5, Đ15.1
 */
export async function findDoubleStanding(
  { tx }: ComparisonContext,
  basis: ContributionBasis | undefined,
): Promise<void> {
  const catalogue = await cardGroups();
  const known = (codes: readonly string[]): CardGroup[] => codes.flatMap((code) => catalogue.get(code) ?? []);
  const combinations = await tx.rows<{ listed: string[]; insured: string[] }>(sql`
    select distinct listed, insured from compared_people where cardinality(listed) > 0 and cardinality(listed) + cardinality(insured) > 1`);
  const verdicts = combinations.flatMap(({ listed, insured }) =>
    judgeStanding(known(listed), known(insured)).map((verdict: StandingVerdict) => ({
      listed,
      insured,
      ...verdict,
    })),
  );
  await tx.run(sql`
    create temporary table standing_verdicts on commit drop as
    select array(select jsonb_array_elements_text(v.listed)) as listed, array(select jsonb_array_elements_text(v.insured)) as insured,
      v.rule, v.payer, v.why, v."doubleShare" as share
    from jsonb_to_recordset(${JSON.stringify(verdicts)}::jsonb)
      as v (listed jsonb, insured jsonb, rule text, payer text, why text, "doubleShare" numeric)`);
  for (const rule of ['person.two-lists', 'person.list-and-insured'] as const) {
    const alone = rule === 'person.two-lists';
    await addPersonCandidates(
      tx,
      {
        rule,
        from: sql`join standing_verdicts v on v.listed = c.listed and v.insured = c.insured and v.rule = ${rule}`,
        where: sql`true`,
        params: sql`jsonb_build_object('lists', array_to_string(c.listed, ', '), 'payer', v.payer, 'why', v.why,
          'insured', ${alone ? sql`null::text` : sql`array_to_string(array(select unnest(c.insured) except select unnest(c.listed) order by 1), ', ')`})`,
        share: sql`v.share`,
        statedAt: alone ? sql`c.l_seen` : sql`greatest(c.l_seen, c.i_seen)`,
        evidence: alone ? LISTED_EVIDENCE : sql`${LISTED_EVIDENCE} || ${INSURED_EVIDENCE}`,
      },
      basis,
    );
  }
  await tx.run(sql`drop table standing_verdicts`);
}
