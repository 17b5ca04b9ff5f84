import { createHash } from 'node:crypto';
import type { Actor } from '@ansinh/domain/kernel';
import { listOccurrencesUseCase } from '../packages/server/src/modules/obligations/use-cases/list-occurrences.ts';
import { showDesk } from '../packages/server/src/modules/obligations/use-cases/show-desk.ts';
import { showMatrix } from '../packages/server/src/modules/obligations/use-cases/show-matrix.ts';
import { run } from '../packages/server/src/platform/use-case.ts';
import type { Tx } from '../packages/server/src/platform/database/transaction.ts';
import { openBenchDatabase } from './bench-database.ts';
import { percentile, times, type Bench, type Figure } from './bench.ts';
import { fillOccurrences } from './occurrence-rows.ts';

type BenchClient = Tx['client'];

/** Every column a line of the page shows. */
const COLUMNS = `o.id, o.duty_id, d.action, d.deliverable, o.regulation_id, g.code, d.provision_id, p.citation, o.lead_agency_id,
  o.coordinating_ids, o.recipient_ids, o.period_key, r.period_label, o.opens_on, o.due_on, o.state, o.timeliness, o.holder_agency_id, o.version`;
const NAMES = `select agency_id, name, short_name, lower(valid) as since, upper(valid) as until from agency_names
  where tenant_id = $1 and agency_id = any ($2::uuid[])`;

/** The page as one writes it by hand: cut first, then joined. */
function pageSql(where: string, limit: number): string {
  return `select ${COLUMNS} from (select * from occurrences o where ${where} order by o.due_on, o.id limit ${limit}) o
    join duty_rounds r on r.tenant_id = o.tenant_id and r.id = o.round_id
    join duties d on d.tenant_id = o.tenant_id and d.id = o.duty_id
    join regulations g on g.tenant_id = o.tenant_id and g.id = o.regulation_id
    join provisions p on p.tenant_id = o.tenant_id and p.regulation_id = o.regulation_id and p.id = d.provision_id
    order by o.due_on, o.id`;
}

/** Pages over a million occurrences in 34 provinces, as a person under row-level security, against the bare SQL of the same page as the owner. */
export const bench: Bench = async () => {
  const database = await openBenchDatabase();
  try {
    const [tenant = ''] = await fillOccurrences(database.owner, {
      tenants: 34,
      agencies: 61,
      duties: 50,
      occurrencesPerDuty: 600,
    });
    const { rows } = await database.owner.query<{ id: string; code: string }>(
      'select id, code from agencies where tenant_id = $1 order by code',
      [tenant],
    );
    const { rows: total } = await database.owner.query<{ count: number }>(
      'select count(*)::int as count from occurrences',
    );
    const agency = rows.find(({ code }) => code === 'a7')?.id ?? '';
    const person = (agencyId: string, roles: Actor['roles']): Actor => ({
      kind: 'person',
      id: crypto.randomUUID(),
      tenantId: tenant,
      agencyId,
      roles,
      territoryCode: null,
    });
    const officer = person(agency, ['operator']);
    const leader = person(agency, ['leader']);
    const owner = await database.owner.connect();
    const figures: Figure[] = [];
    const add = async (
      name: string,
      work: () => Promise<unknown>,
      floor: () => Promise<unknown>,
    ): Promise<void> => {
      const floorTimes = await times(60, floor, 10);
      const taken = await times(60, work, 10);
      figures.push({
        name: `${name} (${total[0]?.count} occurrences)`,
        ms: percentile(taken, 0.5),
        floorName: 'bare SQL',
        floorMs: percentile(floorTimes, 0.5),
        note: `p95 ${percentile(taken, 0.95).toFixed(1)} ms, floor p95 ${percentile(floorTimes, 0.95).toFixed(1)} ms`,
      });
    };
    const services = database.services;
    const list = (actor: Actor, filter: object) => () =>
      run(services, listOccurrencesUseCase, actor, { limit: 50, ...filter });
    await add(
      'inbox: what my agency owes',
      list(officer, { role: 'lead', state: ['open', 'upcoming', 'waiting', 'returned'] }),
      page(
        owner,
        pageSql(
          "o.tenant_id = $1 and o.lead_agency_id = $2 and o.state in ('open', 'upcoming', 'waiting', 'returned')",
          50,
        ),
        [tenant, agency],
      ),
    );
    await add(
      'list: everything the leader sees',
      list(leader, { dueFrom: '2026-11-24' }),
      page(owner, pageSql("o.tenant_id = $1 and o.due_on >= '2026-11-24'", 50), [tenant]),
    );
    await add(
      'desk: six heaps with counts',
      () => run(services, showDesk, officer, {}),
      deskFloor(owner, tenant, agency),
    );
    await add(
      'matrix: agencies × duties, one year',
      () => run(services, showMatrix, leader, { from: '2026-01-01', to: '2026-12-31' }),
      matrixFloor(owner, tenant),
    );
    owner.release();
    return figures;
  } finally {
    await database.close();
  }
};

/** Statements are named, as the product's are: each connection plans them once. */
function bare(client: BenchClient, text: string, values: unknown[]): Promise<{ rows: PageRow[] }> {
  return client.query<PageRow>({ name: createHash('md5').update(text).digest('hex'), text, values });
}

interface PageRow {
  readonly lead_agency_id: string;
  readonly recipient_ids: string[];
}

/** The lines, and the names of the agencies on them. */
function page(client: BenchClient, text: string, values: string[]): () => Promise<unknown> {
  return async () => {
    const { rows } = await bare(client, text, values);
    await names(client, values[0] ?? '', rows);
  };
}

function names(client: BenchClient, tenant: string, rows: readonly PageRow[]): Promise<unknown> {
  const ids = new Set(rows.flatMap((row) => [row.lead_agency_id, ...row.recipient_ids]));
  return bare(client, NAMES, [tenant, [...ids]]);
}

/** The counts of the matrix, and the titles and names around it. */
function matrixFloor(client: BenchClient, tenant: string): () => Promise<unknown> {
  const counts = `select lead_agency_id, duty_id, array[]::uuid[] as recipient_ids,
      count(*) filter (where timeliness = 'on_time') as on_time, count(*) filter (where timeliness = 'late') as late,
      count(*) filter (where timeliness in ('overdue', 'escalated')) as overdue, count(*) filter (where timeliness = 'none') as open
    from occurrences where tenant_id = $1 and due_on between '2026-01-01' and '2026-12-31' and state <> 'cancelled' group by 1, 2`;
  const titles = `select d.id, d.action, d.regulation_id, g.code, d.provision_id, p.citation from duties d
    join regulations g on g.tenant_id = d.tenant_id and g.id = d.regulation_id
    join provisions p on p.tenant_id = d.tenant_id and p.regulation_id = d.regulation_id and p.id = d.provision_id
    where d.tenant_id = $1 order by g.code, d.ord`;
  return async () => {
    const { rows } = await bare(client, counts, [tenant]);
    await bare(client, titles, [tenant]);
    await names(client, tenant, rows);
  };
}

/** The same six heaps, one statement each, and the names on them; a heap that is full is counted. */
function deskFloor(client: BenchClient, tenant: string, agency: string): () => Promise<void> {
  const owed =
    "o.tenant_id = $1 and o.lead_agency_id = $2 and o.state in ('upcoming', 'open', 'waiting', 'returned')";
  const heaps = [
    `${owed} and o.due_on between '2026-11-24' and '2026-12-24'`,
    `${owed} and o.due_on < '2026-11-24'`,
    `${owed} and o.state = 'returned'`,
    "o.tenant_id = $1 and o.lead_agency_id = $2 and o.state in ('waiting', 'submitted')",
    "o.tenant_id = $1 and o.state = 'submitted' and $2::uuid = any (o.recipient_ids)",
    'o.tenant_id = $1 and o.id in (select occurrence_id from occurrence_parts where tenant_id = $1 and agency_id = $2)',
  ];
  return async () => {
    const all: PageRow[] = [];
    for (const where of heaps) {
      const { rows } = await bare(client, pageSql(where, 8), [tenant, agency]);
      if (rows.length === 8)
        await bare(client, `select count(*) from occurrences o where ${where}`, [tenant, agency]);
      all.push(...rows);
    }
    await names(client, tenant, all);
  };
}
