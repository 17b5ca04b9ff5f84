import { createHash } from 'node:crypto';
import type { Actor } from '@ansinh/domain/kernel';
import type { Outcome, RefusalReason } from '@ansinh/domain/outreach';
import { addDays, dayOfWeek } from '@ansinh/vietnamese/plain-date';
import { agencyIdsByCode } from '../modules/directory/index.ts';
import { fieldSync, planWeek, proposeSharing, reassignTasks, shareOut } from '../modules/outreach/index.ts';
import { sql } from '../platform/database/sql.ts';
import { inTransactionAs } from '../platform/database/transaction.ts';
import { run, todayInVietnam, type Services } from '../platform/use-case.ts';

/** Communes of the demo that have villages and a network. */
const COMMUNES = ['23293', '23284', '23317'] as const;
/**
 * Of a hundred households, how many are shared out by each of the weeks the collectors have been going, the last of them this one: so whatever
 * day the demo starts on, there is work behind them and before them. The rest shows what waiting looks like.
 */
const SHARED_BY_WEEK = [30, 40, 50, 80] as const;
/** Of a hundred planned visits, how many are made in a week that is over and in this one. */
const VISITED_PERCENT = { over: 85, present: 25 } as const;
/** Percent up to which a throw brings an outcome. */
const OUTCOMES: readonly (readonly [upTo: number, outcome: Outcome])[] = [
  [30, 'joined'],
  [47, 'will-join'],
  [72, 'unreachable'],
  [86, 'refused'],
  [91, 'joined-elsewhere'],
  [95, 'moved'],
  [98, 'wrong-data'],
  [100, 'died'],
];
const REASONS: readonly RefusalReason[] = ['no-money', 'sees-no-need', 'working-away', 'waits-for-support'];

interface PlannedTask {
  readonly id: string;
  readonly version: number;
  readonly unitKey: string;
  readonly userId: string;
  readonly agencyId: string;
  readonly day: string;
}

/**
 * Shares the lists of three communes out to their collectors, plans their weeks and lets them go and send their visits, each step through its
 * real use case on its day; one person is moved while his collector is without a line. Does nothing where somebody was shared out, or
 * there are no lists. Returns how many visits were sent.
 */
export async function visitForDemo(services: Services, actor: Actor): Promise<number> {
  const today = todayInVietnam(services.now());
  const known = await inTransactionAs(services.pool, actor, async (tx) => ({
    agencies: await agencyIdsByCode(tx),
    isDone: (await tx.find(sql`select from outreach_tasks limit 1`)) !== undefined,
    hasLists: (await tx.find(sql`select from list_entries where closed_at is null limit 1`)) !== undefined,
  }));
  if (known.isDone || !known.hasLists) return 0;
  const monday = addDays(today, -((dayOfWeek(today) + 6) % 7));
  const first = addDays(monday, -7 * (SHARED_BY_WEEK.length - 1));
  const office = (code: string): Actor => ({
    ...actor,
    kind: 'machine',
    id: 'machine:demo',
    agencyId: known.agencies.get(code) ?? null,
    roles: ['focal-point'],
  });
  const at = (day: string, time: string): Services => ({
    ...services,
    now: () => new Date(`${day}T${time}Z`),
  });
  let visits = 0;
  for (const [week, percent] of SHARED_BY_WEEK.entries()) {
    const from = addDays(first, 7 * week);
    for (const code of COMMUNES)
      await shareCommune(at(from, '01:00:00'), office(`ubnd-xa-${code}`), code, percent);
    const insurance = office('bhxh-tinh');
    const units = await unitsAtWork(services, actor);
    if (units.length > 0) await run(at(from, '01:30:00'), planWeek, insurance, { week: from, units });
    const planned = (await plannedTasks(services, actor, from, addDays(from, 6))).filter(
      ({ day }) => day < today,
    );
    const saturday = addDays(from, 5);
    const visited = from === monday ? VISITED_PERCENT.present : VISITED_PERCENT.over;
    const sends = saturday < today ? at(saturday, '12:00:00') : services;
    for (const [userId, tasks] of Map.groupBy(planned, (task) => task.userId))
      visits += await sendVisits(
        sends,
        actor,
        userId,
        tasks.filter(({ id, day }) => thrown(id, `go ${day}`) < visited),
      );
  }
  await moveWhileAway(services, actor, office('bhxh-tinh'), today);
  return visits;
}

/** The ward looks at what is proposed and shares out what it has not yet, up to so many of a hundred households. */
async function shareCommune(services: Services, ward: Actor, code: string, percent: number): Promise<void> {
  const commune = `2025:${code}`;
  const { households } = await run(services, proposeSharing, ward, { commune });
  const given = households.filter(({ key, hand }) => hand !== null && thrown(key, 'share') < percent);
  const shares = [...Map.groupBy(given, ({ hand }) => hand ?? '')].map(([hand, own]) => ({
    hand,
    ids: own.flatMap(({ ids }) => ids),
  }));
  if (shares.length > 0) await run(services, shareOut, ward, { commune, shares });
}

async function unitsAtWork(services: Services, actor: Actor): Promise<string[]> {
  const rows = await inTransactionAs(services.pool, actor, (tx) =>
    tx.rows<{ unitKey: string }>(sql`
      select distinct unit_key as "unitKey" from outreach_tasks where state = 'open' and unit_key is not null order by 1`),
  );
  return rows.map(({ unitKey }) => unitKey);
}

function plannedTasks(services: Services, actor: Actor, from: string, to: string): Promise<PlannedTask[]> {
  return inTransactionAs(services.pool, actor, (tx) =>
    tx.rows<PlannedTask>(sql`
      select t.id, t.version, t.unit_key as "unitKey", m.user_id as "userId", m.agency_id as "agencyId", t.planned_on as day
      from outreach_tasks t join network_members m on m.tenant_id = t.tenant_id and m.unit_key = t.unit_key
      where t.state = 'open' and t.planned_on between ${from}::date and ${to}::date and m.user_id is not null
      order by t.planned_on, t.id`),
  );
}

/** A collector's phone sends the week's visits when he is back where there is a line. */
async function sendVisits(
  services: Services,
  actor: Actor,
  userId: string,
  tasks: readonly PlannedTask[],
): Promise<number> {
  const [task] = tasks;
  if (!task) return 0;
  const made = tasks.map(({ id, version, day }) => visitOf(id, version, day));
  const collector = collectorActor(actor, userId, task.agencyId);
  const sentAt = services.now().toISOString();
  for (let from = 0; from < made.length; from += 200)
    await run(services, fieldSync, collector, {
      deviceId: `may-${userId.slice(0, 8)}`,
      sentAt,
      visits: made.slice(from, from + 200),
    });
  return made.length;
}

function visitOf(taskId: string, taskVersion: number, day: string): object {
  const cast = thrown(taskId, day);
  const outcome = OUTCOMES.find(([upTo]) => cast < upTo)?.[1] ?? 'unreachable';
  const hour = 1 + (thrown(taskId, `hour ${day}`) % 9);
  return {
    id: crypto.randomUUID(),
    taskId,
    taskVersion,
    happenedAt: `${day}T0${String(hour)}:${String(thrown(taskId, 'minute') % 60).padStart(2, '0')}:00Z`,
    outcome,
    nextOn: outcome === 'will-join' ? addDays(day, 3 + (cast % 12)) : null,
    reason: outcome === 'refused' ? REASONS[cast % REASONS.length] : null,
    note: outcome === 'wrong-data' ? 'Năm sinh trên danh sách không đúng với giấy tờ của người dân' : '',
    channel: cast % 5 === 0 ? 'phone' : 'door',
  };
}

/** Somebody was moved to another collector while the first was without a line: his visit comes too late and waits for a decision. */
async function moveWhileAway(services: Services, actor: Actor, office: Actor, today: string): Promise<void> {
  const task = await inTransactionAs(services.pool, actor, (tx) =>
    tx.find<PlannedTask & { other: string }>(sql`
      select t.id, t.version, t.unit_key as "unitKey", m.user_id as "userId", m.agency_id as "agencyId", '' as day,
        o.unit_key as other
      from outreach_tasks t join network_members m on m.tenant_id = t.tenant_id and m.unit_key = t.unit_key
        join network_members o on o.tenant_id = m.tenant_id and o.agency_id = m.agency_id and o.unit_key <> m.unit_key
        join measured_units u on u.tenant_id = o.tenant_id and u.key = o.unit_key and u.kind = 'collector' and u.commune_key = t.commune
      where t.state = 'open' and m.user_id is not null order by t.visits, t.id, o.unit_key limit 1`),
  );
  if (!task) return;
  await run(services, reassignTasks, office, {
    taskIds: [task.id],
    hand: task.other,
    reason: 'Nhân viên thu đang đi thôn xa, chưa có sóng',
  });
  await run(services, fieldSync, collectorActor(actor, task.userId, task.agencyId), {
    deviceId: `may-${task.userId.slice(0, 8)}`,
    sentAt: services.now().toISOString(),
    visits: [
      {
        id: crypto.randomUUID(),
        taskId: task.id,
        taskVersion: task.version,
        happenedAt: `${addDays(today, -2)}T03:00:00Z`,
        outcome: 'joined',
        note: 'Đã nhận đủ hồ sơ',
      },
    ],
  });
}

function collectorActor({ tenantId }: Actor, userId: string, agencyId: string): Actor {
  return { kind: 'person', id: userId, tenantId, agencyId, roles: ['collector'], territoryCode: null };
}

/** A number from 0 to 99 that is the same for the same words. */
function thrown(...words: string[]): number {
  return createHash('sha256').update(words.join(' ')).digest().readUInt32BE(0) % 100;
}
