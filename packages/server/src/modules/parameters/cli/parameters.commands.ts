import type { Command } from 'commander';
import type { CommandLine } from '../../../platform/cli/command-line.ts';
import { listParameters } from '../use-cases/list-parameters.ts';

/** Adds `ansinh parameters …`. */
export function addParametersCommands(program: Command, line: CommandLine): void {
  const parameters = program
    .command('parameters')
    .description('tham số pháp lý theo ngày (mức lương, tỷ lệ, thời hạn)');
  parameters
    .command('list')
    .description('các giá trị đang áp dụng, kèm căn cứ và mức chắc chắn')
    .option('--on <date>', 'ngày xem, dạng YYYY-MM-DD (mặc định: hôm nay)')
    .option('--name <name>', 'chỉ một tham số')
    .option('--history', 'mọi giai đoạn, không chỉ ngày xem')
    .action(async (options: { on?: string; name?: string; history?: boolean }) => {
      const answer = await line.run(listParameters, {
        on: options.on,
        name: options.name,
        history: options.history ? 'true' : 'false',
      });
      const lines = answer.items.map(
        (row) =>
          `${row.name}  ${row.value} ${row.unit}  từ ${row.from}${row.to ? ` đến ${row.to}` : ''}  [${row.basis}; ${CERTAINTY[row.certainty]}]`,
      );
      line.print(answer, lines.join('\n') || 'Không có tham số nào cho ngày này.');
    });
}

const CERTAINTY = {
  verified: 'đã đối chiếu văn bản',
  secondary: 'theo nguồn dẫn lại',
  unverified: 'chưa kiểm tra',
} as const;
