import type { Command } from 'commander';
import type { CommandLine } from '../../../platform/cli/command-line.ts';
import { addLinkEnterprisesCommand } from './link-enterprises.command.ts';
import { addPeopleCommands } from './people.commands.ts';

/** Adds `ansinh link …` and `ansinh dedupe …`. */
export function addLinkageCommands(program: Command, line: CommandLine): void {
  const link = program.command('link').description('ghép hai danh sách của các cơ quan');
  const dedupe = program.command('dedupe').description('tìm dòng trùng trong một danh sách');
  addPeopleCommands(link, dedupe, line);
  addLinkEnterprisesCommand(link, line);
}
