import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Actor } from '@ansinh/domain/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run, type Services } from '../../platform/use-case.ts';
import { loadListedProvince, type ListedProvince, type StatedList } from '../../testing/stated-lists.ts';
import { feedPeople } from './feed/feed-people.ts';
import { findDuplicates } from './linking/find-duplicates.ts';
import { changePerson } from './use-cases/change-person.ts';
import { exportPeople } from './use-cases/export-people.ts';
import { listPeople } from './use-cases/list-people.ts';
import { mergePeople, undoMerge } from './use-cases/merge-people.ts';
import { openPerson } from './use-cases/open-person.ts';
import { reviewQueue } from './use-cases/review-pairs.ts';
import {
  checkIdentities,
  identityQueue,
  identityRates,
  resolveIdentity,
} from './use-cases/verify-identities.ts';

const PURPOSE = 'Kiểm tra danh sách cấp thẻ';

describe('Sổ người tham gia', () => {
  let p: ListedProvince;
  let services: Services;
  let insurer: Actor;
  let lists = 0;

  beforeAll(async () => {
    p = await loadListedProvince('kontum-25-2024', 'kontum-210-2023');
    // The stand-in of the population database answers only in a demo.
    const { config } = p.database.services;
    const dataDir = join(tmpdir(), `ansinh-people-${process.pid}`);
    services = { ...p.database.services, config: { ...config, demo: true, dataDir } };
    insurer = p.province.person('bhxh-tinh', 'focal-point');
  }, 120_000);
  afterAll(async () => {
    await p.database.close();
    await rm(services.config.dataDir, { recursive: true, force: true });
  });

  const feed = async (
    layout: string,
    rows: StatedList['rows'],
    more: { sender?: string; replaces?: string } = {},
  ): Promise<string> => {
    // Each list is of a period of its own: one sender states one list a period.
    lists += 1;
    const at = new Date(Date.UTC(2026, 8, 1, 0, lists)).toISOString();
    const list = { layout, sender: 'ubnd-xa-23293', period: `${2000 + lists}`, rows, at, ...more };
    return (await p.state(feedPeople, list)).id;
  };
  const named = async (
    q: string,
    actor = insurer,
  ): Promise<Awaited<ReturnType<typeof listPeople.run>>['items']> =>
    (await run(services, listPeople, actor, { q })).items;
  const opened = async (id: string, actor = insurer): ReturnType<typeof openPerson.run> =>
    run(services, openPerson, actor, { personId: id, purpose: PURPOSE });

  it('một người ở ba danh sách là một dòng trong sổ, mỗi danh sách nói gì vẫn còn nguyên', async () => {
    await feed('bhyt-list', [
      {
        ho_ten: 'Y Ngọc Hà',
        ngay_sinh: '1990-05-12',
        gioi_tinh: 'female',
        so_giay_to: '062190001234',
        nhom: 'HN',
      },
      { ho_ten: 'A Thái', ngay_sinh: '1988', nhom: 'DT' },
    ]);
    await feed('identity-update', [
      { ho_ten: 'Y NGỌC HÀ', ngay_sinh: '1990-05-12', so_giay_to: '062190001234', ma_bhxh: '6221234567' },
    ]);
    await feed(
      'bhyt-list',
      [{ ho_ten: 'y ngoc ha', ngay_sinh: '1990-05-12', ma_bhxh: '6221234567', nhom: 'CN' }],
      {
        sender: 'bhxh-tinh',
      },
    );
    const [person, ...rest] = await named('y ngoc ha');
    expect(rest).toEqual([]);
    expect(person).toMatchObject({
      groups: ['CN', 'HN'],
      identityNumber: '•••••••••234',
      communeName: expect.any(String),
    });
    const detail = await opened(person?.id ?? '');
    expect(detail.sources.map(({ matchedBy }) => matchedBy).toSorted()).toEqual([
      'bhxh-number',
      'identity-number',
      'new',
    ]);
    expect(detail.identityNumber).toBe('062190001234');
    expect(detail.sources.find(({ matchedBy }) => matchedBy === 'new')?.stated.slice(0, 2)).toEqual([
      { label: 'Họ và tên', kind: 'name', value: 'Y Ngọc Hà' },
      { label: 'Ngày sinh', kind: 'partial-date', value: '1990-05-12' },
    ]);
    expect(detail.payer).toMatchObject({ group: 'HN', rule: 'order-of-law' });
  });

  it('số giấy tờ trùng mà tên và ngày sinh đều khác thì không nhận là một người', async () => {
    await feed('bhyt-list', [
      { ho_ten: 'Trần Văn Khác', ngay_sinh: '2001-01-02', so_giay_to: '062190001234', nhom: 'HS' },
    ]);
    const [stranger] = await named('tran van khac');
    expect(stranger?.groups).toEqual(['HS']);
    expect((await named('y ngoc ha'))[0]?.groups).toEqual(['CN', 'HN']);
  });

  it('danh sách gửi lại thay danh sách cũ: người không còn tên thì không còn trong nhóm', async () => {
    const first = await feed('bhyt-list', [
      { ho_ten: 'Lê Thị Một', ngay_sinh: '1970-01-05', nhom: 'CN' },
      { ho_ten: 'Lê Thị Hai', ngay_sinh: '1971-02-06', nhom: 'CN' },
    ]);
    await feed('bhyt-list', [{ ho_ten: 'Lê Thị Một', ngay_sinh: '1970-01-05', nhom: 'CN' }], {
      replaces: first,
    });
    expect((await named('le thi mot'))[0]?.groups).toEqual(['CN']);
    expect((await named('le thi hai'))[0]?.groups).toEqual([]);
  });

  it('lãnh đạo và kiểm toán thấy tên viết tắt, không thấy số; cán bộ mở hồ sơ phải nói để làm gì', async () => {
    const leader = p.province.person('ubnd-tinh', 'leader');
    const list = await run(services, listPeople, leader, { q: 'y ngoc ha' });
    expect(list).toMatchObject({ masked: true, abilities: [] });
    expect(list.items[0]).toMatchObject({ fullName: 'Y N. H.', birth: '1990' });
    const detail = await opened(list.items[0]?.id ?? '', leader);
    expect(detail.identifiers.every(({ value }) => value.includes('•'))).toBe(true);
    await expect(
      run(services, openPerson, insurer, { personId: detail.id, purpose: '' }),
    ).rejects.toMatchObject({ code: 'platform.input_invalid' });
  });

  it('xã chỉ thấy người của xã mình; sở khác không thấy ai', async () => {
    const own = p.province.person('ubnd-xa-23293', 'operator');
    const other = p.province.person('ubnd-xa-23284', 'operator');
    const tax = p.province.person('thue-tinh', 'operator');
    expect((await named('y ngoc ha', own)).length).toBe(1);
    const [person] = await named('y ngoc ha');
    for (const stranger of [other, tax]) {
      expect(await named('y ngoc ha', stranger)).toEqual([]);
      await expect(opened(person?.id ?? '', stranger)).rejects.toMatchObject({ code: 'platform.not_found' });
    }
  });

  it('hai người cùng sửa một dòng: người sau được báo', async () => {
    const [person] = await named('a thai');
    const change = { personId: person?.id, version: person?.version, reason: 'Theo giấy khai sinh' };
    await run(services, changePerson, insurer, { ...change, village: 'Thôn 1' });
    await expect(
      run(services, changePerson, insurer, { ...change, village: 'Thôn 2' }),
    ).rejects.toMatchObject({ code: 'platform.stale' });
  });

  it('gộp hai dòng rồi hoàn lại thì cả hai như cũ', async () => {
    await feed('bhyt-list', [
      { ho_ten: 'Nguyễn Văn Gốc', ngay_sinh: '1960-03-04', nhom: 'BT', so_the_bhyt: 'BT2626212345678' },
    ]);
    await feed('bhyt-list', [{ ho_ten: 'Nguyễn Văn Gôc', ngay_sinh: '1960-04-03', nhom: 'CB' }]);
    const [kept, other] = await named('nguyen van goc');
    const before = [await opened(kept?.id ?? ''), await opened(other?.id ?? '')];
    const { mergeId } = await run(services, mergePeople, insurer, {
      personId: kept?.id,
      otherId: other?.id,
      version: kept?.version,
      otherVersion: other?.version,
      reason: 'Cùng thẻ, ghi đảo ngày tháng',
    });
    expect((await named('nguyen van goc')).map(({ groups }) => groups)).toEqual([['BT', 'CB']]);
    await expect(opened(other?.id ?? '')).rejects.toMatchObject({ code: 'platform.not_found' });
    await run(services, undoMerge, insurer, { mergeId });
    const facts = ({ groups, identifiers, sources }: (typeof before)[number]): object => ({
      groups,
      identifiers,
      sources,
    });
    expect([facts(await opened(kept?.id ?? '')), facts(await opened(other?.id ?? ''))]).toEqual(
      before.map(facts),
    );
    await expect(run(services, undoMerge, insurer, { mergeId })).rejects.toMatchObject({
      code: 'people.merge_undone_already',
    });
  });

  it('xác thực với CSDLQG: sai giới tính theo số CCCD vào hàng chờ, giải quyết xong thì hỏi lại được', async () => {
    await feed('bhyt-list', [
      {
        ho_ten: 'Phạm Thị Sai',
        ngay_sinh: '1992-07-08',
        gioi_tinh: 'female',
        so_giay_to: '062092009999',
        nhom: 'HN',
      },
    ]);
    const counts = await run(services, checkIdentities, insurer, {});
    expect(counts).toMatchObject({ gateway: 'simulator', simulated: true });
    expect(counts.asked).toBe(counts.matched + counts.mismatched + counts.notFound);
    const { items } = await run(services, identityQueue, insurer, { result: 'mismatched' });
    const wrong = items.find(({ fullName }) => fullName === 'Phạm Thị Sai');
    expect(wrong?.differing).toEqual(['gioiTinh']);
    const resolution = { checkId: wrong?.id, outcome: 'wrong-person', note: 'Số của người khác' };
    await run(services, resolveIdentity, insurer, resolution);
    await expect(run(services, resolveIdentity, insurer, resolution)).rejects.toMatchObject({
      code: 'people.check_resolved_already',
    });
    const rates = await run(services, identityRates, insurer, {});
    expect(rates.items.every(({ people, checked, matched }) => people >= checked && checked >= matched)).toBe(
      true,
    );
  });

  it('người ghi hai lần với tên mất dấu và ngày tháng đảo được tìm ra; tìm lại lần nữa không đổi gì', async () => {
    await feed('bhyt-list', [
      {
        ho_ten: 'Hoang Thi Bich Lien',
        ngay_sinh: '1983-04-11',
        gioi_tinh: 'female',
        dien_thoai: '0905123456',
        thon: 'Thôn 3',
        nhom: 'CN',
      },
    ]);
    await feed('bhyt-list', [
      {
        ho_ten: 'Hoàng Thị Bích Liên',
        ngay_sinh: '1983-11-04',
        gioi_tinh: 'female',
        so_giay_to: '062183005511',
        dien_thoai: '0905123456',
        nhom: 'HN',
      },
    ]);
    const before = (await named('hoang thi bich lien')).length;
    const found = await findDuplicates(services, p.province.system);
    expect(found.joined + found.waiting).toBeGreaterThan(0);
    const after = await named('hoang thi bich lien');
    // The row that stays is the one that says more: with an identity number, written with its marks.
    if (after.length < before)
      expect(after[0]).toMatchObject({ fullName: 'Hoàng Thị Bích Liên', birth: '1983-11-04' });
    const asked = await run(services, reviewQueue, insurer, { limit: 20 });
    expect(before - after.length + asked.items.filter(({ a }) => a.fullName.startsWith('Ho')).length).toBe(1);
    for (const { evidence, score } of asked.items) {
      expect(evidence.length).toBeGreaterThan(2);
      expect(evidence.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 0);
    }
    const again = await findDuplicates(services, p.province.system);
    expect([again.joined, again.waiting]).toEqual([0, 0]);
    // Threads start slowly on a busy machine.
  }, 60_000);

  it('xuất danh sách ra tệp có ghi người xuất và mục đích; người không được đọc dữ liệu cá nhân bị từ chối', async () => {
    const file = await run(services, exportPeople, insurer, { purpose: PURPOSE });
    expect(file.name).toBe('so-nguoi-tham-gia-2026-11-24.xlsx');
    await expect(
      run(services, exportPeople, p.province.person('ubnd-tinh', 'leader'), { purpose: PURPOSE }),
    ).rejects.toMatchObject({ code: 'platform.forbidden' });
  });
});
