import { enterpriseExplanationLines } from '@ansinh/linkage/enterprises/explain-enterprises';
import { pairsCsv } from '@ansinh/linkage/enterprises/pairs-csv';
import { matchesOf, startEnterprises } from '@ansinh/linkage/enterprises/run-enterprises';
import type { Command } from 'commander';
import type { CommandLine } from '../../../platform/cli/command-line.ts';

/** Adds `ansinh link enterprises A.csv B.csv` to the command `link`. */
export function addLinkEnterprisesCommand(link: Command, line: CommandLine): void {
  link
    .command('enterprises')
    .description('ghép hai danh sách doanh nghiệp (đăng ký kinh doanh, thuế, BHXH)')
    .argument('<fileA>', 'danh sách thứ nhất, .csv')
    .argument('<fileB>', 'danh sách thứ hai, .csv')
    .option('--out <file>', 'ghi các cặp: id_a,id_b,score,decision')
    .option(
      '--explain <ids...>',
      'giải thích một cặp: mã dòng ở danh sách thứ nhất, mã dòng ở danh sách thứ hai',
    )
    .action(async (fileA: string, fileB: string, options: { out?: string; explain?: string[] }) => {
      const [idA = '', idB = ''] = options.explain ?? [];
      const linked = await startEnterprises({
        a: fileA,
        b: fileB,
        ...(options.out === undefined ? {} : { out: options.out }),
        ...(options.explain === undefined ? {} : { explain: [idA, idB] as const }),
      });
      if (options.explain !== undefined) {
        const { account } = linked;
        if (account === null) process.exitCode = 1;
        line.print(
          account,
          account === null
            ? `✗ Không có dòng ${idA} trong ${fileA} hoặc dòng ${idB} trong ${fileB}`
            : enterpriseExplanationLines(account).join('\n'),
        );
        return;
      }
      const matches = matchesOf(linked.pairs);
      const summary = {
        rowsA: linked.rowsA,
        rowsB: linked.rowsB,
        compared: linked.compared,
        matches,
        reviews: linked.pairs.length - matches,
        cuts: linked.cuts,
      };
      const cuts = linked.cuts.map(
        ({ pass, keys, pairs }) =>
          `\n  Bỏ bớt ở lượt "${pass}": ${keys} giá trị quá nhiều dòng chung, ${pairs} cặp`,
      );
      line.print(
        options.out === undefined ? { ...summary, pairs: linked.pairs } : summary,
        options.out === undefined
          ? pairsCsv(linked.pairs).trimEnd()
          : `✓ ${linked.rowsA} × ${linked.rowsB} dòng: ${matches} cặp ghép được, ${summary.reviews} cặp chờ xem, ghi vào ${options.out}${cuts.join('')}`,
      );
    });
}
