import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../platform/database/sql.ts';
import { inTransactionAs } from '../../platform/database/transaction.ts';
import { run, type UseCase } from '../../platform/use-case.ts';
import { settledSuccessors } from '../../testing/settled-successors.ts';
import { loadUsers } from '../access/index.ts';
import { findLinks } from '../directory/index.ts';
import { unswitchedProvince, type UnswitchedProvince } from './reorganisation.fixtures.ts';
import { confirmRule } from './use-cases/confirm-rule.ts';
import { getReorganisation } from './use-cases/get-reorganisation.ts';
import { listReorganisations } from './use-cases/list-reorganisations.ts';
import { listSetAgencies } from './use-cases/list-set-agencies.ts';
import { listRemaining } from './use-cases/list-remaining.ts';
import { listSources } from './use-cases/list-sources.ts';
import { proposeSetAgencies } from './use-cases/propose-set-agencies.ts';
import { rehearse } from './use-cases/rehearse.ts';
import { saveReorganisation } from './use-cases/save-reorganisation.ts';
import { removeRule } from './use-cases/remove-rule.ts';
import { saveWeight } from './use-cases/save-weight.ts';
import { switchOn } from './use-cases/switch-on.ts';
import { undoReorganisation } from './use-cases/undo-reorganisation.ts';

describe('Một đợt sắp xếp: nạp, diễn tập, xác nhận, bật', () => {
  let p: UnswitchedProvince;
  let id: string;
  const admin = () => p.person('so-noi-vu', 'province-admin');
  const act = <I, O>(useCase: UseCase<I, O>, input: object, actor = admin()): Promise<O> =>
    run(p.database.services, useCase, actor, input);
  const shown = () => act(getReorganisation, { id });
  const step = async <I, O>(useCase: UseCase<I, O>, more: object = {}): Promise<O> =>
    act(useCase, { id, version: (await shown()).version, ...more });
  const query = <Row extends object>(statement: ReturnType<typeof sql>): Promise<Row[]> =>
    inTransactionAs(p.database.pool, p.system, (tx) => tx.rows<Row>(statement));

  beforeAll(async () => {
    p = await unswitchedProvince();
    await run(p.database.services, loadUsers, p.system, {
      users: [
        ['chu-tich-xa', 'ubnd-xa-2024-23281'],
        ['chu-tich-huyen', 'ubnd-huyen-608'],
        ['bhxh-huyen', 'bhxh-huyen-615'],
      ].map(([username, agencyCode]) => ({
        username,
        agencyCode,
        name: `Người ${username}`,
        email: null,
        roles: ['operator'],
        territoryCode: null,
        password: 'AnSinh@2026',
        listed: false,
      })),
    });
    const { items } = await act(listReorganisations, {});
    id = items.find(({ effective }) => effective === '2025-07-01')?.id ?? '';
  });
  afterAll(() => p.database.close());

  it('tỉnh chưa chuyển: đợt 01/7/2025 đã nạp mà chưa bật, các đợt cũ là lịch sử', async () => {
    const { items } = await act(listReorganisations, {});
    expect(items.map(({ effective, state }) => [effective, state])).toEqual([
      ['2025-07-01', 'draft'],
      ['2025-03-01', 'switched'],
      ['2018-08-06', 'switched'],
    ]);
    expect(items[0]?.counts).toMatchObject({
      sources: 10_040,
      receivers: 3_321,
      divided: 449,
      withoutWeight: 449,
    });
  });

  it('chưa bật thì không có liên kết nào để đọc lại số liệu', async () => {
    const links = await inTransactionAs(p.database.pool, p.system, (tx) => findLinks(tx));
    expect(links).toEqual([]);
  });

  it('đề xuất cơ quan theo địa bàn: xã, huyện cũ kết thúc, nơi chưa có người tiếp nhận được nêu tên', async () => {
    const proposed = await step(proposeSetAgencies);
    expect(proposed.counts.closed).toBeGreaterThan(200);
    expect(proposed.issues.map(({ code }) => code)).toContain('reorganisations.agency_without_successor');
    await expect(step(switchOn)).rejects.toMatchObject({ code: 'reorganisations.not_rehearsed' });
  });

  it('nơi chưa có người tiếp nhận thì người quản trị quyết định; sửa tập xong thì hết lỗi', async () => {
    const agencies = await all('close');
    const { name, effective, basis, version } = await shown();
    const saved = await act(saveReorganisation, {
      id,
      version,
      name,
      effective,
      basis,
      ...settledSuccessors(agencies),
    });
    expect(saved.issues.map(({ sentence }) => sentence)).toEqual([]);
    expect(saved.state).toBe('draft');
  });

  async function all(show: 'close') {
    const { items } = await act(listSetAgencies, { id, show, limit: 500 });
    return items;
  }

  it('diễn tập nói ai, việc gì về đâu và không đổi gì', async () => {
    const before = await query(sql`select id, agency_id from users order by id`);
    const rehearsed = await step(rehearse);
    expect(rehearsed.state).toBe('rehearsed');
    expect(rehearsed.rehearsal?.totals[0]).toMatchObject({ kind: 'users', count: 3, unsettled: 1 });
    expect(rehearsed.rehearsal?.work[0]).toMatchObject({
      kind: 'users',
      agency: 'ubnd-huyen-608',
      why: 'several-successors',
    });
    expect(await query(sql`select id, agency_id from users order by id`)).toEqual(before);
  });

  it('người không thấy toàn tỉnh xem được quyết định, không xem được tên trong kết quả diễn tập', async () => {
    const seen = await act(getReorganisation, { id }, p.person('ubnd-xa-23284', 'operator'));
    expect(seen.rehearsal).toBeNull();
    expect(seen.abilities).toEqual([]);
    expect((await act(getReorganisation, { id }, p.person('so-noi-vu', 'leader'))).rehearsal).not.toBeNull();
  });

  it('việc chưa có quy tắc, quy tắc chưa ai xác nhận: không bật', async () => {
    await expect(step(switchOn)).rejects.toMatchObject({
      code: 'reorganisations.work_unsettled',
      params: { count: 1 },
    });
    await expect(step(confirmRule, { kind: 'users', way: 'territory' })).rejects.toMatchObject({
      code: 'reorganisations.rule_not_for_kind',
    });
    await expect(
      step(confirmRule, { kind: 'users', agency: 'ubnd-huyen-608', way: 'agency', to: 'ubnd-xa-2024-23281' }),
    ).rejects.toMatchObject({ code: 'reorganisations.rule_agency_unknown' });
    await step(confirmRule, { kind: 'users', agency: 'ubnd-huyen-608', way: 'agency', to: 'ubnd-xa-23293' });
    await step(rehearse);
    await expect(step(switchOn)).rejects.toMatchObject({
      code: 'reorganisations.rules_unconfirmed',
      params: { kinds: 'người dùng' },
    });
    expect((await step(confirmRule, { kind: 'users', way: 'successor' })).state).toBe('draft');
    await step(rehearse);
  });

  it('bỏ quy tắc riêng của một cơ quan thì quy tắc chung lại có hiệu lực; không còn để bỏ thì nói rõ', async () => {
    const extra = { kind: 'users', agency: 'ubnd-huyen-610' };
    await step(confirmRule, { ...extra, way: 'successor' });
    const removed = await step(removeRule, extra);
    expect(removed.rules.filter(({ agency }) => agency !== null).map(({ agency }) => agency)).toEqual([
      'ubnd-huyen-608',
    ]);
    await expect(step(removeRule, extra)).rejects.toMatchObject({ code: 'reorganisations.rule_not_found' });
    await step(rehearse);
  });

  it('trước ngày hiệu lực chưa bật được', async () => {
    p.database.setNow('2025-06-30T03:00:00.000Z');
    await expect(step(switchOn)).rejects.toMatchObject({
      code: 'reorganisations.not_yet_effective',
      params: { effective: '01/07/2025' },
    });
    p.database.setNow('2026-11-24T03:00:00.000Z');
  });

  it('bật: cơ quan cũ kết thúc, người dùng về nơi tiếp nhận, nhật ký ghi lý do; làm lại không đổi gì thêm', async () => {
    const switched = await step(switchOn);
    expect(switched).toMatchObject({ state: 'switched', abilities: ['weigh'] });
    const users = await query<{ username: string; code: string; role: string }>(sql`
      select u.username, a.code, r.agency_id = u.agency_id as same from users u join agencies a on a.id = u.agency_id
      join user_roles r on r.user_id = u.id where u.username in ('chu-tich-xa', 'chu-tich-huyen', 'bhxh-huyen') order by 1`);
    expect(users).toEqual([
      { username: 'bhxh-huyen', code: 'bhxh-co-so-kon-tum', same: true },
      { username: 'chu-tich-huyen', code: 'ubnd-xa-23293', same: true },
      { username: 'chu-tich-xa', code: 'ubnd-xa-23293', same: true },
    ]);
    const [log] = await query<{ detail: { reason: string } }>(
      sql`select detail from audit_log where action = 'access.move-user' limit 1`,
    );
    expect(log?.detail.reason).toContain('hiệu lực 01/07/2025');
    const [old] = await query<{ to: string }>(
      sql`select upper(valid) - 1 as "to" from agencies where code = 'ubnd-xa-2024-23281'`,
    );
    expect(old?.to).toBe('2025-06-30');
    const count = () =>
      query<{ n: number }>(
        sql`select count(*)::int as n from agency_successions where on_date = '2025-07-01'`,
      );
    const [before] = await count();
    expect(before?.n).toBeGreaterThan(200);
    expect((await act(switchOn, { id, version: 1 })).state).toBe('switched');
    expect(await count()).toEqual([before]);
  });

  it('cán bộ đầu mối, ban chỉ đạo, chương trình của cơ quan đã kết thúc được nêu là việc còn lại, làm xong thì hết', async () => {
    const left = async (agency: string): Promise<(readonly [string, number])[]> =>
      (await act(listRemaining, { id })).items
        .filter((one) => one.agency.code === agency)
        .map(({ kind, count }) => [kind, count] as const);
    expect(await left('ubnd-huyen-608')).toEqual([]);
    await inTransactionAs(p.database.pool, p.system, (tx) =>
      tx.run(sql`
        insert into focal_points (tenant_id, agency_id, name, valid)
        select tenant_id, id, 'Nguyễn Văn Đầu Mối', daterange('2024-01-01', null) from agencies where code = 'ubnd-huyen-608'`),
    );
    expect(await left('ubnd-huyen-608')).toEqual([['focal-points', 1]]);
    await inTransactionAs(p.database.pool, p.system, (tx) =>
      tx.run(
        sql`update focal_points set valid = daterange('2024-01-01', '2025-07-01') where name = 'Nguyễn Văn Đầu Mối'`,
      ),
    );
    expect(await left('ubnd-huyen-608')).toEqual([]);
  });

  it('bật rồi thì không hủy, không sửa được', async () => {
    await expect(step(undoReorganisation, { reason: 'Nhầm' })).rejects.toMatchObject({
      code: 'reorganisations.already_switched',
    });
    await expect(step(confirmRule, { kind: 'users', way: 'successor' })).rejects.toMatchObject({
      code: 'reorganisations.already_switched',
    });
  });

  it('xã chia có đề xuất tỷ lệ, chưa ai xác nhận thì liên kết để trống; 99 % bị từ chối; xác nhận xong thì dùng được', async () => {
    const { items, total } = await act(listSources, { id, show: 'unsettled', q: 'Trà Bùi' });
    expect(total).toBe(1);
    const within = async (area: string): Promise<number> =>
      (await act(listSources, { id, area, limit: 1 })).total;
    // Communes and districts of old Kon Tum and old Quảng Ngãi; the country has ten thousand.
    expect(await within('own')).toBeLessThan(400);
    expect(await within('all')).toBeGreaterThan(10_000);
    const [unit] = items;
    const parts = unit?.to.map(({ key }) => key) ?? [];
    expect(unit?.proposal).toBe('population');
    const links = () => inTransactionAs(p.database.pool, p.system, (tx) => findLinks(tx, { into: parts }));
    const own = async () => (await links()).filter(({ from }) => from === unit?.from.key);
    expect((await own()).map(({ part, weight }) => [part, weight])).toEqual([
      ['part', null],
      ['part', null],
    ]);
    const save = (numerators: number[]) =>
      act(saveWeight, {
        id,
        from: unit?.from.key,
        method: 'typed',
        basis: 'Biên bản bàn giao dân số',
        shares: parts.map((to, index) => ({ to, numerator: numerators[index], denominator: 100 })),
      });
    await expect(save([60, 39])).rejects.toMatchObject({
      code: 'reorganisations.weights_not_whole',
      params: { total: '99 %' },
    });
    await save([70, 30]);
    const saved = await save([60, 40]);
    expect(saved.confirmed).toMatchObject({ basis: 'Biên bản bàn giao dân số', method: 'typed' });
    expect((await own()).map(({ weight, basis }) => [weight, basis])).toEqual([
      [{ numerator: 3, denominator: 5 }, 'Biên bản bàn giao dân số'],
      [{ numerator: 2, denominator: 5 }, 'Biên bản bàn giao dân số'],
    ]);
    const [kept] = await query<{ n: number }>(
      sql`select count(*)::int as n from succession_weights where superseded_at is not null`,
    );
    expect(kept?.n).toBe(2);
    await expect(
      act(saveWeight, {
        id,
        from: '2024:23281',
        method: 'typed',
        basis: 'x',
        shares: parts.map((to) => ({ to, numerator: 1, denominator: 2 })),
      }),
    ).rejects.toMatchObject({ code: 'reorganisations.not_divided' });
  });

  it('xã nhập nguyên mang theo nghị quyết của tỉnh mới', async () => {
    const links = await inTransactionAs(p.database.pool, p.system, (tx) =>
      findLinks(tx, { from: ['2024:23281'] }),
    );
    expect(links).toMatchObject([
      { part: 'whole', weight: { numerator: 1, denominator: 1 }, basis: 'NQ 1677/NQ-UBTVQH15' },
    ]);
  });
});
