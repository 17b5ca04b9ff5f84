import { join } from 'node:path';
import type { Actor } from '@ansinh/domain/kernel';
import { addWorkingDays } from '@ansinh/vietnamese/working-calendar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransactionAs } from '../../platform/database/transaction.ts';
import { readCsvFile } from '../../platform/files/read-csv-file.ts';
import { ROOT } from '../../platform/installation/root.ts';
import { run } from '../../platform/use-case.ts';
import { loadDemoProvince, type DemoProvince } from '../../testing/demo-province.ts';
import { createDemoDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { loadParameterFiles } from './load-parameter-files.ts';
import { parameterOn } from './parameter-on.ts';
import { addHoliday } from './use-cases/add-holiday.ts';
import { listHolidays } from './use-cases/list-holidays.ts';
import { listParameters } from './use-cases/list-parameters.ts';
import { removeHoliday } from './use-cases/remove-holiday.ts';
import { setParameter } from './use-cases/set-parameter.ts';
import { workingCalendar } from './working-calendar.ts';

const REFERENCE = join(ROOT, 'db/reference');

describe('Tham số pháp lý và ngày nghỉ', () => {
  let database: TestDatabase;
  let province: DemoProvince;
  let admin: Actor;
  let loaded: { parameters: number; holidays: number };

  beforeAll(async () => {
    database = await createDemoDatabase();
    province = await loadDemoProvince(database);
    admin = province.person('bhxh-tinh', 'province-admin');
    loaded = await loadParameterFiles(database.services, province.system, REFERENCE);
  });
  afterAll(() => database.close());

  const value = (name: string, on: string): ReturnType<typeof parameterOn> =>
    inTransactionAs(database.pool, admin, (tx) => parameterOn(tx, name, on));
  const law = { unit: 'VND/month', basis: 'Nghị định thử', certainty: 'verified' };

  it('nạp đủ mọi giá trị và mọi ngày của tệp tham chiếu; nạp lại không thêm dòng nào', async () => {
    const lines = async (file: string): Promise<number> =>
      (await readCsvFile(join(REFERENCE, file))).rows.length;
    expect(loaded).toEqual({
      parameters: await lines('statutory-parameters.csv'),
      holidays: await lines('public-holidays.csv'),
    });
    expect(loaded.parameters).toBeGreaterThan(150);
    expect(await loadParameterFiles(database.services, province.system, REFERENCE)).toEqual({
      parameters: 0,
      holidays: 0,
    });
  });

  it('lương cơ sở là 2.340.000 đồng đến 30/6/2026, có căn cứ và mức chắc chắn', async () => {
    expect(await value('base_salary', '2026-06-30')).toMatchObject({
      number: 2340000,
      basis: 'NĐ 73/2024',
      certainty: 'verified',
    });
    expect((await value('base_salary', '2026-07-01')).number).toBeGreaterThan(2340000);
  });

  it('tham số không phải con số giữ nguyên cách luật viết', async () => {
    await run(database.services, setParameter, admin, {
      ...law,
      name: 'khung_phat_thu',
      from: '2026-01-01',
      value: '5000000-10000000',
      unit: 'VND range',
    });
    expect(await value('khung_phat_thu', '2026-01-01')).toMatchObject({
      value: '5000000-10000000',
      number: null,
    });
  });

  it('ngày chưa có giá trị thì nói rõ tham số nào, ngày nào', async () => {
    await expect(value('base_salary', '1999-01-01')).rejects.toMatchObject({
      code: 'parameters.not_found',
      params: { name: 'base_salary', date: '1999-01-01' },
    });
  });

  it('giá trị mới từ một ngày: giá trị cũ hết hiệu lực đúng ngày trước đó', async () => {
    await run(database.services, setParameter, admin, {
      name: 'thu',
      from: '2026-01-01',
      value: '1',
      ...law,
    });
    await run(database.services, setParameter, admin, {
      name: 'thu',
      from: '2026-07-01',
      value: '2',
      ...law,
    });
    const { items } = await run(database.services, listParameters, admin, { name: 'thu', history: 'true' });
    expect(items.map(({ from, to, number }) => [from, to, number])).toEqual([
      ['2026-01-01', '2026-06-30', 1],
      ['2026-07-01', null, 2],
    ]);
    await expect(
      run(database.services, setParameter, admin, { name: 'thu', from: '2026-07-01', value: '3', ...law }),
    ).rejects.toMatchObject({ code: 'parameters.overlapping', params: { from: '2026-07-01' } });
    await expect(
      run(database.services, setParameter, admin, {
        name: 'thu',
        from: '2026-08-01',
        to: '2026-09-30',
        value: '3',
        ...law,
      }),
    ).rejects.toMatchObject({ code: 'parameters.overlapping' });
    await expect(
      run(database.services, setParameter, admin, {
        name: 'thu',
        from: '2026-02-01',
        to: '2026-01-01',
        value: '3',
        ...law,
      }),
    ).rejects.toMatchObject({ code: 'parameters.dates_reversed' });
  });

  it('ngày làm việc tính theo ngày nghỉ và ngày làm bù của tỉnh', async () => {
    const calendar = (): ReturnType<typeof workingCalendar> =>
      inTransactionAs(database.pool, admin, (tx) => workingCalendar(tx, '2026-12-01', '2026-12-31'));
    expect(addWorkingDays('2026-12-11', 1, await calendar())).toBe('2026-12-14');
    const swap = { name: 'Làm bù', basis: 'Thông báo thử', certainty: 'verified' };
    await run(database.services, addHoliday, admin, { day: '2026-12-12', kind: 'working-swap', ...swap });
    await run(database.services, addHoliday, admin, { day: '2026-12-14', kind: 'compensation', ...swap });
    expect(addWorkingDays('2026-12-11', 1, await calendar())).toBe('2026-12-12');
    expect(addWorkingDays('2026-12-11', 2, await calendar())).toBe('2026-12-15');
    await expect(
      run(database.services, addHoliday, admin, { day: '2026-12-14', kind: 'compensation', ...swap }),
    ).rejects.toMatchObject({ code: 'parameters.day_taken' });
    await expect(
      run(database.services, addHoliday, admin, { day: '2026-12-15', kind: 'working-swap', ...swap }),
    ).rejects.toMatchObject({ code: 'parameters.day_not_swappable' });
  });

  it('ngày đã xóa không quay lại khi hệ thống khởi động lần sau', async () => {
    await run(database.services, removeHoliday, admin, { day: '2027-01-01' });
    await loadParameterFiles(database.services, province.system, REFERENCE);
    const { items } = await run(database.services, listHolidays, admin, { year: '2027' });
    expect(items.map(({ day }) => day)).not.toContain('2027-01-01');
  });

  it('người không phải quản trị tỉnh chỉ xem; tỉnh khác không thấy gì', async () => {
    const operator = province.person('so-y-te', 'operator');
    const seen = await run(database.services, listParameters, operator, {});
    expect(seen.items.length).toBeGreaterThan(50);
    expect(seen.abilities).toEqual([]);
    await expect(
      run(database.services, setParameter, operator, { name: 'thu', from: '2030-01-01', value: '1', ...law }),
    ).rejects.toMatchObject({ code: 'platform.forbidden' });
    const stranger = { ...operator, tenantId: crypto.randomUUID() };
    expect((await run(database.services, listParameters, stranger, {})).items).toEqual([]);
  });
});
