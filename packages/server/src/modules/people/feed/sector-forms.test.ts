import type { Actor } from '@ansinh/domain/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../../platform/use-case.ts';
import { loadListedProvince, type ListedProvince, type StatedList } from '../../../testing/stated-lists.ts';
import { listPeople } from '../use-cases/list-people.ts';
import { openPerson } from '../use-cases/open-person.ts';
import { feedPeople } from './feed-people.ts';

const WORKER = { ho_ten: 'Trần Văn Sao', ngay_sinh: '1990-02-03', gioi_tinh: 'male' };

describe('Mẫu của ngành vào sổ người tham gia', () => {
  let p: ListedProvince;
  let insurer: Actor;
  let lists = 0;

  beforeAll(async () => {
    p = await loadListedProvince('kontum-25-2024', 'kontum-210-2023');
    insurer = p.province.person('bhxh-tinh', 'focal-point');
  }, 120_000);
  afterAll(() => p.database.close());

  const feed = async (
    layout: string,
    rows: StatedList['rows'],
    more: Partial<StatedList> = {},
  ): Promise<void> => {
    lists += 1;
    const at = new Date(Date.UTC(2026, 9, 1, 0, lists)).toISOString();
    await p.state(feedPeople, { layout, sender: 'bhxh-tinh', period: `${2000 + lists}`, rows, at, ...more });
  };
  const found = async (q: string, more: { scheme?: 'insured' | 'uninsured' } = {}) =>
    (await run(p.database.services, listPeople, insurer, { q, ...more })).items;
  const opened = async (q: string) => {
    const [person] = await found(q);
    const purpose = 'Đối chiếu tệp D02-LT';
    return run(p.database.services, openPerson, insurer, { personId: person?.id ?? '', purpose });
  };

  it('D02-LT tăng lao động: tham gia từ tháng nêu, ở đơn vị nêu ở đầu mẫu; số CCCD, mã số BHXH vào sổ', async () => {
    const row = {
      ...WORKER,
      ma_so_bhxh: '6220001111',
      cmnd: '062090001111',
      loai_phuong_an: 'Tăng lao động',
      phuong_an_id: 'TM',
      tu_thang: '2026-M07',
      tien_luong: '6000000',
    };
    await feed('d02-lt', [row], { unitCode: 'TC0243A' });
    const person = await opened('tran van sao');
    expect(person).toMatchObject({ identityNumber: '062090001111', schemes: ['BHXH-BB', 'BHYT'] });
    expect(person.participations[0]).toMatchObject({ from: '2026-07-01', to: null, unitCode: 'TC0243A' });
    expect(person.sources[0]?.stated).toContainEqual({ label: 'Mức lương', kind: 'money', value: '6000000' });
  });

  it('D02-LT chỉ đổi mức lương: còn là lời khai, không thành một lần tham gia nữa', async () => {
    const before = (await opened('tran van sao')).participations.length;
    await feed('d02-lt', [
      { ...WORKER, ma_so_bhxh: '6220001111', loai_phuong_an: 'Điều chỉnh', tu_thang: '2026-M08' },
    ]);
    expect((await opened('tran van sao')).participations).toHaveLength(before);
  });

  it('D02-LT giảm lao động: từ tháng ấy không còn tham gia, lời khai tăng trước đó vẫn nguyên', async () => {
    await feed('d02-lt', [{ ...WORKER, ma_so_bhxh: '6220001111', phuong_an_id: 'GH', tu_thang: '2026-M09' }]);
    const person = await opened('tran van sao');
    expect(person.schemes).toEqual([]);
    expect(person.participations.map(({ from, to }) => [from, to])).toContainEqual([
      '2026-07-01',
      '2026-08-31',
    ]);
    expect(person.participations.map(({ from, to }) => [from, to])).toContainEqual(['2026-07-01', null]);
    expect(await found('tran van sao', { scheme: 'insured' })).toEqual([]);
  });

  it('một tệp D02-LT vừa tăng vừa giảm một người: sau tháng giảm không còn tham gia; giảm rồi tăng lại thì còn', async () => {
    const other = { ...WORKER, ho_ten: 'Lê Thị Tăng Giảm', ngay_sinh: '1992-05-06', gioi_tinh: 'female' };
    const left = { ...other, ma_so_bhxh: '6220004444' };
    const back = { ...other, ho_ten: 'Lê Thị Giảm Tăng', ngay_sinh: '1993-06-07', ma_so_bhxh: '6220005555' };
    await feed(
      'd02-lt',
      [
        { ...left, phuong_an_id: 'TM', tu_thang: '2026-M06' },
        { ...left, phuong_an_id: 'GH', tu_thang: '2026-M09' },
        { ...back, phuong_an_id: 'GH', tu_thang: '2026-M06' },
        { ...back, phuong_an_id: 'TM', tu_thang: '2026-M09' },
      ],
      { unitCode: 'TC0243A' },
    );
    expect((await opened('le thi tang giam')).schemes).toEqual([]);
    expect((await opened('le thi giam tang')).schemes).toEqual(['BHXH-BB', 'BHYT']);
  });

  it('D03-TS của cơ quan BHXH là thẻ đã cấp; của xã là đề nghị, chưa phải tham gia', async () => {
    const row = {
      full_name: 'Y Hoa Mẫu',
      birth_date: '1988-04-05',
      gender: 'female',
      valid_from: '2026-09-15',
    };
    await feed('d03-ts', [row], { sender: 'ubnd-xa-23293' });
    expect((await opened('y hoa mau')).schemes).toEqual([]);
    await feed('d03-ts', [{ ...row, insurance_no: '6220002222' }]);
    const person = await opened('y hoa mau');
    expect(person.schemes).toEqual(['BHYT']);
    expect(person.participations.map(({ from, to }) => [from, to])).toEqual([['2026-09-15', '2027-09-14']]);
  });

  it('01B-HSB chỉ gắn vào người sổ đã biết; người lạ thì dòng ở lại danh sách, sổ không thêm ai', async () => {
    const claim = { ho_va_ten: 'Trần Văn Sao', so_so_bhxh: '6220001111', tu_ngay: '2026-08-03' };
    await feed('01b-hsb', [claim, { ...claim, ho_va_ten: 'Người Lạ Hẳn', so_so_bhxh: '6229999999' }]);
    expect((await opened('tran van sao')).sources.map(({ dataset }) => dataset)).toContain('D41');
    expect(await found('nguoi la han')).toEqual([]);
  });
});
