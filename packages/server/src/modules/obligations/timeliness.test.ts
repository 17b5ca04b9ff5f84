import { OCCURRENCE_STATES, timelinessOf } from '@ansinh/domain/obligations';
import { addDays } from '@ansinh/vietnamese/plain-date';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransactionAs } from '../../platform/database/transaction.ts';
import { deriveTimeliness } from './db/sweep.repo.ts';
import { planProvince, type PlannedProvince } from './testing.fixtures.ts';

const day = fc.integer({ min: -40, max: 40 }).map((offset) => addDays('2026-07-04', offset));
const standing = fc.record({
  state: fc.constantFrom(...OCCURRENCE_STATES),
  due: fc.option(day),
  doneOn: fc.option(day),
  // Half an hour before and after midnight in Vietnam is another day in UTC.
  clock: fc.constantFrom('00:30', '12:00', '23:30'),
});

describe('Đúng hạn, trễ hạn, quá hạn tính hàng loạt', () => {
  let p: PlannedProvince;
  beforeAll(async () => {
    p = await planProvince('kontum-25-2024', '2026-07-01T03:00:00.000Z');
  });
  afterAll(() => p.database.close());

  it('trùng với quy tắc thuần cho mọi trạng thái, hạn, giờ nộp và ngày xét; xét lại không đổi gì', async () => {
    const { owner, pool } = p.database;
    const { rows: ids } = await owner.query<{ id: string }>(
      'select id from occurrences order by id limit 60',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(standing, { minLength: ids.length, maxLength: ids.length }),
        day,
        async (wanted, today) => {
          await owner.query(
            `update occurrences o set state = w.state, due_on = w.due, timeliness = 'none',
               submitted_at = (w."doneOn" || ' ' || w.clock)::timestamp at time zone 'Asia/Ho_Chi_Minh'
             from jsonb_to_recordset($1::jsonb) as w (id uuid, state text, due date, "doneOn" text, clock text) where o.id = w.id`,
            [JSON.stringify(wanted.map((one, at) => ({ ...one, id: ids[at]?.id })))],
          );
          const derive = () =>
            inTransactionAs(pool, p.system, (tx) => deriveTimeliness(tx, p.tenantId, today));
          await derive();
          expect(await derive()).toBe(0);
          const { rows } = await owner.query<{ timeliness: string }>(
            'select timeliness from occurrences where id = any ($1::uuid[]) order by id',
            [ids.map(({ id }) => id)],
          );
          expect(rows.map(({ timeliness }) => timeliness)).toEqual(
            wanted.map((one) => timelinessOf(one, today)),
          );
        },
      ),
      { numRuns: 25 },
    );
  });
});
