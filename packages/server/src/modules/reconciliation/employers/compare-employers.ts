import { EMPLOYER_RULES } from '@ansinh/domain/reconciliation';
import { sql } from '../../../platform/database/sql.ts';
import type { Comparison } from '../engine/comparison.ts';
import { findDeductions, findMissingWorkers, findNobodyInsured } from './insured-rules.ts';
import { stageEmployers } from './stage-employers.ts';
import { findClosedButInsured, findContradictions, findResumed } from './status-rules.ts';

/** Compares what the sources say about employers. Without any list of insured units nothing is compared with it. */
export const compareEmployers: Comparison = {
  subject: 'employer',
  rules: EMPLOYER_RULES.map(({ id }) => id),
  find: async (context) => {
    const { tx } = context;
    const subjects = await stageEmployers(context);
    await findDeductions(context);
    await findNobodyInsured(context);
    await findMissingWorkers(context);
    await findClosedButInsured(context);
    await findResumed(context);
    await findContradictions(context);
    await tx.run(sql`drop table compared_employers`);
    return subjects;
  },
};
