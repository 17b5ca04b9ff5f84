import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../platform/database/sql.ts';
import { inTransactionAs } from '../../platform/database/transaction.ts';
import { loadRosteredSchool, SCHOOL, YEAR, type RosteredSchool } from './pupils.fixtures.ts';
import { exportRoster } from './use-cases/roster-sheet.ts';
import { savePupil } from './use-cases/save-pupil.ts';
import { schoolBoard } from './use-cases/school-board.ts';

describe('Ai thấy gì về học sinh, sinh viên', () => {
  let loaded: RosteredSchool;
  let p: RosteredSchool['p'];
  let school: RosteredSchool['school'];
  let insurer: RosteredSchool['insurer'];
  let department: RosteredSchool['department'];
  let rosterId: RosteredSchool['rosterId'];
  let as: RosteredSchool['as'];
  let pupils: RosteredSchool['pupils'];
  let named: RosteredSchool['named'];
  let detail: RosteredSchool['detail'];

  beforeAll(async () => {
    loaded = await loadRosteredSchool();
    ({ p, school, insurer, department, rosterId, as, pupils, named, detail } = loaded);
  }, 240_000);
  afterAll(() => loaded.close());

  it('Sở GD&ĐT thấy kết quả từng trường, không thấy tên em nào', async () => {
    const { schools, whole } = await as(department, schoolBoard, { year: YEAR });
    expect(schools.find(({ school: { id } }) => id === p.province.agencyId(SCHOOL))?.counts.pupils).toBe(5);
    expect(schools.length).toBeGreaterThan(2);
    expect(whole.pupils).toBe(5);
    expect(await pupils(department)).toEqual([]);
    expect((await detail(department)).abilities).toEqual(['review']);
  });

  it('xã nơi trường đóng thấy kết quả và chỉ thấy tên học sinh cư trú ở xã; xã khác không thấy trường', async () => {
    const commune = p.province.person('ubnd-xa-23293', 'operator');
    expect((await as(commune, schoolBoard, { year: YEAR })).whole.pupils).toBe(5);
    expect((await pupils(commune)).map(({ fullName }) => fullName).toSorted()).toEqual([
      'A Theo Tên',
      'Y Hộ Nghèo',
    ]);
    const other = p.province.person('ubnd-xa-23302', 'operator');
    expect((await as(other, schoolBoard, { year: YEAR })).schools).toEqual([]);
    await expect(pupils(other)).rejects.toMatchObject({ code: 'platform.not_found' });
    await expect(detail(other)).rejects.toMatchObject({ code: 'platform.not_found' });
  });

  it('trường khác không thấy, không sửa danh sách của trường này', async () => {
    const neighbour = p.province.person('thpt-chuyen-ntt', 'focal-point');
    await expect(pupils(neighbour)).rejects.toMatchObject({ code: 'platform.not_found' });
    await expect(
      as(neighbour, savePupil, { rosterId, className: '1', fullName: 'X', birthDate: '2011-01-01' }),
    ).rejects.toMatchObject({ code: 'platform.not_found' });
    const rows = await inTransactionAs(p.database.pool, neighbour, (tx) =>
      tx.rows(
        sql`select 1 from pupil_payments union all select 1 from roster_pupils union all select 1 from health_fund_entries`,
      ),
    );
    expect(rows).toEqual([]);
  });

  it('BHXH thấy tên, lãnh đạo thấy tên viết tắt; ai cũng chỉ thấy số đã che', async () => {
    expect((await pupils(insurer)).length).toBe(5);
    const [row] = await pupils(p.province.person('ubnd-tinh', 'leader'));
    expect(row?.fullName).toMatch(/^\S+( \S\.)+$/u);
    expect((await named('Y Hộ Nghèo')).identityNumber).toBe('•••••••••001');
  });

  it('xuất danh sách lớp ghi lại ai xuất, để làm gì', async () => {
    const file = await as(school, exportRoster, {
      rosterId,
      of: 'class',
      class: '10A1',
      purpose: 'Họp phụ huynh',
    });
    expect(file.name).toMatch(/^danh-sach-lop-.*\.xlsx$/u);
    const { rows } = await p.database.owner.query<{ purpose: string }>(
      `select purpose from audit_log where action = 'pupils.sheet'`,
    );
    expect(rows).toEqual([{ purpose: 'Họp phụ huynh' }]);
  });
});
