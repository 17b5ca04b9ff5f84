import { formatNumber } from '@ansinh/vietnamese/number-format';
import type { Command } from 'commander';
import type { CommandLine } from '../../../platform/cli/command-line.ts';
import { adoptPackTargets } from '../use-cases/adopt-pack-targets.ts';
import { packTargets, type CitedTarget } from '../packs/pack-targets.ts';

/** Adds `ansinh indicators …`. Printing reads files only: no database is needed. */
export function addIndicatorsCommands(program: Command, line: CommandLine): void {
  const indicators = program.command('indicators').description('chỉ số và chỉ tiêu mà các văn bản giao');
  indicators
    .command('adopt')
    .description('lấy chỉ tiêu của một văn bản đã áp dụng làm chỉ tiêu được giao; chạy lại không thêm gì')
    .requiredOption('--pack <id>', 'gói văn bản; xem danh sách: ansinh pack list')
    .action(async ({ pack }: { pack: string }) => {
      const taken = await line.run(adoptPackTargets, { pack });
      line.print(
        taken,
        [`✓ ${taken.plans} bản giao, ${taken.cells} số`, ...taken.skipped.map((one) => `  - ${one}`)].join(
          '\n',
        ),
      );
    });
  indicators
    .command('targets')
    .description('in các chỉ tiêu của một gói văn bản, đúng như văn bản in')
    .requiredOption('--pack <id>', 'gói văn bản; xem danh sách: ansinh pack list')
    .action(async ({ pack }: { pack: string }) => {
      const targets = await packTargets(pack);
      line.print(targets, [...targets.map(inWords), `${targets.length} chỉ tiêu`].join('\n'));
    });
}

function inWords({ scheme, area, year, value, unit, group, citation, operative }: CitedTarget): string {
  const standing = operative ? '' : '  (để tham khảo, không dùng để đo)';
  return `${scheme}  ${year}  ${area}: ${formatNumber(value)} (${unit}; ${group})  ${citation}${standing}`;
}
