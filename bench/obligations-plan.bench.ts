import { writePlan } from '../packages/server/src/modules/obligations/db/plan.repo.ts';
import {
  planDuty,
  type PlannedRound,
} from '../packages/server/src/modules/obligations/planning/plan-duty.ts';
import type { PartyExpansion } from '../packages/server/src/modules/obligations/planning/party-expansion.ts';
import {
  packFolder,
  packIds,
  readPack,
  type ConfirmedDuty,
} from '../packages/server/src/modules/regulations/index.ts';
import { copyRows } from '../packages/server/src/platform/database/copy-rows.ts';
import { sql } from '../packages/server/src/platform/database/sql.ts';
import { inTransactionAs } from '../packages/server/src/platform/database/transaction.ts';
import { openBenchDatabase } from './bench-database.ts';
import type { Bench } from './bench.ts';
import { fillOccurrences } from './occurrence-rows.ts';

const HORIZON = { from: '2020-01-01', to: '2029-12-31' };
const AGENCIES = 10;
/** Provinces planned; fewer for a quick look. */
const PROVINCES = Number(process.env['ANSINH_BENCH_PROVINCES'] ?? 34);

/**
 * Ten years of occurrences of every pack for 34 provinces: the rules, the staging and the writing under row-level security, against a
 * plain COPY of the same occurrence rows into a table without policies.
 */
export const bench: Bench = async () => {
  const database = await openBenchDatabase();
  try {
    const tenants = await fillOccurrences(database.owner, {
      tenants: PROVINCES,
      agencies: AGENCIES + 1,
      duties: 0,
      occurrencesPerDuty: 1,
    });
    const schedules = await packSchedules();
    let rows = 0;
    let spent = 0;
    const planned: { tenantId: string; rounds: PlannedRound[] }[] = [];
    for (const tenantId of tenants) {
      const { duties, agencies } = await insertDuties(tenantId, schedules);
      const parties = {
        agencies: (_duty: ConfirmedDuty, role: string) => Promise.resolve(role === 'lead' ? agencies : []),
      } as unknown as PartyExpansion;
      const system = {
        kind: 'system' as const,
        id: 'system:bench',
        tenantId,
        agencyId: null,
        roles: [],
        territoryCode: null,
      };
      const from = performance.now();
      const rounds: PlannedRound[] = [];
      for (const duty of duties)
        rounds.push(
          ...(await planDuty(duty, HORIZON, { holidays: new Set(), workingSwaps: new Set() }, parties)),
        );
      const counts = await inTransactionAs(database.services.pool, system, (tx) =>
        writePlan(tx, { tenantId, regulationId: null, from: HORIZON.from }, '2019-12-31', rounds),
      );
      rows += counts.occurrences;
      spent += performance.now() - from;
      planned.push({ tenantId, rounds });
    }
    const floorMs = await plainCopy(planned);
    return [
      {
        name: `ten years × ${PROVINCES} provinces × ${new Set(schedules.map(({ packId }) => packId)).size} packs: ${rows} occurrences`,
        ms: spent,
        floorName: 'plain COPY of the same rows',
        floorMs,
        note: `${Math.round(rows / (spent / 1000))} rows/s against ${Math.round(rows / (floorMs / 1000))}`,
      },
    ];

    async function insertDuties(
      tenantId: string,
      all: readonly ConfirmedDuty[],
    ): Promise<{ duties: ConfirmedDuty[]; agencies: string[] }> {
      const { rows: found } = await database.owner.query<{ id: string }>(
        "select id from agencies where tenant_id = $1 and code <> 'a1'",
        [tenantId],
      );
      const { rows: regulations } = await database.owner.query<{ id: string }>(
        'select id from regulations where tenant_id = $1 order by code limit 1',
        [tenantId],
      );
      const regulationId = regulations[0]?.id ?? '';
      await database.owner.query(
        `insert into provisions (tenant_id, regulation_id, id, ord, kind, label, text, start_offset, end_offset, citation, search_text) values ($1, $2, 'd1', 1, 'article', 'Điều 1', '', 0, 0, 'Đ1', '')`,
        [tenantId, regulationId],
      );
      const { rows: made } = await database.owner.query<{ id: string }>(
        `insert into duties (tenant_id, regulation_id, provision_id, code, ord, state, lead, action, quote, recurrence, search_text, changed_by)
         select $1, $2, 'd1', 'd1#' || n, n, 'confirmed', '{x}', 'x', 'x', 'annual', '', 'bench' from generate_series(1, $3::int) n returning id`,
        [tenantId, regulationId, all.length],
      );
      return {
        duties: all.map((duty, index) => ({ ...duty, id: made[index]?.id ?? '', regulationId })),
        agencies: found.map(({ id }) => id),
      };
    }

    async function plainCopy(
      all: readonly { tenantId: string; rounds: readonly PlannedRound[] }[],
    ): Promise<number> {
      await database.owner.query(
        'create table floor_rows (like occurrences including defaults including indexes)',
      );
      await database.owner.query('grant select, insert on floor_rows to ansinh_user');
      const system = {
        kind: 'system' as const,
        id: 'system:bench',
        tenantId: tenants[0] ?? '',
        agencyId: null,
        roles: [],
        territoryCode: null,
      };
      const from = performance.now();
      await inTransactionAs(database.services.pool, system, async (tx) => {
        await tx.run(sql`select 1`);
        await copyRows(
          tx,
          'floor_rows',
          [
            'tenant_id',
            'round_id',
            'duty_id',
            'regulation_id',
            'lead_agency_id',
            'party_ids',
            'period_key',
            'opens_on',
            'due_on',
            'scheduled_on',
            'holder_agency_id',
          ],
          all.flatMap(({ tenantId, rounds }) =>
            rounds.flatMap((round) => {
              const roundId = crypto.randomUUID();
              return round.shares.map(({ leadId }) => [
                tenantId,
                roundId,
                round.dutyId,
                round.regulationId,
                leadId,
                [leadId],
                round.period.key,
                round.opensOn,
                round.due,
                round.due,
                leadId,
              ]);
            }),
          ),
        );
      });
      return performance.now() - from;
    }
  } finally {
    await database.close();
  }
};

/** Returns the duties of every pack with an effect over the whole horizon. */
async function packSchedules(): Promise<(ConfirmedDuty & { packId: string })[]> {
  const all = [];
  for (const id of await packIds()) {
    const pack = await readPack(await packFolder(id));
    for (const duty of pack.duties)
      all.push({
        ...duty,
        packId: id,
        id: '',
        regulationId: '',
        effectiveOn: HORIZON.from,
        issuedOn: HORIZON.from,
        expiresOn: null,
        repealedOn: null,
        scope: null,
        policy: duty.schedulePolicy ?? {},
        parties: [],
      } as unknown as ConfirmedDuty & { packId: string });
  }
  return all;
}
