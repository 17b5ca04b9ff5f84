import { join } from 'node:path';
import type { Actor } from '@ansinh/domain/kernel';
import { PLATFORM_ACTOR } from '../packages/server/src/main/platform-actor.ts';
import { loadTerritories } from '../packages/server/src/modules/directory/index.ts';
import { findLinks } from '../packages/server/src/modules/directory/index.ts';
import { recogniseReorganisations } from '../packages/server/src/modules/reorganisations/use-cases/recognise-reorganisations.ts';
import { confirmRule } from '../packages/server/src/modules/reorganisations/use-cases/confirm-rule.ts';
import { getReorganisation } from '../packages/server/src/modules/reorganisations/use-cases/get-reorganisation.ts';
import { listReorganisations } from '../packages/server/src/modules/reorganisations/use-cases/list-reorganisations.ts';
import { proposeSetAgencies } from '../packages/server/src/modules/reorganisations/use-cases/propose-set-agencies.ts';
import { rehearse } from '../packages/server/src/modules/reorganisations/use-cases/rehearse.ts';
import { switchOn } from '../packages/server/src/modules/reorganisations/use-cases/switch-on.ts';
import { inTransactionAs } from '../packages/server/src/platform/database/transaction.ts';
import { run, type UseCase } from '../packages/server/src/platform/use-case.ts';
import { openBenchDatabase, type BenchDatabase } from './bench-database.ts';
import { percentile, times, type Bench } from './bench.ts';
import { fillNationalCommunes } from './national-communes.ts';

/**
 * The reorganisation of 2025 at national size: every commune's committee with a person, work and a finding, rehearsed and switched on
 * under row-level security with time lines and audit; against the same reads and writes of the same rows, bare.
 */
export const bench: Bench = async () => {
  const database = await openBenchDatabase();
  try {
    const { services } = database;
    await loadTerritories(services, PLATFORM_ACTOR, join(import.meta.dirname, '../db/reference'));
    const tenantId = await fillNationalCommunes(database.owner);
    const system: Actor = { ...PLATFORM_ACTOR, id: 'system:bench', tenantId };
    const act = <I, O>(useCase: UseCase<I, O>, input: object): Promise<O> =>
      run(services, useCase, system, input);
    await act(recogniseReorganisations, {});
    const { items } = await act(listReorganisations, {});
    const id = items[0]?.id ?? '';
    const version = async (): Promise<number> => (await act(getReorganisation, { id })).version;
    const timed = async (work: () => Promise<unknown>): Promise<number> => {
      const from = performance.now();
      await work();
      return performance.now() - from;
    };
    await act(proposeSetAgencies, { id, version: await version() });
    await nameReceivers(database, id);
    for (const kind of ['users', 'duties', 'lists', 'findings'])
      await act(confirmRule, {
        id,
        version: await version(),
        kind,
        way: ['users', 'lists'].includes(kind) ? 'successor' : 'territory',
      });
    const current = await version();
    let state = '';
    const rehearsed = await timed(async () => {
      const { rehearsal, issues } = await act(rehearse, { id, version: current });
      state = `${(rehearsal?.totals ?? []).map(({ kind, count, unsettled }) => `${kind} ${count}/${unsettled}`).join(', ')}; ${issues.length} issues`;
    });
    const readFloor = await timed(() => database.owner.query(BARE_READS));
    const writeFloor = await timed(() => bareWrites(database));
    const ready = await version();
    const switched = await timed(() => act(switchOn, { id, version: ready }));
    const { rows } = await database.owner.query<{ key: string }>(
      "select structure || ':' || code as key from territories where structure = '2025' and parent_code = '51' and valid @> current_date",
    );
    const into = rows.map(({ key }) => key);
    const links = await times(30, () =>
      inTransactionAs(services.pool, system, (tx) => findLinks(tx, { into })),
    );
    const one = await times(30, () =>
      inTransactionAs(services.pool, system, (tx) => findLinks(tx, { into: into.slice(0, 1) })),
    );
    const key = await times(30, () =>
      database.owner.query('select * from agencies where id = $1', [tenantId]),
    );
    return [
      {
        name: 'rehearsal, national (limit 10 s)',
        ms: rehearsed,
        floorName: 'bare counts of the same work',
        floorMs: readFloor,
        note: state,
      },
      {
        name: 'switch, national (limit 60 s)',
        ms: switched,
        floorName: 'bare writes of the same rows',
        floorMs: writeFloor,
      },
      {
        name: `links into the ${into.length} communes of one province, p95`,
        ms: percentile(links, 0.95),
        floorName: 'read by primary key, p95',
        floorMs: percentile(key, 0.95),
        note: `into one commune ${percentile(one, 0.95).toFixed(1)} ms`,
      },
    ];
  } finally {
    await database.close();
  }
};

/** People of a divided commune go to one of its successors: a rule of its own for each, as an administrator would confirm it. */
async function nameReceivers({ owner }: BenchDatabase, id: string): Promise<void> {
  await owner.query(
    `insert into reorganisation_rules (tenant_id, reorganisation_id, kind, agency_code, way, to_code, confirmed_by, confirmed_at)
    select tenant_id, reorganisation_id, 'users', from_code, 'agency', min(to_code), 'bench', now()
    from reorganisation_successions where reorganisation_id = $1 group by 1, 2, 4 having count(*) > 1`,
    [id],
  );
}

const BARE_READS = `select (select count(*) from (select agency_id, count(*) from users group by 1) a),
  (select count(*) from (select lead_agency_id, count(*) from occurrences where state = 'open' group by 1) b),
  (select count(*) from (select assignee_agency_id, count(*) from findings where state = 'open' group by 1) c),
  (select count(*) from territory_successions), (select count(*) from territories)`;

/** The rows a switch touches, into plain copies: ended and opened agencies with names, successions, people, work and time lines. */
async function bareWrites({ owner }: BenchDatabase): Promise<void> {
  const client = await owner.connect();
  try {
    await client.query('begin');
    for (const table of ['agencies', 'agency_names', 'users', 'user_roles', 'occurrences', 'findings'])
      await client.query(`create temp table floor_${table} as select * from ${table}`);
    for (const table of ['agencies', 'agency_names'])
      await client.query(`update floor_${table} set valid = valid * '(,2025-07-01)'::daterange`);
    await client.query('insert into floor_agencies select * from agencies limit 3321');
    await client.query('insert into floor_agency_names select * from agency_names limit 3321');
    await client.query(
      'create temp table floor_successions as select * from territory_successions limit 10574',
    );
    for (const [table, column] of [
      ['users', 'agency_id'],
      ['user_roles', 'agency_id'],
      ['occurrences', 'lead_agency_id'],
      ['findings', 'assignee_agency_id'],
    ])
      await client.query(`update floor_${table} set ${column} = gen_random_uuid()`);
    await client.query('create temp table floor_events as select * from occurrence_events');
    await client.query('insert into floor_events select * from occurrence_events');
    await client.query('commit');
  } finally {
    client.release();
  }
}
