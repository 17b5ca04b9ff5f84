import type { Command } from 'commander';
import type { CommandLine } from '../../../platform/cli/command-line.ts';
import { addLinkEnterprisesCommand } from './link-enterprises.command.ts';

/** Adds `ansinh link …`. */
export function addLinkageCommands(program: Command, line: CommandLine): void {
  const link = program.command('link').description('ghép hai danh sách của các cơ quan');
  addLinkEnterprisesCommand(link, line);
}
