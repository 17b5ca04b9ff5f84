import type { Actor } from '../packages/domain/src/kernel/index.ts';
import { compareEmployers, runReconciliation } from '../packages/server/src/modules/reconciliation/index.ts';
import { run } from '../packages/server/src/platform/use-case.ts';
import { openBenchDatabase } from './bench-database.ts';
import type { Bench } from './bench.ts';

const EMPLOYERS = Number(process.env['ANSINH_BENCH_EMPLOYERS'] ?? 100_000);

/** One of so many employers has a difference between its sources. */
const ONE_IN = 10;

/**
 * A comparison of four sources (register, Tax, Labour, Social Insurance) over 100,000 employers: the first run writes 10,000 findings
 * with evidence and time line, the second finds the same and writes nothing; against the bare SQL join of the same rows without policies.
 */
export const bench: Bench = async () => {
  const { owner, services, close } = await openBenchDatabase();
  try {
    const tenantId = await fill(owner);
    const system: Actor = {
      kind: 'system',
      id: 'system:bench',
      tenantId,
      agencyId: null,
      roles: [],
      territoryCode: null,
    };
    const timed = async (work: () => Promise<unknown>): Promise<number> => {
      const from = performance.now();
      await work();
      return performance.now() - from;
    };
    const join = (): Promise<unknown> => owner.query(BARE_JOIN, [tenantId]);
    await join();
    const floorMs = Math.min(await timed(join), await timed(join), await timed(join));
    const useCase = runReconciliation([compareEmployers]);
    let found = 0;
    const compare = async (): Promise<void> => {
      const { employer } = await run(services, useCase, system, {});
      found = Object.values(employer?.counts ?? {}).reduce((sum, counts) => sum + counts.found, 0);
    };
    const first = await timed(compare);
    await owner.query('analyze findings, finding_evidence, finding_events');
    const again = await timed(compare);
    const floorName = 'bare join of the four sources';
    const note = `${EMPLOYERS.toLocaleString('en')} employers, ${found.toLocaleString('en')} findings`;
    return [
      { name: 'first comparison: findings, evidence, time line', ms: first, floorName, floorMs, note },
      { name: 'comparison of the same statements again', ms: again, floorName, floorMs, note },
    ];
  } finally {
    await close();
  }
};

const BARE_JOIN = `
  select count(*), sum(case when w.workers - coalesce(i.workers, 0) >= 2 then 1 else 0 end)
  from employers e
    left join employer_facts w on w.tenant_id = e.tenant_id and w.employer_id = e.id and w.latest and w.kind = 'workforce' and w.source = 'labour'
    left join employer_facts i on i.tenant_id = e.tenant_id and i.employer_id = e.id and i.latest and i.kind = 'insured'
    left join employer_facts b on b.tenant_id = e.tenant_id and b.employer_id = e.id and b.latest and b.kind = 'status' and b.source = 'business-register'
    left join employer_facts t on t.tenant_id = e.tenant_id and t.employer_id = e.id and t.latest and t.kind = 'status' and t.source = 'tax'
  where e.tenant_id = $1`;

async function fill(owner: Awaited<ReturnType<typeof openBenchDatabase>>['owner']): Promise<string> {
  const client = await owner.connect();
  try {
    await client.query('set session_replication_role = replica');
    const { rows } = await client.query<{ id: string }>(
      "insert into tenants (code, name) values ('51', 'x') returning id",
    );
    const tenantId = rows[0]?.id ?? '';
    await client.query(
      `insert into agencies (tenant_id, code, kind, level, valid) values ($1, 'bhxh', 'social-insurance', 'province', daterange('2020-01-01', null))`,
      [tenantId],
    );
    await client.query(
      `insert into parameters (tenant_id, name, valid, value, unit, basis, certainty, changed_by)
       select $1, n, daterange('2020-01-01', null), '0.04', 'x', 'x', 'verified', 'x' from unnest(array['bhxh_employer_pension',
         'bhxh_employer_sickness_maternity', 'bhtnld_bnn_employer', 'bhyt_employer', 'bhtn_employer', 'bhxh_employee', 'bhyt_employee', 'bhtn_employee']) n`,
      [tenantId],
    );
    await client.query(
      `insert into employers (tenant_id, tax_code, name, name_key, commune, status, status_on, status_source)
       select $1, lpad(n::text, 10, '0'), 'Công ty số ' || n, 'cty so ' || n, '2025:' || (23000 + n % 100), 'operating', '2026-01-01', 'tax'
       from generate_series(1, ${EMPLOYERS}) n`,
      [tenantId],
    );
    await client.query(
      `insert into employer_facts (tenant_id, employer_id, source, kind, period, from_on, until_on, status, workers, wages, unit_code, dataset,
         submission_id, row_no, agency_id, seen_at, latest)
       select e.tenant_id, e.id, s.source, s.kind, '2026-Q3', case s.kind when 'status' then '2026-01-01'::date else '2026-07-01' end,
         case when s.kind <> 'status' then '2026-09-30'::date end, case when s.kind = 'status' then 'operating' end,
         case s.kind when 'workforce' then 20 when 'insured' then case when e.tax_code::bigint % ${ONE_IN} = 0 then 10 else 20 end end,
         case when s.kind <> 'status' then 120000000 end, case when s.kind = 'insured' then 'U' || e.tax_code end, 'D1', s.submission,
         e.tax_code::bigint, s.submission, '2026-10-05', true
       from employers e cross join (values ('business-register', 'status', uuidv7()), ('tax', 'status', uuidv7()), ('labour', 'workforce', uuidv7()),
         ('social-insurance', 'insured', uuidv7())) s (source, kind, submission)
       where e.tenant_id = $1`,
      [tenantId],
    );
    await client.query('set session_replication_role = default');
    await client.query('vacuum analyze employers, employer_facts');
    return tenantId;
  } finally {
    client.release(true);
  }
}
