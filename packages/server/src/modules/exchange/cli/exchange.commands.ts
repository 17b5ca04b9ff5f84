import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Actor } from '@ansinh/domain/kernel';
import type { Command } from 'commander';
import type { CommandLine } from '../../../platform/cli/command-line.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { run } from '../../../platform/use-case.ts';
import { agencyProgram } from '../clients/agency-program.ts';
import { readPackDatasets } from '../packs/read-pack-datasets.ts';
import { sentDataset } from '../sent-dataset.ts';
import { submissionReceipt } from '../submission-receipt.ts';
import { submitFile } from '../submit-file.ts';
import { loadDatasets } from '../use-cases/load-datasets.ts';
import { listDatasets } from '../use-cases/show-datasets.ts';
import { listSubmissions } from '../use-cases/show-submissions.ts';
import { checkFile } from './check-file.ts';

/** Adds `ansinh exchange …`: what programs and operators do without the web. */
export function addExchangeCommands(program: Command, line: CommandLine): void {
  const exchange = program
    .command('exchange')
    .description('danh sách các cơ quan gửi cho nhau theo quy định');
  exchange
    .command('datasets')
    .description('các bộ dữ liệu, căn cứ, bên gửi, bên nhận')
    .option('--agency <code>', 'chỉ những bộ mà cơ quan này gửi')
    .action(async ({ agency }: { agency?: string }) => {
      const actor = agency === undefined ? await line.operator() : await agencyActor(line, agency);
      const { items } = await run(
        await line.services(),
        listDatasets,
        actor,
        agency ? { role: 'sender' } : {},
      );
      line.print(
        items,
        items
          .map(
            (one) =>
              `${one.basis.regulationCode}/${one.dataset}  ${one.basis.citation}  ${one.title}\n    ${one.senders
                .map(({ shortName }) => shortName)
                .join(', ')} → ${one.recipients.map(({ shortName }) => shortName).join(', ') || '—'}`,
          )
          .join('\n') || 'Chưa có bộ dữ liệu nào. Áp dụng văn bản trước: npx ansinh pack adopt …',
      );
    });
  exchange
    .command('submit <file>')
    .description('gửi một tệp: kiểm tra mọi dòng rồi xác nhận; tệp đã gửi thì trả lại biên nhận cũ')
    .requiredOption('--dataset <code>', 'bộ dữ liệu, ví dụ D1 hoặc KT25/D1')
    .requiredOption('--agency <code>', 'mã cơ quan gửi, ví dụ so-tai-chinh')
    .option('--period <key>', 'kỳ, ví dụ “Quý III/2026” hoặc 2026-Q3; bỏ trống: kỳ đang chờ lâu nhất')
    .option('--accept-columns', 'dùng các cột như đã nhận ra, dù chưa ai xác nhận', false)
    .option('--good-rows', 'nhận các dòng đúng, bỏ các dòng lỗi', false)
    .action(
      async (
        path: string,
        options: {
          dataset: string;
          agency: string;
          period?: string;
          goodRows: boolean;
          acceptColumns: boolean;
        },
      ) => {
        const services = await line.services();
        const actor = await agencyActor(line, options.agency);
        const bytes = await readFile(path).catch(() => {
          throw new Refusal('exchange.file_gone', { file: path });
        });
        const dataset = await sentDataset(services, actor, options.dataset, options.agency, path);
        const { submission, repeated } = await submitFile(services, actor, {
          datasetId: dataset.id,
          period: options.period,
          name: basename(path).normalize('NFC'),
          bytes,
          rows: options.goodRows ? 'good' : 'all',
          acceptColumns: options.acceptColumns,
        });
        const text = await submissionReceipt(services, actor, submission, dataset);
        const {
          id,
          receiptNo,
          sha256,
          rowsTotal,
          rowsGood,
          rowsBad,
          periodKey,
          timeliness,
          confirmedAt,
          difference,
        } = submission;
        line.print(
          {
            id,
            receiptNo,
            sha256,
            rowsTotal,
            rowsGood,
            rowsBad,
            periodKey,
            timeliness,
            confirmedAt,
            difference,
            repeated,
          },
          repeated ? `Tệp này đã gửi trước đây, không gửi lại.\n\n${text}` : text,
        );
      },
    );
  exchange
    .command('check <file>')
    .description('kiểm tra một tệp theo mẫu cột; không cần cơ sở dữ liệu')
    .requiredOption('--dataset <code>', 'bộ dữ liệu (D1) hoặc mẫu cột (employers-registered)')
    .action(async (path: string, { dataset }: { dataset: string }) => {
      const found = await checkFile(path, dataset);
      line.print(found, found.text);
      if (found.bad > 0) process.exitCode = 2;
    });
  exchange
    .command('receipts')
    .description('các bản đã gửi và biên nhận')
    .option('--agency <code>', 'chỉ của cơ quan này')
    .action(async ({ agency }: { agency?: string }) => {
      const actor = agency === undefined ? await line.operator() : await agencyActor(line, agency);
      const { items } = await run(await line.services(), listSubmissions, actor, {
        limit: 200,
        ...(agency ? { box: 'sent' } : {}),
      });
      line.print(
        items,
        items
          .map(
            (one) =>
              `${one.receiptNo ?? '—'}  ${one.basis.regulationCode}/${one.dataset}  ${one.periodKey}  ${one.sender.shortName}  ${one.state}  ${one.rowsGood ?? 0} dòng`,
          )
          .join('\n') || 'Chưa có bản gửi nào.',
      );
    });
  exchange
    .command('load <pack>')
    .description('nạp lại các bộ dữ liệu của một gói đã áp dụng')
    .action(async (pack: string) => {
      const answer = await line.run(loadDatasets, { pack: await readPackDatasets(pack) });
      line.print(answer, `✓ ${answer.datasets} bộ dữ liệu, ${answer.layouts} mẫu cột`);
    });
}

async function agencyActor(line: CommandLine, code: string): Promise<Actor> {
  return agencyProgram(await line.services(), await line.operator(), 'machine:cli', code);
}
