import type { Command } from 'commander';
import type { CommandLine } from '../../../platform/cli/command-line.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { adoptPack, type PackAdoption } from '../use-cases/adopt-pack.ts';
import { packFolder, packIds, readPack } from '../packs/read-pack.ts';

/** Adds `ansinh pack …`. Listing, printing and checking read files only. */
export function addPackCommands(program: Command, line: CommandLine): void {
  const pack = program.command('pack').description('gói văn bản đã đọc và xác nhận sẵn (thư mục packs)');
  pack
    .command('list')
    .description('các gói có sẵn')
    .action(async () => {
      const items = await Promise.all((await packIds()).map(summary));
      line.print(
        items,
        items
          .map(
            (one) =>
              `${one.id}  ${one.code}  ${one.duties} nhiệm vụ  ${one.title}${one.errors > 0 ? `  ✗ ${one.errors} lỗi` : ''}`,
          )
          .join('\n') || 'Chưa có gói nào trong thư mục packs.',
      );
    });
  pack
    .command('duties <id>')
    .description('in các nhiệm vụ đã xác nhận của một gói')
    .action(async (id: string) => {
      const { duties } = await readPack(await packFolder(id));
      line.print(
        duties,
        duties.map((duty) => `${duty.id}  ${duty.lead.join(', ')}: ${duty.action}`).join('\n'),
      );
    });
  pack
    .command('check [id]')
    .description('kiểm tra một gói hoặc mọi gói: điều khoản, câu trích, chủ trì, thời hạn')
    .action(async (id?: string) => {
      const found = await Promise.all((id === undefined ? await packIds() : [id]).map(problems));
      line.print(
        found,
        found
          .map(({ pack: name, duties, errors }) =>
            [
              `${errors.length === 0 ? '✓' : '✗'} ${name}: ${duties} nhiệm vụ, ${errors.length} lỗi`,
              ...errors.map((error) => `  - ${error}`),
            ].join('\n'),
          )
          .join('\n') || 'Chưa có gói nào trong thư mục packs.',
      );
      if (found.some(({ errors }) => errors.length > 0)) process.exitCode = 2;
    });
  pack
    .command('adopt <id>')
    .description(
      'đưa một gói vào thư viện của tỉnh, nhiệm vụ đã xác nhận; chạy lại thì cập nhật theo bản mới của gói, giữ những gì tỉnh đã sửa',
    )
    .option('--tracked-from <date>', 'theo dõi việc có hạn từ ngày này, dạng YYYY-MM-DD (mặc định: hôm nay)')
    .action(async (id: string, { trackedFrom }: { trackedFrom?: string }) => {
      const answer = await line.run(adoptPack, { pack: await readPack(await packFolder(id)), trackedFrom });
      line.print(
        answer,
        answer.adopted
          ? `✓ ${answer.code}: ${answer.duties} nhiệm vụ, ${answer.unresolved} tên cơ quan chưa rõ`
          : refreshText(answer),
      );
    });
}

function refreshText({ code, duties, refreshed }: PackAdoption): string {
  if (refreshed === null) return `${code} đã có trong thư viện (${duties} nhiệm vụ); không thay đổi gì.`;
  const { added, updated, removed, differing, factsKept, textDiffers } = refreshed;
  return [
    `✓ ${code} theo bản mới của gói: thêm ${added.length}, sửa ${updated.length}, đóng ${removed.length} nhiệm vụ`,
    ...(differing.length > 0 ? [`  Giữ bản của tỉnh, khác gói: ${differing.join(', ')}`] : []),
    ...(factsKept ? ['  Thông tin văn bản đã được tỉnh sửa: giữ nguyên'] : []),
    ...(textDiffers ? ['  Chữ của văn bản trong gói khác bản đã lưu: giữ bản đã lưu'] : []),
  ].join('\n');
}

async function summary(
  id: string,
): Promise<{ id: string; code: string; title: string; duties: number; provisions: number; errors: number }> {
  try {
    const { facts, duties, regulation, errors } = await readPack(await packFolder(id));
    const { code, title } = facts;
    return {
      id,
      code,
      title,
      duties: duties.length,
      provisions: regulation.provisions.length,
      errors: errors.length,
    };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { id, code: '?', title: wording(error), duties: 0, provisions: 0, errors: 1 };
  }
}

async function problems(id: string): Promise<{ pack: string; duties: number; errors: readonly string[] }> {
  try {
    const { duties, errors } = await readPack(await packFolder(id));
    return { pack: id, duties: duties.length, errors };
  } catch (error) {
    if (!(error instanceof Refusal) || error.code === 'regulations.pack_unknown') throw error;
    return { pack: id, duties: 0, errors: [wording(error)] };
  }
}

function wording({ params }: Refusal): string {
  return String(params['first'] ?? params['file'] ?? '');
}
