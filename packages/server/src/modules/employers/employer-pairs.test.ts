import type { Actor } from '@ansinh/domain/kernel';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../platform/use-case.ts';
import { A, B, employerDesk, type EmployerDesk } from './employers.fixtures.ts';
import { mergeEmployers, undoEmployerMerge } from './use-cases/merge-employers.ts';
import { decideEmployerPair, listEmployerPairs } from './use-cases/review-employer-pairs.ts';
import { undoEmployerPair } from './use-cases/undo-employer-pair.ts';

const WHY = 'Cùng một đơn vị theo hồ sơ';

describe('Hai dòng của một đơn vị', () => {
  let p: EmployerDesk['p'];
  let insurer: EmployerDesk['insurer'];
  let state: EmployerDesk['state'];
  let named: EmployerDesk['named'];
  let opened: EmployerDesk['opened'];
  let only: EmployerDesk['only'];

  beforeAll(async () => {
    ({ p, insurer, state, named, opened, only } = await employerDesk());
    await state('employers-registered', 'so-tai-chinh', '2026-Q2', [
      { ...A, xa_phuong: 'Phường Kon Tum' },
      { ...B, xa_phuong: 'Xã Đăk Tô' },
    ]);
  }, 120_000);
  afterAll(() => p.database.close());

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
});
