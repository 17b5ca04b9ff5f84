import { Command } from 'commander';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransactionAs } from '../../platform/database/transaction.ts';
import type { CommandLine } from '../../platform/cli/command-line.ts';
import { writeSheet } from '../../platform/sheets/write-sheet.ts';
import { run, type UseCase } from '../../platform/use-case.ts';
import { loadDemoProvince, type DemoProvince } from '../../testing/demo-province.ts';
import { createDemoDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { loadUsers } from '../access/index.ts';
import { addReorganisationCommands } from './cli/reorganisations.commands.ts';
import { findLinks } from '../directory/index.ts';
import { confirmRule } from './use-cases/confirm-rule.ts';
import { getReorganisation } from './use-cases/get-reorganisation.ts';
import { listReorganisations } from './use-cases/list-reorganisations.ts';
import { loadMapping } from './use-cases/load-mapping.ts';
import { recogniseReorganisations } from './use-cases/recognise-reorganisations.ts';
import { rehearse } from './use-cases/rehearse.ts';
import { saveReorganisation } from './use-cases/save-reorganisation.ts';
import { saveWeight } from './use-cases/save-weight.ts';
import { switchOn } from './use-cases/switch-on.ts';
import { undoReorganisation } from './use-cases/undo-reorganisation.ts';

describe('Quyết định riêng của tỉnh và các đợt đã có trong dữ liệu', () => {
  let database: TestDatabase;
  let p: DemoProvince;
  let id: string;
  const act = <I, O>(useCase: UseCase<I, O>, input: object): Promise<O> =>
    run(database.services, useCase, p.person('so-noi-vu', 'province-admin'), input);
  const load = (text: string | Uint8Array, name = 'bang.csv') =>
    act(loadMapping, {
      id,
      file: { name, mediaType: '', bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text },
    });
  const printed: { value: unknown; text: string }[] = [];
  const ansinh = async (...words: string[]) => {
    const program = new Command().exitOverride();
    const line: CommandLine = {
      installed: () => true,
      services: () => Promise.resolve(database.services),
      operator: () => Promise.resolve(p.system),
      run: (useCase, input) => run(database.services, useCase, p.system, input),
      print: (value, text) => void printed.push({ value, text }),
    };
    addReorganisationCommands(program, line);
    await program.parseAsync(words, { from: 'user' });
    return printed.at(-1);
  };

  beforeAll(async () => {
    database = await createDemoDatabase();
    p = await loadDemoProvince(database);
    await run(database.services, recogniseReorganisations, p.system, {});
    ({ id } = await act(saveReorganisation, {
      name: 'Nhập hai xã',
      number: '02/NQ',
      effective: '2026-12-01',
      basis: 'Nghị quyết thử',
    }));
  });
  afterAll(() => database.close());

  it('tỉnh đã chuyển: các đợt 2018, 3/2025, 7/2025 là lịch sử với cơ quan của từng đợt; nhận lại không thêm gì', async () => {
    const { items } = await act(listReorganisations, {});
    const history = items.filter(({ source }) => source !== 'typed');
    expect(history.map(({ effective, state, counts }) => [effective, state, counts.closed > 0])).toEqual([
      ['2025-07-01', 'switched', true],
      ['2025-03-01', 'switched', true],
      ['2018-08-06', 'switched', true],
    ]);
    expect(await run(database.services, recogniseReorganisations, p.system, {})).toEqual({ made: [] });
    await expect(
      act(undoReorganisation, { id: history[0]?.id, version: 1, reason: 'x' }),
    ).rejects.toMatchObject({
      code: 'reorganisations.already_switched',
    });
  });

  it('mỗi dòng sai của bảng được nêu, và không dòng nào được nạp', async () => {
    const wrong = await load('old_code,new_code,part\n23284,23293,full\n2329,23293,full\n23302,23293,nửa\n');
    expect(wrong.taken).toBe(false);
    expect(wrong.issues.map(({ row }) => row)).toEqual([3, 4]);
    expect(wrong.issues[0]?.sentence).toContain('có thể đã mất số 0 ở đầu');
    const absent = await load('old_code,new_code,part\n23284,99999,full\n23281,23293,full\n');
    expect(absent.issues.map(({ code }) => code)).toEqual([
      'reorganisations.unit_unknown',
      'reorganisations.unit_unknown',
    ]);
    const alone = await load('old_code,new_code,part\n23284,23293,partial\n');
    expect(alone.issues[0]?.code).toBe('reorganisations.part_alone');
    expect((await load('mã cũ,mã mới\n1,2\n')).issues[0]?.code).toBe('reorganisations.column_missing');
    expect((await act(getReorganisation, { id })).counts.sources).toBe(0);
  });

  it('bảng .xlsx đúng thì được nạp; sửa bảng sau diễn tập thì phải diễn tập lại', async () => {
    const rows = [
      ['23284', '23293', 'full'],
      ['23302', '23293', 'partial'],
      ['23302', '23302', 'partial'],
    ];
    const book = await writeSheet({
      name: 'Bảng',
      title: 'Các xã sắp xếp',
      notes: [],
      columns: ['old_code', 'new_code', 'part'].map((header, at) => ({
        header,
        width: 12,
        type: 'text' as const,
        value: (row: readonly string[]) => row[at],
      })),
      rows,
    });
    const loaded = await load(book, 'bang.xlsx');
    expect(loaded).toMatchObject({ rows: 3, taken: true, issues: [] });
    const rehearsed = await act(rehearse, { id, version: (await act(getReorganisation, { id })).version });
    expect(rehearsed).toMatchObject({ state: 'rehearsed', counts: { sources: 2, divided: 1 } });
    await load(book, 'bang.xlsx');
    expect((await act(getReorganisation, { id })).state).toBe('draft');
  });

  it('hai lần sắp xếp nối nhau: liên kết đi từ xã năm 2024 qua xã năm 2025 đến xã sau 2026', async () => {
    database.setNow('2026-12-02T03:00:00.000Z');
    await act(rehearse, { id, version: (await act(getReorganisation, { id })).version });
    await act(switchOn, { id, version: (await act(getReorganisation, { id })).version });
    await act(saveWeight, {
      id,
      from: '2025:23302',
      method: 'typed',
      basis: 'Danh sách thôn',
      shares: [
        { to: '2025:23293', numerator: 1, denominator: 4 },
        { to: '2025:23302', numerator: 3, denominator: 4 },
      ],
    });
    const links = await inTransactionAs(database.pool, p.system, (tx) =>
      findLinks(tx, { into: ['2025:23293'] }),
    );
    expect(new Set(links.map(({ effective }) => effective))).toEqual(new Set(['2025-07-01', '2026-12-01']));
    expect(links.find(({ from, to }) => from === '2025:23302' && to === '2025:23293')?.weight).toEqual({
      numerator: 1,
      denominator: 4,
    });
    expect(links.some(({ from }) => from.startsWith('2024:'))).toBe(true);
  });

  it('dòng lệnh: kế tục của một đơn vị mang tỷ lệ mà tỉnh đã xác nhận; chưa xác nhận thì để trống', async () => {
    const { items } = await act(listReorganisations, {});
    const national = items.find(({ effective }) => effective === '2025-07-01');
    const asked = () => ansinh('territory', 'successors', '--unit', 'xã Trà Bùi, tỉnh Quảng Ngãi');
    type Row = { to: string; weight: number | null; basis: string; part: string };
    const before = (await asked())?.value as Row[];
    expect(before.map(({ part, weight }) => [part, weight])).toEqual([
      ['part', null],
      ['part', null],
    ]);
    const [unit] = before as unknown as { from: string }[];
    await act(saveWeight, {
      id: national?.id,
      from: `2024:${unit?.from}`,
      method: 'population',
      basis: 'Ước theo dân số',
      shares: before.map(({ to }, at) => ({ to: `2025:${to}`, numerator: at === 0 ? 2 : 3, denominator: 5 })),
    });
    const after = (await asked())?.value as Row[];
    expect(after.map(({ weight, basis }) => [weight, basis])).toEqual([
      [0.4, 'Ước theo dân số'],
      [0.6, 'Ước theo dân số'],
    ]);
    expect((await ansinh('reorganisations', 'list'))?.text).toContain(
      '10040 đơn vị cũ → 3321 đơn vị, 449 bị chia (448 chưa có tỷ lệ)',
    );
  });

  it('hủy trước khi bật thì không ràng buộc ai và ở lại danh sách', async () => {
    const { id: other, version } = await act(saveReorganisation, {
      name: 'Nhầm',
      effective: '2027-01-01',
      basis: 'x',
    });
    const undone = await act(undoReorganisation, { id: other, version, reason: 'Ghi nhầm' });
    expect(undone).toMatchObject({ state: 'withdrawn', abilities: [] });
    expect((await act(listReorganisations, {})).items.find((one) => one.id === other)?.withdrawnReason).toBe(
      'Ghi nhầm',
    );
  });

  it('cơ quan nhận nêu trong quy tắc nay không còn: việc chưa có nơi đến, không bật, không khóa tài khoản của ai', async () => {
    await run(database.services, loadUsers, p.system, {
      users: [
        {
          username: 'can-bo-y-te',
          agencyCode: 'so-y-te',
          name: 'Cán bộ y tế',
          email: null,
          roles: ['operator'],
          territoryCode: null,
          password: 'AnSinh@2026',
          listed: false,
        },
      ],
    });
    const decision = { name: 'Lập trung tâm', effective: '2026-12-02', basis: 'x' };
    const closing = { code: 'so-y-te', act: 'close', note: 'Giải thể' };
    const opening = {
      code: 'trung-tam-moi',
      act: 'open',
      kind: 'other',
      level: 'province',
      name: 'Trung tâm mới',
      shortName: 'TT mới',
    };
    const made = await act(saveReorganisation, { ...decision, agencies: [closing, opening] });
    const now = async () => ({
      id: made.id,
      version: (await act(getReorganisation, { id: made.id })).version,
    });
    await act(confirmRule, { ...(await now()), kind: 'users', way: 'agency', to: 'trung-tam-moi' });
    const settled = await act(rehearse, await now());
    expect(settled.rehearsal?.totals[0]).toMatchObject({ kind: 'users', count: 1, unsettled: 0 });
    await act(saveReorganisation, { ...decision, ...(await now()), agencies: [closing] });
    const rehearsed = await act(rehearse, await now());
    expect(rehearsed.rehearsal?.work[0]).toMatchObject({ kind: 'users', to: [], why: 'no-successor' });
    await expect(act(switchOn, await now())).rejects.toMatchObject({
      code: 'reorganisations.work_unsettled',
      params: { count: 1 },
    });
  });

  it('một cơ quan ghi hai lần, lập mà thiếu tên, toàn bộ mà không nêu nơi nhận: nói rõ, không lưu gì', async () => {
    const decision = { name: 'Ghi thiếu', effective: '2027-02-01', basis: 'x' };
    const refused = (more: object) =>
      act(saveReorganisation, { ...decision, ...more }).catch((error) => error.code);
    const closing = { code: 'so-y-te', act: 'close', note: 'Giải thể' };
    expect(await refused({ agencies: [closing, closing] })).toBe('reorganisations.agency_twice');
    expect(await refused({ agencies: [{ code: 'ban-moi', act: 'open', name: 'Ban mới' }] })).toBe(
      'reorganisations.agency_undescribed',
    );
    expect(await refused({ territories: [{ from: '2025:23284', to: null, part: 'whole' }] })).toBe(
      'reorganisations.receiver_missing',
    );
    const { items } = await act(listReorganisations, {});
    expect(items.some(({ name }) => name === 'Ghi thiếu')).toBe(false);
  });
});
