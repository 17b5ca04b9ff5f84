import { join } from 'node:path';
import type { Actor } from '@ansinh/domain/kernel';
import { Command } from 'commander';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { CommandLine } from '../../platform/cli/command-line.ts';
import { ROOT } from '../../platform/installation/root.ts';
import { Refusal } from '../../platform/refusal.ts';
import { run } from '../../platform/use-case.ts';
import { loadDemoProvince, type DemoProvince } from '../../testing/demo-province.ts';
import { createDemoDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { loadParameterFiles } from '../parameters/index.ts';
import { addCalculatorCommands } from './cli/calculator.commands.ts';
import { reckonHouseholdHealth } from './use-cases/reckon-household-health.ts';
import { reckonVoluntaryPension } from './use-cases/reckon-voluntary-pension.ts';

const COUNCIL = {
  name: 'bhyt_province_support_near_poor',
  valid: '[2026-01-01,)',
  value: '0.3',
  basis: 'Nghị quyết thử của HĐND tỉnh',
};

describe('Máy tính mức đóng', () => {
  let database: TestDatabase;
  let province: DemoProvince;
  let collector: Actor;

  beforeAll(async () => {
    database = await createDemoDatabase();
    province = await loadDemoProvince(database);
    collector = province.person('so-y-te', 'operator');
    await loadParameterFiles(database.services, province.system, join(ROOT, 'db/reference'));
    await database.owner.query(
      `insert into parameters (tenant_id, name, valid, value, unit, basis, certainty, note, changed_by)
       values ($1, $2, $3, $4, 'x 4.5% base salary', $5, 'verified', '', 'test')`,
      [collector.tenantId, COUNCIL.name, COUNCIL.valid, COUNCIL.value, COUNCIL.basis],
    );
  });
  afterAll(() => database.close());

  /** What one command prints: the value with --json and the text without. */
  async function asked(
    words: string[],
    line: Partial<CommandLine> = {},
  ): Promise<[value: unknown, text: string]> {
    const printed: [unknown, string][] = [];
    const program = new Command().exitOverride();
    const print: CommandLine['print'] = (value, text) => void printed.push([value, text]);
    addCalculatorCommands(program, { print, ...line } as CommandLine);
    await program.parseAsync(['calculator', ...words], { from: 'user' });
    const [first] = printed;
    if (!first) throw new Error('nothing printed');
    return first;
  }

  it('ai đã đăng nhập cũng tính được BHYT hộ gia đình; người chưa đăng nhập thì không', async () => {
    const question = { members: '4', months: '12', on: '2026-11-24' };
    const answer = await run(database.services, reckonHouseholdHealth, collector, question);
    expect(answer).toMatchObject({ total: 3_825_360, months: 12, group: 'household', on: '2026-11-24' });
    expect(answer.figures.every(({ basis }) => basis !== '')).toBe(true);
    const stranger = { ...collector, id: '', tenantId: '', roles: [] };
    await expect(run(database.services, reckonHouseholdHealth, stranger, question)).rejects.toMatchObject({
      code: 'platform.sign_in_first',
    });
  });

  it('không nêu ngày thì tính cho hôm nay; mức tỉnh hỗ trợ thêm nằm trong kho thì được trừ', async () => {
    const today = await run(database.services, reckonVoluntaryPension, collector, {
      income: '2000000',
      months: '3',
    });
    expect(today.total).toBe(3 * (440_000 - 66_000));
    const near = await run(database.services, reckonHouseholdHealth, collector, {
      members: '2',
      months: '12',
      group: 'near-poor',
      on: '2026-11-24',
    });
    expect(near.total).toBe(0);
    expect(near.figures.map(({ basis }) => basis)).toContain(COUNCIL.basis);
  });

  it('câu hỏi sai bị từ chối bằng lời của quy tắc', async () => {
    await expect(
      run(database.services, reckonVoluntaryPension, collector, { income: '1000000', months: '1' }),
    ).rejects.toMatchObject({ code: 'calculator.income_below_floor' });
    await expect(
      run(database.services, reckonHouseholdHealth, collector, { members: '40', months: '1' }),
    ).rejects.toMatchObject({ code: 'calculator.members_out_of_range' });
  });

  it('dòng lệnh không cần cơ sở dữ liệu: từng thành viên, tổng, căn cứ thành câu', async () => {
    const words = ['bhyt-household', '--members', '2', '--months', '12', '--on', '2025-06-30', '--national'];
    const [value, text] = await asked(words);
    expect(value).toMatchObject({
      members: [
        { order: 1, rate: 1, amount: 1_263_600 },
        { order: 2, rate: 0.7, amount: 884_520 },
      ],
      total: 2_148_120,
      source: 'national',
    });
    expect((value as { basis: string[] }).basis[0]).toBe(
      'Lương cơ sở: 2.340.000 đ/tháng, từ 01/07/2024 đến 30/06/2026; căn cứ NĐ 73/2024 (đã đối chiếu văn bản)',
    );
    expect(text).toContain('Hộ đóng: 2.148.120 đ');
  });

  it('cái chưa xác minh được ghi là chưa xác minh ngay trong căn cứ', async () => {
    const [value] = await asked([
      'voluntary-bhxh',
      '--income',
      '1.500.000',
      '--group',
      'poor',
      '--months',
      '12',
      '--on',
      '2025-06-30',
      '--national',
    ]);
    expect(value).toMatchObject({ monthly: 330_000, support: 99_000, pay: 231_000, total: 2_772_000 });
    expect((value as { basis: string[] }).basis.filter((one) => one.includes('NĐ 134/2015'))).not.toEqual([]);
    for (const one of (value as { basis: string[] }).basis)
      if (one.includes('NĐ 134/2015')) expect(one).toContain('(chưa xác minh)');
  });

  it('có cơ sở dữ liệu thì dòng lệnh dùng cả mức của tỉnh; không mở được thì nói rõ và dùng tham số toàn quốc', async () => {
    const words = [
      'bhyt-household',
      '--members',
      '1',
      '--months',
      '12',
      '--on',
      '2026-11-24',
      '--group',
      'near-poor',
    ];
    vi.stubEnv('DATABASE_URL', 'postgres://may-khac/ansinh');
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    try {
      const [helped] = await asked(words, {
        run: (useCase, input) => run(database.services, useCase, province.system, input),
      });
      expect(helped).toMatchObject({ total: 0, source: 'province' });
      const [alone] = await asked(words, { run: () => Promise.reject(new Refusal('platform.no_tenant')) });
      expect(alone).toMatchObject({ total: 409_860, source: 'national' });
      expect(said).toHaveBeenCalledWith(expect.stringContaining('tham số toàn quốc'));
    } finally {
      vi.unstubAllEnvs();
      said.mockRestore();
    }
  });

  it('chữ thay cho số thì nói tùy chọn nào', async () => {
    const words = [
      'voluntary-bhxh',
      '--income',
      'nhiều',
      '--months',
      '1',
      '--on',
      '2026-11-24',
      '--national',
    ];
    await expect(asked(words)).rejects.toMatchObject({
      code: 'calculator.number_unreadable',
      params: { option: '--income', text: 'nhiều' },
    });
  });
});
