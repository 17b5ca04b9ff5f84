import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPairs } from '../../../bench/linkage-data/pair-list.ts';
import { writePeopleLists } from '../../../bench/linkage-data/people-lists.ts';
import { f1Of, measure, precisionOf } from '../../../bench/linkage-data/quality.ts';
import { readTruth } from '../../../bench/linkage-data/truth.ts';
import { STRIDE } from './kernel/record.ts';
import { linkOnce } from './link-artefacts.ts';
import { dedupePeople, explainPair, linkPeople } from './link-people.ts';
import { features } from './people/people-features.ts';
import { PeopleRegister } from './people-register.ts';
import { packInThread } from './workers/pack-in-thread.ts';

const folder = mkdtempSync(join(tmpdir(), 'ghep-nguoi-'));
const at = (name: string): string => join(folder, name);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

beforeAll(() => {
  writePeopleLists({ rows: 3000, seed: 5, profile: 'normal', folder });
});
afterAll(() => rmSync(folder, { recursive: true }));

async function decisions(a: string, b: string): Promise<string[]> {
  const out = at('one.csv');
  await linkPeople(utf8(a), utf8(b), { out, threads: 1 });
  return readFileSync(out, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) =>
      line
        .split(',')
        .filter((_, cell) => cell !== 2)
        .join(' '),
    );
}

describe('Ghép hai danh sách người', { timeout: 60_000 }, () => {
  it('ghép đúng ít nhất 99 % (F1) và cặp tự ghép đúng ít nhất 99,7 %', async () => {
    await linkPeople(at('a.csv'), at('b.csv'), { out: at('pairs.csv') });
    const { matched } = measure(
      readPairs(at('pairs.csv')),
      readTruth(at('a.truth.csv')),
      readTruth(at('b.truth.csv')),
    );
    expect(f1Of(matched)).toBeGreaterThan(0.99);
    expect(precisionOf(matched)).toBeGreaterThan(0.997);
  });

  it('kết quả không phụ thuộc số luồng và lần chạy', async () => {
    const runs = await Promise.all(
      [1, 2, 3].map((threads) => linkPeople(at('a.csv'), at('b.csv'), { threads })),
    );
    expect(new Set(runs.map(({ pairsHash }) => pairsHash)).size).toBe(1);
  });

  it('điểm của hai dòng không phụ thuộc dòng nào đứng trước', () => {
    const { lists, tables } = packInThread([at('a.csv'), at('b.csv')], features);
    const [a, b] = lists;
    if (a === undefined || b === undefined) throw new Error('no lists');
    const scorer = features.openScorer(tables, a.rows, b.rows, false);
    for (let row = 0; row < 2000; row++)
      for (const other of [row, (row * 7) % b.rows])
        expect(scorer.score(b.records, other * STRIDE, a.records, row * STRIDE)).toBeCloseTo(
          scorer.score(a.records, row * STRIDE, b.records, other * STRIDE),
          9,
        );
  });

  it('lời giải thích cộng lại đúng bằng điểm đã ghi', async () => {
    await linkPeople(at('a.csv'), at('b.csv'), { out: at('pairs.csv') });
    const [, line = ''] = readFileSync(at('pairs.csv'), 'utf8').split('\n');
    const [idA = '', idB = '', score] = line.split(',');
    const found = await explainPair(at('a.csv'), at('b.csv'), [idA, idB]);
    const { account } = found ?? {};
    const sum =
      (account?.fields ?? []).reduce((total, { share }) => total + share, 0) +
      (account?.overlap ?? 0) +
      (account?.rivals ?? 0);
    expect(sum).toBeCloseTo(Number(score), 2);
    expect(found?.text).toContain('Họ tên');
    expect(await explainPair(at('a.csv'), at('b.csv'), ['không có', idB])).toBeUndefined();
  });

  it('mỗi cặp đã ghi có lời giải thích của nó, cộng lại đúng bằng điểm, giống giải thích từng cặp', async () => {
    const { accounts = [] } = await dedupePeople(at('a.csv'), { out: at('pairs.csv'), explain: true });
    const [, ...lines] = readFileSync(at('pairs.csv'), 'utf8').trim().split('\n');
    expect(accounts.map(({ idA, idB }) => `${idA},${idB}`)).toEqual(
      lines.map((line) => line.split(',').slice(0, 2).join(',')),
    );
    for (const { fields, overlap, rivals, score } of accounts)
      expect(fields.reduce((total, { share }) => total + share, overlap + rivals)).toBeCloseTo(score, 2);
    const [first] = accounts;
    if (!first) throw new Error('no pair');
    const alone = await explainPair(at('a.csv'), undefined, [first.idA, first.idB]);
    expect(alone?.account.fields).toEqual(first.fields);
  });

  it('danh sách nhỏ ghép với sổ đã đóng gói, lưu rồi mở lại vẫn như nhau', async () => {
    const register = await PeopleRegister.build(at('a.csv'));
    const hash = await register.save(at('so.bin'));
    expect(await register.save(at('so.bin'))).toBe(hash);
    const opened = await PeopleRegister.load(at('so.bin'));
    const [one, two, direct] = [
      await register.link(at('b.csv')),
      await opened.link(at('b.csv')),
      await linkPeople(at('a.csv'), at('b.csv')),
    ];
    expect(two.pairsHash).toBe(one.pairsHash);
    expect(Math.abs(one.matches - direct.matches)).toBeLessThan(direct.matches * 0.005);
  });

  it('người có hai dòng trong một danh sách được tìm ra, không cặp nào nêu hai lần', async () => {
    await dedupePeople(at('a.csv'), { out: at('dups.csv') });
    const lines = readFileSync(at('dups.csv'), 'utf8').trim().split('\n').slice(1);
    const pairs = lines.map((line) => line.split(',').slice(0, 2).sort().join());
    expect(new Set(pairs).size).toBe(pairs.length);
    const truth = readTruth(at('a.truth.csv'));
    const { matched } = measure(readPairs(at('dups.csv')), truth, truth);
    expect(f1Of(matched)).toBeGreaterThan(0.9);
  });

  it('chạy lại trên cùng tệp thì không làm lại; tệp kết quả bị sửa thì làm lại đúng như cũ', async () => {
    const run = (): ReturnType<typeof linkOnce> =>
      linkOnce(at('a.csv'), at('b.csv'), { out: at('once.csv') });
    const first = await run();
    expect(first.reused).toBe(false);
    expect((await run()).reused).toBe(true);
    writeFileSync(at('once.csv'), 'hỏng');
    const again = await run();
    expect(again.reused).toBe(false);
    const { report: _one, ...hashes } = first.artefacts;
    expect(again.artefacts).toMatchObject(hashes);
  });

  it('danh sách cần nhiều bộ nhớ hơn mức cho phép thì từ chối trước khi làm', async () => {
    await expect(linkPeople(at('a.csv'), at('b.csv'), { memoryMb: 10, out: at('no.csv') })).rejects.toThrow(
      'bộ nhớ',
    );
    expect(existsSync(at('no.csv'))).toBe(false);
  });

  it('vòng sự kiện của nơi gọi không bị chặn khi đang ghép', async () => {
    const began = process.threadCpuUsage();
    const report = await linkPeople(at('a.csv'), at('b.csv'));
    // How much the caller's own thread worked, not how long anything took: a busy machine changes only the second.
    const { user, system } = process.threadCpuUsage(began);
    const whole = Object.values(report.phases).reduce((sum, ms) => sum + ms, 0);
    expect((user + system) / 1_000).toBeLessThan(whole / 4);
  });
});

describe('Những cặp khó', { timeout: 60_000 }, () => {
  const HEAD = 'id,ho_ten,ngay_sinh,gioi_tinh,so_giay_to,dia_chi\n';

  it('viết tắt họ, mất dấu, đảo ngày tháng mà cùng CCCD là một người', async () => {
    const a = `${HEAD}1,Nguyễn Thị Hòa,04/05/1983,Nữ,062183001234,"Thôn 3, xã Sa Bình, huyện Sa Thầy, Kon Tum"\n`;
    const b = `${HEAD}9,NG. THI HOA,05/04/1983,Nu,62183001234,"xã Sa Bình, Quảng Ngãi"\n`;
    expect(await decisions(a, b)).toEqual(['1 9 match']);
  });

  it('anh em sinh đôi: cùng họ, cùng ngày, cùng nhà, số CCCD liền nhau mà khác tên là hai người', async () => {
    const a = `${HEAD}1,Trần Văn Nam,04/05/2003,Nam,062203001234,"Thôn 3, xã Sa Bình, huyện Sa Thầy, Kon Tum"\n`;
    const b = `${HEAD}9,Trần Văn Bắc,04/05/2003,Nam,062203001235,"Thôn 3, xã Sa Bình, huyện Sa Thầy, Kon Tum"\n`;
    expect(await decisions(a, b)).toEqual([]);
  });

  it('con mang số CCCD của cha không bị ghép với cha', async () => {
    const a = `${HEAD}1,Trần Văn Nam,04/05/1978,Nam,062078001234,"Thôn 3, xã Sa Bình, Kon Tum"\n`;
    const b = `${HEAD}9,Trần Văn Tí,01/09/2015,Nam,062078001234,"Thôn 3, xã Sa Bình, Kon Tum"\n`;
    expect((await decisions(a, b)).filter((line) => line.endsWith('match'))).toEqual([]);
  });
});
