import type { Command } from 'commander';
import type { CommandLine } from '../../../platform/cli/command-line.ts';
import { listAgencies } from '../use-cases/list-agencies.ts';
import { listTerritories } from '../use-cases/list-territories.ts';
import { resolveNames } from '../use-cases/resolve-names.ts';

const ON = ['--on <date>', 'ngày xem, dạng YYYY-MM-DD (mặc định: hôm nay)'] as const;

/** Adds `ansinh directory …`. */
export function addDirectoryCommands(program: Command, line: CommandLine): void {
  const directory = program.command('directory').description('danh bạ cơ quan và địa bàn');
  directory
    .command('agencies')
    .description('các cơ quan có trong ngày xem')
    .option(...ON)
    .option('--q <text>', 'tìm theo tên, không cần dấu')
    .option('--kind <kind>', 'loại cơ quan')
    .option('--level <level>', 'cấp: province, district, commune, other, central')
    .action(async (options: Record<string, string>) => {
      const answer = await line.run(listAgencies, { ...options, limit: 1000 });
      const lines = answer.items.map(({ code, name, level }) => `${code}\t${level}\t${name}`);
      line.print(answer, [...lines, `${answer.total} cơ quan vào ngày ${answer.on}`].join('\n'));
    });
  directory
    .command('resolve <names...>')
    .description('tên in trong văn bản chỉ cơ quan nào vào ngày của văn bản')
    .option(...ON)
    .option('--place <name...>', 'tên tỉnh, thành phố của văn bản (mặc định: các tên của tỉnh này)')
    .action(async (names: string[], options: { on?: string; place?: string[] }) => {
      const answer = await line.run(resolveNames, { names, on: options.on, placeNames: options.place });
      line.print(answer, answer.items.map(sentenceOf).join('\n'));
    });
  directory
    .command('territories')
    .description('đơn vị hành chính')
    .option(...ON)
    .option('--structure <structure>', '2024 (ba cấp) hoặc 2025 (hai cấp)')
    .option('--level <level>', 'province, district, commune')
    .option('--parent <code>', 'mã đơn vị cấp trên')
    .option('--q <text>', 'tìm theo tên, không cần dấu')
    .action(async (options: Record<string, string>) => {
      const answer = await line.run(listTerritories, { ...options, limit: 1000 });
      line.print(answer, answer.items.map(({ code, fullName }) => `${code}\t${fullName}`).join('\n'));
    });
}

type Resolved = Awaited<ReturnType<typeof resolveNames.run>>['items'][number];

function sentenceOf({ name, outcome, agencies, group, candidates, former }: Resolved): string {
  const listed = agencies.map((agency) => agency.name).join('; ');
  if (outcome === 'agency') return `${name} = ${listed}`;
  if (outcome === 'group') return `${name} = nhóm “${group?.name}” (${agencies.length}): ${listed}`;
  if (former) {
    const holders = former.holders.map((one) => one.name).join('; ') || 'chưa ghi';
    return `${name}: ${former.agency.name} (đến ${former.existedTo ?? 'nay'}); nay do: ${holders}`;
  }
  const likely = candidates.map((one) => `${one.name} (${one.score})`).join('; ');
  return `${name}: chưa xác định${likely ? `. Gần nhất: ${likely}` : ''}`;
}
