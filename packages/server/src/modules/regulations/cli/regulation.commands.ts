import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readRegulation, type ParsedRegulation } from '@ansinh/legal-text';
import type { Command } from 'commander';
import type { CommandLine } from '../../../platform/cli/command-line.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { regulationText } from './regulation-text.ts';

/** Adds `ansinh regulation …`. Parsing a file needs no database. */
export function addRegulationCommands(program: Command, line: CommandLine): void {
  const regulation = program.command('regulation').description('văn bản: đọc tệp, xem thư viện');
  regulation
    .command('parse <file>')
    .description('đọc một tệp (.txt .md .docx .html .pdf) thành điều khoản và dự thảo nhiệm vụ')
    .action(async (file: string) => {
      const parsed = await parseFile(file);
      line.print(parsed, regulationText(parsed));
    });
}

async function parseFile(path: string): Promise<ParsedRegulation> {
  const file = basename(path);
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new Refusal('regulations.file_unreadable', { file: path, reason: error.code ?? '' });
  });
  const read = await readRegulation(bytes, file);
  if (!read.ok) throw new Refusal(read.code, { file, ...read.params });
  return read.value.regulation;
}
