import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { sql } from '../platform/database/sql.ts';
import { inTransactionAs } from '../platform/database/transaction.ts';
import { readConfig, type Config } from '../platform/config/config.ts';
import { ROOT } from '../platform/installation/root.ts';
import type { Services } from '../platform/use-case.ts';
import type { OpenCommandLine } from './command-line.ts';
import { PLATFORM_ACTOR } from './platform-actor.ts';
import { WEB_DIST } from './web-build.ts';

/** One thing looked at. */
interface Finding {
  readonly check: string;
  readonly ok: boolean;
  readonly found: string;
  /** What to do; empty when all is well. */
  readonly advice: string;
}

const BYTES_PER_GB = 1024 ** 3;

/** Adds `ansinh doctor`: looks at everything an installation needs and says what is wrong and what to do. */
export function addDoctor(program: Command, line: OpenCommandLine): void {
  program
    .command('doctor')
    .description('khám cài đặt: cái gì sai, vì sao, làm gì')
    .action(async () => {
      const findings = await examine(line);
      const rows = findings.map(
        ({ ok, check, found, advice }) =>
          `${ok ? '✓' : '✗'} ${check}: ${found}${advice ? `\n    → ${advice}` : ''}`,
      );
      line.print(findings, rows.join('\n'));
      if (findings.some(({ ok }) => !ok)) process.exitCode = 1;
    });
}

async function examine(line: OpenCommandLine): Promise<Finding[]> {
  const config = readConfig(process.env, ROOT);
  const findings = [
    checkNode(),
    await checkSpace(config),
    checkWeb(),
    checkMail(config),
    checkAddress(config),
    checkOffice(config),
  ];
  try {
    const services = await line.services();
    findings.push(...(await checkDatabase(services)));
  } catch (error) {
    const advice =
      (error as { advice?: string }).advice ?? 'Xem pg.log trong thư mục dữ liệu và biến DATABASE_URL.';
    findings.push({
      check: 'cơ sở dữ liệu',
      ok: false,
      found: error instanceof Error ? error.message : String(error),
      advice,
    });
  }
  return findings;
}

function finding(check: string, ok: boolean, found: string, advice: string): Finding {
  return { check, ok, found, advice: ok ? '' : advice };
}

function checkNode(): Finding {
  const major = Number(process.versions.node.split('.')[0]);
  return finding('Node.js', major >= 24, process.versions.node, 'Chạy npm ci để có Node kèm theo dự án.');
}

async function checkSpace(config: Config): Promise<Finding> {
  const folder = existsSync(config.dataDir) ? config.dataDir : ROOT;
  const { bavail, bsize } = await statfs(folder);
  const free = (bavail * bsize) / BYTES_PER_GB;
  return finding(
    'dung lượng trống',
    free > 1,
    `${free.toFixed(1)} GB tại ${folder}`,
    'Giải phóng ổ đĩa; dưới 0,3 GB chương trình không khởi động.',
  );
}

function checkWeb(): Finding {
  const built = existsSync(join(WEB_DIST, 'index.html'));
  return finding(
    'giao diện web',
    built,
    built ? 'đã dựng' : 'chưa dựng',
    'Chạy npm start (tự dựng) hoặc npm run build:web.',
  );
}

function checkMail(config: Config): Finding {
  const set = config.smtpUrl !== undefined || config.demo;
  return finding(
    'thư điện tử',
    set,
    config.smtpUrl ? 'có SMTP' : 'không cấu hình; nhắc việc chỉ hiện trong chương trình',
    'Đặt SMTP_URL và MAIL_FROM để gửi nhắc việc qua thư.',
  );
}

function checkAddress(config: Config): Finding {
  const safe = config.demo || config.publicUrl.startsWith('https:');
  return finding(
    'địa chỉ công khai',
    safe,
    config.publicUrl,
    'Đặt ANSINH_PUBLIC_URL là địa chỉ https mà người dùng gõ.',
  );
}

/** Nothing is wrong without it: an agency's own template comes as a Word file then. */
function checkOffice({ officePath }: Config): Finding {
  const missing = officePath !== undefined && !existsSync(officePath);
  const found = officePath ?? 'không có; văn bản theo mẫu riêng của cơ quan chỉ tải được Word';
  return finding(
    'LibreOffice',
    !missing,
    missing ? `không thấy ${found}` : found,
    'Sửa ANSINH_OFFICE cho đúng đường dẫn tới soffice, hoặc bỏ biến này để tự tìm.',
  );
}

async function checkDatabase(services: Services): Promise<Finding[]> {
  const { rows } = await services.pool.query<{ version: string; superuser: boolean; bypass: boolean }>(
    "select current_setting('server_version') as version, rolsuper as superuser, rolbypassrls as bypass from pg_roles where rolname = session_user",
  );
  const login = rows[0];
  const counts = await inTransactionAs(services.pool, PLATFORM_ACTOR, (tx) =>
    tx.get<{ tenants: number; territories: number }>(
      sql`select (select count(*)::int from tenants) as tenants, (select count(*)::int from territories) as territories`,
    ),
  );
  return [
    finding('cơ sở dữ liệu', true, `PostgreSQL ${login?.version ?? '?'}`, ''),
    finding(
      'quyền của tài khoản ứng dụng',
      !login?.superuser && !login?.bypass,
      login?.superuser || login?.bypass ? 'bỏ qua được bảo mật theo dòng' : 'chỉ chuyển vai trò',
      'Cho ứng dụng một tài khoản thường (docs/operations.md), đặt MIGRATION_DATABASE_URL riêng.',
    ),
    finding(
      'đơn vị hành chính',
      counts.territories > 20_000,
      `${counts.territories} dòng`,
      'Chạy npm start một lần để nạp db/reference.',
    ),
    finding(
      'tỉnh',
      counts.tenants > 0,
      `${counts.tenants}`,
      'Tạo tỉnh: npx ansinh province create THƯ_MỤC (docs/operations.md).',
    ),
  ];
}
