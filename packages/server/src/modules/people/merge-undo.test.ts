import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../platform/database/sql.ts';
import { inTransactionAs, type Tx } from '../../platform/database/transaction.ts';
import { run } from '../../platform/use-case.ts';
import { loadListedProvince, type ListedProvince, type StatedList } from '../../testing/stated-lists.ts';
import { feedPeople } from './feed/feed-people.ts';
import { mergePeople, undoMerge } from './use-cases/merge-people.ts';

/** What a random person may lack; the value when he has it. */
const FACTS = {
  gioi_tinh: 'female',
  dan_toc: 'Xơ Đăng',
  so_giay_to: '062180001234',
  ma_bhxh: '6220001234',
  so_the_bhyt: 'HN2626200001234',
  ma_ho: 'H-12',
  thon: 'Thôn 3',
  dia_chi: 'Số 5',
  xa_phuong: 'Phường Kon Tum',
} as const;

describe('Gộp hai dòng rồi hoàn lại', () => {
  let p: ListedProvince;
  let lists = 0;
  beforeAll(async () => {
    p = await loadListedProvince('kontum-25-2024', 'kontum-210-2023');
  }, 120_000);
  afterAll(() => p.database.close());

  const feed = async (layout: string, rows: StatedList['rows']): Promise<void> => {
    lists += 1;
    const at = new Date(Date.UTC(2026, 8, 1, 0, lists)).toISOString();
    await p.state(feedPeople, { layout, sender: 'ubnd-xa-23293', period: `${2000 + lists}`, rows, at });
  };
  /** All that is stored of people, but for their versions. */
  const picture = (tx: Tx): Promise<object> =>
    tx.get(sql`
      select (select jsonb_agg(to_jsonb(x) - 'version' order by id) from people x) as people,
        (select jsonb_agg(to_jsonb(x) order by kind, value, person_id) from person_identifiers x) as identifiers,
        (select jsonb_agg(to_jsonb(x) order by submission_id, row_no) from person_sources x) as sources,
        (select jsonb_agg(to_jsonb(x) order by id) from person_groups x) as groups,
        (select jsonb_agg(to_jsonb(x) order by id) from person_participations x) as participations,
        (select jsonb_agg(to_jsonb(x) order by id) from identity_checks x) as checks`);

  it('mọi thứ trở lại đúng như trước: người, số, nguồn, nhóm, quá trình tham gia, kết quả xác thực', async () => {
    const facts = fc.subarray(Object.keys(FACTS) as (keyof typeof FACTS)[]);
    const cases = fc.sample(fc.tuple(facts, facts, fc.boolean(), fc.boolean()), { numRuns: 12, seed: 7 });
    const { services, pool } = p.database;
    const insurer = p.province.person('bhxh-tinh', 'focal-point');
    for (const [at, [first, second, checkFirst, checkSecond]] of cases.entries()) {
      const row = (
        name: string,
        birth: string,
        has: readonly (keyof typeof FACTS)[],
      ): Record<string, string> => ({
        ho_ten: `${name} ${'ABCDEGHIKLMN'[at] ?? ''}`,
        ngay_sinh: birth,
        nhom: 'HN',
        ...Object.fromEntries(has.map((key) => [key, FACTS[key].replace('1234', `12${String(at + 10)}`)])),
      });
      const rows = [
        row('Trần Thị Gốc', `1980-02-${String(at + 10)}`, first),
        row('Phan Văn Kia', `1991-04-${String(at + 10)}`, second),
      ];
      for (const one of rows) await feed('bhyt-list', [one]);
      const checked = [checkFirst, checkSecond].flatMap((is, n) =>
        is && rows[n]?.['so_giay_to'] ? [{ ...rows[n], ket_qua: 'mismatched', truong_sai: 'hoVaTen' }] : [],
      );
      for (const one of checked) await feed('identity-check', [one]);
      const before = await inTransactionAs(pool, p.province.system, async (tx) => ({
        all: await picture(tx),
        two: await tx.rows<{ id: string; version: number }>(
          sql`select id, version from people where full_name in (${rows[0]?.['ho_ten']}, ${rows[1]?.['ho_ten']}) order by id`,
        ),
      }));
      const [kept, other] = before.two;
      const { mergeId } = await run(services, mergePeople, insurer, {
        personId: kept?.id,
        otherId: other?.id,
        version: kept?.version,
        otherVersion: other?.version,
        reason: 'Thử gộp',
      });
      const joined = await inTransactionAs(pool, p.province.system, picture);
      expect(joined).not.toEqual(before.all);
      await run(services, undoMerge, insurer, { mergeId });
      expect(await inTransactionAs(pool, p.province.system, picture)).toEqual(before.all);
    }
  }, 60_000);

  it('lịch sử giữ cả hai dòng như trước khi gộp', async () => {
    const [merge] = await inTransactionAs(p.database.pool, p.province.system, (tx) =>
      tx.rows<{ before: Record<'kept' | 'merged', { full_name: string; identifiers: object[] }> }>(
        sql`select before from person_merges order by id limit 1`,
      ),
    );
    const names = [merge?.before.kept.full_name, merge?.before.merged.full_name].toSorted();
    expect(names).toEqual(['Phan Văn Kia A', 'Trần Thị Gốc A']);
    expect(merge?.before.kept.identifiers).toBeInstanceOf(Array);
  });

  it('dòng được giữ đã gộp tiếp vào người khác thì phải hoàn lại lần gộp sau trước', async () => {
    const insurer = p.province.person('bhxh-tinh', 'focal-point');
    for (const name of ['Chuỗi Một', 'Chuỗi Hai', 'Chuỗi Ba'])
      await feed('bhyt-list', [{ ho_ten: name, ngay_sinh: '1970-01-02', nhom: 'HN' }]);
    const join = async (to: string, from: string): Promise<string> => {
      const rows = await inTransactionAs(p.database.pool, p.province.system, (tx) =>
        tx.rows<{ name: string; id: string; version: number }>(
          sql`select full_name as name, id, version from people where full_name in (${to}, ${from})`,
        ),
      );
      const [kept, other] = [to, from].map((name) => rows.find((row) => row.name === name));
      const { mergeId } = await run(p.database.services, mergePeople, insurer, {
        personId: kept?.id,
        otherId: other?.id,
        version: kept?.version,
        otherVersion: other?.version,
        reason: 'Thử chuỗi',
      });
      return mergeId;
    };
    const early = await join('Chuỗi Hai', 'Chuỗi Một');
    const late = await join('Chuỗi Ba', 'Chuỗi Hai');
    await expect(run(p.database.services, undoMerge, insurer, { mergeId: early })).rejects.toMatchObject({
      code: 'people.merge_not_last',
    });
    await run(p.database.services, undoMerge, insurer, { mergeId: late });
    await run(p.database.services, undoMerge, insurer, { mergeId: early });
  });
});
