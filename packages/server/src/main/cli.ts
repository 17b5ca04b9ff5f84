import { Command, CommanderError } from 'commander';
import { ALL_ERRORS, errorSentence } from '@ansinh/contract/all';
import { ERROR_KINDS } from '@ansinh/contract/platform/error-kind';
import { Refusal } from '../platform/refusal.ts';
import { StartupFailure } from '../platform/postgres/startup-failure.ts';
import { openCommandLine } from './command-line.ts';
import { addDoctor } from './doctor.ts';
import { addProvince } from './province.ts';
import { MODULES } from './modules.ts';

const program = new Command('ansinh')
  .description('An Sinh: điều phối BHXH, BHYT, BHTN giữa các cơ quan của một tỉnh')
  .option('--json', 'in kết quả dạng JSON')
  .option('--tenant <code>', 'mã tỉnh, khi cài đặt có nhiều tỉnh')
  .showHelpAfterError('(xem: ansinh --help)')
  .exitOverride();

const line = openCommandLine(program);
for (const module of MODULES) module.commands?.(program, line);
addProvince(program, line);
addDoctor(program, line);
acceptJsonEverywhere(program);

try {
  await program.parseAsync(process.argv);
} catch (error) {
  process.exitCode = report(error);
} finally {
  await line.close();
}

/** `--json` may stand before or after the command's own words. */
function acceptJsonEverywhere(command: Command): void {
  for (const child of command.commands) {
    child.exitOverride().showHelpAfterError('(xem: ansinh --help)');
    if (child.commands.length === 0 && !child.options.some((option) => option.long === '--json'))
      child.option('--json', 'in kết quả dạng JSON');
    acceptJsonEverywhere(child);
  }
}

function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode;
  if (error instanceof Refusal) {
    const kind = ALL_ERRORS[error.code]?.kind ?? 'invalid';
    const message = errorSentence(error.code, error.params, 'vi');
    if (line.wantsJson()) console.error(JSON.stringify({ code: error.code, message, params: error.params }));
    else console.error(`✗ ${message}`);
    return ERROR_KINDS[kind].exitCode;
  }
  if (error instanceof StartupFailure) {
    console.error(`✗ ${error.message}\n  ${error.advice}`);
    return ERROR_KINDS.unavailable.exitCode;
  }
  console.error(error);
  return 1;
}
