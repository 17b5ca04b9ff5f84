import { FINDING_SUBJECTS } from '@ansinh/domain/reconciliation';
import type { Command } from 'commander';
import type { CommandLine } from '../../../platform/cli/command-line.ts';
import type { Comparison } from '../engine/comparison.ts';
import { findingWords } from '../finding-sentence.ts';
import { runReconciliation } from '../use-cases/run-reconciliation.ts';

/** Returns what adds `ansinh reconciliation …`. */
export function addReconciliationCommands(
  comparisons: readonly Comparison[],
): (program: Command, line: CommandLine) => void {
  return (program, line) => {
    program
      .command('reconciliation')
      .description('đối chiếu các nguồn')
      .command('run')
      .description('đối chiếu lại ngay; chạy nhiều lần không đổi kết quả')
      .option('--subject <kind>', `chỉ một loại: ${FINDING_SUBJECTS.join(', ')}`)
      .action(async ({ subject }: { subject?: string }) => {
        const reports = await line.run(runReconciliation(comparisons), { subject });
        const lines = Object.values(reports).flatMap((report) => [
          `Đã so ${report.subjects} đối tượng`,
          ...Object.entries(report.counts).map(
            ([rule, counts]) =>
              `  ${findingWords(rule, {}).title}: ${counts.found} (mới ${counts.new}, đổi ${counts.changed}, tái xuất hiện ${counts.returned}, hết ${counts.gone})`,
          ),
        ]);
        line.print(reports, lines.join('\n'));
      });
  };
}
