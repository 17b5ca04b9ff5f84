import { dedupePeople, explainPair, linkPeople, type LinkOptions } from '@ansinh/linkage/link-people';
import { UnknownLayout } from '@ansinh/linkage/io/list-layout';
import type { Command } from 'commander';
import type { CommandLine } from '../../../platform/cli/command-line.ts';

interface PeopleOptions {
  readonly out?: string;
  readonly explain?: readonly string[];
  readonly threads?: string;
  readonly memory?: string;
  readonly clusters?: string;
}

/** Adds `people` to `link` (two lists) and to `dedupe` (one). */
export function addPeopleCommands(link: Command, dedupe: Command, line: CommandLine): void {
  withOptions(link.command('people').description('ghép hai danh sách người'))
    .argument('<fileA>', 'danh sách thứ nhất, .csv')
    .argument('<fileB>', 'danh sách thứ hai, .csv')
    .action((fileA: string, fileB: string, options: PeopleOptions) => run(line, fileA, fileB, options));
  withOptions(dedupe.command('people').description('tìm người có nhiều dòng trong một danh sách'))
    .argument('<fileA>', 'danh sách, .csv')
    .action((fileA: string, options: PeopleOptions) => run(line, fileA, undefined, options));
}

function withOptions(command: Command): Command {
  return command
    .option('--out <file>', 'ghi các cặp: id_a,id_b,score,decision')
    .option('--clusters <file>', 'ghi các nhóm dòng của cùng một người: cluster,list,id')
    .option('--explain <ids...>', 'giải thích một cặp: hai mã dòng')
    .option('--threads <number>', 'số luồng (kết quả không phụ thuộc)')
    .option('--memory <MB>', 'bộ nhớ tối đa, MB; danh sách lớn hơn thì báo và dừng');
}

async function run(
  line: CommandLine,
  fileA: string,
  fileB: string | undefined,
  options: PeopleOptions,
): Promise<void> {
  const settings: LinkOptions = {
    ...(options.out === undefined ? {} : { out: options.out }),
    ...(options.clusters === undefined ? {} : { clustersOut: options.clusters }),
    ...(options.threads === undefined ? {} : { threads: Math.max(1, Number(options.threads) || 1) }),
    ...(options.memory === undefined ? {} : { memoryMb: Number(options.memory) }),
  };
  try {
    if (options.explain === undefined) await report(line, fileA, fileB, settings);
    else await account(line, fileA, fileB, options.explain, settings);
  } catch (error) {
    const code = (error as { code?: string }).code;
    if (
      error instanceof UnknownLayout ||
      (error as Error).name === 'UnknownLayout' ||
      code === 'ENOENT' ||
      (error as Error).name === 'TooLarge'
    ) {
      console.error(
        code === 'ENOENT'
          ? `✗ Không có tệp: ${(error as { path?: string }).path ?? ''}`
          : `✗ ${(error as Error).message}`,
      );
      process.exitCode = 2;
    } else throw error;
  }
}

async function account(
  line: CommandLine,
  fileA: string,
  fileB: string | undefined,
  ids: readonly string[],
  settings: LinkOptions,
): Promise<void> {
  const [idA = '', idB = ''] = ids;
  const found = await explainPair(fileA, fileB, [idA, idB], settings);
  if (found === undefined) process.exitCode = 1;
  line.print(found?.account ?? null, found?.text ?? `✗ Không có dòng ${idA} hoặc dòng ${idB}`);
}

async function report(
  line: CommandLine,
  fileA: string,
  fileB: string | undefined,
  settings: LinkOptions,
): Promise<void> {
  const done =
    fileB === undefined ? await dedupePeople(fileA, settings) : await linkPeople(fileA, fileB, settings);
  const cuts = done.passes
    .filter(({ cutBlocks }) => cutBlocks > 0)
    .map(
      ({ name, cutBlocks, cutPairs }) =>
        `\n  Bỏ bớt ở lượt "${name}": ${cutBlocks} nhóm quá lớn, ${cutPairs} cặp`,
    );
  const clusters =
    done.clusters === undefined
      ? ''
      : `\n  ${done.clusters.count} nhóm${settings.clustersOut === undefined ? '' : ` ghi vào ${settings.clustersOut}`}; ${done.clusters.conflicts} cặp không gộp vì các dòng loại trừ nhau, cần người xem`;
  const rows = fileB === undefined ? `${done.rowsA}` : `${done.rowsA} × ${done.rowsB}`;
  line.print(
    done,
    `✓ ${rows} dòng: ${done.matches} cặp ghép được, ${done.reviews} cặp chờ xem${settings.out === undefined ? '' : `, ghi vào ${settings.out}`}${clusters}${cuts.join('')}`,
  );
}
