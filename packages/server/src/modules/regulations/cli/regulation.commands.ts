import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readRegulation, type ParsedRegulation } from '@ansinh/legal-text';
import type { Command } from 'commander';
import type { CommandLine } from '../../../platform/cli/command-line.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { listRegulations } from '../use-cases/list-regulations.ts';
import { showRegulation } from '../use-cases/show-regulation.ts';
import { regulationText } from './regulation-text.ts';
import { storedText } from './stored-text.ts';

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
  regulation
    .command('list')
    .description('thư viện văn bản của tỉnh')
    .option('--q <words>', 'tìm không dấu trong số hiệu, trích yếu, điều khoản, nhiệm vụ')
    .option('--on <date>', 'chỉ văn bản còn hiệu lực vào ngày này, dạng YYYY-MM-DD')
    .action(async (options: { q?: string; on?: string }) => {
      const answer = await line.run(listRegulations, { q: options.q, inForceOn: options.on, limit: 200 });
      line.print(
        answer,
        answer.items
          .map(
            (row) =>
              `${row.code}  ${row.validity}  ${row.duties.confirmed} nhiệm vụ${row.duties.draft > 0 ? ` (+${row.duties.draft} dự thảo)` : ''}  ${row.title}`,
          )
          .join('\n') || 'Không có văn bản nào.',
      );
    });
  regulation
    .command('show <code>')
    .description('điều khoản và nhiệm vụ của một văn bản trong thư viện, theo ký hiệu hoặc mã')
    .action(async (code: string) => {
      const answer = await line.run(showRegulation, { code });
      line.print(answer, storedText(answer));
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
