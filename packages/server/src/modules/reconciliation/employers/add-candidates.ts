import { EMPLOYER_RULES, type EmployerRuleId } from '@ansinh/domain/reconciliation';
import { sql, type Sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** One rule as SQL over `e`, a row of compared_employers. */
export interface EmployerCandidates {
  readonly rule: EmployerRuleId;
  readonly where: Sql;
  readonly params: Sql;
  readonly people: Sql;
  /** Wage fund a month that contributions are missing on; null: no estimate. */
  readonly wages: Sql;
  readonly ratesOn: Sql;
  readonly statedAt: Sql;
  readonly factIds: Sql;
}

/** Adds the employers a rule concerns to the candidates. */
export async function addCandidates(tx: Tx, found: EmployerCandidates): Promise<void> {
  const gravity = EMPLOYER_RULES.find(({ id }) => id === found.rule)?.gravity ?? 0;
  await tx.run(sql`
    insert into finding_candidates (rule, subject_id, label, code, commune, params, gravity, people, wages, rates_on, stated_at, fact_ids)
    select ${found.rule}, e.id, e.label, e.code, e.commune, jsonb_strip_nulls(${found.params}), ${gravity}, ${found.people}, ${found.wages},
      ${found.ratesOn}, ${found.statedAt}, ${found.factIds}
    from compared_employers e where ${found.where}`);
}
