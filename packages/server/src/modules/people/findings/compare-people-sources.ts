import { PERSON_RULES } from '@ansinh/domain/reconciliation';
import { sql } from '../../../platform/database/sql.ts';
import type { Comparison, ComparisonContext } from '../../reconciliation/index.ts';
import { CONTRIBUTION_PARAMETERS, type ContributionBasis } from './add-candidates.ts';
import { findUncovered } from './coverage-findings.ts';
import { findContradictions, findMismatches } from './identity-findings.ts';
import { stageCompared } from './stage-compared.ts';
import { stageInsured, stageListed, stageLists, stageStated } from './stage-lists.ts';
import { findDoubleStanding } from './standing-findings.ts';

/** Compares what the sources say about people. */
export const comparePeopleSources: Comparison = {
  subject: 'person',
  rules: PERSON_RULES.map(({ id }) => id),
  find: async (context) => {
    const { tx } = context;
    await stageLists(context);
    await stageListed(context);
    await stageInsured(context);
    await stageStated(context);
    const people = await stageCompared(context);
    const basis = await contributionBasis(context);
    await findDoubleStanding(context, basis);
    await findUncovered(context, basis);
    await findMismatches(context);
    await findContradictions(context);
    await tx.run(
      sql`drop table compared_people, stated_people, insured_people, listed_people, compared_lists`,
    );
    return people;
  },
};

async function contributionBasis({ tx, today }: ComparisonContext): Promise<ContributionBasis | undefined> {
  const [salary, rate] = CONTRIBUTION_PARAMETERS;
  return tx.find<ContributionBasis>(sql`
    select ${today}::text as "on", s.number::float8 as salary, r.number::float8 as rate from parameters s join parameters r on r.tenant_id = s.tenant_id
    where s.name = ${salary} and s.valid @> ${today}::date and r.name = ${rate} and r.valid @> ${today}::date and s.number is not null and r.number is not null`);
}
