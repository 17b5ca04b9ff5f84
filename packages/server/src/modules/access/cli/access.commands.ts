import type { Command } from 'commander';
import type { CommandLine } from '../../../platform/cli/command-line.ts';
import { createFirstAdmin } from '../use-cases/create-first-admin.ts';
import { findUser } from '../use-cases/find-user.ts';
import { listUsers } from '../use-cases/list-users.ts';
import { resetUserPassword } from '../use-cases/reset-user-password.ts';
import { unlockUser } from '../use-cases/unlock-user.ts';

/** Adds `ansinh access …`. */
export function addAccessCommands(program: Command, line: CommandLine): void {
  const access = program.command('access').description('tài khoản người dùng');

  access
    .command('users')
    .description('danh sách tài khoản, theo tên đăng nhập')
    .option('--search <text>', 'tìm theo họ tên, tên đăng nhập, thư điện tử (không cần dấu)')
    .option('--after <username>', 'xem tiếp sau tên đăng nhập này')
    .option('--limit <number>', 'số dòng, tối đa 200', '200')
    .action(async (options: { search?: string; after?: string; limit: string }) => {
      const { items, next } = await line.run(listUsers, {
        q: options.search,
        after: options.after,
        limit: options.limit,
      });
      const rows = items.map(
        (user) =>
          `${user.username}  ${user.name}  ${user.agency.name}  [${user.roles.join(', ')}]${user.disabled ? '  đã ngừng' : ''}${user.lockedUntil ? '  tạm khóa' : ''}`,
      );
      if (next) rows.push(`Còn nữa: thêm --after ${next}`);
      line.print({ items, next }, rows.join('\n') || 'Không có tài khoản nào phù hợp.');
    });

  access
    .command('create-admin')
    .description('tạo tài khoản quản trị tỉnh, in mật khẩu dùng một lần')
    .requiredOption('--username <name>', 'tên đăng nhập')
    .requiredOption('--agency <code>', 'mã cơ quan trong danh bạ')
    .option('--name <name>', 'họ và tên')
    .option('--email <address>', 'thư điện tử')
    .action(async (options: { username: string; agency: string; name?: string; email?: string }) => {
      const admin = await line.run(createFirstAdmin, options);
      line.print(
        admin,
        `Đã tạo tài khoản quản trị tỉnh “${admin.username}”.\nMật khẩu dùng một lần: ${admin.oneTimePassword}\nĐăng nhập rồi đặt mật khẩu mới.`,
      );
    });

  access
    .command('reset-password')
    .description('cấp mật khẩu dùng một lần, mở khóa và kết thúc mọi phiên')
    .argument('<username>', 'tên đăng nhập')
    .option('--remove-totp', 'tắt cả xác thực hai bước (mất điện thoại)')
    .action(async (username: string, options: { removeTotp?: boolean }) => {
      const { id } = await line.run(findUser, { username });
      const answer = await line.run(resetUserPassword, { id, removeTotp: options.removeTotp ?? false });
      line.print(answer, `Mật khẩu dùng một lần của “${username}”: ${answer.oneTimePassword}`);
    });

  access
    .command('unlock')
    .description('mở khóa tài khoản bị khóa do đăng nhập sai')
    .argument('<username>', 'tên đăng nhập')
    .action(async (username: string) => {
      const answer = await line.run(unlockUser, { username });
      const text = answer.wasLockedUntil ? `Đã mở khóa “${username}”.` : `“${username}” không bị khóa.`;
      line.print(answer, text);
    });
}
