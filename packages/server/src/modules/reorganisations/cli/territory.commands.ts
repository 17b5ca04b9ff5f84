import { join } from 'node:path';
import { successorsOf, unitOf, unitStands } from '@ansinh/domain/directory';
import { formatDate, isIsoDate } from '@ansinh/vietnamese/plain-date';
import type { Command } from 'commander';
import type { CommandLine } from '../../../platform/cli/command-line.ts';
import { ROOT } from '../../../platform/installation/root.ts';
import { orRefuse, Refusal } from '../../../platform/refusal.ts';
import { todayInVietnam } from '../../../platform/use-case.ts';
import { readTerritories } from '../../directory/index.ts';
import { listConfirmedLinks } from '../use-cases/list-confirmed-links.ts';

/** Adds `ansinh territory …`: national reference data, with the shares that the installation, if there is one, has confirmed. */
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
      const confirmed = await confirmedShares(line, `${unit.structure}:${unit.code}`);
      const rows = successors.map((one) => {
        const own = confirmed.get(`${one.unit.structure}:${one.unit.code}`);
        return {
          from: unit.code,
          to: one.unit.code,
          part: one.part,
          weight: one.weight ?? own?.weight ?? null,
          basis: own?.basis ?? one.basis,
          effective: one.effective,
          fromName: unit.fullName,
          toName: one.unit.fullName,
        };
      });
      const own = `${unit.fullName} (${unit.code})`;
      const none = `${own}: ${unitStands(unit, on) ? 'vẫn là một đơn vị' : 'chưa có'} vào ngày ${formatDate(on)}, không có đơn vị kế tục.`;
      line.print(rows, successors.length === 0 ? none : [own, ...rows.map(lineOf)].join('\n'));
    });
}

/** Shares of a divided unit that the province of the installation has confirmed, by receiver; none without one province. */
async function confirmedShares(
  line: CommandLine,
  from: string,
): Promise<ReadonlyMap<string, { readonly weight: number; readonly basis: string }>> {
  if (!line.installed()) return new Map();
  try {
    const links = await line.run(listConfirmedLinks, { from });
    return new Map(links.map(({ to, weight, basis }) => [to, { weight, basis }]));
  } catch (error) {
    if (error instanceof Refusal && NO_PROVINCE.has(error.code)) return new Map();
    throw error;
  }
}

const NO_PROVINCE = new Set(['platform.no_tenant', 'platform.choose_tenant']);

interface Row {
  readonly to: string;
  readonly toName: string;
  readonly part: 'whole' | 'part';
  readonly weight: number | null;
  readonly basis: string;
  readonly effective: string;
}

function lineOf({ to, toName, part, weight, basis, effective }: Row): string {
  const share = part === 'whole' ? 'toàn bộ' : `một phần, tỷ lệ ${weight ?? 'chưa có số liệu'}`;
  return `  → ${toName} (${to}): ${share}, từ ${formatDate(effective)}, ${basis}`;
}
