import type { Actor } from '@ansinh/domain/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../platform/database/sql.ts';
import { inTransactionAs } from '../../platform/database/transaction.ts';
import { run } from '../../platform/use-case.ts';
import { loadDemoProvince, type DemoProvince } from '../../testing/demo-province.ts';
import { createDemoDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { decidePair, linkQuality, reviewQueue, undoPair } from './use-cases/review-pairs.ts';

const EVIDENCE = JSON.stringify([
  { field: 'ho_ten', level: 1, weight: 9.5, text: 'Họ tên: trùng cả dấu, tên này có 41 người trong sổ' },
  { field: 'ngay_sinh', level: 7, weight: -1, text: 'Ngày sinh: cùng năm, khác ngày tháng' },
]);

describe('Rà soát người trùng trong sổ', () => {
  let database: TestDatabase;
  let province: DemoProvince;
  let first: Actor;
  let second: Actor;
  let head: Actor;

  beforeAll(async () => {
    database = await createDemoDatabase();
    province = await loadDemoProvince(database);
    first = province.person('bhxh-tinh', 'operator');
    second = province.person('bhxh-tinh', 'operator');
    head = province.person('bhxh-tinh', 'focal-point');
  });
  afterAll(() => database.close());

  /** Stores two people and a pair of them, as a search of the register does. */
  async function pairOf(name: string, state: 'open' | 'joined' = 'open', sampled = false): Promise<string> {
    return inTransactionAs(database.pool, province.system, async (tx) => {
      const people = await tx.rows<{ id: string }>(sql`
        insert into people (tenant_id, full_name, name_key, birth_date, commune)
        select (select app.tenant_id()), ${name} || ' ' || n, app.fold(${name} || ' ' || n), '1980-01-02', '2025:23293' from generate_series(1, 2) n
        returning id`);
      const [a, b] = people.map(({ id }) => id).toSorted();
      const search = await tx.get<{ id: string }>(sql`
        insert into people_link_runs (tenant_id, started_at, weights_version) values ((select app.tenant_id()), now(), 'thử') returning id`);
      const pair = await tx.get<{ id: string }>(sql`
        insert into person_pairs (tenant_id, person_a, person_b, run_id, score, evidence, state, sampled)
        values ((select app.tenant_id()), ${a}, ${b}, ${search.id}, 1.5, ${EVIDENCE}::jsonb, ${state}, ${sampled})
        returning id`);
      return pair.id;
    });
  }
  const decide = (
    actor: Actor,
    pairId: string,
    decision: string,
    version = 1,
  ): Promise<{ state: string; version: number }> =>
    run(database.services, decidePair, actor, { pairId, decision, version });

  it('hai dòng hiện cạnh nhau với lý do bằng lời; trả lời “cùng một người” thì gộp, hoàn lại thì tách', async () => {
    const pairId = await pairOf('Trần Thị Trùng');
    const { items } = await run(database.services, reviewQueue, first, {});
    const pair = items.find(({ id }) => id === pairId);
    expect(pair?.evidence.map(({ text }) => text)).toEqual([
      'Họ tên: trùng cả dấu, tên này có 41 người trong sổ',
      'Ngày sinh: cùng năm, khác ngày tháng',
    ]);
    expect(pair?.chance).toBeCloseTo(73.9, 1);
    expect((await decide(first, pairId, 'same')).state).toBe('same');
    await expect(decide(second, pairId, 'different', 2)).rejects.toMatchObject({
      code: 'people.pair_decided_already',
    });
    await expect(run(database.services, undoPair, second, { pairId })).rejects.toMatchObject({
      code: 'people.pair_not_yours_to_undo',
    });
    expect((await run(database.services, undoPair, first, { pairId })).state).toBe('open');
    expect((await decide(first, pairId, 'different', 3)).state).toBe('different');
  });

  it('chưa chắc thì người khác xem; hai người nói khác nhau thì người phụ trách quyết', async () => {
    const pairId = await pairOf('Lê Văn Ngờ');
    expect((await decide(first, pairId, 'unsure')).state).toBe('second');
    const own = await run(database.services, reviewQueue, first, {});
    expect(own.items.map(({ id }) => id)).not.toContain(pairId);
    await expect(decide(first, pairId, 'same', 2)).rejects.toMatchObject({
      code: 'people.second_opinion_is_anothers',
    });
    expect((await decide(second, pairId, 'same', 2)).state).toBe('same');
    await run(database.services, undoPair, head, { pairId });
  });

  it('mẫu ngẫu nhiên của phần tự động: nói “khác nhau” thì tách ra và tỷ lệ sai tăng', async () => {
    const wrong = await pairOf('Nguyễn Văn Mẫu', 'joined', true);
    const right = await pairOf('Nguyễn Văn Đúng', 'joined', true);
    const { items } = await run(database.services, reviewQueue, first, { of: 'sample' });
    expect(items.map(({ id }) => id).toSorted()).toEqual([wrong, right].toSorted());
    await decide(first, wrong, 'different');
    await decide(first, right, 'same');
    const quality = await run(database.services, linkQuality, first, {});
    expect(quality.error).toMatchObject({ answered: 2, wrong: 1, rate: 0.5 });
  });

  it('hai người cùng trả lời một cặp: người sau được báo là đã đổi', async () => {
    const pairId = await pairOf('Đỗ Thị Đua');
    await decide(first, pairId, 'unsure');
    await expect(decide(second, pairId, 'same', 1)).rejects.toMatchObject({ code: 'platform.stale' });
  });

  it('cơ quan không giữ sổ không thấy cặp nào', async () => {
    await pairOf('Phan Văn Kín');
    const tax = province.person('thue-tinh', 'operator');
    expect((await run(database.services, reviewQueue, tax, {})).items).toEqual([]);
  });
});
