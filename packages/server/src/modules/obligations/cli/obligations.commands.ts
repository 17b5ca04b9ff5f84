import { formatDate } from '@ansinh/vietnamese/plain-date';
import type { Command } from 'commander';
import type { CommandLine } from '../../../platform/cli/command-line.ts';
import { packFolder, readPack } from '../../regulations/index.ts';
import { packCalendar } from '../planning/pack-calendar.ts';
import { planObligations } from '../use-cases/plan-obligations.ts';
import { sweepObligations } from '../use-cases/sweep-obligations.ts';

/** Adds `ansinh obligations …`. */
export function addObligationsCommands(program: Command, line: CommandLine): void {
  const obligations = program.command('obligations').description('nhiệm vụ theo lịch');
  obligations
    .command('calendar')
    .description('lịch của một gói văn bản, không cần cơ sở dữ liệu')
    .requiredOption('--pack <id>', 'mã gói (xem: ansinh pack list)')
    .requiredOption('--from <date>', 'từ ngày, dạng YYYY-MM-DD')
    .requiredOption('--to <date>', 'đến ngày, dạng YYYY-MM-DD')
    .action(async ({ pack, from, to }: { pack: string; from: string; to: string }) => {
      const items = await packCalendar(await readPack(await packFolder(pack)), from, to);
      const rows = items.map(
        (one) =>
          `${one.due ? formatDate(one.due) : '(không hạn)'}  ${one.duty}  ${one.lead} → ${one.recipient.join('; ') || '–'}  ${one.period}\n    ${one.derivation}`,
      );
      line.print(items, [...rows, `${items.length} lần thực hiện`].join('\n'));
    });
  obligations
    .command('plan')
    .description('lập lại lịch của tỉnh; việc đã có người làm giữ nguyên')
    .action(async () => {
      const counts = await line.run(planObligations, {});
      line.print(
        counts,
        `Thêm ${counts.rounds} đợt, ${counts.occurrences} lần thực hiện; bỏ ${counts.removed}`,
      );
    });
  obligations
    .command('sweep')
    .description('cập nhật những gì chỉ thời gian làm thay đổi: mở đợt, quá hạn, nhắc việc')
    .option('--on <date>', 'tính như ngày này, dạng YYYY-MM-DD')
    .action(async ({ on }: { on?: string }) => {
      const counts = await line.run(sweepObligations, { on });
      line.print(
        counts,
        `Mở ${counts.opened}, đổi trạng thái hạn ${counts.derived}, chuyển ${counts.transferred}, thay bên tham gia ${counts.succeeded}, nhắc ${counts.reminded}`,
      );
    });
}
