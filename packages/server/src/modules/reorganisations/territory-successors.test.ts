import { join } from 'node:path';
import {
  successorsOf,
  type TerritoryFacts,
  type TerritoryStep,
  type TerritorySuccessor,
  type TerritoryUnit,
} from '@ansinh/domain/directory';
import { Command } from 'commander';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CommandLine } from '../../platform/cli/command-line.ts';
import { ROOT } from '../../platform/installation/root.ts';
import { addTerritoryCommands } from './cli/territory.commands.ts';
import { readTerritories } from '../directory/index.ts';

const LAST_DAY = '2025-06-30';
const FIRST_DAY = '2025-07-01';

interface Printed {
  readonly from: string;
  readonly to: string;
  readonly part: string;
  readonly weight: number | null;
  readonly basis: string;
  readonly effective: string;
  readonly toName: string;
}

async function asked(...words: string[]): Promise<[rows: Printed[], text: string]> {
  const printed: [Printed[], string][] = [];
  const program = new Command().exitOverride();
  const print: CommandLine['print'] = (value, text) => void printed.push([value as Printed[], text]);
  addTerritoryCommands(program, { print, installed: () => false } as unknown as CommandLine);
  await program.parseAsync(['territory', 'successors', '--unit', ...words], { from: 'user' });
  return printed[0] ?? [[], ''];
}

describe('Đơn vị hành chính kế tục sau sắp xếp năm 2025', () => {
  it('một xã nhập trọn vào xã mới: cả, tỷ lệ 1, theo nghị quyết của tỉnh mới', async () => {
    const [rows] = await asked('xã Đăk Hà, huyện Tu Mơ Rông', '--on', '2026-11-24');
    expect(rows).toMatchObject([
      {
        part: 'whole',
        weight: 1,
        basis: 'NQ 1677/NQ-UBTVQH15',
        effective: FIRST_DAY,
        toName: 'Xã Tu Mơ Rông',
      },
    ]);
    const [code] = await asked(rows[0]?.from ?? '');
    expect(code).toEqual(rows);
  });

  it('một xã bị chia không bao giờ thành một đối một: mỗi nơi một phần, tỷ lệ chưa có', async () => {
    const [rows, text] = await asked('xã Trà Bùi, tỉnh Quảng Ngãi');
    expect(rows.map(({ toName, part, weight }) => [toName, part, weight])).toEqual([
      ['Xã Cà Đam', 'part', null],
      ['Xã Tây Trà Bồng', 'part', null],
    ]);
    expect(text).toContain('một phần, tỷ lệ chưa có số liệu');
  });

  it('tỉnh Kon Tum thành tỉnh Quảng Ngãi; huyện thì ra các xã nay giữ đất của huyện', async () => {
    const [province] = await asked('62');
    expect(province).toMatchObject([
      { from: '62', to: '51', part: 'whole', weight: 1, basis: 'NQ 202/2025/QH15' },
    ]);
    expect((await asked('tỉnh Kon Tum'))[0]).toEqual(province);
    const [district] = await asked('huyện Tu Mơ Rông');
    expect(district.map(({ toName }) => toName).toSorted()).toEqual([
      'Xã Măng Ri',
      'Xã Tu Mơ Rông',
      'Xã Đăk Sao',
      'Xã Đăk Tờ Kan',
    ]);
    expect(district.every(({ part, weight }) => part === 'part' && weight === null)).toBe(true);
  });

  it('trước ngày 01/7/2025 đơn vị cũ vẫn còn: chưa có kế tục; tên đơn vị mới là tên của ngày hỏi', async () => {
    const [rows, text] = await asked('62', '--on', LAST_DAY);
    expect(rows).toEqual([]);
    expect(text).toContain('vẫn là một đơn vị vào ngày 30/06/2025');
    expect((await asked('75', '--on', FIRST_DAY))[0][0]?.toName).toBe('Tỉnh Đồng Nai');
    expect((await asked('75', '--on', '2026-05-01'))[0][0]?.toName).toBe('Thành phố Đồng Nai');
  });

  it('tên nhiều nơi mang thì nêu từng nơi; tên không có thì nói không có; ngày sai thì từ chối', async () => {
    await expect(asked('Kon Tum')).rejects.toMatchObject({
      code: 'directory.unit_ambiguous',
      params: { candidates: expect.stringContaining('608 Thành phố Kon Tum, Tỉnh Kon Tum') as unknown },
    });
    const many = asked('An Phú');
    await expect(many).rejects.toMatchObject({ code: 'directory.unit_ambiguous' });
    await expect(many).rejects.not.toMatchObject({
      params: { candidates: expect.stringContaining('Ân Phú') as unknown },
    });
    await expect(asked('Dak Ha')).rejects.toMatchObject({ code: 'directory.unit_ambiguous' });
    await expect(asked('xã Không Có')).rejects.toMatchObject({ code: 'directory.unit_unknown' });
    await expect(asked('99999')).rejects.toMatchObject({ code: 'directory.unit_unknown' });
    await expect(asked('62', '--on', '30/6/2025')).rejects.toMatchObject({
      code: 'directory.date_unreadable',
    });
  });

  describe('trên cả nước, từng đơn vị một', () => {
    let facts: TerritoryFacts;
    let active: TerritoryUnit[];
    let stepsFrom: Map<string, TerritoryStep[]>;
    let unitsNow: Map<string, TerritoryUnit[]>;
    /** Asked with the rows of this unit alone, so that the whole country takes a second. */
    const of = (unit: TerritoryUnit): readonly TerritorySuccessor[] => {
      const steps = stepsFrom.get(unit.code) ?? [];
      const units = steps.flatMap(({ toCode }) => unitsNow.get(toCode) ?? []);
      const asked = successorsOf({ ...facts, units, steps }, unit, FIRST_DAY);
      if (!asked.ok) throw new Error(`${unit.code}: ${asked.code}`);
      return asked.value;
    };

    beforeAll(async () => {
      facts = await readTerritories(join(ROOT, 'db/reference'));
      active = facts.units.filter((unit) => unit.structure === '2024' && unit.to === LAST_DAY);
      stepsFrom = Map.groupBy(facts.steps, ({ fromCode }) => fromCode);
      unitsNow = Map.groupBy(
        facts.units.filter(({ structure }) => structure === '2025'),
        ({ code }) => code,
      );
    });

    it('10.035 xã, 696 huyện, 63 tỉnh đều có nơi kế tục; 3.321 xã mới đều có gốc', () => {
      const count = (level: string): number => active.filter((unit) => unit.level === level).length;
      expect([count('commune'), count('district'), count('province')]).toEqual([10_035, 696, 63]);
      expect(active.filter(({ code }) => !stepsFrom.has(code))).toEqual([]);
      const reached = new Set(facts.steps.map(({ toCode }) => toCode));
      const communes = facts.units.filter((unit) => unit.structure === '2025' && unit.level === 'commune');
      const codes = new Set(communes.map(({ code }) => code));
      expect(codes.size).toBe(3_321);
      expect([...codes].filter((code) => !reached.has(code))).toEqual([]);
    });

    it('phần chia cộng lại bằng 1 khi đủ số liệu; chia nhiều nơi thì không nơi nào là cả; không đơn vị nào dẫn tới chỗ không có', () => {
      for (const unit of active) {
        const successors = of(unit);
        expect(successors.length).toBeGreaterThan(0);
        const weights = successors.map(({ weight }) => weight);
        if (weights.every((weight) => weight !== null))
          expect(weights.reduce<number>((sum, weight) => sum + (weight ?? 0), 0)).toBe(1);
        expect(successors.every(({ part }) => part === (successors.length === 1 ? 'whole' : 'part'))).toBe(
          true,
        );
        expect(
          successors.every(({ basis, unit: next }) => basis.startsWith('NQ ') && next.from <= FIRST_DAY),
        ).toBe(true);
      }
    });

    it('đơn vị kết thúc trước đó mà không rõ kế tục thì từ chối, không trả danh sách rỗng', () => {
      const known = new Set(facts.steps.map(({ fromStructure, fromCode }) => `${fromStructure} ${fromCode}`));
      const ended = facts.units.filter(
        (unit) => unit.to !== null && unit.to < LAST_DAY && !known.has(`${unit.structure} ${unit.code}`),
      );
      expect(ended.length).toBeGreaterThan(500);
      for (const unit of ended)
        expect(successorsOf(facts, unit, FIRST_DAY)).toMatchObject({ code: 'directory.successors_unknown' });
    });
  });
});
