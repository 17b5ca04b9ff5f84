import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { formatDate } from '@ansinh/vietnamese/plain-date';
import type { Command } from 'commander';
import type { CommandLine } from '../../../platform/cli/command-line.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { readDecision } from '../read-decision.ts';
import { confirmRule } from '../use-cases/confirm-rule.ts';
import { getReorganisation } from '../use-cases/get-reorganisation.ts';
import { listReorganisations } from '../use-cases/list-reorganisations.ts';
import { loadMapping } from '../use-cases/load-mapping.ts';
import { proposeSetAgencies } from '../use-cases/propose-set-agencies.ts';
import { recogniseReorganisations } from '../use-cases/recognise-reorganisations.ts';
import { rehearse } from '../use-cases/rehearse.ts';
import { saveReorganisation } from '../use-cases/save-reorganisation.ts';
import { switchOn } from '../use-cases/switch-on.ts';
import { addTerritoryCommands } from './territory.commands.ts';

type Shown = Awaited<ReturnType<typeof getReorganisation.run>>;

/** Adds `ansinh reorganisations …` and `ansinh territory …`. */
export function addReorganisationCommands(program: Command, line: CommandLine): void {
  addTerritoryCommands(program, line);
  const group = program
    .command('reorganisations')
    .description('quyết định sắp xếp đơn vị hành chính và cơ quan');
  group
    .command('list')
    .description('các đợt sắp xếp của tỉnh')
    .action(async () => {
      const { items } = await line.run(listReorganisations, {});
      line.print(items, items.map(sentenceOf).join('\n') || 'Chưa có đợt sắp xếp nào.');
    });
  group
    .command('load [decision]')
    .description(
      'nạp một quyết định (tệp .json), chưa kích hoạt; không nêu tệp: nhận các đợt đã có trong dữ liệu',
    )
    .option('--table <file>', 'bảng đơn vị hành chính (.csv, .xlsx) của quyết định')
    .option('--propose-agencies', 'đề xuất cơ quan theo địa bàn')
    .action(async (decision: string | undefined, options: { table?: string; proposeAgencies?: true }) => {
      if (decision === undefined) {
        const { made } = await line.run(recogniseReorganisations, {});
        const text = made.map(({ on, state }) => `${formatDate(on)}: ${STATES[state]}`).join('\n');
        return line.print(made, text || 'Mọi đợt sắp xếp trong dữ liệu đã được ghi nhận.');
      }
      let shown = await line.run(saveReorganisation, await readDecision(decision));
      if (options.table !== undefined) {
        const file = { name: basename(options.table), mediaType: '', bytes: await readFile(options.table) };
        const loaded = await line.run(loadMapping, { id: shown.id, file });
        if (!loaded.taken) {
          process.exitCode = 2;
          return line.print(loaded, loaded.issues.map(({ sentence }) => `✗ ${sentence}`).join('\n'));
        }
        shown = await line.run(getReorganisation, { id: shown.id });
      }
      if (options.proposeAgencies)
        shown = await line.run(proposeSetAgencies, { id: shown.id, version: shown.version });
      line.print(
        shown,
        [sentenceOf(shown), ...shown.issues.map(({ sentence }) => `✗ ${sentence}`)].join('\n'),
      );
    });
  group
    .command('rehearse <id>')
    .description('diễn tập: bật thì những gì chuyển đi đâu; không đổi gì')
    .action(async (id: string) => {
      const { version } = await line.run(getReorganisation, { id });
      const shown = await line.run(rehearse, { id, version });
      line.print(shown, rehearsedText(shown));
    });
  group
    .command('confirm-rule <id> <kind> <way>')
    .description(
      'xác nhận quy tắc chuyển việc: users|duties|lists|findings|targets, successor|territory|agency|end',
    )
    .option('--agency <code>', 'quy tắc riêng của một cơ quan kết thúc')
    .option('--to <code>', 'cơ quan nhận, khi cách chuyển là agency')
    .action(async (id: string, kind: string, way: string, options: { agency?: string; to?: string }) => {
      const { version } = await line.run(getReorganisation, { id });
      const shown = await line.run(confirmRule, { id, version, kind, way, ...options });
      line.print(shown.rules, `Đã xác nhận. ${sentenceOf(shown)}`);
    });
  group
    .command('switch-on <id>')
    .description('bật: cơ quan, người dùng và việc chuyển theo quy tắc đã xác nhận; không hủy được')
    .requiredOption('--yes', 'xác nhận đã xem kết quả diễn tập')
    .action(async (id: string) => {
      const found = await line.run(getReorganisation, { id });
      if (found.state === 'draft') throw new Refusal('reorganisations.not_rehearsed');
      const shown = await line.run(switchOn, { id, version: found.version });
      line.print(shown, sentenceOf(shown));
    });
}

const STATES = {
  draft: 'chưa bật',
  rehearsed: 'đã diễn tập',
  switched: 'đã bật',
  withdrawn: 'đã hủy',
} as const;

function sentenceOf({
  id,
  name,
  effective,
  state,
  counts,
}: Pick<Shown, 'id' | 'name' | 'effective' | 'state' | 'counts'>): string {
  const units = `${counts.sources} đơn vị cũ → ${counts.receivers} đơn vị, ${counts.divided} bị chia (${counts.withoutWeight} chưa có tỷ lệ)`;
  return `${id}  ${formatDate(effective)}  ${STATES[state]}  ${name}: ${units}; ${counts.closed} cơ quan kết thúc, ${counts.opened} lập mới`;
}

function rehearsedText({ rehearsal, issues }: Shown): string {
  const totals = (rehearsal?.totals ?? []).map(
    ({ kind, count, unsettled }) => `${kind}: ${count} (chưa có quy tắc: ${unsettled})`,
  );
  return [...totals, ...issues.map(({ sentence }) => `✗ ${sentence}`)].join('\n');
}
