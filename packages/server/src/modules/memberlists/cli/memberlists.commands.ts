import type { ListRun } from '@ansinh/contract/memberlists/memberlists.schemas';
import type { Command } from 'commander';
import type { CommandLine } from '../../../platform/cli/command-line.ts';
import { makeLists } from '../use-cases/make-lists.ts';

const KIND = {
  due: 'đến hạn đóng',
  suspended: 'tạm dừng',
  'not-participating': 'chưa tham gia',
  potential: 'tiềm năng',
} as const;

/** Adds `ansinh memberlists …`. */
export function addMemberlistsCommands(program: Command, line: CommandLine): void {
  program
    .command('memberlists')
    .description('danh sách hằng tháng: đến hạn đóng, tạm dừng, chưa tham gia, tiềm năng')
    .command('make')
    .description('lập danh sách của một tháng từ sổ; chạy lại chỉ đổi phần sổ đã đổi')
    .requiredOption('--month <yyyy-mm>', 'tháng, ví dụ 2026-11')
    .option(
      '--commune <code>',
      'chỉ một xã, phường: mã theo đơn vị hành chính hiện nay, ví dụ 23293, hoặc 2025:23293',
    )
    .action(async ({ month, commune }: { month: string; commune?: string }) => {
      const made = await line.run(makeLists, { month, commune: communeKey(commune) });
      line.print(made, inWords(made));
    });
}

function communeKey(written: string | undefined): string | null {
  if (written === undefined) return null;
  return written.includes(':') ? written : `2025:${written}`;
}

function inWords({ month, counts }: ListRun): string {
  const lines = counts.map(
    ({ kind, scheme, open, opened, changed, closed }) =>
      `  ${scheme} ${KIND[kind]}: ${open} người (mới ${opened}, đổi ${changed}, ra khỏi danh sách ${closed})`,
  );
  return [`✓ Danh sách tháng ${month.slice(5)}/${month.slice(0, 4)}`, ...lines].join('\n');
}
