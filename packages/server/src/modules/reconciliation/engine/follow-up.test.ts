import { decideFollowUp, FINDING_OUTCOMES } from '@ansinh/domain/reconciliation';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../../platform/database/sql.ts';
import { inTransactionAs } from '../../../platform/database/transaction.ts';
import { compareProvince, type ComparedProvince } from '../compared-province.fixtures.ts';
import { closeCandidates, openCandidates } from './candidates.ts';
import { judgeCandidates } from './judge-candidates.ts';

describe('Đối chiếu theo lô', () => {
  let p: ComparedProvince;
  beforeAll(async () => {
    p = await compareProvince();
  }, 120_000);
  afterAll(() => p.database.close());

  it('câu SQL và quy tắc thuần nói như nhau về mọi trường hợp', async () => {
    const situation = fc.record({
      known: fc.option(
        fc.record({
          state: fc.constantFrom('open' as const, 'working' as const, 'settled' as const, 'gone' as const),
          outcome: fc.constantFrom(...FINDING_OUTCOMES),
          outcomeAt: fc.integer({ min: 0, max: 3 }),
          confirmedGone: fc.boolean(),
          fingerprint: fc.constantFrom(1, 2),
          statedAt: fc.integer({ min: 0, max: 3 }),
        }),
        { nil: null },
      ),
      seen: fc.option(
        fc.record({ fingerprint: fc.constantFrom(1, 2), statedAt: fc.integer({ min: 0, max: 3 }) }),
        {
          nil: null,
        },
      ),
    });
    const cases = fc.sample(situation, 400);
    const at = (step: number): Date => new Date(Date.UTC(2026, 0, 1 + step));
    const { tenantId, system } = p.province;
    const verdicts = await inTransactionAs(p.database.pool, system, async (tx) => {
      const { id: runId } = await tx.get<{ id: string }>(sql`select id from reconciliation_runs limit 1`);
      await openCandidates(tx);
      const ids = cases.map(() => crypto.randomUUID());
      for (const [n, { known, seen }] of cases.entries()) {
        if (known) {
          const settled = known.state === 'settled';
          const gone = known.state === 'gone' || (settled && known.confirmedGone);
          await tx.run(sql`
            insert into findings (tenant_id, rule, subject_kind, subject_id, label, priority, fingerprint, stated_at, first_seen_at, last_seen_at, first_run_id)
            values (${tenantId}, 'test.rule', 'employer', ${ids[n]}, 'x', 1, md5(jsonb_build_object('a', ${known.fingerprint}::integer)::text), ${at(known.statedAt)},
              ${at(0)}, ${at(0)}, ${runId})`);
          await tx.run(sql`
            update findings set state = ${known.state}, outcome = ${settled ? known.outcome : null}, outcome_at = ${settled ? at(known.outcomeAt) : null},
              gone_at = ${gone ? at(0) : null} where subject_id = ${ids[n]}`);
        }
        if (seen)
          await tx.run(sql`
            insert into finding_candidates (rule, subject_id, label, params, gravity, stated_at)
            values ('test.rule', ${ids[n]}, 'x', jsonb_build_object('a', ${seen.fingerprint}::integer, 'insuredPeriod', ${String(n)}::text), 1, ${at(seen.statedAt)})`);
      }
      await judgeCandidates(tx, 'employer', ['test.rule']);
      const rows = await tx.rows<{ subject: string; verdict: string }>(sql`
        select coalesce(v.subject_id, f.subject_id) as subject, v.verdict from finding_verdicts v left join findings f on f.id = v.id`);
      await closeCandidates(tx);
      const byId = new Map(rows.map(({ subject, verdict }) => [subject, verdict]));
      return ids.map((id) => byId.get(id) ?? 'same');
    });
    const expected = cases.map(({ known, seen }) => {
      const settled = known?.state === 'settled';
      return decideFollowUp(
        known && {
          state: known.state,
          outcome: settled ? known.outcome : null,
          outcomeAt: settled ? at(known.outcomeAt).getTime() : null,
          gone: known.state === 'gone' || (settled && known.confirmedGone),
          fingerprint: String(known.fingerprint),
          statedAt: at(known.statedAt).getTime(),
        },
        seen && { fingerprint: String(seen.fingerprint), statedAt: at(seen.statedAt).getTime() },
      );
    });
    expect(verdicts).toEqual(expected);
    expect(new Set(expected)).toEqual(new Set(['new', 'same', 'refresh', 'change', 'return', 'gone']));
  });
});
