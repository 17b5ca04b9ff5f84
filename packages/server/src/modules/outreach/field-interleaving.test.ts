import type { Actor } from '@ansinh/domain/kernel';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../platform/use-case.ts';
import { TEST_NOW } from '../../testing/test-config.ts';
import { createDemoDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { networkKey } from '../indicators/index.ts';
import { loadOutreachProvince, type OutreachProvince } from './outreach.fixtures.ts';
import { fieldSync } from './use-cases/field-sync.ts';
import { withdrawTasks } from './use-cases/move-tasks.ts';
import { shareOut } from './use-cases/share-out.ts';

const COMMUNE = '2025:23293';
const AT11 = networkKey('tcdvt-an-tam-nv-11');

describe('Lượt thăm gửi lúc có mạng, lúc không', () => {
  let database: TestDatabase;
  let outreach: OutreachProvince;
  let at11: Actor;
  let ward: Actor;

  beforeAll(async () => {
    database = await createDemoDatabase();
    outreach = await loadOutreachProvince(database);
    at11 = await outreach.collector('nvthu.at11', 'tcdvt-an-tam');
    ward = outreach.province.person('ubnd-xa-23293', 'operator');
  });
  afterAll(() => database.close());

  const given = async (): Promise<string> => {
    const { entryId } = await outreach.addEntry({ name: 'Nguyễn Văn', commune: COMMUNE });
    const shares = [{ hand: AT11, ids: [entryId] }];
    await run(database.services, shareOut, ward, { commune: COMMUNE, shares });
    const { rows } = await database.owner.query<{ id: string }>(
      'select id from outreach_tasks where list_entry_id = $1',
      [entryId],
    );
    return rows[0]?.id ?? '';
  };

  it('gửi xen kẽ thế nào, gửi lại mấy lần thì cũng không mất và không thêm lượt nào', async () => {
    const outcome = fc.constantFrom('unreachable', 'will-join', 'refused', 'joined', 'wrong-data');
    const step = fc.record({ task: fc.nat(1), outcome, hour: fc.integer({ min: 0, max: 23 }) });
    // Which visits each sync carries, in any order and any number of times, with a task moved away in between.
    const plan = fc.record({
      visits: fc.array(step, { minLength: 1, maxLength: 6 }),
      syncs: fc.array(fc.array(fc.nat(5), { maxLength: 6 }), { maxLength: 5 }),
      moveAfter: fc.nat(5),
    });
    await fc.assert(
      fc.asyncProperty(plan, async ({ visits, syncs, moveAfter }) => {
        const tasks = [await given(), await given()];
        const made = visits.map(({ task, outcome: what, hour }) => ({
          id: crypto.randomUUID(),
          taskId: tasks[task] ?? '',
          taskVersion: 1,
          outcome: what,
          happenedAt: `2026-11-22T${String(hour).padStart(2, '0')}:00:00Z`,
          nextOn: what === 'will-join' ? '2026-12-01' : null,
          reason: what === 'refused' ? 'other' : null,
        }));
        const statuses = new Map<unknown, string[]>();
        const send = async (which: readonly object[]): Promise<void> => {
          const batch = { deviceId: 'may-1', sentAt: TEST_NOW, visits: which };
          const { results } = await run(database.services, fieldSync, at11, batch);
          for (const { id, status } of results) {
            statuses.set(id, [...(statuses.get(id) ?? []), status]);
          }
        };
        for (const [index, which] of syncs.entries()) {
          if (index === moveAfter)
            await run(database.services, withdrawTasks, ward, {
              taskIds: [tasks[1]],
              reason: 'Kiểm thử',
            }).catch(() => undefined);
          await send(which.flatMap((at) => made.slice(at, at + 1)));
        }
        await send(made);
        const { rows } = await database.owner.query<{ id: string; n: string }>(
          'select id, count(*) over () as n from outreach_visits where task_id = any($1::uuid[])',
          [tasks],
        );
        expect(rows.map(({ id }) => id).toSorted()).toEqual(made.map(({ id }) => String(id)).toSorted());
        for (const all of statuses.values())
          expect(all.filter((status) => status !== 'duplicate')).toHaveLength(1);
      }),
      { numRuns: 12 },
    );
  }, 60_000);
});
