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

const PAGE = `select o.id, o.due_on, o.state, o.timeliness, d.action, g.code, p.citation, r.period_label, n.name
  from occurrences o join duty_rounds r on r.tenant_id = o.tenant_id and r.id = o.round_id
  join duties d on d.tenant_id = o.tenant_id and d.id = o.duty_id
  join regulations g on g.tenant_id = o.tenant_id and g.id = o.regulation_id
  join provisions p on p.tenant_id = o.tenant_id and p.regulation_id = o.regulation_id and p.id = d.provision_id
  join agency_names n on n.tenant_id = o.tenant_id and n.agency_id = o.lead_agency_id and n.valid @> o.due_on`;

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
      bare(
        owner,
        `${PAGE} where o.tenant_id = $1 and o.lead_agency_id = $2 and o.state in ('open', 'upcoming', 'waiting', 'returned') order by o.due_on, o.id limit 50`,
        [tenant, agency],
      ),
    );
    await add(
      'list: everything the leader sees',
      list(leader, { dueFrom: '2026-11-24' }),
      bare(
        owner,
        `${PAGE} where o.tenant_id = $1 and o.due_on >= '2026-11-24' order by o.due_on, o.id limit 50`,
        [tenant],
      ),
    );
    await add(
      'desk: six heaps with counts',
      () => run(services, showDesk, officer, {}),
      deskFloor(owner, tenant, agency),
    );
    await add(
      'matrix: agencies × duties, one year',
      () => run(services, showMatrix, leader, { from: '2026-01-01', to: '2026-12-31' }),
      bare(
        owner,
        `select lead_agency_id, duty_id, timeliness, count(*) from occurrences where tenant_id = $1 and due_on between '2026-01-01' and '2026-12-31' group by 1, 2, 3`,
        [tenant],
      ),
    );
    owner.release();
    return figures;
  } finally {
    await database.close();
  }
};

function bare(client: BenchClient, text: string, values: string[]): () => Promise<unknown> {
  return () => client.query({ name: text.slice(-60), text, values });
}

/** The same six heaps and counts, one statement each. */
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
  ].map((where) => bare(client, `${PAGE} where ${where} order by o.due_on, o.id limit 8`, [tenant, agency]));
  return async () => {
    for (const heap of heaps) await heap();
  };
}
