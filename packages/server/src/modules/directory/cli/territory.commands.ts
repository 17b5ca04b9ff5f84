import { join } from 'node:path';
import { successorsOf, unitOf, unitStands, type TerritorySuccessor } from '@ansinh/domain/directory';
import { formatDate, isIsoDate } from '@ansinh/vietnamese/plain-date';
import type { Command } from 'commander';
import type { CommandLine } from '../../../platform/cli/command-line.ts';
import { ROOT } from '../../../platform/installation/root.ts';
import { orRefuse, Refusal } from '../../../platform/refusal.ts';
import { todayInVietnam } from '../../../platform/use-case.ts';
import { readTerritories } from '../read-territories.ts';

/** Adds `ansinh territory …`: national reference data, so no database is opened. */
export function addTerritoryCommands(program: Command, line: CommandLine): void {
  const territory = program.command('territory').description('đơn vị hành chính qua các lần sắp xếp');
  territory
    .command('successors')
    .description('đơn vị nào kế tục một xã, huyện, tỉnh cũ; cả hay một phần; theo nghị quyết nào')
    .requiredOption(
      '--unit <code|name>',
      'mã, hoặc tên: 23365, “xã Đăk Hà, huyện Tu Mơ Rông”, “tỉnh Kon Tum”',
    )
    .option('--on <date>', 'tính đến ngày này, dạng YYYY-MM-DD (mặc định: hôm nay)')
    .action(async ({ unit: said, on = todayInVietnam(new Date()) }: { unit: string; on?: string }) => {
      if (!isIsoDate(on)) throw new Refusal('directory.date_unreadable', { on });
      const facts = await readTerritories(join(ROOT, 'db/reference'));
      const changed = new Set(facts.steps.map((step) => `${step.fromStructure} ${step.fromCode}`));
      const unit = orRefuse(
        unitOf(facts.units, said, ({ structure, code }) => changed.has(`${structure} ${code}`)),
      );
      const successors = orRefuse(successorsOf(facts, unit, on));
      const rows = successors.map((one) => ({
        from: unit.code,
        to: one.unit.code,
        part: one.part,
        weight: one.weight,
        basis: one.basis,
        effective: one.effective,
        fromName: unit.fullName,
        toName: one.unit.fullName,
      }));
      const own = `${unit.fullName} (${unit.code})`;
      const none = `${own}: ${unitStands(unit, on) ? 'vẫn là một đơn vị' : 'chưa có'} vào ngày ${formatDate(on)}, không có đơn vị kế tục.`;
      line.print(rows, successors.length === 0 ? none : [own, ...successors.map(lineOf)].join('\n'));
    });
}

function lineOf({ unit, part, weight, basis, effective }: TerritorySuccessor): string {
  const share = part === 'whole' ? 'toàn bộ' : `một phần, tỷ lệ ${weight ?? 'chưa có số liệu'}`;
  return `  → ${unit.fullName} (${unit.code}): ${share}, từ ${formatDate(effective)}, ${basis}`;
}
