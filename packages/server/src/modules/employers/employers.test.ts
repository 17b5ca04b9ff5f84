/* oxlint-disable max-lines -- one province is loaded for all of it; loading it again costs more than the length */
import {
  listEmployerPairsEndpoint,
  listEmployersEndpoint,
  openEmployerEndpoint,
} from '@ansinh/contract/employers/employers.endpoints';
import type { Actor } from '@ansinh/domain/kernel';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../platform/database/sql.ts';
import { inTransactionAs } from '../../platform/database/transaction.ts';
import { run } from '../../platform/use-case.ts';
import { loadListedProvince, type ListedProvince, type StatedList } from '../../testing/stated-lists.ts';
import { feedEmployers } from './feed/feed-employers.ts';
import { changeEmployer } from './use-cases/change-employer.ts';
import { exportEmployers } from './use-cases/export-employers.ts';
import { listEmployers } from './use-cases/list-employers.ts';
import { mergeEmployers, undoEmployerMerge } from './use-cases/merge-employers.ts';
import { openEmployer } from './use-cases/open-employer.ts';
import { decideEmployerPair, listEmployerPairs } from './use-cases/review-employer-pairs.ts';
import { undoEmployerPair } from './use-cases/undo-employer-pair.ts';

const PURPOSE = 'Rà soát đơn vị trên địa bàn';
const WHY = 'Cùng một đơn vị theo hồ sơ';
const A = { ma_so_thue: '6134196387', ten_don_vi: 'Công ty cổ phần Đại Lộc', dia_chi: '63 Trần Phú' };
const B = { ma_so_thue: '6122951229', ten_don_vi: 'Công ty TNHH Lộc Phát', dia_chi: '412 Hùng Vương' };

describe('Sổ đơn vị sử dụng lao động', () => {
  let p: ListedProvince;
  let insurer: Actor;
  let clock = 0;

  beforeAll(async () => {
    p = await loadListedProvince('kontum-25-2024', 'kontum-210-2023', 'haiphong-2583-2014');
    insurer = p.province.person('bhxh-tinh', 'focal-point');
  }, 120_000);
  afterAll(() => p.database.close());

  const state = (
    layout: string,
    sender: string,
    period: string,
    rows: StatedList['rows'],
    replaces?: string,
  ): ReturnType<ListedProvince['state']> => {
    clock += 1;
    const at = new Date(Date.UTC(2026, 8, 1, 0, clock)).toISOString();
    return p.state(feedEmployers, { layout, sender, period, rows, at, ...(replaces ? { replaces } : {}) });
  };
  const named = async (
    q: string,
    actor = insurer,
  ): Promise<Awaited<ReturnType<typeof listEmployers.run>>['items']> =>
    (await run(p.database.services, listEmployers, actor, { q })).items;
  const opened = async (id: string, actor = insurer): ReturnType<typeof openEmployer.run> =>
    run(p.database.services, openEmployer, actor, { employerId: id, purpose: PURPOSE });
  const only = async (q: string): Promise<Awaited<ReturnType<typeof named>>[number]> => {
    const [first, ...more] = await named(q);
    if (!first || more.length > 0) throw new Error(`expected one ${q}, got ${more.length + (first ? 1 : 0)}`);
    return first;
  };

  it('bốn nguồn nói về một mã số thuế là một đơn vị, mỗi nguồn nói gì vẫn còn nguyên', async () => {
    const { asked } = await state('employers-registered', 'so-tai-chinh', '2026-Q2', [
      { ...A, xa_phuong: 'Phường Kon Tum', ngay_dang_ky: '2026-05-04', so_lao_dong: '9' },
      { ...B, xa_phuong: 'Xã Đăk Tô', ngay_dang_ky: '2026-05-06' },
    ]);
    expect(asked).toEqual(['reconciliation.run']);
    await state('labour-use', 'so-noi-vu', '2026-Q2', [
      { ...A, ky: '2026-Q2', so_lao_dong: '20', so_hop_dong: '18', quy_luong: '360000000' },
    ]);
    await state('insured-units', 'bhxh-tinh', '2026-Q2', [
      {
        ...A,
        ma_don_vi: 'TZ0001',
        ky: '2026-Q2',
        so_lao_dong: '12',
        quy_luong: '216000000',
        tinh_trang: 'insured',
      },
    ]);
    await state('employer-status', 'thue-tinh', '2026-Q2', [
      { ...A, tinh_trang: 'operating', tu_ngay: '2026-06-10' },
    ]);
    const employer = await only('dai loc 6134196387');
    expect(employer).toMatchObject({
      taxCodeValid: true,
      unitCode: 'TZ0001',
      communeName: 'Phường Kon Tum',
      status: 'operating',
      statusSource: 'tax',
      declaredWorkers: 18,
      declaredWages: 120_000_000,
      insuredWorkers: 12,
      insuredWages: 72_000_000,
    });
    const detail = await opened(employer.id);
    expect(detail.facts.map(({ source, kind }) => `${source}:${kind}`).sort()).toEqual([
      'business-register:registration',
      'business-register:status',
      'labour:workforce',
      'social-insurance:insured',
      'tax:status',
    ]);
  });

  it('mở một đơn vị để lại tên người mở và mục đích', async () => {
    const { id } = await only('loc phat');
    await opened(id);
    expect((await opened(id)).openings).toMatchObject([{ purpose: PURPOSE }, { purpose: PURPOSE }]);
    const { rows } = await p.database.owner.query(
      `select from audit_log where action = 'employers.open' and subject = $1 and purpose = $2`,
      [`employer:${id}`, PURPOSE],
    );
    expect(rows).toHaveLength(2);
  });

  it('danh sách nộp lại thay danh sách cũ: điều danh sách cũ nói được rút, không bị xóa', async () => {
    const first = await state('tax-payroll', 'thue-tinh', '2025', [
      { ...B, ky: '2025', so_lao_dong: '30', quy_luong: '2160000000' },
    ]);
    expect((await only('loc phat')).declaredWorkers).toBe(30);
    await state(
      'tax-payroll',
      'thue-tinh',
      '2025',
      [{ ...B, ky: '2025', so_lao_dong: '25', quy_luong: '1800000000' }],
      first.id,
    );
    const employer = await only('loc phat');
    expect(employer).toMatchObject({ declaredWorkers: 25, declaredWages: 150_000_000 });
    const facts = (await opened(employer.id)).facts.filter(({ kind }) => kind === 'workforce');
    expect(facts.map(({ workers, withdrawn, latest }) => [workers, withdrawn, latest]).sort()).toEqual([
      [25, false, true],
      [30, true, false],
    ]);
  });

  it('nạp lại danh sách đã nạp không đổi gì', async () => {
    const list: StatedList = {
      layout: 'employer-status',
      sender: 'so-tai-chinh',
      period: '2026-Q3',
      rows: [{ ...B, tinh_trang: 'suspended', tu_ngay: '2026-08-01', den_ngay: '2027-08-01' }],
      at: '2026-10-01T00:00:00.000Z',
    };
    await p.state(async (context) => {
      await feedEmployers(context);
      await feedEmployers(context);
    }, list);
    const detail = await opened((await only('loc phat')).id);
    expect(detail.facts.filter(({ status }) => status === 'suspended')).toHaveLength(1);
    expect(detail.status).toBe('suspended');
  });

  it('mọi câu trả lời đúng hợp đồng với giao diện', async () => {
    const { services } = p.database;
    const plain = (answer: unknown): unknown => JSON.parse(JSON.stringify(answer));
    const page = await run(services, listEmployers, insurer, {});
    expect(() => listEmployersEndpoint.response?.parse(plain(page))).not.toThrow();
    for (const { id } of page.items)
      expect(openEmployerEndpoint.response?.safeParse(plain(await opened(id))).error).toBeUndefined();
    const pairs = await run(services, listEmployerPairs, insurer, {});
    expect(listEmployerPairsEndpoint.response?.safeParse(plain(pairs)).error).toBeUndefined();
  });

  it('tìm không cần dấu, không cần đúng thứ tự từ', async () => {
    expect((await named('LOC dai')).map(({ name }) => name)).toEqual([A.ten_don_vi]);
    expect(await named('không có đơn vị nào như vậy')).toEqual([]);
    expect(await named('100%')).toEqual([]);
  });

  it('xã cũ kèm huyện cho ra xã hiện nay, và xã cũ vẫn giữ', async () => {
    await state('tax-payers', 'thue-tinh', '2026-Q2', [
      {
        ma_so_thue: '6105599261',
        ten_don_vi: 'Công ty TNHH Khoáng sản Sơn Lâm',
        xa_phuong: 'Phường Thống Nhất',
        huyen: 'Thành phố Kon Tum',
        tinh_trang: 'operating',
      },
    ]);
    const detail = await opened((await only('son lam')).id);
    expect(detail.communeBefore).toMatch(/^2024:/);
    expect(detail.commune).toMatch(/^2025:/);
  });

  it('mã số thuế mất số 0 đầu hay có dấu chấm vẫn nhận ra đúng đơn vị', async () => {
    await state('employer-status', 'thue-tinh', '2026-Q2', [
      {
        ma_so_thue: '0100109106',
        ten_don_vi: 'Chi nhánh Tập đoàn',
        tinh_trang: 'operating',
        tu_ngay: '2026-06-01',
      },
    ]);
    await state('employer-status', 'so-tai-chinh', '2026-Q2', [
      {
        ma_so_thue: '100109106',
        ten_don_vi: 'Chi nhánh Tập đoàn',
        tinh_trang: 'operating',
        tu_ngay: '2026-06-02',
      },
      {
        ma_so_thue: '0100.109.106',
        ten_don_vi: 'Chi nhánh Tập đoàn',
        tinh_trang: 'resumed',
        tu_ngay: '2026-06-03',
      },
    ]);
    expect(await only('chi nhanh tap doan')).toMatchObject({ taxCode: '0100109106', status: 'resumed' });
  });

  it('sửa tay được giữ: danh sách sau không ghi đè, và người sửa sau không ghi đè người sửa trước', async () => {
    const employer = await only('dai loc');
    const change = { employerId: employer.id, version: employer.version, reason: 'Theo giấy phép mới' };
    await run(p.database.services, changeEmployer, insurer, {
      ...change,
      name: 'Công ty cổ phần Đại Lộc Kon Tum',
    });
    await expect(
      run(p.database.services, changeEmployer, insurer, { ...change, name: 'Tên khác' }),
    ).rejects.toMatchObject({ code: 'platform.stale' });
    await state('employer-status', 'thue-tinh', '2026-Q3', [
      { ...A, tinh_trang: 'operating', tu_ngay: '2026-07-10' },
    ]);
    expect((await only('6134196387')).name).toBe('Công ty cổ phần Đại Lộc Kon Tum');
    await expect(
      run(p.database.services, changeEmployer, insurer, {
        ...change,
        version: (await only('6134196387')).version,
        commune: '2025:99999',
      }),
    ).rejects.toMatchObject({ code: 'employers.commune_unknown' });
  });

  it('dòng không có mã số thuế mà tên giống đơn vị cùng xã: hỏi người, hỏi một lần', async () => {
    await state('employers-and-projects', 'so-tai-chinh', '2026-Q2', [
      { ten_don_vi: 'Cty TNHH Lộc Phát', dia_chi: 'Hùng Vương', xa_phuong: 'Xã Đăk Tô' },
    ]);
    const queue = await run(p.database.services, listEmployerPairs, insurer, {});
    expect(queue.open).toBe(1);
    const [pair] = queue.items;
    if (!pair) throw new Error('no pair');
    const answer = await run(p.database.services, decideEmployerPair, insurer, {
      pairId: pair.id,
      version: pair.version,
      answer: 'same',
      note: 'Cùng địa chỉ, cùng giám đốc',
    });
    expect(answer.state).toBe('same');
    expect(await only('loc phat')).toMatchObject({ taxCode: B.ma_so_thue });
    expect((await run(p.database.services, listEmployerPairs, insurer, {})).open).toBe(0);
    await expect(
      run(p.database.services, decideEmployerPair, insurer, {
        pairId: pair.id,
        version: 1,
        answer: 'different',
      }),
    ).rejects.toMatchObject({ code: 'employers.pair_decided_already' });
  });

  it('hoàn lại quyết định về một cặp: hai dòng tách ra, cặp chờ lại; chưa quyết thì không có gì để hoàn', async () => {
    const { services } = p.database;
    const { rows } = await p.database.owner.query<{ id: string }>(`select id from employer_pairs`);
    const pairId = rows[0]?.id ?? '';
    const reader = p.province.person('bhxh-co-so-dak-to', 'focal-point');
    await expect(run(services, undoEmployerPair, reader, { pairId })).rejects.toMatchObject({
      code: 'platform.not_found',
    });
    expect(await run(services, undoEmployerPair, insurer, { pairId })).toEqual({ state: 'open' });
    const [pair] = (await run(services, listEmployerPairs, insurer, {})).items;
    expect([pair?.a.name, pair?.b.name].toSorted()).toEqual(['Cty TNHH Lộc Phát', 'Công ty TNHH Lộc Phát']);
    await expect(run(services, undoEmployerPair, insurer, { pairId })).rejects.toMatchObject({
      code: 'employers.pair_not_decided',
    });
    const decide = (
      answer: 'same' | 'different' | 'unsure',
      version = 0,
    ): ReturnType<typeof decideEmployerPair.run> =>
      run(services, decideEmployerPair, insurer, { pairId, version, answer });
    await decide('different', pair?.version);
    await run(services, undoEmployerPair, insurer, { pairId });
    const [again] = (await run(services, listEmployerPairs, insurer, {})).items;
    expect((await decide('same', again?.version)).state).toBe('same');
    expect((await named('loc phat')).length).toBe(1);
  });

  it('“Chưa rõ” được ghi lại: cặp hỏi người khác, không hỏi lại người ấy', async () => {
    const { services } = p.database;
    const { rows } = await p.database.owner.query<{ id: string }>(`select id from employer_pairs`);
    const pairId = rows[0]?.id ?? '';
    await run(services, undoEmployerPair, insurer, { pairId });
    const [pair] = (await run(services, listEmployerPairs, insurer, {})).items;
    const decide = (who: Actor, answer: 'same' | 'unsure', version: number) =>
      run(services, decideEmployerPair, who, { pairId, version, answer });
    expect(await decide(insurer, 'unsure', pair?.version ?? 0)).toEqual({ state: 'second', mergeId: null });
    expect(await run(services, listEmployerPairs, insurer, {})).toMatchObject({ items: [], open: 1 });
    const second = { ...insurer, id: p.province.person('so-tai-chinh', 'focal-point').id };
    const [asked] = (await run(services, listEmployerPairs, second, {})).items;
    expect(asked).toMatchObject({ id: pairId, state: 'second' });
    await expect(decide(insurer, 'same', asked?.version ?? 0)).rejects.toMatchObject({
      code: 'employers.second_opinion_is_anothers',
    });
    expect((await decide(second, 'same', asked?.version ?? 0)).state).toBe('same');
  });

  it('hai mã số thuế đúng và khác nhau không gộp được', async () => {
    const [first, second] = [await only('6134196387'), await only('loc phat')];
    await expect(
      run(p.database.services, mergeEmployers, insurer, {
        employerId: first.id,
        otherId: second.id,
        version: first.version,
        otherVersion: second.version,
        reason: WHY,
      }),
    ).rejects.toMatchObject({ code: 'employers.two_tax_codes' });
  });

  it('gộp rồi hoàn lại trả mọi thứ về đúng như trước, dù gộp bao nhiêu lần', async () => {
    const rows = [
      'Hợp tác xã Măng Đen',
      'Trường Mầm non Hoa Sen',
      'Hộ kinh doanh Y Hân',
      'Quỹ tín dụng Sa Thầy',
    ];
    await state(
      'insured-units',
      'bhxh-tinh',
      '2026-Q3',
      rows.map((name, at) => ({
        ma_don_vi: `HX000${at}`,
        ten_don_vi: name,
        ky: '2026-Q3',
        so_lao_dong: String(3 + at),
        quy_luong: String((3 + at) * 15_000_000),
        ...(at % 2 === 0 ? { dia_chi: `Thôn ${at}`, xa_phuong: 'Xã Măng Đen' } : {}),
      })),
    );
    const all = await Promise.all(rows.map((name) => only(name)));
    const picture = async (): Promise<unknown> =>
      (
        await p.database.owner.query(`
          select (select jsonb_agg(to_jsonb(e) - 'version' - 'changed_at' order by id) from employers e) e,
            (select jsonb_agg(to_jsonb(f) order by id) from employer_facts f) f,
            (select jsonb_agg(to_jsonb(i) order by kind, value) from employer_identifiers i) i`)
      ).rows[0];
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { minLength: 1, maxLength: 3 }),
        async (pairs) => {
          const before = await picture();
          const merges: string[] = [];
          for (const [a, b] of pairs) {
            const [kept, other] = [await opened(all[a]?.id ?? ''), await opened(all[b]?.id ?? '')];
            if (a === b || kept.mergedInto || other.mergedInto) continue;
            const { mergeId } = await run(p.database.services, mergeEmployers, insurer, {
              employerId: kept.id,
              otherId: other.id,
              version: kept.version,
              otherVersion: other.version,
              reason: WHY,
            });
            merges.push(mergeId);
          }
          if (merges.length > 0) expect(await picture()).not.toEqual(before);
          for (const mergeId of merges.toReversed())
            await run(p.database.services, undoEmployerMerge, insurer, { mergeId, reason: 'Gộp nhầm hồ sơ' });
          expect(await picture()).toEqual(before);
        },
      ),
      { numRuns: 6 },
    );
  });

  it('xuất bảng có tên người xuất và mục đích, và được ghi nhật ký', async () => {
    const file = await run(p.database.services, exportEmployers, insurer, { purpose: PURPOSE });
    expect(file.bytes.length).toBeGreaterThan(1000);
    const { rows } = await p.database.owner.query(
      `select detail from audit_log where action = 'employers.export' and purpose = $1`,
      [PURPOSE],
    );
    expect(rows).toHaveLength(1);
  });

  describe('Ai thấy đơn vị nào', () => {
    const count = async (actor: Actor): Promise<number> =>
      (await run(p.database.services, listEmployers, actor, { limit: 200 })).items.length;

    it('BHXH tỉnh và cấp tỉnh thấy cả tỉnh; xã và BHXH cơ sở thấy địa bàn mình; sở khác, tỉnh khác không thấy', async () => {
      const all = await count(insurer);
      const { province } = p;
      const dakTo = await only('loc phat');
      const office = await p.database.owner.query<{ code: string; commune: string }>(
        `select a.code, a.territory_code as commune from agencies a where a.kind = 'peoples-committee' and '2025:' || a.territory_code = $1 and a.valid @> current_date`,
        [dakTo.commune],
      );
      const commune = province.person(office.rows[0]?.code ?? '', 'operator');
      expect(all).toBeGreaterThan(6);
      expect(await count(province.person('ubnd-tinh', 'leader'))).toBe(all);
      expect(await count(commune)).toBeGreaterThan(0);
      expect(
        (await run(p.database.services, listEmployers, commune, {})).items.every(
          (one) => one.commune === dakTo.commune,
        ),
      ).toBe(true);
      expect(await count(province.person('bhxh-co-so-dak-to', 'operator'))).toBeGreaterThan(0);
      expect(await count(province.person('bhxh-co-so-dak-to', 'operator'))).toBeLessThan(all);
      for (const code of ['thue-tinh', 'so-tai-chinh', 'so-noi-vu', 'so-tu-phap'])
        expect([code, await count(province.person(code, 'focal-point'))]).toEqual([code, 0]);
      expect(await count({ ...insurer, tenantId: crypto.randomUUID() })).toBe(0);
      await expect(opened(dakTo.id, province.person('thue-tinh', 'focal-point'))).rejects.toMatchObject({
        code: 'platform.not_found',
      });
    });

    it('xã thấy nhưng không sửa được sổ, kể cả viết thẳng vào cơ sở dữ liệu', async () => {
      const reader = p.province.person('bhxh-co-so-dak-to', 'focal-point');
      const employer = (await run(p.database.services, listEmployers, reader, {})).items[0];
      if (!employer) throw new Error('nothing in sight');
      await expect(
        run(p.database.services, changeEmployer, reader, {
          employerId: employer.id,
          version: employer.version,
          reason: 'Thử sửa không có quyền',
          name: 'x',
        }),
      ).rejects.toMatchObject({ code: 'platform.forbidden' });
      for (const actor of [
        reader,
        p.province.person('ubnd-tinh', 'leader'),
        p.province.person('thue-tinh', 'focal-point'),
      ])
        for (const statement of [
          sql`update employers set name = 'x'`,
          sql`update employer_facts set latest = false`,
          sql`update employer_identifiers set employer_id = employer_id`,
          sql`update employer_pairs set state = 'open'`,
        ])
          expect(await inTransactionAs(p.database.pool, actor, (tx) => tx.run(statement))).toBe(0);
    });
  });
});
