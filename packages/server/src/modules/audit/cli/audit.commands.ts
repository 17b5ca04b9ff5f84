import type { Command } from 'commander';
import type { CommandLine } from '../../../platform/cli/command-line.ts';
import { verifyAuditChain } from '../use-cases/verify-audit.ts';

/** Adds `ansinh audit …`. */
export function addAuditCommands(program: Command, line: CommandLine): void {
  program
    .command('audit')
    .description('nhật ký kiểm toán')
    .command('verify')
    .description('dò chuỗi băm: có dòng nào bị sửa, bị xóa không')
    .action(async () => {
      const result = await line.run(verifyAuditChain, {});
      const whole = result.broken.length === 0;
      line.print(
        result,
        whole
          ? `✓ ${result.rows} dòng, chuỗi nguyên vẹn`
          : `✗ Chuỗi hỏng tại dòng ${result.broken.join(', ')} trong ${result.rows} dòng`,
      );
      if (!whole) process.exitCode = 1;
    });
}
