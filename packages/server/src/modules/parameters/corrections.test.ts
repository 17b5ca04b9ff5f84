import type { Actor } from '@ansinh/domain/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../platform/use-case.ts';
import { loadDemoProvince, type DemoProvince } from '../../testing/demo-province.ts';
import { createDemoDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { correctParameter, parameterHistory } from './use-cases/correct-parameter.ts';
import { listParameters } from './use-cases/list-parameters.ts';
import { setParameter } from './use-cases/set-parameter.ts';

describe('Sửa một giá trị đã ghi sai', () => {
  let database: TestDatabase;
  let province: DemoProvince;
  let admin: Actor;
  const wrong = {
    value: '2430000',
    unit: 'VND/month',
    basis: 'NĐ 73/2024',
    certainty: 'unverified',
    note: '',
  };
  const key = { name: 'luong_thu', from: '2024-07-01' };
  const right = { ...wrong, value: '2340000', certainty: 'verified', basis: 'NĐ 73/2024/NĐ-CP Điều 3' };

  beforeAll(async () => {
    database = await createDemoDatabase();
    province = await loadDemoProvince(database);
    admin = province.person('bhxh-tinh', 'province-admin');
    await run(database.services, setParameter, admin, { ...key, ...wrong });
  });
  afterAll(() => database.close());

  it('phải nêu lý do và phải có gì khác; ngày hiệu lực giữ nguyên, căn cứ và mức chắc chắn sửa được', async () => {
    const { services } = database;
    await expect(
      run(services, correctParameter, admin, { ...key, ...right, version: 1, reason: ' ' }),
    ).rejects.toMatchObject({ code: 'platform.input_invalid' });
    await expect(
      run(services, correctParameter, admin, { ...key, ...wrong, version: 1, reason: 'Thử' }),
    ).rejects.toMatchObject({ code: 'parameters.nothing_corrected' });
    const corrected = await run(services, correctParameter, admin, {
      ...key,
      ...right,
      version: 1,
      reason: 'Gõ nhầm hai chữ số',
    });
    expect(corrected).toMatchObject({ ...key, ...right, to: null, number: 2340000, version: 2 });
    const { items } = await run(services, listParameters, admin, { name: key.name, on: '2026-01-01' });
    expect(items[0]?.number).toBe(2340000);
  });

  it('người sửa sau trên bản cũ được báo', async () => {
    await expect(
      run(database.services, correctParameter, admin, { ...key, ...wrong, version: 1, reason: 'Sửa lại' }),
    ).rejects.toMatchObject({ code: 'platform.stale', params: { version: 2 } });
    await expect(
      run(database.services, correctParameter, admin, {
        ...right,
        name: key.name,
        from: '2024-07-02',
        version: 1,
        reason: 'Không có dòng này',
      }),
    ).rejects.toMatchObject({ code: 'platform.not_found' });
  });

  it('giá trị trước khi sửa còn nguyên, kèm lý do, ai sửa; nhật ký ghi cả trước và sau', async () => {
    const operator = province.person('so-y-te', 'operator');
    const { items } = await run(database.services, parameterHistory, operator, { name: key.name });
    expect(items).toEqual([
      expect.objectContaining({
        ...key,
        ...wrong,
        number: 2430000,
        version: 1,
        reason: 'Gõ nhầm hai chữ số',
      }),
    ]);
    const { rows } = await database.owner.query<{ detail: { before: object; after: object } }>(
      "select detail from audit_log where action = 'parameters.correct'",
    );
    expect(rows[0]?.detail).toMatchObject({
      before: { value: '2430000', certainty: 'unverified' },
      after: { value: '2340000', certainty: 'verified' },
    });
  });

  it('chỉ quản trị tỉnh sửa; tỉnh khác không thấy lịch sử', async () => {
    const operator = province.person('so-y-te', 'operator');
    await expect(
      run(database.services, correctParameter, operator, { ...key, ...wrong, version: 2, reason: 'x' }),
    ).rejects.toMatchObject({ code: 'platform.forbidden' });
    const stranger = { ...operator, tenantId: crypto.randomUUID() };
    const { items } = await run(database.services, parameterHistory, stranger, { name: key.name });
    expect(items).toEqual([]);
  });
});
