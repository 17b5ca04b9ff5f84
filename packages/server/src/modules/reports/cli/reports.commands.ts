import type { ReportForm } from '@ansinh/domain/reports';
import type { Command } from 'commander';
import type { CommandLine } from '../../../platform/cli/command-line.ts';
import { readPackReports } from '../packs/read-pack-reports.ts';
import { sharedFiguresOfPacks } from '../packs/shared-figures-of-packs.ts';
import { loadForms } from '../use-cases/load-forms.ts';

/** Adds `ansinh reports …`. */
export function addReportsCommands(program: Command, line: CommandLine): void {
  const reports = program.command('reports').description('báo cáo định kỳ');
  reports
    .command('forms')
    .description('các mẫu báo cáo của một gói văn bản')
    .requiredOption('--pack <id>', 'mã gói, ví dụ kontum-25-2024')
    .option('--load', 'nạp lại vào tỉnh đang dùng; gói phải được áp dụng trước')
    .action(async ({ pack, load }: { pack: string; load?: true }) => {
      const read = await readPackReports(pack);
      if (load) {
        const loaded = await line.run(loadForms, { pack: read });
        const left = loaded.leftOut.length > 0 ? `; chưa dùng: ${loaded.leftOut.join(', ')}` : '';
        line.print(loaded, `✓ ${loaded.forms} mẫu báo cáo${left}`);
        return;
      }
      const words = read.forms.map(inWords).join('\n');
      line.print(read.forms, words || `Gói ${pack} không có mẫu báo cáo.`);
    });
  reports
    .command('asked-twice')
    .description('số mà nhiều văn bản cùng hỏi một loại cơ quan trong một kỳ: chỉ phải nhập một lần')
    .action(async () => {
      const found = await sharedFiguresOfPacks();
      const words = found.map(
        ({ agencyKind, title, forms }) => `${agencyKind}  ${title}  ${forms.join(', ')}`,
      );
      line.print(found, words.join('\n') || 'Không có số nào bị hỏi hai lần.');
    });
}

function inWords({ code, title, duty, fulfils, addressee, sections }: ReportForm): string {
  const answers = fulfils === undefined ? duty : `${duty} → ${fulfils}`;
  const cells = sections.flatMap(({ tables = [] }) => tables).flatMap(({ rows }) => rows).length;
  return `${code}  ${answers}  gửi ${addressee}  ${sections.length} phần, ${cells} dòng số liệu\n    ${title}`;
}
