import type { Actor } from '../packages/domain/src/kernel/index.ts';
import { makeLists } from '../packages/server/src/modules/memberlists/index.ts';
import { run } from '../packages/server/src/platform/use-case.ts';
import { openBenchDatabase } from './bench-database.ts';
import type { Bench } from './bench.ts';

/** A province as large as Quảng Ngãi with Kon Tum. */
const PEOPLE = Number(process.env['ANSINH_BENCH_PEOPLE'] ?? 1_300_000);

/**
 * All monthly lists of a province, as Social Insurance makes them: the first making writes every entry, a making of the next month after one in
 * fifty people changed carries on the rest. Against reading the register once from end to end, every column of people, participations and groups.
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
    const scan = async (): Promise<void> => {
      for (const statement of SCANS) await owner.query(statement);
    };
    await scan();
    const floorMs = Math.min(await timed(scan), await timed(scan), await timed(scan));
    let open = 0;
    let changed = 0;
    const make = async (month: string): Promise<void> => {
      const made = await run(services, makeLists, system, { month });
      open = made.counts.reduce((sum, count) => sum + count.open, 0);
      changed = made.counts.reduce((sum, count) => sum + count.opened + count.changed + count.closed, 0);
    };
    const first = await timed(() => make('2026-10'));
    const firstNote = note(open, changed);
    await owner.query('vacuum analyze list_entries');
    await owner.query(
      `update person_participations set to_date = '2027-10-31' where to_date = '2026-10-31' and abs(hashtext(person_id::text)) % 2 = 0`,
    );
    const next = await timed(() => make('2026-11'));
    const nextNote = note(open, changed);
    const again = await timed(() => make('2026-11'));
    const floorName = 'the register read once, every column';
    return [
      { name: "a month's lists of the province", ms: next, floorName, floorMs, note: nextNote },
      { name: 'the same month again', ms: again, floorName, floorMs, note: note(open, changed) },
      { name: 'the very first lists: every entry written', ms: first, floorName, floorMs, note: firstNote },
    ];
  } finally {
    await close();
  }
};

function note(open: number, changed: number): string {
  const shown = (value: number): string => value.toLocaleString('en');
  return `${shown(PEOPLE)} people, ${shown(open)} entries, ${shown(changed)} changed`;
}

const SCANS = [
  'select count(*), sum(hashtext(p::text)) from people p',
  'select count(*), sum(hashtext(s::text)) from person_participations s',
  'select count(*), sum(hashtext(g::text)) from person_groups g',
];

async function fill(owner: Awaited<ReturnType<typeof openBenchDatabase>>['owner']): Promise<string> {
  const client = await owner.connect();
  try {
    await client.query('set session_replication_role = replica');
    const { rows } = await client.query<{ id: string }>(
      "insert into tenants (code, name) values ('51', 'x') returning id",
    );
    const tenantId = rows[0]?.id ?? '';
    // Nine in ten have a card: a third of workers, four in ten paid by the State, the rest by their households until the end of a month.
    await client.query(
      `insert into people (tenant_id, id, full_name, name_key, birth_date, sex, ethnicity, commune, village, address, household)
       select $1::uuid, ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'Nguyễn Văn Người ' || n, 'nguyen van nguoi ' || n,
         date '1936-01-01' + (n::bigint * 7919 % 33000)::integer, case when n % 2 = 0 then 'male' else 'female' end, 'Kinh',
         '2025:' || (23000 + n % 96), 'Thôn ' || (n / 96 % 12), 'Số ' || n % 500 || ' đường lớn', 'H' || n / 4
       from generate_series(1, ${PEOPLE}) n`,
      [tenantId],
    );
    await client.query(
      `insert into person_participations (tenant_id, person_id, scheme, from_date, to_date, unit_code, group_code, submission_id)
       select $1::uuid, ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'BHYT', '2026-01-01'::date,
         case when n % 100 between 55 and 89 then (date '2026-09-01' + make_interval(months => 1 + n / 100 % 12))::date - 1 end,
         case when n % 100 < 15 then 'TZ' || n % 3000 end,
         case when n % 100 < 15 then 'DN' when n % 100 < 55 then 'DT' else 'GD' end, $1::uuid
       from generate_series(1, ${PEOPLE}) n where n % 100 < 90
       union all
       select $1::uuid, ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'BHXH-BB', '2026-01-01'::date, null, 'TZ' || n % 3000, null, $1::uuid
       from generate_series(1, ${PEOPLE}) n where n % 100 < 15`,
      [tenantId],
    );
    await client.query(
      `insert into person_groups (tenant_id, person_id, group_code, from_date, sender_agency_id, submission_id, row_no)
       select $1::uuid, ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'DT', '2026-01-01'::date, $1::uuid, $1::uuid, n
       from generate_series(1, ${PEOPLE}) n where n % 100 between 15 and 54`,
      [tenantId],
    );
    await client.query('set session_replication_role = default');
    await client.query('vacuum analyze people');
    await client.query('vacuum analyze person_participations');
    await client.query('vacuum analyze person_groups');
    return tenantId;
  } finally {
    client.release(true);
  }
}
